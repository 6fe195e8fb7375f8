/**
 * The customers of the service, in place of a table of your own: a file of JSON, which is read each time.
 *
 * Billing keys stand here, and are looked up when a charge is sent. The ledger of orders has none.
 */
import { Config, Context, Effect, FileSystem, Layer, type PlatformError, Redacted, Schema } from "effect"

const Customers = Schema.Record(
  Schema.String,
  Schema.Struct({
    /** Whatever the customer has registered last. Absent if there is nothing to charge. */
    billingKey: Schema.optionalKey(Schema.String),
    /** The price of a month, in won. */
    price: Schema.Int
  })
)

const decode = Schema.decodeEffect(Schema.fromJsonString(Customers))

type Failure = PlatformError.PlatformError | Schema.SchemaError

/** A customer with a subscription. */
export interface Subscription {
  readonly customer: string
  readonly price: number
}

export class Subscriptions extends Context.Service<
  Subscriptions,
  {
    readonly all: Effect.Effect<ReadonlyArray<Subscription>, Failure>
    readonly billingKeyOf: (customer: string) => Effect.Effect<Redacted.Redacted | undefined, Failure>
  }
>()("example/Subscriptions") {
  /** Reads the file that `CUSTOMERS_FILE` names. */
  static readonly layer = Layer.effect(
    Subscriptions,
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const path = yield* Config.String("CUSTOMERS_FILE")
      const read = Effect.flatMap(fs.readFileString(path), decode)
      return Subscriptions.of({
        all: Effect.map(read, (customers) =>
          Object.entries(customers).map(([customer, { price }]) => ({ customer, price }))
        ),
        billingKeyOf: (customer) =>
          Effect.map(read, (customers) => {
            const billingKey = customers[customer]?.billingKey
            return billingKey === undefined ? undefined : Redacted.make(billingKey)
          })
      })
    })
  )
}
