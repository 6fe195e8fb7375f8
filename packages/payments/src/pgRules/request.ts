/**
 * The form in which a request is checked: the fields of the browser SDK, and what a cancellation needs.
 */
import type * as DateTime from "effect/DateTime"
import type { Payment } from "../generated/Payments.ts"

/** The number of hours, or the time, until something is paid. */
export interface Deadline {
  readonly validHours?: number | undefined
  readonly dueDate?: unknown
}

/**
 * A payment that is to be cancelled, as far as a PG's rules ask: `getPayment` gives one.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaidPayment {
  readonly method?: unknown
  readonly amount?: { readonly total: number; readonly cancelled?: number } | undefined
  readonly currency?: string | undefined
  readonly paidAt?: DateTime.Utc | Date | string | undefined
  readonly channel?: { readonly type?: string } | undefined
  readonly escrow?: { readonly status?: string } | undefined
  readonly cancellations?: ReadonlyArray<unknown> | undefined
}

/**
 * A request to a PG, or a part of one. A field that is absent is not checked, unless `isWhole` is true.
 *
 * @category models
 * @since 0.1.0
 */
export interface Request {
  /** An operation's id, such as `payInstantly`, or a function of the browser SDK, such as `requestPayment`. */
  readonly operation?: string | undefined
  /** True if it has all that is sent, so that what a PG needs and is absent is a problem. */
  readonly isWhole?: boolean | undefined
  /** True if it goes through a test channel, for which other amounts hold. */
  readonly isTest?: boolean | undefined
  /** The place of the browser, or `API`. A need of one place counts for all if it is absent. */
  readonly platform?: string | undefined
  readonly paymentId?: string | undefined
  readonly issueId?: string | undefined
  readonly orderName?: string | undefined
  /** The total, in minor units. */
  readonly totalAmount?: number | undefined
  readonly vatAmount?: number | undefined
  readonly taxFreeAmount?: number | undefined
  /** `KRW`, or `CURRENCY_KRW` as the browser SDK also takes it. */
  readonly currency?: string | undefined
  /** The way to pay as the browser SDK names it; of a request for a billing key, the way of that. */
  readonly payMethod?: string | undefined
  readonly easyPayProvider?: string | undefined
  readonly installmentMonth?: number | undefined
  /** The customer, with the fields of the browser SDK. One that is there is checked as a whole. */
  readonly customer?: object | undefined
  readonly productType?: string | undefined
  readonly products?: ReadonlyArray<unknown> | undefined
  readonly locale?: string | undefined
  readonly isEscrow?: boolean | undefined
  readonly virtualAccount?:
    | {
        readonly accountExpiry?: Deadline | undefined
        readonly fixedOption?:
          | { readonly accountNumber?: string | undefined; readonly pgAccountId?: string | undefined }
          | undefined
      }
    | undefined
  readonly convenienceStore?: { readonly paymentDeadline?: Deadline | undefined } | undefined
  readonly cashReceipt?: { readonly customerIdentityNumber?: string | undefined } | undefined
  readonly sender?: object | undefined
  readonly receiver?: object | undefined
  readonly sendEmail?: boolean | undefined
  readonly fromStore?: boolean | undefined
  readonly businessRegistrationNumber?: string | undefined
  readonly paymentMethod?: unknown
  /** The payment that is to be cancelled. */
  readonly payment?: PaidPayment | Payment | undefined
  /** The amount that is to be cancelled; all that is left when absent. */
  readonly amount?: unknown
  /** The time of the request, which windows and hours are measured at. They are not checked without it. */
  readonly at?: DateTime.Utc | Date | string | undefined
  readonly refundAccount?:
    | {
        readonly bank?: string | undefined
        readonly number?: string | undefined
        readonly holderName?: string | undefined
        readonly holderPhoneNumber?: string | undefined
      }
    | undefined
  readonly refundEmail?: string | undefined
}
