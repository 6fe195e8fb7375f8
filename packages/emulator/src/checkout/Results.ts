/**
 * Makes the results that merchants' pages get, with the codes of the browser SDK, and the addresses of redirects.
 *
 * PortOne's guide names one code for all that a PG refuses, `FAILURE_TYPE_PG`, with the PG's own beside it. The errors
 * of the buttons that `loadPaymentUI` makes have `PGProviderError` there, by the SDK's types. All other codes are those
 * of the SDK's types; which one PortOne gives for what, no source says.
 */
import type { CheckoutKind, CheckoutResult } from "./CheckoutProtocol.ts"

/** A failure, before it is known what it is a failure of. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly pgCode?: string
  readonly pgMessage?: string
}

/** An error of a rule. */
export interface Refused {
  readonly _tag: string
  readonly message: string
  readonly pgCode?: string | undefined
  readonly pgMessage?: string | undefined
  /** The attempt that was refused, if there is one. */
  readonly txId?: string | undefined
}

/** The SDK's codes, by the errors of the rules. */
const codes: Readonly<Record<string, string>> = {
  AlreadyPaidError: "PaymentAlreadyPaid",
  BillingKeyAlreadyIssuedError: "InvalidEntityState",
  BillingKeyNotFoundError: "BillingKeyNotFound",
  ChannelNotFoundError: "ChannelNotFound",
  IdentityVerificationAlreadyVerifiedError: "IdentityVerificationAlreadyVerified",
  InformationMismatchError: "AmountNotEqualToPredefined",
  InvalidRequestError: "InvalidArgument",
  MaxTransactionCountReachedError: "ResourceExhausted",
  NotInState: "InvalidEntityState",
  PaymentNotFoundError: "PaymentNotFound"
}

/** Returns the failure for what the PG refuses. */
export const refusedByPg = (pgCode: string, pgMessage: string, isUi: boolean): Failure => ({
  code: isUi ? "PGProviderError" : "FAILURE_TYPE_PG",
  message: pgMessage,
  pgCode,
  pgMessage
})

/** Returns the failure for an error of a rule. */
export const failureOf = ({ _tag, message, pgCode, pgMessage }: Refused, isUi: boolean): Failure =>
  _tag === "PgProviderError"
    ? refusedByPg(pgCode ?? "", pgMessage ?? message, isUi)
    : { code: codes[_tag] ?? "InvalidArgument", message }

/** Returns the failure of a request that cannot be read. */
export const unreadable = (message: string): Failure => ({ code: "RequestParseFailed", message })

/**
 * Returns the address that a redirect goes to: the merchant's, with the result in its query. What the merchant's
 * address has in its query stays, unless the result has a field of the same name.
 */
export const redirectOf = (redirectUrl: string, result: CheckoutResult): string => {
  const url = new URL(redirectUrl)
  for (const [name, value] of Object.entries(result)) {
    if (typeof value === "string") url.searchParams.set(name, value)
  }
  return url.href
}

/** Returns true for an address that a redirect may go to, which PortOne has begin with `http://` or `https://`. */
export const isRedirectUrl = (redirectUrl: string): boolean => {
  const url = URL.canParse(redirectUrl) ? new URL(redirectUrl) : undefined
  return url?.protocol === "http:" || url?.protocol === "https:"
}

/** Returns the ids of a request that every result of it has. */
export const idsOf = (
  kind: CheckoutKind,
  request: object
): Pick<CheckoutResult, "transactionType" | "paymentId" | "identityVerificationId"> => {
  const idOf = (name: string) => {
    const value: unknown = Reflect.get(request, name)
    return typeof value === "string" ? { [name]: value } : {}
  }
  switch (kind) {
    case "PAYMENT":
    case "ISSUE_BILLING_KEY_AND_PAY":
      return { transactionType: kind, ...idOf("paymentId") }
    case "IDENTITY_VERIFICATION":
      return { transactionType: kind, ...idOf("identityVerificationId") }
    case "ISSUE_BILLING_KEY":
      return { transactionType: kind }
  }
}
