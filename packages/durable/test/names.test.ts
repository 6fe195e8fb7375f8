/**
 * The names and formats that stand in databases. To change one is to lose orders that sleep there: each test says how.
 * What has to change gets a new version beside the old one, or a migration.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Redacted, Schema } from "effect"
import { DatabaseSync } from "node:sqlite"
import * as ChargeFormats from "../src/charge/request.ts"
import * as DepositFormats from "../src/deposit/request.ts"
import { Engine } from "../src/engine/Engine.ts"
import { payloadOf, readPayload, waitOf, workflowOf } from "../src/engine/workflows.ts"
import { Durable } from "../src/index.ts"
import { Intent, State, Try } from "../src/ledger/entry.ts"
import { keyOf, written } from "../src/orders/formats.ts"
import * as RefundFormats from "../src/refund/request.ts"
import { temporaryFile } from "./fixtures/embedded.ts"
import { charge, deposit, InMemory, quiet, refund, Renewal } from "./fixtures/shop.ts"
import { database, describeWithPostgres, psql } from "./postgres/postgres.ts"

const asleep = "an order that sleeps under the old name is never woken"
const twice = "PortOne would not know the key, and charge again"
const unread = "a line that an earlier release wrote could not be read, and its order would stand still"

describe("the names by which the engine knows orders", () => {
  it("are those of the kind and the name", () => {
    assert.strictEqual(Durable.charge("renewal").workflow, "charge/renewal", asleep)
    assert.strictEqual(Durable.refund("refund").workflow, "refund/refund", asleep)
    assert.strictEqual(Durable.deposit("deposit", { due: "1 day" }).workflow, "deposit/deposit", asleep)
    assert.strictEqual(workflowOf("charge/renewal")._tag, "portone.charge.renewal", asleep)
  })

  it("end in the generation, so that a revived order runs anew", () => {
    const payload = payloadOf({ id: "a/b", generation: 2 })
    assert.deepStrictEqual(payload, { id: "a/b/2" }, asleep)
    assert.deepStrictEqual(readPayload(payload), { id: "a/b", generation: 2 })
  })

  it.effect("make the same id of an execution in each release", () =>
    Effect.gen(function* () {
      const id = yield* workflowOf("charge/renewal").executionId(payloadOf({ id: "payment-1", generation: 1 }))
      assert.strictEqual(id, "b0c6cf6e1f4132e177f6fbb44a18bf98", asleep)
    })
  )

  it("count waits, and use no name of one twice", () => {
    assert.strictEqual(waitOf(3).name, "wait/3", asleep)
  })
})

describe("the idempotency key of an order", () => {
  it("follows from the order and the number of its try alone", () => {
    assert.strictEqual(
      keyOf("charge/renewal", "payment-1", 1),
      "02b89eb529e3a0ac21952380e7e9d6f74e2827e2fcaa59d45c32bb4bbd92c437",
      twice
    )
    assert.strictEqual(
      keyOf("charge/renewal", "payment-1", 2),
      "51ec33577f95e858aff5319a87e3ea567bb95c5ffcda2e3d90fca03cbbe3a0e8",
      twice
    )
  })

  it("is another one for each kind, name, id and try", () => {
    const keys = ["charge/renewal", "charge/other", "refund/renewal"].flatMap((workflow) =>
      ["1", "2", "21"].flatMap((id) => [1, 2, 11].map((attempt) => keyOf(workflow, id, attempt)))
    )
    assert.lengthOf(new Set(keys), keys.length, twice)
  })
})

describe("what stands in a line", () => {
  it.each<readonly [string, string, string]>([
    [
      "of a charge",
      written(ChargeFormats.requests).write({ ...charge, amount: { total: 9_900, taxFree: 100 }, storeId: "store-1" }),
      '{"version":1,"value":{"paymentId":"subscription-17-2026-12","customer":"customer-42",' +
        '"amount":{"total":9900,"taxFree":100},"currency":"KRW","orderName":"Monthly plan","storeId":"store-1"}}'
    ],
    [
      "of a refund",
      written(RefundFormats.requests).write({ ...refund, taxFreeAmount: 1, vatAmount: 2, requester: "ADMIN" }),
      '{"version":1,"value":{"refundId":"return-2026-0017","paymentId":"order-2026-0042","amount":3000,' +
        '"taxFreeAmount":1,"vatAmount":2,"reason":"returned","requester":"ADMIN"}}'
    ],
    [
      "of a deposit",
      written(DepositFormats.requests).write(deposit),
      '{"version":1,"value":{"paymentId":"order-2026-0043","expected":{"amount":25000,"currency":"KRW"}}}'
    ]
  ])("%s is its request, in this form", (_, text, expected) => {
    assert.strictEqual(text, expected, unread)
  })

  it("is an end, in this form", () => {
    const charges = written(ChargeFormats.ends)
    const of = (end: Durable.ChargeEnd) => charges.write(end)
    assert.deepStrictEqual(
      [
        of({ _tag: "Paid", paymentId: "p" }),
        of({ _tag: "Declined", paymentId: "p", code: "c" }),
        of({ _tag: "Refused", paymentId: "p", error: "e" }),
        of({ _tag: "Cancelled", paymentId: "p" }),
        written(RefundFormats.ends).write({ _tag: "Refunded", refundId: "r", cancellationId: "c" }),
        written(DepositFormats.ends).write({ _tag: "Mismatched", paymentId: "p", error: "e" })
      ],
      [
        '{"version":1,"value":{"_tag":"Paid","paymentId":"p"}}',
        '{"version":1,"value":{"_tag":"Declined","paymentId":"p","code":"c"}}',
        '{"version":1,"value":{"_tag":"Refused","paymentId":"p","error":"e"}}',
        '{"version":1,"value":{"_tag":"Cancelled","paymentId":"p"}}',
        '{"version":1,"value":{"_tag":"Refunded","refundId":"r","cancellationId":"c"}}',
        '{"version":1,"value":{"_tag":"Mismatched","paymentId":"p","error":"e"}}'
      ],
      unread
    )
  })

  it("refuses to read what a newer release wrote, and says so", () => {
    assert.throws(() => written(ChargeFormats.ends).read('{"version":2,"value":{}}'), /a newer release wrote this/)
  })

  it("is an intent and the tries before it, in these forms", () => {
    const earlier = { key: "k", at: 1, isOpen: true, fingerprint: "f", cancellable: 2, cancellationId: "c" }
    const intent = { ...earlier, isCarriedOut: true, wasRunning: true, seen: "trace", declined: "51" } as const
    assert.deepStrictEqual(Object.keys(Intent.fields), Object.keys(intent), unread)
    assert.strictEqual(
      Schema.encodeSync(Schema.fromJsonString(Intent))(intent),
      '{"key":"k","at":1,"isOpen":true,"fingerprint":"f","cancellable":2,"cancellationId":"c",' +
        '"isCarriedOut":true,"wasRunning":true,"seen":"trace","declined":"51"}',
      unread
    )
    assert.deepStrictEqual(Schema.decodeSync(Intent)(earlier), earlier, unread)
    assert.deepStrictEqual(
      Object.keys(Try.fields),
      ["key", "at", "settledAt", "result", "pgCode", "cancellable", "isUnknown", "isSettled"],
      unread
    )
    assert.deepStrictEqual(State.literals, ["Ready", "Sent", "Waiting", "Unresolved", "Ended"], unread)
  })

  it.effect("has the digest that earlier releases gave it", () =>
    Effect.gen(function* () {
      yield* Renewal.start(charge)
      const { ledger } = yield* Engine
      const entry = Option.getOrThrow(Option.fromUndefinedOr(yield* ledger.find("charge/renewal", charge.paymentId)))
      assert.strictEqual(
        entry.digest,
        "daa4ad932df8ed55f9f62f7396fa42a2c9ae4c7fba752ea3571eafda7b4e20b8",
        "an order that is started again with its own request would be refused as another one"
      )
    }).pipe(Effect.provide(InMemory))
  )
})

const columns = [
  "workflow",
  "id",
  "generation",
  "revision",
  "digest",
  "request",
  "state",
  "attempt",
  "waits",
  "strikes",
  "idempotency_key",
  "intended_at",
  "intent",
  "tries",
  "due_at",
  "cancel_wished",
  "note",
  "outcome",
  "done",
  "forgotten",
  "position",
  "started_at",
  "changed_at",
  "ended_at",
  "untold"
]
const unknownTable = "the orders of an earlier release would stand in tables that nobody reads"
const unknownColumn =
  "a column is added by a migration of its own, and none is renamed while an older release may run beside"

describe("the tables", () => {
  it.live("of the ledger have these columns, and those of the engine these names", () =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      yield* Effect.scoped(Effect.provide(Durable.counts, Durable.layerEmbedded(file)))
      const database = new DatabaseSync(file)
      const names = (statement: string) =>
        database
          .prepare(statement)
          .all()
          .map(({ name }) => name)
      assert.deepStrictEqual(
        names("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'portone%' ORDER BY name"),
        ["portone_ledger", "portone_ledger_migrations", "portone_messages", "portone_migrations", "portone_replies"],
        unknownTable
      )
      assert.deepStrictEqual(
        names("SELECT name FROM pragma_table_info('portone_ledger') ORDER BY cid"),
        columns,
        unknownColumn
      )
      database.close()
    }).pipe(Effect.scoped, Effect.provide(quiet))
  )
})

describeWithPostgres("the tables in PostgreSQL", () => {
  it.live("have the same names, and three more are of runners", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* Effect.scoped(Effect.provide(Durable.counts, Durable.layerPostgres({ url: Redacted.make(url) })))
      const names = (statement: string) => Effect.map(psql(url, statement), (text) => text.split("\n"))
      assert.deepStrictEqual(
        yield* names("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"),
        [
          "portone_ledger",
          "portone_ledger_migrations",
          "portone_locks",
          "portone_messages",
          "portone_migrations",
          "portone_replies",
          "portone_runner_migrations",
          "portone_runners"
        ],
        unknownTable
      )
      assert.deepStrictEqual(
        yield* names(
          "SELECT attname FROM pg_attribute WHERE attrelid = 'portone_ledger'::regclass AND attnum > 0 ORDER BY attnum"
        ),
        columns,
        unknownColumn
      )
    }).pipe(Effect.provide(quiet))
  )
})
