/**
 * What one merchant knows to be in PortOne's books, and so has to see whenever it reads.
 */
import type { Payment } from "@effect-portone/payments"

/** Of one payment, at one moment. */
export interface Expectation {
  /** What the payment lacks, or `undefined` when nothing is missing. */
  readonly missingFrom: (payment: Payment | undefined) => string | undefined
}

export class Knowledge {
  private readonly charges = new Map<string, string | undefined>()
  private readonly cancellations = new Map<string, ReadonlyArray<string>>()

  /** @param pgTxId `undefined` where it is only known that it was charged */
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
