/**
 * Declares what the pages of the checkout and the emulator say to each other: the script that a merchant's page loads,
 * the window that it opens, and the emulator behind both. Types only, so that a page imports nothing of the emulator.
 *
 * The script prepares a checkout with the request of the merchant's page, and opens the window. The window reads what
 * it is to show, and says what the buyer did. Its end goes to the merchant's page: by a message from a frame or a
 * popup, or by a redirect.
 */

/** The kind of a request, by the names of the SDK's results. */
export type CheckoutKind = "PAYMENT" | "ISSUE_BILLING_KEY" | "ISSUE_BILLING_KEY_AND_PAY" | "IDENTITY_VERIFICATION"

/** The place of the window: over the page, in a window of its own, in place of the page, or within an element of it. */
export type WindowType = "IFRAME" | "POPUP" | "REDIRECTION" | "UI"

/** Asks for a checkout: `POST {prefix}/checkout`, as JSON. */
export interface PrepareCheckout {
  readonly kind: CheckoutKind
  /** The request of the merchant's page, with the SDK's own fields. */
  readonly request: object
  readonly platformType: "PC" | "MOBILE"
  /** True for the buttons that `loadPaymentUI` and `loadIssueBillingKeyUI` put into the page. */
  readonly isUi?: boolean | undefined
}

/** The result that the merchant's page gets, with the SDK's own fields. A failure has `code` and `message`. */
export interface CheckoutResult {
  readonly transactionType: CheckoutKind
  readonly txId?: string
  readonly paymentId?: string
  readonly paymentToken?: string
  readonly billingKey?: string
  readonly billingIssueToken?: string
  readonly identityVerificationId?: string
  readonly identityVerificationTxId?: string
  readonly code?: string
  readonly message?: string
  readonly pgCode?: string
  readonly pgMessage?: string
}

/** Answers `PrepareCheckout`. */
export type PreparedCheckout =
  | {
      readonly isOpen: true
      /** The id of the checkout, which nobody can guess. */
      readonly id: string
      /** The address of the window: a path of the emulator, which the script resolves against its own address. */
      readonly url: string
      readonly windowType: WindowType
    }
  /** The window does not open. */
  | { readonly isOpen: false; readonly result: CheckoutResult }

/** A text in both languages of the window. */
export interface Spoken {
  readonly en: string
  readonly ko: string
}

/** A choice of a buyer within a way to pay, such as a test card. */
export interface Choice {
  readonly id: string
  readonly label: Spoken
  /** The outcome, if it is no plain success. */
  readonly effect?: Spoken
}

/** A way to pay, such as cards. */
export interface Way {
  readonly id: string
  readonly label: Spoken
  readonly choices: ReadonlyArray<Choice>
}

/** A promotion that the buyer can take. */
export interface OfferedPromotion {
  readonly id: string
  readonly name: string
  /** The sum that it takes off, and the one that is left to pay, as people write them. */
  readonly discount: Spoken
  readonly left: Spoken
  /** True for the promotion that the request itself takes, which the buyer cannot leave out. */
  readonly isTaken: boolean
}

/** Says what the window shows: `GET {prefix}/checkout/:id/view`. */
export interface CheckoutView {
  readonly kind: CheckoutKind
  /** The language that the request asks for; the browser's own if absent. */
  readonly locale?: "en" | "ko"
  readonly storeName?: string
  readonly orderName?: string
  /** The amount in minor units, and as people write it. */
  readonly amount?: { readonly total: number; readonly currency: string; readonly text: Spoken }
  readonly products: ReadonlyArray<{ readonly name: string; readonly quantity?: number; readonly amount?: Spoken }>
  readonly pgProvider?: string
  /** True on a test channel. */
  readonly isTest: boolean
  readonly ways: ReadonlyArray<Way>
  readonly promotions: ReadonlyArray<OfferedPromotion>
  /** The codes with which the PG can decline; the first one is chosen unless the buyer chooses. */
  readonly declines: ReadonlyArray<{ readonly pgCode: string; readonly label: Spoken }>
  /** The terms of a hosted session: the button that pays works once the buyer has agreed to all of them. */
  readonly agreements?: ReadonlyArray<{ readonly name: string; readonly url: string }>
  /** True if the buyer writes a code that was sent to a phone. The text says which one the emulator takes. */
  readonly asksForCode?: Spoken
  /** The origin of the merchant's page, which alone may hear of the end. Absent for a hosted session. */
  readonly pageOrigin?: string
  /** The end, if the checkout is over. */
  readonly end?: CheckoutEnd
}

/** Pays, issues or verifies: `POST {prefix}/checkout/:id/pay`. */
export interface PayCheckout {
  readonly way?: string | undefined
  readonly choice?: string | undefined
  readonly promotionId?: string | undefined
  readonly code?: string | undefined
}

/** Declines in the PG's place: `POST {prefix}/checkout/:id/decline`. */
export interface DeclineCheckout {
  readonly way?: string | undefined
  readonly pgCode: string
}

/** Takes time in the PG's place: `POST {prefix}/checkout/:id/hold`. */
export interface HoldCheckout {
  readonly way?: string | undefined
}

// `POST {prefix}/checkout/:id/close` leaves the window, and takes `{}`.

/** The end of a checkout. */
export interface CheckoutEnd {
  readonly result: CheckoutResult
  /** The address that the window goes to, with the result in its query, if the result comes by a redirect. */
  readonly redirectTo?: string
}

/** Answers what the buyer did: the end, or a problem after which the window stays open. */
export type CheckoutAnswer = CheckoutEnd | { readonly problem: Spoken }

/** Tells the merchant's page of the end: the window posts it. */
export interface CheckoutMessage {
  /** The id of the checkout. */
  readonly portoneEmulatorCheckout: string
  readonly result: CheckoutResult
  /** The address that the merchant's page goes to, if a frame or a popup ends by a redirect. */
  readonly redirectTo?: string
}

/** Tells the page of its height: a window within a page posts it whenever its content takes another height. */
export interface CheckoutHeight {
  readonly portoneEmulatorHeightOf: string
  /** In pixels of CSS. */
  readonly height: number
}

/** Asks the window to close: the merchant's page posts it when Escape is pressed there. */
export interface CloseRequest {
  readonly portoneEmulatorClose: string
}

/** The place of the window: the fragment of its address. A window without one stands in place of the page. */
export type ShownAs =
  | "frame"
  | "popup"
  /** Within an element of the page. */
  | "ui"
  /** Out of sight, to close at once: the buyer has shut the popup by hand. */
  | "leaving"
