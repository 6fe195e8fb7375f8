/**
 * Reads the emulator's books from a snapshot: what was answered under which key, and what became of the payments.
 */

/** The part of a snapshot that is read here. */
export interface Snapshot {
  readonly tables: Readonly<Record<string, ReadonlyArray<readonly [key: string, row: unknown]>>>
}

/** An answer that PortOne keeps for a key: the request was carried out, or refused, once. */
export interface Answer {
  readonly key: string
  readonly operation: "cancellation" | "charge" | "other"
  readonly paymentId: string
  readonly status: number
  /** The time of the request. */
  readonly at: string
  /** The type of PortOne's error, if it is one. */
  readonly error?: string
}

export interface Payment {
  readonly paymentId: string
  readonly status: string
  readonly total: number
  /** The amount of its cancellations that succeeded. */
  readonly cancelled: number
  readonly cancellations: number
  /** How often it was tried to pay it. */
  readonly attempts: number
}

interface StoredAnswer {
  readonly request: string
  readonly at: string
  readonly status: number
  readonly body: string
}

interface StoredPayment {
  readonly id: string
  readonly status: string
  readonly amount: { readonly total: number }
  readonly cancellations?: ReadonlyArray<{ readonly status: string; readonly totalAmount: number }>
}

const requestLine = /^POST \/payments\/([^/?]+)\/(billing-key|cancel)\b/

const typeOf = (body: string): string | undefined => {
  if (body === "") return undefined
  // An error of PortOne's names its type.
  const { type } = JSON.parse(body) as { readonly type?: string }
  return type
}

/** Returns the answers that are kept for keys. */
export const answersIn = ({ idempotency = [] }: Snapshot["tables"]): ReadonlyArray<Answer> =>
  idempotency.map(([key, row]): Answer => {
    // The emulator of this repository has written the row.
    const { at, body, request, status } = row as StoredAnswer
    const [, paymentId = "", kind] = requestLine.exec(request) ?? []
    const error = status === 200 ? undefined : typeOf(body)
    return {
      key,
      operation: kind === "billing-key" ? "charge" : kind === "cancel" ? "cancellation" : "other",
      paymentId: decodeURIComponent(paymentId),
      status,
      at,
      ...(error === undefined ? {} : { error })
    }
  })

/** Returns the payments by their ids. */
export const paymentsIn = ({
  earlierAttempts = [],
  payments = []
}: Snapshot["tables"]): ReadonlyMap<string, Payment> => {
  const earlier = new Map(earlierAttempts)
  return new Map(
    payments.map(([key, row]): [string, Payment] => {
      // The emulator of this repository has written this row, too.
      const { amount, cancellations = [], id, status } = row as StoredPayment
      const before = earlier.get(key) as ReadonlyArray<unknown> | undefined
      const succeeded = cancellations.filter((one) => one.status === "SUCCEEDED")
      return [
        id,
        {
          paymentId: id,
          status,
          total: amount.total,
          cancelled: succeeded.reduce((sum, { totalAmount }) => sum + totalAmount, 0),
          cancellations: succeeded.length,
          attempts: 1 + (before?.length ?? 0)
        }
      ]
    })
  )
}
