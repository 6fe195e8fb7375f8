/**
 * A law: wherever a process dies, the next one brings its order to the right end, and nothing is done twice.
 *
 * A process dies before a statement, before a request leaves, or before its answer is read. It dies at each point of an
 * order's way, in a run of its own; the process after it dies as well, somewhere else, and the third one lives.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Option } from "effect"
import type { HttpClient } from "effect/http"
import * as TestClock from "effect/testing/TestClock"
import { PortOneEmulator } from "@effect-portone/emulator"
import type { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { Durable } from "../../src/index.ts"
import { digestsAtOnce } from "../fixtures/digest.ts"
import { startProcess, temporaryFile } from "../fixtures/embedded.ts"
import { onSends } from "../fixtures/faults.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import {
  cancelledKeys,
  chargedKeys,
  declinedCard,
  givenBack,
  goodCard,
  pay,
  PortOne,
  statusOf
} from "../fixtures/portone.ts"
import { charge, deposit, note, quiet, refund, Shop, useCard } from "../fixtures/shop.ts"

/** Orders that do not wait for long: what matters is what lies between the waits. */
const Renewal = Durable.charge("renewal", { dunning: ["20 seconds"] })
const Refund = Durable.refund("refund")
const Deposit = Durable.deposit("deposit", { due: "1 day", lookEvery: "20 seconds" })

const Orders = Layer.mergeAll(
  Renewal.layer({ billingKeyOf: () => Effect.flatMap(Shop, ({ lookUp }) => lookUp), onEnd: note }),
  Refund.layer({ onEnd: note }),
  Deposit.layer({ onEnd: note })
)

/** What is outside of the process, and outlives it. */
type Outside = BillingKeys | HttpClient.HttpClient | Payments | PortOneEmulator | Shop

const Outside = Shop.layer.pipe(Layer.provideMerge(PortOne), Layer.provideMerge([digestsAtOnce, quiet]))

interface Way {
  readonly name: string
  /** Prepares what is outside of the process. */
  readonly prepare: Effect.Effect<void, never, Outside>
  /** What a program does: each process does all of it. */
  readonly work: Effect.Effect<unknown, unknown, Durable.Engine | Outside>
  /** Looks whether it ended well. */
  readonly check: Effect.Effect<void, never, Durable.Engine | Outside>
}

const told = Effect.map(Shop, (shop) => [...new Set(shop.told.map(({ _tag }) => _tag))])
const distinct = <R>(keys: Effect.Effect<ReadonlyArray<string>, never, R>) =>
  Effect.map(keys, (all) => new Set(all).size)

const charging = Effect.andThen(Renewal.start(charge), Renewal.await(charge.paymentId))
const refunding = Effect.andThen(Refund.start(refund), Refund.await(refund.refundId))

const isPaidOnce = Effect.gen(function* () {
  assert.deepStrictEqual(yield* told, ["Paid"])
  assert.strictEqual(yield* statusOf(charge.paymentId), "PAID")
  const { tries } = Option.getOrThrow(yield* Effect.orDie(Renewal.poll(charge.paymentId)))
  assert.isAtMost(yield* distinct(chargedKeys), tries.length + 1)
})

const isRefundedOnce = Effect.gen(function* () {
  assert.deepStrictEqual(yield* told, ["Refunded"])
  assert.strictEqual(yield* givenBack(refund.paymentId), refund.amount)
})

const { paymentId } = deposit

