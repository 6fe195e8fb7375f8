import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/PgSpecific.ts`. */
export const PgSpecific: ServiceWords = {
  summary: "Calls that exist for a single PG.",
  operations: {
    getKakaopayPaymentOrder:
      "Reads an order at KakaoPay by its `tid` (`pgTxId`). `statusCode` and `body` are KakaoPay's own answer, " +
      "`body` as a JSON string; ask PortOne's support before using it.",
    confirmPaymentwallDelivery:
      "Registers a delivery with Paymentwall, which needs it as evidence in a chargeback: for Paymentwall it is " +
      "mandatory. `PHYSICAL` deliveries also need the carrier and shipping address fields; for `DIGITAL`, the two " +
      "times may be now."
  },
  types: {
    ConfirmPaymentwallDeliveryBody: "The body of `confirmPaymentwallDelivery`: proof of delivery against chargebacks.",
    ConfirmPaymentwallDeliveryResponse: "The empty answer of `confirmPaymentwallDelivery`.",
    GetKakaopayPaymentOrderResponse: "KakaoPay's own answer about an order, passed on as it is.",
    PaymentwallDeliveryStatus: "How far a Paymentwall delivery has come.",
    PaymentwallDeliveryType: "Whether a Paymentwall delivery is digital or physical."
  },
  fields: {
    attachments: "URLs of proof of delivery, such as pictures; leave out if there is none.",
    body: "KakaoPay's answer, as JSON text.",
    carrierTrackingId: "The carrier's tracking number; required when `deliveryType` is `PHYSICAL`.",
    carrierType: "The carrier's name; required when `deliveryType` is `PHYSICAL`.",
    deliveryStatus: "How far the delivery has come.",
    deliveryType: "Whether it is delivered digitally or physically; physical deliveries need carrier and address.",
    details: "Anything else about the delivery.",
    estimatedDeliveryDatetime: "When it should arrive; the present time will do for digital delivery.",
    estimatedUpdateDatetime:
      "When the delivery status should change next; the present time will do for digital delivery.",
    reason: "Why the delivery status changed.",
    refundable: "Whether it can be refunded.",
    shippingAddressCity: "The receiver's city; required when `deliveryType` is `PHYSICAL`.",
    shippingAddressCountry: "The receiver's country; required when `deliveryType` is `PHYSICAL`.",
    shippingAddressEmail: "The customer's e-mail address.",
    shippingAddressFirstname: "The receiver's given name; required when `deliveryType` is `PHYSICAL`.",
    shippingAddressLastname: "The receiver's family name; required when `deliveryType` is `PHYSICAL`.",
    shippingAddressPhone: "The receiver's phone number; required when `deliveryType` is `PHYSICAL`.",
    shippingAddressState: "The receiver's state; required when `deliveryType` is `PHYSICAL`.",
    shippingAddressStreet: "The receiver's street; required when `deliveryType` is `PHYSICAL`.",
    shippingAddressZip: "The receiver's postcode; required when `deliveryType` is `PHYSICAL`.",
    statusCode: "The HTTP status that KakaoPay answered.",
    transactionId: "PortOne's id of the attempt to pay."
  }
}
