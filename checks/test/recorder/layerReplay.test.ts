/** Checks what a program gets from a recording, and what it is told for another request. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber, FileSystem, Predicate } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, RetryPolicy } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, getPayment, Payments } from "@effect-portone/payments"
import { Recorder } from "@effect-portone/testing"
import { Sleepers } from "../../../packages/core/test/fixtures/sleepers.ts"
import {
  type Answer,
  answering,
  byeonhakdo,
  contentOf,
  json,
  path,
  recorded,
  recording,
  replaying,
  shimcheong,
  subscribe
} from "./recordings.ts"

/** Records the calls of a program to a server that answers like this. */
const recordingOf = <A, E>(program: Effect.Effect<A, E, Payments | BillingKeys | PortOneClient>, answer?: Answer) =>
  Effect.gen(function* () {
    const file = yield* path
    yield* Effect.exit(program).pipe(
      Effect.provide(recording(file, answer === undefined ? PortOneEmulator.layer : answering(answer)))
    )
    return file
  })

const get = (paymentId: string, storeId?: string) =>
  Effect.flatMap(Payments, (payments) =>
    payments.getPayment({ paymentId, ...(storeId === undefined ? {} : { storeId }) })
  )

/** Returns what the server said when it refused a call. */
const refusalOf = <A, E, R>(call: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(call), (error) => {
    assert(Predicate.hasProperty(error, "portOneMessage"))
    return error.portOneMessage
  })

const cancel = (amount: number, idempotencyKey?: string) =>
  Effect.flatMap(Payments, (payments) =>
    payments.cancelPayment(
      { paymentId: "order-1", reason: "a change of mind", amount },
      idempotencyKey === undefined ? {} : { idempotencyKey }
    )
  )

/** Returns the defect of a program that makes a request which was not recorded. */
const missing = <A, E, R>(program: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.exit(program), (exit) => {
    assert(Exit.isFailure(exit))
    const error = Cause.squash(exit.cause)
    assert(error instanceof Recorder.NotRecordedError)
    assert(Cause.hasDies(exit.cause))
    return error
  })