const ways: ReadonlyArray<Way> = [
  {
    name: "a charge is paid once",
    prepare: Effect.flatMap(goodCard, useCard),
    work: charging,
    check: isPaidOnce
  },
  {
    name: "a charge whose first answer is lost is paid once",
    prepare: Effect.andThen(
      Effect.flatMap(goodCard, useCard),
      onSends(Faults.resetAfterApplied, Faults.resetAfterApplied, Faults.resetAfterApplied)
    ),
    work: charging,
    check: isPaidOnce
  },
  {
    name: "a charge is declined as often as it is to be tried",
    prepare: Effect.flatMap(declinedCard, useCard),
    work: charging,
    check: Effect.gen(function* () {
      assert.deepStrictEqual(yield* told, ["Declined"])
      const { tries } = Option.getOrThrow(yield* Effect.orDie(Renewal.poll(charge.paymentId)))
      assert.lengthOf(
        tries.filter(({ result }) => result === "Declined"),
        2
      )
      // A decline whose answer was lost is not known once its key is forgotten: nothing was charged then, either.
      assert.isAtMost(yield* distinct(chargedKeys), tries.length)
    })
  },
  {
    name: "a refund gives back once",
    prepare: pay(refund.paymentId, 10_000),
    work: refunding,
    check: Effect.gen(function* () {
      yield* isRefundedOnce
      const { tries } = Option.getOrThrow(yield* Effect.orDie(Refund.poll(refund.refundId)))
      assert.isAtMost(yield* distinct(cancelledKeys), tries.length + 1)
    })
  },
  {
    name: "a refund whose first answer is lost gives back once",
    prepare: Effect.andThen(
      pay(refund.paymentId, 10_000),
      onSends(Faults.resetAfterApplied, Faults.resetAfterApplied, Faults.resetAfterApplied)
    ),
    work: refunding,
    check: isRefundedOnce
  },
  {
    name: "a refund that the PG carries out later gives back once",
    prepare: pay(refund.paymentId, 10_000, "0009"),
    work: refunding,
    check: isRefundedOnce
  },
  {
    name: "a deposit is found, by its webhook or without",
    prepare: Effect.orDie(
      PortOneEmulator.use((emulator) =>
        emulator.openPayment({
          paymentId,
          channelKey: "channel-key",
          orderName: "Two books",
          amount: { total: deposit.expected.amount },
          currency: "KRW"
        })
      )
    ),
    work: Effect.gen(function* () {
      yield* Deposit.start(deposit)
      // The customer pays once, whatever happens to the shop.
      yield* Effect.ignore(PortOneEmulator.use((emulator) => emulator.pay({ paymentId })))
      yield* Deposit.hint({ type: "Transaction.Paid", data: { paymentId } })
      return yield* Deposit.await(paymentId)
    }),
    check: Effect.gen(function* () {
      assert.deepStrictEqual(yield* told, ["Deposited"])
    })
  }
]

/** Waits until nothing is left to do. */
const allDone = passingUntil(Durable.counts, (counts) => counts.length === 0)

/** Runs a way, whose first process dies at a point. Returns true if it lived through all of it. */
const runUntil = Effect.fnUntraced(function* (
  { check, prepare, work }: Way,
  point: number,
  downFor: "1 second" | "4 hours"
) {
  yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
  const file = yield* temporaryFile
  yield* prepare
  const deaths = [point, (point * 7) % 31, undefined]
  for (const death of deaths) {
    const { engine, kill, life } = yield* startProcess(file, Orders)
    life.dieAt(death)
    const doing = yield* Effect.forkChild(Effect.provide(Effect.andThen(work, allDone), engine))
    yield* passing(Effect.raceFirst(Fiber.await(doing), life.died))
    const exit = doing.pollUnsafe()
    if (exit !== undefined) {
      yield* exit
      const lived = life.isAlive() && death === point
      yield* kill
      // This one may have died by now. Another one reads what is left.
      const last = yield* startProcess(file, Orders)
      yield* Effect.provide(check, last.engine)
      yield* last.kill
      return lived
    }
    yield* kill
    yield* TestClock.adjust(downFor)
  }
  return yield* Effect.die(new Error("the process that lives has not come to an end"))
}, Effect.scoped)

/** In four hours, PortOne has forgotten the keys of the process before. */
const runs = ways.flatMap((way) => (["1 second", "4 hours"] as const).map((downFor) => ({ ...way, downFor })))

describe("wherever its process dies", () => {
  it.effect.each(runs)("$name, when the next one starts after $downFor", ({ downFor, ...way }) =>
    Effect.gen(function* () {
      let point = 0
      while (!(yield* runUntil(way, point, downFor).pipe(Effect.provide(Outside, { local: true })))) point++
      // With fewer points than these, the process would not die where it matters.
      assert.isAbove(point, 8)
    })
  )
})
