/**
 * Keeps what one merchant knows to be in PortOne's books, and so must see at every reading.
 */
import type { Payment } from "@effect-portone/payments"

/** The expectation of one payment at one moment. */
export interface Expectation {
  /** Returns what the payment lacks; `undefined` if nothing is missing. */
  readonly missingFrom: (payment: Payment | undefined) => string | undefined
}

export class Knowledge {
  private readonly charges = new Map<string, string | undefined>()
  private readonly cancellations = new Map<string, ReadonlyArray<string>>()

  /**
   * Notes that a payment was charged.
   *
   * @param pgTxId the PG's transaction; `undefined` if it is not known
   */
  charged(paymentId: string, pgTxId: string | undefined): void {
    this.charges.set(paymentId, pgTxId)
  }

  cancelled(paymentId: string, id: string | undefined): void {
    if (id !== undefined) this.cancellations.set(paymentId, [...(this.cancellations.get(paymentId) ?? []), id])
  }

  of(paymentId: string): Expectation {
    const isCharged = this.charges.has(paymentId)
    const pgTxId = this.charges.get(paymentId)
    const cancellations = this.cancellations.get(paymentId) ?? []
    return {
      missingFrom: (payment) => {
        const charge = payment === undefined ? undefined : chargeOf(payment)
        if (isCharged && charge === undefined) return "its charge"
        if (pgTxId !== undefined && charge !== pgTxId) return `its charge ${pgTxId}`
        const listed = payment === undefined ? [] : cancellationsOf(payment)
        const missing = cancellations.find((id) => !listed.includes(id))
        return missing === undefined ? undefined : `its cancellation ${missing}`
      }
    }
  }
}

const chargeOf = (payment: Payment): string | undefined =>
  payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED" || payment.status === "CANCELLED"
    ? payment.pgTxId
    : undefined

const cancellationsOf = (payment: Payment): ReadonlyArray<string> =>
  "cancellations" in payment
    ? (payment.cancellations ?? []).flatMap((cancellation) =>
        cancellation.status === "SUCCEEDED" ? [cancellation.id] : []
      )
    : []
