/** What stands in the database after orders of every kind, in every state: nothing that only one person should know. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Redacted } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { PortOneEmulator } from "@effect-portone/emulator"
import { Faults } from "@effect-portone/testing"
import { Durable } from "../../src/index.ts"
import { digestsAtOnce } from "../fixtures/digest.ts"
import { startProcess, temporaryFile } from "../fixtures/embedded.ts"
import { healthy, onAllSends } from "../fixtures/faults.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { declinedCard, goodCard, pay, PortOne } from "../fixtures/portone.ts"
import { charge, Deposit, deposit, Orders, quiet, Refund, refund, Renewal, Shop, ShopIsAway } from "../fixtures/shop.ts"

const Outside = Shop.layer.pipe(Layer.provideMerge(PortOne), Layer.provideMerge([digestsAtOnce, quiet]))

const person = { name: "Hong-Gildong-2718", phone: "010-2718-2818", email: "gildong2718@example.com" }

/** Returns all bytes that lie in the folder of a file. */
const bytesBeside = (file: string) =>
  readdirSync(dirname(file))
    .map((name) => readFileSync(join(dirname(file), name)).toString("latin1"))
    .join()

describe("the file of an embedded engine", () => {
  it.effect("holds no billing key, no person and no secret, whatever happened to its orders", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      const shop = yield* Shop
      const cards = [yield* goodCard, yield* declinedCard]
      const secrets = [...cards, "hunter2", "0xdeadsecret", ...Object.values(person)]
      const use = (card: string) => {
        shop.lookUp = Effect.succeed({
          billingKey: Redacted.make(card),
          customer: {
            id: "customer-42",
            name: { full: person.name },
            phoneNumber: person.phone,
            email: person.email
          }
        })
      }
      yield* pay(refund.paymentId, 10_000)
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        use(cards[0]!)
        yield* Renewal.start({ ...charge, paymentId: "paid" })
        yield* Refund.start(refund)
        yield* Deposit.start(deposit)
        yield* passing(Renewal.await("paid"))
        yield* passing(Refund.await(refund.refundId))
        use(cards[1]!)
        yield* Renewal.start({ ...charge, paymentId: "declined" })
        yield* passingUntil(Durable.list(), (all) =>
          all.some(({ id, state }) => id === "declined" && state === "Waiting")
        )
        use(cards[0]!)
        yield* onAllSends(Faults.hang)
        yield* Renewal.start({ ...charge, paymentId: "open" })
        yield* passingUntil(Renewal.poll("open"), (order) => Option.getOrThrow(order).openKey !== undefined)
        yield* healthy
        shop.lookUp = Effect.fail(new ShopIsAway({ secret: "hunter2" }))
        yield* Renewal.start({ ...charge, paymentId: "stuck" })
        shop.takeNote = Effect.die(new Error("0xdeadsecret"))
        yield* TestClock.adjust("1 minute")
      }).pipe(Effect.provide(engine))
      const sent = yield* PortOneEmulator.use(({ receivedRequests }) => receivedRequests)
      const bytes = bytesBeside(file)
      // What PortOne was told did leave the process, and what the shop may read stands in the file.
      for (const known of [...cards, ...Object.values(person)]) {
        assert.isTrue(
          sent.some(({ body }) => body.includes(known)),
          known
        )
      }
      for (const known of ["customer-42", "Monthly plan", "the billing key could not be looked up"]) {
        assert.include(bytes, known)
      }
      for (const secret of secrets) {
        assert.isFalse(bytes.includes(secret), `${secret} stands in the file`)
        assert.isFalse(bytes.includes(Buffer.from(secret).toString("base64")), `${secret} stands in the file as base64`)
      }
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )
})
