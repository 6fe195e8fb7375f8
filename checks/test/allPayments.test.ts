/**
 * Every payment of a period out of the emulator, by whose rules page numbers reach 60,000 payments and cursors have no
 * end.
 */
// Tens of thousands of payments are read here.
import "effect/schema/SchemaJITCompiler/enable"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Redacted, Stream } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator, type Snapshot } from "@effect-portone/emulator"
import { AllPayments, Payments } from "@effect-portone/payments"
import { keyedIn, merchant } from "../../packages/emulator/test/merchant.ts"

const reach = 60_000
const count = reach + 1_234

const idOf = (number: number) => `payment-${number}`

/** Makes an emulator from a snapshot with so many payments, all copies of one paid payment with other ids. */
const withMany = Effect.gen(function* () {
  yield* (yield* Payments).payInstantly(keyedIn("the only one"))
  const { tables, ...rest } = yield* (yield* PortOneEmulator).snapshot
  const [key, row] = tables["payments"]![0]!
  // The cast holds: a row of a snapshot is JSON, and this one is of a payment.
  const payment = row as { readonly id: string }
  const rows = Array.from({ length: count }, (_, number) => {
    const id = idOf(number)
    return [key.replace(payment.id, id), { ...payment, id }] as const
  })
  return { ...rest, tables: { payments: rows } } satisfies Snapshot
}).pipe(Effect.provide(merchant))

const client = Layer.unwrap(
  Effect.map(withMany, (snapshot) =>
    Payments.layer.pipe(
      Layer.provideMerge(PortOneClient.layer({ apiSecret: Redacted.make("any secret") })),
      Layer.provideMerge(PortOneEmulator.layerOptions({ snapshot }))
    )
  )
)

const period = { from: DateTime.makeUnsafe(0), until: DateTime.makeUnsafe(1_000) }

/** Few pages: the emulator looks through all payments for each page that is read by number. */
const options = { pageSize: 20_000, undecodable: "fail" } as const

describe("all payments of a period", () => {
  it.effect(
    "come out of the emulator once each, beyond what page numbers reach, and of those added meanwhile none comes twice",
    () =>
      Effect.gen(function* () {
        const payments = yield* Payments
        const seen: Array<string> = []
        const beyond: Array<AllPayments.Position> = []
        yield* AllPayments.stream(period, options).pipe(
          Stream.runForEach(({ next, value }) => {
            if (value.status !== "UNRECOGNIZED") seen.push(value.id)
            if ("cursor" in next) beyond.push(next)
            // One payment is added while pages are read by number, and one by cursor.
            return seen.length === 100 || seen.length === reach + 100
              ? Effect.orDie(payments.payInstantly(keyedIn(`added-${seen.length}`)))
              : Effect.void
          })
        )
        const expected = [...Array.from({ length: count }, (_, number) => idOf(number)), "added-100"]
        assert.lengthOf(beyond, seen.length - reach)
        // The last page by cursor may have been read before the second payment was added.
        assert.deepStrictEqual(
          seen.filter((id) => id !== `added-${reach + 100}`),
          expected
        )
        const rest = yield* AllPayments.stream(period, { ...options, resumeFrom: beyond[1_000]! }).pipe(
          Stream.map(({ value }) => (value.status === "UNRECOGNIZED" ? undefined : value.id)),
          Stream.runCollect
        )
        assert.deepStrictEqual(rest, [...expected.slice(reach + 1_001), `added-${reach + 100}`])
      }).pipe(Effect.provide(client))
  )
})
