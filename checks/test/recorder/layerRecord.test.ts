/** Checks what a recording holds, when it is written, and what it costs the recorded program. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, FileSystem, Layer, Logger, PlatformError } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { Payments } from "@effect-portone/payments"
import { Recorder } from "@effect-portone/testing"
import {
  answering,
  byeonhakdo,
  contentOf,
  json,
  linesOf,
  path,
  recorded,
  recording,
  replaying,
  shimcheong,
  subscribe
} from "./recordings.ts"

/** Collects what is logged. */
const logging = () => {
  const logged: Array<unknown> = []
  const logger = Logger.layer([
    Logger.make(({ cause, message }) => {
      logged.push(cause.reasons.length === 0 ? message : [message, cause])
    })
  ])
  return { logged, logger }
}

describe("a recording", () => {
  it.effect("has the exchanges of a program, without its secrets and people, and with the same for the same", () =>
    Effect.gen(function* () {
      const { file, seen } = yield* recorded(shimcheong)
      const [issue, info, pay, payment] = yield* linesOf(file)
      assert.deepStrictEqual(issue!.request, {
        method: "POST",
        path: "/billing-keys",
        query: {},
        body: {
          channelKey: "channel-key-main",
          customer: {
            id: "redacted-id-0001",
            name: { full: "redacted-full-0001" },
            phoneNumber: "redacted-phoneNumber-0001"
          },
          method: {
            card: {
              credential: {
                expiryMonth: "redacted-expiryMonth-0001",
                expiryYear: "redacted-expiryYear-0001",
                number: "redacted-number-0001",
                passwordTwoDigits: "redacted-passwordTwoDigits-0001"
              }
            }
          }
        }
      })
      assert.strictEqual(info!.request.path, "/billing-keys/redacted-billingKey-0001")
      assert.deepInclude(info!.response.body as object, {
        billingKey: "redacted-billingKey-0001",
        status: "ISSUED",
        customer: { id: "redacted-id-0001", name: "redacted-full-0001", phoneNumber: "redacted-phoneNumber-0001" }
      })
      assert.deepStrictEqual(pay!.request.body, {
        amount: { total: 9_900 },
        billingKey: "redacted-billingKey-0001",
        currency: "KRW",
        orderName: "redacted-orderName-0001"
      })
      assert.deepInclude(payment!.response.body as object, { id: "order-1", status: "PAID", currency: "KRW" })
      const text = yield* contentOf(file)
      const { cardNumber, name, phoneNumber } = shimcheong
      for (const value of [name, phoneNumber, cardNumber, cardNumber.slice(-4), seen.billingKey, "me@home.example"]) {
        assert.notInclude(text, value)
      }
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.live.each([
    ["undici's client", NodeHttpClient.layerUndici],
    ["fetch", FetchHttpClient.layer]
  ] as const)("is made over a real connection with %s, which is read once", ([, http]) =>
    Effect.gen(function* () {
      const file = yield* path
      const live = Effect.gen(function* () {
        const { baseUrl } = yield* PortOneEmulator
        return yield* Effect.provide(subscribe(shimcheong), recording(file, http, { baseUrl }))
      })
      const { payment } = yield* Effect.provide(live, PortOneEmulator.layerServer())
      assert.strictEqual(payment.status, "PAID")
      assert.lengthOf(yield* linesOf(file), 4)
      const replayed = yield* Effect.provide(subscribe(shimcheong), replaying(file))
      assert.strictEqual(replayed.payment.status, "PAID")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is the same file each time, but for ids and times", () =>
    Effect.gen(function* () {
      const [one, other] = [yield* recorded(shimcheong), yield* recorded(byeonhakdo)]
      assert.strictEqual(yield* contentOf(one.file), yield* contentOf(other.file))
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("has a line as soon as there is an answer, and takes the place of an earlier one", () =>
    Effect.gen(function* () {
      const { file } = yield* recorded(shimcheong)
      const lengths: Array<number> = []
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        for (const paymentId of ["a", "b"]) {
          yield* Effect.ignore(payments.getPayment({ paymentId }))
          lengths.push((yield* linesOf(file)).length)
        }
      }).pipe(Effect.provide(recording(file, PortOneEmulator.layer)))
      assert.deepStrictEqual(lengths, [1, 2])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is in the order in which requests were sent, whichever is answered first", () =>
    Effect.gen(function* () {
      const file = yield* path
      const gates = new Map(
        yield* Effect.forEach(["a", "b", "c"], (id) => Effect.map(Deferred.make<void>(), (gate) => [id, gate] as const))
      )
      const server = answering(({ url }) =>
        Effect.as(
          Deferred.await(gates.get(url.slice(-1))!),
          json({ type: "PAYMENT_NOT_FOUND", message: url.slice(-1) }, 404)
        )
      )
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const fibers = yield* Effect.forEach(["a", "b", "c"], (paymentId) =>
          Effect.forkChild(Effect.exit(payments.getPayment({ paymentId })), { startImmediately: true })
        )
        for (const id of ["c", "b"]) yield* Deferred.succeed(gates.get(id)!, undefined)
        yield* Effect.forEach(fibers.slice(1), Fiber.join)
        assert.lengthOf(yield* linesOf(file), 0)
        yield* Deferred.succeed(gates.get("a")!, undefined)
        yield* Fiber.join(fibers[0]!)
      }).pipe(Effect.provide(recording(file, server)))
      assert.deepStrictEqual(
        (yield* linesOf(file)).map(({ request }) => request.path),
        ["/payments/a", "/payments/b", "/payments/c"]
      )
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("has nothing of a request that got no answer, and all that ended while one still runs", () =>
    Effect.gen(function* () {
      const file = yield* path
      const server = answering(({ url }) =>
        url.endsWith("never") ? Effect.never : Effect.succeed(json({ type: "PAYMENT_NOT_FOUND" }, 404))
      )
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const given = yield* Effect.forkChild(payments.getPayment({ paymentId: "given-up-never" }), {
          startImmediately: true
        })
        yield* Effect.forkChild(payments.getPayment({ paymentId: "still-never" }), { startImmediately: true })
        yield* Effect.flip(payments.getPayment({ paymentId: "answered" }))
        yield* Fiber.interrupt(given)
      }).pipe(Effect.provide(recording(file, server)))
      assert.deepStrictEqual(
        (yield* linesOf(file)).map(({ request }) => request.path),
        ["/payments/answered"]
      )
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is of every exchange of many at once, each on a line of its own", () =>
    Effect.gen(function* () {
      const file = yield* path
      const server = answering(({ url }) =>
        Effect.as(Effect.yieldNow, json({ type: "PAYMENT_NOT_FOUND", total: Number(url.slice(-3)) }, 404))
      )
      const ids = Array.from({ length: 200 }, (_, index) => String(100 + index))
      yield* Effect.forEach(
        ids,
        (paymentId) => Effect.exit(Effect.flatMap(Payments, (it) => it.getPayment({ paymentId }))),
        {
          concurrency: "unbounded"
        }
      ).pipe(Effect.provide(recording(file, server)))
      const lines = yield* linesOf(file)
      assert.sameMembers(
        lines.map(({ request }) => request.path.slice(-3)),
        ids
      )
      for (const { request, response } of lines) {
        assert.deepInclude(response.body as object, { total: Number(request.path.slice(-3)) })
      }
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is closed with its scope", () =>
    Effect.gen(function* () {
      const file = yield* path
      const fs = yield* FileSystem.FileSystem
      const seen: Array<string> = []
      const watched = Layer.succeed(FileSystem.FileSystem, {
        ...fs,
        open: (path, options) =>
          Effect.tap(fs.open(path, options), () => Effect.addFinalizer(() => Effect.sync(() => seen.push("closed"))))
      } satisfies FileSystem.FileSystem)
      yield* Effect.gen(function* () {
        yield* Effect.flip((yield* Payments).getPayment({ paymentId: "a" }))
        seen.push("used")
      }).pipe(Effect.provide(recording(file, PortOneEmulator.layer).pipe(Layer.provide(watched))))
      assert.deepStrictEqual(seen, ["used", "closed"])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("does not cost a program its answer when it cannot be written, and goes on with the next one", () =>
    Effect.gen(function* () {
      const file = yield* path
      const fs = yield* FileSystem.FileSystem
      const full = PlatformError.systemError({ _tag: "Unknown", module: "FileSystem", method: "write" })
      let writes = 0
      const watched = Layer.succeed(FileSystem.FileSystem, {
        ...fs,
        open: (path, options) =>
          Effect.map(fs.open(path, options), (opened) =>
            // The methods of a file are those of its prototype.
            Object.assign(Object.create(opened) as FileSystem.File, {
              seek: (...place: Parameters<FileSystem.File["seek"]>) => opened.seek(...place),
              // The second exchange gets onto the disk only in part.
              writeAll: (bytes: Uint8Array) =>
                writes++ === 2
                  ? Effect.andThen(opened.writeAll(bytes.subarray(0, 40)), Effect.fail(full))
                  : opened.writeAll(bytes)
            })
          )
      } satisfies FileSystem.FileSystem)
      const { logged, logger } = logging()
      const seen = yield* subscribe(shimcheong).pipe(
        Effect.provide([recording(file, PortOneEmulator.layer).pipe(Layer.provide(watched)), logger])
      )
      assert.strictEqual(seen.payment.status, "PAID")
      assert.deepStrictEqual(
        (yield* linesOf(file)).map(({ request }) => `${request.method} ${request.path}`),
        ["POST /billing-keys", "POST /payments/order-1/billing-key", "GET /payments/order-1"]
      )
      assert.deepStrictEqual(logged, [[`GET /billing-keys/{billingKey} could not be recorded in ${file}`]])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("tells nothing of an exchange that it cannot hold but its operation, and holds the next one", () =>
    Effect.gen(function* () {
      const file = yield* path
      const nested = `${"[".repeat(200_000)}"심청이"${"]".repeat(200_000)}`
      const server = answering(({ url }) =>
        Effect.succeed(
          new Response(url.endsWith("order-2") ? "{}" : nested, { headers: { "content-type": "application/json" } })
        )
      )
      const { logged, logger } = logging()
      const urls = ["payments/order-1", "payments/심청이/tomorrow", "payments/order-2"]
      yield* Effect.forEach(urls, (url) =>
        Effect.flatMap(HttpClient.HttpClient, (it) => it.get(`https://a.b/${url}`))
      ).pipe(Effect.provide([Recorder.layerRecord({ path: file }).pipe(Layer.provide(server)), logger]))
      assert.deepStrictEqual(
        (yield* linesOf(file)).map(({ request }) => request.path),
        ["/payments/order-2"]
      )
      assert.deepStrictEqual(logged, [
        [`GET /payments/{paymentId} could not be recorded in ${file}`],
        [`GET /payments/{}/{} could not be recorded in ${file}`]
      ])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("has a value of any length, and what comes after it", () =>
    Effect.gen(function* () {
      const file = yield* path
      const { logged, logger } = logging()
      const long = "길".repeat(100_000)
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const pay = (customData: string) =>
          payments.payWithBillingKey({
            paymentId: "order-1",
            billingKey: long.slice(0, 100),
            orderName: long,
            amount: { total: 9_900 },
            currency: "KRW",
            customer: { name: { full: long } },
            customData
          })
        for (const data of [long, "k".repeat(100_000), "short"]) yield* Effect.exit(pay(data))
      }).pipe(Effect.provide([recording(file, PortOneEmulator.layer), logger]))
      assert.deepStrictEqual(
        (yield* linesOf(file)).map(({ request }) => (request.body as { readonly customData: string }).customData),
        // The name of the order was the same text.
        ["redacted-orderName-0001", "redacted-customData-0001", "redacted-customData-0002"]
      )
      assert.notInclude(yield* contentOf(file), "길")
      assert.deepStrictEqual(logged, [])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("fails to be made where no file can be", () =>
    Effect.gen(function* () {
      const { file } = yield* recorded(shimcheong)
      const below = recording(`${file}/below.jsonl`, PortOneEmulator.layer)
      const error = yield* Effect.flip(Effect.provide(Effect.void, below))
      assert.strictEqual(error._tag, "PlatformError")
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("has the statuses, types and errors that PortOne adds later", () =>
    Effect.gen(function* () {
      const file = yield* path
      const added = {
        type: "BILLING_KEY_OUT_OF_ORDER_FOR_A_REASON_WITH_A_NAME_OF_MORE_THAN_SIXTY_FOUR_CHARACTERS",
        status: "ON_HOLD",
        currency: "XTS",
        amount: { total: 1_250_000 },
        method: { type: "PaymentMethodPigeon" },
        createdAt: "2026-07-03T04:05:06.789+09:00"
      }
      const answers = [json(added, 409), json(added)]
      const read = Effect.flatMap(Payments, (it) => Effect.exit(it.getPayment({ paymentId: "order-1" })))
      yield* Effect.andThen(read, read).pipe(
        Effect.provide(
          recording(
            file,
            answering(() => Effect.sync(() => answers.shift()!))
          )
        )
      )
      for (const { response } of yield* linesOf(file)) assert.deepStrictEqual(response.body, added)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("keeps of a stranger only what nobody can be told by", () =>
    Effect.gen(function* () {
      const file = yield* path
      const body = {
        type: "SOMETHING_NEW",
        id: "an-id",
        guardian: { name: "심청이", homePhone: 1_012_345_678, nickname: "청이" },
        greeting: "Dear 심청이, write to me@home.example or call 010-1234-5678",
        page: { number: 3, totalCount: 12 }
      }
      yield* PortOneClient.request({
        method: "POST",
        path: "/tomorrow/customers/{id}",
        params: { id: "심청이" },
        query: { storeId: "store-1", nickname: "청이" },
        body
      }).pipe(
        Effect.provide(
          recording(
            file,
            answering(() => Effect.succeed(json(body)))
          )
        )
      )
      const [line] = yield* linesOf(file)
      assert.deepStrictEqual(line!.response.body, {
        type: "SOMETHING_NEW",
        id: "redacted-id-0001",
        page: { number: 3, totalCount: 12 },
        redacted: "redacted-fields-0002"
      })
      assert.deepStrictEqual(line!.request, {
        method: "POST",
        path: "/redacted-path-0001/redacted-path-0002/redacted-path-0003",
        query: { redacted: "redacted-fields-0001", storeId: "redacted-storeId-0001" },
        body: line!.response.body
      })
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})
