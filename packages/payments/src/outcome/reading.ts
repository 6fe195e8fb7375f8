/**
 * Holds what one reading of a payment gives, and the ends of a call that it leads to.
 */
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"
import type * as ServerTime from "@effect-portone/core/ServerTime"
import type { Payment, PaymentCancellation } from "../generated/Payments.ts"
import type { Finding, Happened } from "./finding.ts"

/** The result of reading the payment once. */
export interface Reading<Facts> {
  readonly finding: Finding
  /** Absent if there is none. */
  readonly facts: Facts | undefined
  /** Absent if there is none, or if not all of it could be read. */
  readonly payment: Payment | undefined
  /** The time and the age that the answer tells; absent if it tells none. */
  readonly time: ServerTime.ServerTime | undefined
}

/** Returns the end of a call that happened. */
export const applied = (payment: Payment | undefined, { refund }: Happened) =>
  ({
    _tag: "Applied",
    payment,
    cancellation: cancellationOf(payment, refund?.index),
    status: refund?.status
  }) as const

/** Returns the end of a call that did not happen, or of a refund that failed. */
export const notApplied = (
  payment: Payment | undefined,
  refund?: { readonly failed: PaymentCancellation | undefined }
) => ({ _tag: "NotApplied", payment, cancellation: refund?.failed, status: refund && "FAILED" }) as const

/** Returns true if an answer says that it is older than so long a wait. */
export const isOlderThan = ({ time }: Reading<unknown>, waited: Duration.Duration): boolean =>
  time !== undefined && Duration.isGreaterThan(time.age, waited)

/** Returns the cancellation that the call has come to and that failed, if a payment without another trace shows it. */
export const failedIn = ({ finding, payment }: Reading<unknown>) =>
  finding._tag === "Nothing" && finding.failed !== undefined
    ? { failed: cancellationOf(payment, finding.failed) }
    : undefined

/** Returns true if a payment lists a cancellation, as far as its id is known. */
export const shows = ({ facts }: Reading<unknown>, cancellation: unknown): boolean => {
  const id = hasProperty(cancellation, "id") ? cancellation.id : undefined
  const listed = hasProperty(facts, "cancellations") ? facts.cancellations : undefined
  return id !== undefined && Array.isArray(listed) && listed.some((one) => hasProperty(one, "id") && one.id === id)
}

/** Returns the cancellation of a payment at its place, if the payment was read whole. */
const cancellationOf = (payment: Payment | undefined, index: number | undefined): PaymentCancellation | undefined =>
  index === undefined || payment === undefined || !("cancellations" in payment)
    ? undefined
    : payment.cancellations?.[index]
