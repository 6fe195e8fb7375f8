/**
 * The refunds that several callers ask for, and what each caller came to know of every request.
 *
 * An ask is one refund that a caller wants once. It may take several calls, each with a key of its own: a call that is
 * known not to have happened is made anew. Asks of different callers look alike, so no entry in PortOne's books names
 * its ask; the ledger knows by which key each was made.
 */
import type { CancelPaymentInput } from "@effect-portone/payments"

export interface Ask {
  /** Unique in a simulation. */
  readonly name: string
  /** True if the reason of each call has the mark of its key. */
  readonly isMarked: boolean
}

/** The result that a call told its caller. */
export type Told =
  | { readonly _tag: "Success"; readonly id: string; readonly isPending: boolean }
  /** PortOne or the client says that the call was not carried out. */
  | { readonly _tag: "Denied"; readonly why: string }
  | { readonly _tag: "Open"; readonly why: string }

/** The resolved outcome of a call that was left open. */
export type Resolution =
  | { readonly _tag: "Applied"; readonly id: string | undefined; readonly isPending: boolean }
  | { readonly _tag: "NotApplied" }
  | { readonly _tag: "Unresolved" }

/** The knowledge of a caller about one call. */
export interface Claim {
  readonly ask: Ask
  readonly idempotencyKey: string
  readonly input: CancelPaymentInput
  readonly told: Told
  /** The resolution, if the call left the outcome open. */
  readonly resolution: Resolution | undefined
}
