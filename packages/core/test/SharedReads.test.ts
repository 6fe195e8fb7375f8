import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Stream } from "effect"
import { Paging, PortOneClient, PortOneClientError, RetryPolicy, SharedReads } from "../src/index.ts"
import { getOrders } from "./fixtures/lists.ts"
import { charge, chargeOrder, order, readOrder } from "./fixtures/orders.ts"
import { json, script, type Script, silence, type Step, text } from "./fixtures/scripted.ts"
import { unreadable } from "./fixtures/unreadable.ts"

const sharing = ({ client }: Script) => SharedReads.layer.pipe(Layer.provide(client()))

const slow =
  (step: Step): Step =>
  (request) =>
    Effect.andThen(Effect.yieldNow, step(request))
const ok = slow(json(200, order))

const read = (orderId = "o-1") => PortOneClient.run(readOrder, { orderId })
const atOnce = <A, E, R>(...calls: ReadonlyArray<Effect.Effect<A, E, R>>) =>
  Effect.all(calls, { concurrency: "unbounded" })

describe("reads that share", () => {
  it.effect("ask once for what many want at the same time", () =>
    Effect.gen(function* () {
      const scripted = script(ok)
      const values = yield* atOnce(read(), read(), read()).pipe(Effect.provide(sharing(scripted)))
      assert.deepStrictEqual(values, [order, order, order])
      assert.lengthOf(scripted.sent, 1)
    })
  )

  it.effect("share a failure too", () =>
    Effect.gen(function* () {
      const scripted = script(slow(json(404, { type: "ORDER_NOT_FOUND" })))
      const errors = yield* atOnce(Effect.flip(read()), Effect.flip(read())).pipe(Effect.provide(sharing(scripted)))
      assert.deepStrictEqual(
        errors.map((error) => error._tag),
        ["OrderNotFoundError", "OrderNotFoundError"]
      )
    })
  )

  it.effect("ask anew after the answer has come", () =>
    Effect.gen(function* () {
      const scripted = script(ok, ok)
      yield* Effect.andThen(read(), read()).pipe(Effect.provide(sharing(scripted)))
      assert.lengthOf(scripted.sent, 2)
    })
  )

  it.effect("ask anew after the answer has come, though others have yet to take it", () =>
    Effect.gen(function* () {
      const scripted = script(ok, ok)
      const twice = Effect.andThen(read(), read())
      yield* atOnce(twice, read(), read()).pipe(Effect.provide(sharing(scripted)))
      assert.lengthOf(scripted.sent, 2)
    })
  )

  it.effect("do not where the scope says so", () =>
    Effect.gen(function* () {
      const scripted = script(ok, ok, ok)
      const now = Effect.provideService(read(), SharedReads.Enabled, false)
      yield* atOnce(read(), now, now, read()).pipe(Effect.provide(sharing(scripted)))
      assert.lengthOf(scripted.sent, 3)
    })
  )

  it.effect("are told apart by their input and by their store", () =>
    Effect.gen(function* () {
      const scripted = script(ok, ok, ok)
      const elsewhere = PortOneClient.run(readOrder, { orderId: "o-1" }, { storeId: "another" })
      yield* atOnce(read(), read("o-2"), elsewhere).pipe(Effect.provide(sharing(scripted)))
      assert.lengthOf(scripted.sent, 3)
    })
  )

  it.effect("are told apart by what they ask for, however their inputs are made", () =>
    Effect.gen(function* () {
      class WithGetter {
        readonly #id: string
        constructor(id: string) {
          this.#id = id
        }
        get orderId() {
          return this.#id
        }
      }
      class WithForm {
        readonly orderId: string
        constructor(id: string) {
          this.orderId = id
        }
        toJSON = () => "an order"
      }
      for (const make of [
        (orderId: string) => ({ orderId }),
        (orderId: string) => new WithGetter(orderId),
        (orderId: string) => Object.defineProperty(new WithForm(orderId), "toJSON", { enumerable: false }),
        (orderId: string) => Object.create({ orderId }) as { readonly orderId: string },
        (orderId: string) => Object.defineProperty({}, "orderId", { value: orderId }) as { readonly orderId: string }
      ]) {
        const scripted = script(ok, ok)
        const calls = ["o-1", "o-2", "o-1"].map((id) => PortOneClient.run(readOrder, make(id)))
        yield* Effect.all([...calls, read("o-1")], { concurrency: "unbounded" }).pipe(Effect.provide(sharing(scripted)))
        assert.deepStrictEqual(
          scripted.sent.map(({ url }) => url.pathname),
          ["/orders/o-1", "/orders/o-2"]
        )
      }
    })
  )

  it.effect("send what they are told apart by, though an input changes", () =>
    Effect.gen(function* () {
      const ids = ["o-1", "o-2", "o-3"]
      const changing = {
        get orderId() {
          return ids.shift()!
        }
      }
      const scripted = script(ok)
      yield* atOnce(PortOneClient.run(readOrder, changing), read("o-1")).pipe(Effect.provide(sharing(scripted)))
      assert.deepStrictEqual(
        scripted.sent.map(({ url }) => url.pathname),
        ["/orders/o-1"]
      )
    })
  )

  it.effect("are told apart by what reads the answer, such as a stream of the list", () =>
    Effect.gen(function* () {
      const page = { items: [{ ...order, amount: "none" }], page: { number: 0, size: 10, totalCount: 1 } }
      const scripted = script(slow(json(200, page)), slow(json(200, page)))
      const elements = Stream.runCollect(Paging.stream(getOrders, {}, { pageSize: 10 }))
      const whole = Effect.flip(PortOneClient.run(getOrders, { page: { number: 0, size: 10 } }))
      const [error, given] = yield* Effect.all([whole, elements], { concurrency: "unbounded" }).pipe(
        Effect.provide(sharing(scripted))
      )
      assert.strictEqual(error._tag, "PortOneClientError")
      assert.deepStrictEqual(
        given.map((element) => element._tag),
        ["Undecodable"]
      )
      assert.lengthOf(scripted.sent, 2)
    })
  )

  it.effect("leave alone what changes something, and what has settings of its own", () =>
    Effect.gen(function* () {
      const scripted = script(ok, ok, ok, ok)
      const own = PortOneClient.run(readOrder, { orderId: "o-1" }, { retry: RetryPolicy.none })
      const pay = PortOneClient.run(chargeOrder, charge)
      yield* atOnce(own, own, pay, pay).pipe(Effect.provide(sharing(scripted)))
      assert.lengthOf(scripted.sent, 4)
    })
  )

  it.effect("refuse the options that the plain client refuses, and nobody else's call with them", () =>
    Effect.gen(function* () {
      for (const options of [5, "planted", true, null, () => "planted", Symbol("planted"), unreadable]) {
        const scripted = script(ok)
        const odd = PortOneClient.run(readOrder, { orderId: "o-1" }, options as never)
        const [refused, value] = yield* Effect.all([Effect.flip(odd), read()], { concurrency: "unbounded" }).pipe(
          Effect.provide(sharing(scripted))
        )
        assert.instanceOf(refused, PortOneClientError)
        assert.strictEqual(refused.reason._tag, "InputError")
        assert.notInclude(refused.message, "planted")
        assert.deepStrictEqual(value, order)
        assert.lengthOf(scripted.sent, 1)
      }
    })
  )

  it.effect("go on for those who still wait, and end with the last of them", () =>
    Effect.gen(function* () {
      const scripted = script(silence, silence, text(503, ""))
      yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(read(), { startImmediately: true })
        const second = yield* Effect.forkChild(read(), { startImmediately: true })
        yield* Effect.yieldNow
        yield* Fiber.interrupt(first)
        assert.strictEqual(scripted.aborted(), 0)
        yield* Fiber.interrupt(second)
        assert.strictEqual(scripted.aborted(), 1)
        const third = yield* Effect.forkChild(read(), { startImmediately: true })
        yield* Effect.yieldNow
        assert.lengthOf(scripted.sent, 2)
        yield* Fiber.interrupt(third)
      }).pipe(Effect.provide(sharing(scripted)))
    })
  )
})
