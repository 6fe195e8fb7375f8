/**
 * The Schemas of PortOne's webhook events.
 *
 * They are open, as answers are. Unknown fields are dropped, and an event of an unknown type is the `UNRECOGNIZED`
 * value with everything that came. Only a known type whose data is not as documented is an error: the event would be
 * about money, and it would not be known whose.
 */
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as Struct from "effect/Struct"
import * as Wire from "../Wire.ts"
import type * as Events from "./eventTypes.ts"

const transaction = {
  paymentId: Schema.String,
  storeId: Schema.String,
  transactionId: Schema.String
}
const TransactionData: Schema.Codec<Events.TransactionData> = Schema.Struct(transaction)
const CancellationData: Schema.Codec<Events.CancellationData> = Schema.Struct({
  ...transaction,
  cancellationId: Schema.String
})
const ConfirmData: Schema.Codec<Events.ConfirmData> = Schema.Struct({
  ...transaction,
  storeId: Schema.optionalKey(Schema.String),
  totalAmount: Wire.Int64
})
const BillingKeyData: Schema.Codec<Events.BillingKeyData> = Schema.Struct({
  billingKey: Schema.String,
  storeId: Schema.String
})
const TaxInvoiceData: Schema.Codec<Events.TaxInvoiceData> = Schema.Struct({
  taxInvoiceId: Schema.String,
  supplierDocumentKey: Schema.optionalKey(Schema.String),
  recipientDocumentKey: Schema.optionalKey(Schema.String),
  status: Schema.String,
  supplierBrn: Schema.String,
  totalAmount: Wire.Int64,
  totalSupplyAmount: Wire.Int64,
  totalTaxAmount: Wire.Int64
})

const data: { readonly [E in Events.KnownEvent as E["type"]]: Schema.Codec<E["data"]> } = {
  "Transaction.Ready": TransactionData,
  "Transaction.Paid": TransactionData,
  "Transaction.VirtualAccountIssued": TransactionData,
  "Transaction.PartialCancelled": CancellationData,
  "Transaction.Cancelled": CancellationData,
  "Transaction.Failed": TransactionData,
  "Transaction.PayPending": TransactionData,
  "Transaction.CancelPending": CancellationData,
  "Transaction.DisputeCreated": TransactionData,
  "Transaction.DisputeResolved": TransactionData,
  "Transaction.Confirm": ConfirmData,
  "BillingKey.Ready": BillingKeyData,
  "BillingKey.Issued": BillingKeyData,
  "BillingKey.Failed": BillingKeyData,
  "BillingKey.Deleted": BillingKeyData,
  "BillingKey.Updated": BillingKeyData,
  "TaxInvoice.Requested": TaxInvoiceData,
  "TaxInvoice.Issued": TaxInvoiceData,
  "TaxInvoice.RequestCancelled": TaxInvoiceData,
  "TaxInvoice.IssuanceCancelled": TaxInvoiceData,
  "TaxInvoice.Refused": TaxInvoiceData,
  "TaxInvoice.SendingCompleted": TaxInvoiceData,
  "TaxInvoice.Manual": TaxInvoiceData
}

const members: Readonly<Record<string, Schema.ConstraintDecoder<Events.KnownEvent>>> = Object.fromEntries(
  Object.entries(data).map(([type, data]) => [
    type,
    // The literal and the data belong together. The type of a record's entries no longer says so.
    Schema.Struct({ type: Schema.Literal(type), timestamp: Wire.Timestamp, data }) as never
  ])
)

/** The Schema of an event that has a `type`. */
export const Typed = Wire.openUnion<
  Events.KnownEvent | Wire.Unrecognized<"type">,
  Events.KnownEventEncoded | Wire.UnrecognizedEncoded<"type">,
  "type"
>("type", members)

const older = {
  payment_id: Schema.String,
  tx_id: Schema.String,
  status: Schema.optionalKey(Schema.String),
  total_amount: Schema.optionalKey(Wire.Int64)
}

export const Older: Schema.Codec<Events.Version20240101, Omit<Events.Version20240101, "type">> = Schema.Struct(
  older
).pipe(
  Schema.decodeTo(
    Schema.Struct({ type: Schema.Literal("2024-01-01"), ...older }),
    SchemaTransformation.transform({
      decode: (event) => ({ type: "2024-01-01" as const, ...event }),
      encode: (event) => Struct.omit(event, ["type"])
    })
  )
)

const isTyped = (value: object): boolean => Object.hasOwn(value, "type")
const isOlder = (value: object): boolean => !isTyped(value) && Object.hasOwn(value, "payment_id")

/** The Schema of an object that belongs to no known version. */
export const Unknown: Schema.Codec<Wire.Unrecognized<"type">, Wire.FreeForm> = Wire.FreeForm.check(
  Schema.makeFilter((value: Wire.FreeForm) => !isTyped(value) && !isOlder(value), { expected: "no known version" })
).pipe(
  Schema.decodeTo(
    Schema.Struct({ type: Schema.Literal("UNRECOGNIZED"), raw: Wire.FreeForm }),
    SchemaTransformation.transform({
      decode: (raw) => ({ type: "UNRECOGNIZED" as const, raw }),
      encode: ({ raw }) => raw
    })
  )
)

/** Returns the one Schema that a value can belong to, so that an error speaks of that one alone. */
export const schemaOf = (
  value: Readonly<Record<string, unknown>>
): Schema.ConstraintDecoder<Events.KnownEvent | Events.Version20240101 | Wire.Unrecognized<"type">> => {
  if (!isTyped(value)) return isOlder(value) ? Older : Unknown
  return typeof value["type"] === "string" && Object.hasOwn(members, value["type"]) ? members[value["type"]]! : Typed
}
