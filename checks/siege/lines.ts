/**
 * Reads the lines of the ledger's table as they stand there, past the code that wrote them.
 */

/** A row of the table. */
export interface Row {
  readonly workflow: string
  readonly id: string
  readonly generation: number
  readonly revision: number
  readonly state: string
  readonly attempt: number
  readonly intent: string | null
  readonly tries: string
  readonly due_at: bigint | number | string | null
  readonly note: string | null
  readonly outcome: string | null
  readonly done: number
  readonly changed_at: bigint | number | string
}

export interface Try {
  readonly key: string
  readonly result: string
  readonly pgCode?: string
}

export interface Line {
  readonly workflow: string
  readonly kind: "charge" | "deposit" | "refund"
  readonly id: string
  readonly state: string
  readonly revision: number
  /** The keys that it intended to send under, and what became of those that are settled. */
  readonly tries: ReadonlyArray<Try>
  readonly openKey: string | undefined
  /** The time of the intent whose outcome is not known. */
  readonly intendedAt: number | undefined
  /** The tag of its end. */
  readonly end: string | undefined
  readonly isDone: boolean
  readonly dueAt: number | undefined
  readonly note: string | undefined
}

const kindOf = (workflow: string): Line["kind"] => {
  const [kind] = workflow.split("/")
  if (kind === "charge" || kind === "deposit" || kind === "refund") return kind
  throw new Error(`the ledger has a workflow of another kind: ${workflow}`)
}

const openIn = (intent: string | null): Pick<Line, "intendedAt" | "openKey"> => {
  if (intent === null) return { openKey: undefined, intendedAt: undefined }
  // The form of this column. A wrong one shows in what is compared.
  const { at, key } = JSON.parse(intent) as { readonly at: number; readonly key: string }
  return { openKey: key, intendedAt: at }
}

export const lineOf = ({ due_at, done, id, intent, note, outcome, revision, state, tries, workflow }: Row): Line => ({
  workflow,
  kind: kindOf(workflow),
  id,
  state,
  revision,
  // The forms of these columns. A wrong one shows in what is compared.
  tries: JSON.parse(tries) as ReadonlyArray<Try>,
  ...openIn(intent),
  end: outcome === null ? undefined : (JSON.parse(outcome) as { readonly value: { readonly _tag: string } }).value._tag,
  isDone: done === 1,
  dueAt: due_at === null ? undefined : Number(due_at),
  note: note ?? undefined
})

/** Returns all keys under which an order intended to send. */
export const keysOf = ({ openKey, tries }: Line): ReadonlyArray<string> => [
  ...tries.map(({ key }) => key),
  ...(openKey === undefined ? [] : [openKey])
]