describe("a replay", () => {
  it.effect(
    "answers the program that was recorded as the server did, and gives placeholders for what it did not keep",
    () =>
      Effect.gen(function* () {
        const { file, seen } = yield* recorded(shimcheong)
        const replayed = yield* Effect.provide(subscribe(shimcheong), replaying(file))
        assert.strictEqual(replayed.billingKey, "redacted-billingKey-0001")
        assert.strictEqual(replayed.info.status, "ISSUED")
        assert(replayed.payment.status === "PAID" && seen.payment.status === "PAID")
        const { amount, customer, id, orderName, paidAt } = seen.payment
        assert.deepInclude(replayed.payment, { amount, customer, id, orderName, paidAt })
      }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("takes other values in place of those that were not kept, and gives them back", () =>
    Effect.gen(function* () {
      const { file } = yield* recorded(shimcheong)
      const { info, payment } = yield* Effect.provide(
        subscribe(byeonhakdo),
        replaying(file, { apiSecret: "another", baseUrl: "http://127.0.0.1:1" })
      )
      assert(info.status === "ISSUED" && payment.status === "PAID")
      assert.include(info.customer, { name: byeonhakdo.name, phoneNumber: byeonhakdo.phoneNumber })
      assert.strictEqual(payment.orderName, "변학도님의 구독")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("takes no two values where there was one", () =>
    Effect.gen(function* () {
      const read = (billingKey: string) => Effect.flatMap(BillingKeys, (it) => it.getBillingKeyInfo({ billingKey }))
      const twice = (one: string, other: string) => Effect.andThen(Effect.exit(read(one)), Effect.exit(read(other)))
      const file = yield* recordingOf(twice("billing-key-a", "billing-key-a"))
      const same = yield* Effect.provide(twice("billing-key-b", "billing-key-b"), replaying(file))
      assert(Exit.isFailure(same) && !Cause.hasDies(same.cause))
      const error = yield* missing(Effect.andThen(Effect.exit(read("billing-key-b")), read("billing-key-c"))).pipe(
        Effect.provide(replaying(file))
      )
      assert.strictEqual(error.played, 0)
      assert.notInclude(error.message, "billing-key-c")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("finds the exchange of a value by the value, in whatever order it is asked", () =>
    Effect.gen(function* () {
      const read = (billingKey: string) =>
        refusalOf(Effect.flatMap(BillingKeys, (it) => it.getBillingKeyInfo({ billingKey })))
      let count = 0
      const file = yield* recordingOf(Effect.forEach(["key-aaaa", "key-bbbb", "key-bbbb", "key-aaaa"], read), () =>
        Effect.sync(() => json({ type: "BILLING_KEY_NOT_FOUND", message: `answer ${count++}` }, 404))
      )
      const messages = yield* Effect.forEach(["key-aaaa", "key-bbbb", "key-aaaa", "key-bbbb"], read).pipe(
        Effect.provide(replaying(file))
      )
      assert.deepStrictEqual(
        messages,
        [1, 2, 4, 3].map((number) => `redacted-message-000${number}`)
      )
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("takes an id of any form in place of another, and no longer path for it", () =>
    Effect.gen(function* () {
      const read = (path: string) => Effect.exit(PortOneClient.request({ method: "GET", path }))
      const file = yield* recordingOf(read("/billing-keys/key-aaaa"), () => Effect.succeed(json({})))
      const strange = PortOneClient.request({ method: "GET", path: "/billing-keys/{id}", params: { id: "a b/c?d" } })
      assert.strictEqual((yield* Effect.provide(strange, replaying(file))).status, 200)
      yield* Effect.provide(missing(read("/billing-keys/key-aaaa/more").pipe(Effect.flatten)), replaying(file))
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("takes any idempotency key", () =>
    Effect.gen(function* () {
      const file = yield* recordingOf(Effect.andThen(subscribe(shimcheong), cancel(1_000, "a-key-of-its-own-0001")))
      const { cancellation } = yield* Effect.andThen(
        subscribe(shimcheong),
        cancel(1_000, "a-key-of-its-own-0002")
      ).pipe(Effect.provide(replaying(file)))
      assert.strictEqual(cancellation.status, "SUCCEEDED")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("plays what changed in the order in which it did, and each once", () =>
    Effect.gen(function* () {
      const messages = ["not yet", "not even now"]
      const file = yield* recordingOf(Effect.andThen(Effect.exit(get("order-1")), get("order-1")), () =>
        Effect.sync(() => json({ type: "PAYMENT_NOT_FOUND", message: messages.shift() }, 404))
      )
      yield* Effect.gen(function* () {
        assert.strictEqual(yield* refusalOf(get("order-1")), "redacted-message-0001")
        assert.strictEqual(yield* refusalOf(get("order-1")), "redacted-message-0002")
        const error = yield* missing(get("order-1"))
        assert.strictEqual(error.played, 2)
        assert.strictEqual(
          error.message,
          `GET /payments/order-1 was sent once more than it was recorded in ${file}, where it is 2 times.`
        )
      }).pipe(Effect.provide(replaying(file)))
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("answers many at once, each with its own", () =>
    Effect.gen(function* () {
      const ids = Array.from({ length: 50 }, (_, index) => `order-${100 + index}`)
      const messages = Effect.forEach(ids, (id) => refusalOf(get(id)), {
        concurrency: "unbounded"
      })
      const file = yield* recordingOf(messages, ({ url }) =>
        Effect.succeed(json({ type: "PAYMENT_NOT_FOUND", message: url.split("/").at(-1) }, 404))
      )
      assert.deepStrictEqual(
        yield* Effect.provide(messages, replaying(file)),
        ids.map((_, index) => `redacted-message-${String(index + 1).padStart(4, "0")}`)
      )
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("plays a refusal, a page of a gateway's and an empty answer as what they were", () =>
    Effect.gen(function* () {
      const answers = [
        json({ type: "PAYMENT_NOT_FOUND" }, 404),
        new Response("<p>Bad gateway</p>", {
          status: 502,
          headers: { "content-type": "text/html", "set-cookie": "a=b" }
        }),
        new Response(null, { status: 204 })
      ]
      const calls = Effect.forEach(answers.slice(), () =>
        Effect.exit(PortOneClient.runWithResponse(getPayment, { paymentId: "order-1" }, { retry: RetryPolicy.none }))
      )
      const seen: Array<unknown> = []
      const watched = Effect.tap(calls, (exits) => Effect.sync(() => seen.push(exits.map(String))))
      const file = yield* recordingOf(watched, () => Effect.sync(() => answers.shift()!))
      yield* Effect.provide(watched, replaying(file))
      assert.deepStrictEqual(seen[1], seen[0])
      assert.notInclude(yield* contentOf(file), "cookie")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("waits as long as the server asked to", () =>
    Effect.gen(function* () {
      const answers = [
        json({ type: "TOO_MANY" }, 429, { "retry-after": "7" }),
        json({ type: "PAYMENT_NOT_FOUND", message: "in the end" }, 404)
      ]
      const { oneWakesWithin } = yield* Sleepers
      const timed = Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(refusalOf(get("order-1")), { startImmediately: true })
        // The first answer is in the file, or comes out of it, before the call waits.
        yield* oneWakesWithin("16 seconds")
        yield* TestClock.adjust("6 seconds")
        assert.isUndefined(fiber.pollUnsafe())
        yield* TestClock.adjust("10 seconds")
        return yield* Fiber.join(fiber)
      })
      const file = yield* recordingOf(timed, () => Effect.sync(() => answers.shift()!))
      assert.strictEqual(yield* Effect.provide(timed, replaying(file)), "redacted-message-0001")
    }).pipe(Effect.provide([NodeFileSystem.layer, Sleepers.layer]))
  )
})

describe("a request that was not recorded", () => {
  /** Returns the diff of such a program below its head. */
  const differenceOf = <A, E>(
    program: Effect.Effect<A, E, Payments | BillingKeys | PortOneClient>,
    other: Effect.Effect<unknown, unknown, Payments | BillingKeys | PortOneClient>
  ) =>
    Effect.gen(function* () {
      const file = yield* recordingOf(program, () => Effect.succeed(json({ type: "PAYMENT_NOT_FOUND" }, 404)))
      const { difference, played } = yield* Effect.provide(missing(other), replaying(file))
      assert.strictEqual(played, 0)
      return difference?.split("\n").slice(3, -1)
    })

  it.effect("is told by how its body differs from the nearest one's", () =>
    Effect.gen(function* () {
      const recorded = Effect.all([Effect.exit(cancel(1_000)), Effect.exit(get("order-1"))])
      assert.deepStrictEqual(yield* differenceOf(recorded, cancel(2_000)), [
        " POST /payments/order-1/cancel",
        " {",
        '-  "amount": 1000,',
        '+  "amount": 2000,',
        '   "reason": "redacted-reason-0001"',
        " }"
      ])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is told by how its path and its query differ", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* differenceOf(Effect.exit(get("order-1")), get("order-2")), [
        "-GET /payments/order-1",
        "+GET /payments/order-2"
      ])
      assert.deepStrictEqual(yield* differenceOf(Effect.exit(get("order-1")), get("order-1", "store-2")), [
        " GET /payments/order-1",
        '+?storeId = "store-2"'
      ])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is told by how the filter in its query differs", () =>
    Effect.gen(function* () {
      const list = (size: number) => Effect.flatMap(Payments, (it) => it.getPayments({ page: { number: 0, size } }))
      assert.deepStrictEqual(yield* differenceOf(Effect.exit(list(10)), list(20)), [
        " GET /payments",
        " ?requestBody = {",
        '   "page": {',
        '     "number": 0,',
        '-    "size": 10',
        '+    "size": 20',
        "   }",
        " }"
      ])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is told by itself where nothing was recorded", () =>
    Effect.gen(function* () {
      const file = yield* recordingOf(Effect.void)
      const error = yield* Effect.provide(missing(get("order-1")), replaying(file))
      assert.strictEqual(error.message, `GET /payments/order-1 was not recorded in ${file}, and nothing else was.`)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("does not tell who it was about", () =>
    Effect.gen(function* () {
      const { file } = yield* recorded(shimcheong)
      const another = { ...byeonhakdo, name: "이몽룡" }
      const error = yield* missing(Effect.andThen(subscribe(shimcheong), subscribe(another))).pipe(
        Effect.provide(replaying(file))
      )
      assert.include(error.message, "POST /billing-keys")
      for (const value of [...Object.values(another), "me@home.example"]) assert.notInclude(error.message, value)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is not sent again, and cannot be caught as an error of PortOne's", () =>
    Effect.gen(function* () {
      const { file } = yield* recorded(shimcheong)
      const caught = Effect.orElseSucceed(get("order-2"), () => "caught")
      const error = yield* Effect.provide(missing(caught), replaying(file))
      assert.strictEqual(error._tag, "NotRecordedError")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

describe("a file that is no recording", () => {
  const failing = (content: string) =>
    Effect.gen(function* () {
      const file = (yield* path).replace("recordings/", "")
      yield* (yield* FileSystem.FileSystem).writeFileString(file, content)
      const error = yield* Effect.flip(Effect.provide(Effect.void, replaying(file)))
      assert(error instanceof Recorder.RecordingError)
      assert.include(error.message, file)
      return error.description
    })

  it.effect("is refused with what is wrong with it", () =>
    Effect.gen(function* () {
      const head = '{"recording":"@effect-portone/testing","version":1}\n'
      assert.strictEqual(yield* failing(""), "its first line is not that of a recording")
      assert.strictEqual(
        yield* failing('{"recording":"@effect-portone/testing","version":2}'),
        "its first line is not that of a recording"
      )
      assert.strictEqual(yield* failing(`${head}{"request":{}}\n`), "its line 2 is not an exchange")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is a failure of the platform's when it is not there", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Effect.provide(Effect.void, replaying(yield* path)))
      assert.strictEqual(error._tag, "PlatformError")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})
