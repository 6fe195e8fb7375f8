/**
 * The Schemas of PortOne's webhook events.
 *
 * They are open, and more so than answers are. PortOne sends an event again until it is taken, so refusing one for its
 * form helps nobody. Unknown fields are dropped. A detail that is missing, `null` or of another type is absent. An
 * event of an unknown type is the `UNRECOGNIZED` value with everything that came, and so is one of a known type that
 * does not say which payment, billing key or tax invoice it is about.
 *
 * The one exception is the question whether to go on with a payment. An answer of 200 allows that payment, so a
 * question that names none is refused, and not left to a function for all other events. So is one whose type cannot be
 * read.
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import * as Struct from "effect/Struct"
import * as Wire from "../Wire.ts"
import type * as Events from "./eventTypes.ts"

/** Makes a field that is absent where it cannot be read. Writing it is as strict as everywhere. */
const detail = <A, I>(schema: Schema.Codec<A, I>) =>
  Schema.optionalKey(schema).pipe(Schema.catchDecoding(() => Effect.succeedNone))

const text = detail(Schema.String)
/** Matches a text that says something. A form has an empty one in the place of `null`. */
const told = /\S/
const amount = detail(Wire.Int64)

/** Names the field by which each family of events says what it is about. */
export const identities = { Transaction: "paymentId", BillingKey: "billingKey", TaxInvoice: "taxInvoiceId" } as const

const transaction = {
  [identities.Transaction]: Schema.NonEmptyString,
  storeId: text,
  transactionId: text
}
const TransactionData: Schema.Codec<Events.TransactionData> = Schema.Struct(transaction)
const CancellationData: Schema.Codec<Events.CancellationData> = Schema.Struct({ ...transaction, cancellationId: text })
const ConfirmData: Schema.Codec<Events.ConfirmData> = Schema.Struct({ ...transaction, totalAmount: amount })
const BillingKeyData: Schema.Codec<Events.BillingKeyData> = Schema.Struct({
  [identities.BillingKey]: Schema.NonEmptyString,
  storeId: text
})
const TaxInvoiceData: Schema.Codec<Events.TaxInvoiceData> = Schema.Struct({
  [identities.TaxInvoice]: Schema.NonEmptyString,
  supplierDocumentKey: text,
  recipientDocumentKey: text,
  status: text,
  supplierBrn: text,
  totalAmount: amount,
  totalSupplyAmount: amount,
  totalTaxAmount: amount
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

const members: Readonly<Record<string, Schema.Codec<Events.KnownEvent, Events.KnownEventEncoded>>> = Object.fromEntries(
  Object.entries(data).map(([type, data]) => [
    type,
    // The literal and the data belong together. The type of a record's entries no longer says so.
    Schema.Struct({ type: Schema.Literal(type), timestamp: detail(Wire.Timestamp), data }) as never
  ])
)

const older = {
  payment_id: Schema.NonEmptyString,
  tx_id: text,
  // One that says nothing is absent, and the event then a question.
  status: detail(Schema.String.check(Schema.isPattern(told))),
  total_amount: amount
}

/** The names of the fields that say what an event of version 2024-01-01 is. */
export const olderFields: ReadonlySet<string> = new Set(["type", ...Object.keys(older)])

// An object with a `type` is of another version, even if that cannot be read.
const Older: OlderCodec = Schema.Struct({
  ...older,
  type: Schema.optionalKey(Schema.Never.annotate({ expected: "a text, or no type at all" }))
}).pipe(
  Schema.decodeTo(
    Schema.Struct({ type: Schema.Literal("2024-01-01"), ...older }),
    SchemaTransformation.transform({
      decode: (event) => ({ type: "2024-01-01" as const, ...event }),
      encode: (event) => Struct.omit(event, ["type"])
    })
  )
)

type OlderCodec = Schema.Codec<Events.Version20240101, Omit<Events.Version20240101, "type">>

type Known = Schema.Codec<Events.KnownEvent, Events.KnownEventEncoded> | OlderCodec

const isNamed = (id: unknown): boolean => typeof id === "string" && id !== ""

const isTold = (u: unknown): u is string => typeof u === "string" && told.test(u)

/** Returns the Schema of an object's type, if it is known and the object must belong to it. */
const knownOf = (value: Wire.FreeForm): Known | undefined => {
  const { data, type } = value
  if (!isTold(type)) {
    if (!Object.hasOwn(value, "payment_id")) return undefined
    const asks = !isTold(value["status"])
    // A question whose type cannot be read may be the question whether to go on with a payment.
    if (Object.hasOwn(value, "type")) return asks ? Older : undefined
    return isNamed(value["payment_id"]) || asks ? Older : undefined
  }
  if (!Object.hasOwn(members, type)) return undefined
  // A known type starts with the name of its family.
  const identity = identities[type.split(".", 1)[0] as keyof typeof identities]
  const isAbout = Predicate.isReadonlyObject(data) && isNamed(data[identity])
  return isAbout || type === ("Transaction.Confirm" satisfies Events.KnownEvent["type"]) ? members[type] : undefined
}

const Unknown: Schema.Codec<Wire.Unrecognized<"type">, Wire.FreeForm> = Wire.FreeForm.check(
  Schema.makeFilter((value: Wire.FreeForm) => knownOf(value) === undefined, { expected: "an event not known yet" })
).pipe(
  Schema.decodeTo(
    Schema.Struct({ type: Schema.Literal("UNRECOGNIZED"), raw: Wire.FreeForm }),
    SchemaTransformation.transform({
      decode: (raw) => ({ type: "UNRECOGNIZED" as const, raw }),
      encode: ({ raw }) => raw
    })
  )
)

/** The Schema of all events. `Unknown` stands before `Older`, which reads every object with a `payment_id`. */
export const AnyEvent: Schema.Codec<
  Events.KnownEvent | Events.Version20240101 | Wire.Unrecognized<"type">,
  Events.KnownEventEncoded | Omit<Events.Version20240101, "type"> | Wire.FreeForm
> = Schema.Union([...Object.values(members), Unknown, Older])

/** Returns the one Schema that a value can belong to, so that an error speaks of that one alone. */
export const schemaOf = (value: Wire.FreeForm): Known | typeof Unknown => knownOf(value) ?? Unknown
