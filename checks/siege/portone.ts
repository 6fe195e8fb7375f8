/**
 * Plays the customers, the PG and the calendar at the emulator, and reads its books.
 */
import { answersIn, type Answer, type Payment, paymentsIn, type Snapshot } from "./books.ts"

/** A request that the emulator received, as far as it is read here. */
export interface Received {
  readonly receivedAt: string
  readonly operation?: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly response?: { readonly status: number; readonly body: string }
}

export interface Portone {
  readonly control: (operation: string, input?: unknown) => Promise<unknown>
  /** Issues a billing key for a card. */
  readonly issueBillingKey: (number: string) => Promise<string>
  /** Opens a virtual account. */
  readonly openAccount: (paymentId: string, amount: number) => Promise<void>
  /** Returns the latest requests. */
  readonly received: () => Promise<ReadonlyArray<Received>>
  /** Adds to the books what the emulator keeps of keys now. It forgets a key after three hours. */
  readonly keepAnswers: () => Promise<void>
  /** Returns all that was answered under keys, by key, and the payments as they are. */
  readonly books: () => Promise<Books>
}

export interface Books {
  readonly answers: ReadonlyMap<string, ReadonlyArray<Answer>>
  readonly payments: ReadonlyMap<string, Payment>
}

const channelKey = "channel-key-of-the-siege"

/** Returns PortOne at an address, which is the emulator's own. */
export const portoneAt = (baseUrl: string, apiSecret: string): Portone => {
  const answers = new Map<string, Array<Answer>>()

  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    // The server ends connections that were idle for five seconds, maybe just when one is used again.
    const response = await fetch(`${baseUrl}${path}`, {
      ...init,
      headers: { ...init.headers, connection: "close" }
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`)
    return text === "" ? undefined : JSON.parse(text)
  }
  const post = (path: string, body: unknown) =>
    ask(path, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `PortOne ${apiSecret}` },
      body: JSON.stringify(body)
    })
  // The emulator of this repository answers, by a schema that has this type.
  const read = <A>(operation: string) => ask(`/__emulator/${operation}`, {}) as Promise<A>

  const keep = ({ tables }: Snapshot) => {
    for (const answer of answersIn(tables)) {
      const known = answers.get(answer.key) ?? []
      if (known.every(({ at }) => at !== answer.at)) answers.set(answer.key, [...known, answer])
    }
  }
  return {
    control: (operation, input = {}) => post(`/__emulator/${operation}`, input),
    issueBillingKey: async (number) => {
      const issued = await post("/billing-keys", {
        channelKey,
        method: { card: { credential: { number, expiryYear: "30", expiryMonth: "12" } } }
      })
      // The emulator answers with what PortOne's document requires.
      return (issued as { readonly billingKeyInfo: { readonly billingKey: string } }).billingKeyInfo.billingKey
    },
    openAccount: async (paymentId, amount) => {
      await post(`/payments/${paymentId}/instant`, {
        channelKey,
        orderName: "A deposit",
        amount: { total: amount },
        currency: "KRW",
        method: {
          virtualAccount: { bank: "SHINHAN", expiry: { validHours: 24 * 30 }, option: { type: "NORMAL" } }
        }
      })
    },
    received: () => read<ReadonlyArray<Received>>("receivedRequests"),
    keepAnswers: async () => keep(await read<Snapshot>("snapshot")),
    books: async () => {
      const snapshot = await read<Snapshot>("snapshot")
      keep(snapshot)
      return { answers: new Map(answers), payments: paymentsIn(snapshot.tables) }
    }
  }
}
