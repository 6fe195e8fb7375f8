import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/PaymentSessions.ts`. */
export const PaymentSessions: ServiceWords = {
  summary: "Hosted checkout pages, one for each session.",
  operations: {
    createPaymentSession:
      "Creates a hosted checkout page for a payment and returns its URL and expiry. With `paymentMethod` the order " +
      "form is skipped where nothing more has to be asked; `ttlSeconds` has an upper limit.",
    getPaymentSession: "Reads a session. Sends no `Authorization`, so a web page may call it too.",
    closePaymentSession: "Expires a session at once: its checkout page can no longer be opened."
  },
  types: {
    ClosePaymentSessionResponse: "The answer of `closePaymentSession`: when the session ended.",
    CreatePaymentSessionBody: "The body of `createPaymentSession`: an order to be paid on the hosted checkout page.",
    CreatePaymentSessionResponse:
      "The answer of `createPaymentSession`: the session, and the page to send the customer to.",
    PaymentSession: "An order that waits on the hosted checkout page.",
    PaymentSessionAgreement: "Terms that the customer has to agree to.",
    PaymentSessionColors: "The colours of the hosted checkout page.",
    PaymentSessionProduct: "A line of the order that a payment session is for."
  },
  errors: {
    MaxTtlExceededError: "`ttlSeconds` is more than PortOne allows. Ask for less.",
    SessionExpiredError: "The payment session has expired or was closed. Create a new one.",
    SessionNotFoundError: "There is no such payment session. Check the id, or create a new one."
  },
  fields: {
    agreements: "Terms to show; the pay button works only once the customer agrees to all of them.",
    code: "The product's code.",
    colors: "The page's colours.",
    customerEmail: "The customer's e-mail address.",
    customerName: "The customer's name.",
    endDate: "The last day of service; for what is sold for a time, such as a subscription.",
    expiresAt: "When the session ends.",
    id: "The session's id.",
    "PaymentSessionProduct.id": "The order line's id.",
    nPayCategoryId: "NAVER Pay's category id of the product.",
    nPayCategoryType: "NAVER Pay's category type of the product.",
    nPayUid: "NAVER Pay's id of the product.",
    orderImageUrl: "A picture of the order.",
    paymentMethod: "Fixes the payment method; the order page is skipped when nothing else needs filling in.",
    primary: "The main colour, as CSS.",
    primaryHover: "The main colour under the pointer, as CSS.",
    primaryLight: "The light variant of the main colour, as CSS.",
    products: "The lines of the order.",
    redirectUrl: "Where to send the customer after payment; PortOne's own result page when left out.",
    sessionId: "The payment session's id.",
    startDate: "The first day of service; for what is sold for a time, such as a subscription.",
    "CreatePaymentSessionBody.storeId": "The store that the payment is for.",
    storeName: "The store's name, shown on the page and by the payment company.",
    ttlSeconds: "How long the session lives, in seconds.",
    unitPrice: "The price of one piece, in minor units.",
    "CreatePaymentSessionResponse.url": "The page to send the customer to.",
    "PaymentSessionAgreement.url": "Where to read the terms.",
    "PaymentSessionProduct.url": "Where the product is sold."
  }
}
