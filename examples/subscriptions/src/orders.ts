/**
 * The durable orders of the service, and where they are kept: in PostgreSQL if `DATABASE_URL` names one, for as many
 * processes as there are, and in a file of SQLite for one process otherwise.
 */
import { Config, Effect, Layer, Option } from "effect"
import { Durable } from "@effect-portone/durable"
import { Subscriptions } from "./customers.ts"

/** The times between a decline and the next try. `DUNNING` makes all three as long, for the demonstration. */
const dunning = Effect.runSync(
  Config.withDefault(
    Config.map(Config.Duration("DUNNING"), (wait) => [wait, wait, wait] as const),
    ["1 day", "3 days", "7 days"] as const
  )
)

export const Renewal = Durable.charge("renewal", { dunning })
export const Refund = Durable.refund("refund", { retries: ["1 hour", "1 day"] })
export const Deposit = Durable.deposit("deposit", { due: "3 days" })

/** The findings that who operates the service may have about an order that cannot go on by itself. */
export const findings = ["CarriedOut", "NotCarriedOut"] as const satisfies ReadonlyArray<Durable.Finding>

/** All orders by their workflow, for who revives or cancels one of a list. */
export const workflows: ReadonlyMap<
  string,
  Pick<Durable.Orders<unknown, { readonly _tag: string }>, "cancel" | "revive">
> = new Map([Renewal, Refund, Deposit].map((orders) => [orders.workflow, orders]))

/** Runs the orders in this process. The handlers run at least once, so each does what may be done twice. */
export const OrdersLive = Layer.mergeAll(
  Renewal.layer({
    billingKeyOf: ({ customer }) =>
      Effect.map(
        Effect.flatMap(Subscriptions, ({ billingKeyOf }) => billingKeyOf(customer)),
        (billingKey) => (billingKey === undefined ? undefined : { billingKey })
      ),
    onEnd: ({ _tag, paymentId }, { customer }) => Effect.log(`${customer}: ${paymentId} is ${_tag}`)
  }),
  Refund.layer({ onEnd: ({ _tag, refundId }) => Effect.log(`${refundId} is ${_tag}`) }),
  Deposit.layer({ onEnd: ({ _tag, paymentId }) => Effect.log(`${paymentId} is ${_tag}`) })
)

const settings = Config.all({
  url: Config.option(Config.Redacted("DATABASE_URL")),
  file: Config.withDefault(Config.String("DURABLE_FILE"), "durable.db"),
  concurrency: Config.withDefault(Config.Int("CONCURRENCY"), 12)
})

/** Opens the database. A process that is no runner starts and reads orders; with a file, there is one process alone. */
export const engine = (isRunner: boolean) =>
  Layer.unwrap(
    Effect.map(settings, ({ concurrency, file, url }) =>
      Option.match(url, {
        onSome: (url) => Durable.layerPostgres({ url, concurrency, isRunner }),
        onNone: () => Durable.layerEmbedded(file, { concurrency })
      })
    )
  )
