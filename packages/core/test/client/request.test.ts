import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Endpoint, IdempotencyKey, PortOneClient, PortOneClientError } from "../../src/index.ts"
import {
  archiveOrder,
  charge,
  chargeOrder,
  type ChargeOrderInput,
  listOrders,
  order,
  printOrder,
  putOrder,
  readOrder,
  readSheet
} from "../fixtures/orders.ts"
import { json, script, text } from "../fixtures/scripted.ts"

const target = (url: URL) => url.pathname + url.search

/** Returns the request of an input. */
const sentFor = <I, A, E>(endpoint: Endpoint.Endpoint<I, A, E>, input: I, answer = json(200, order)) =>
  Effect.gen(function* () {
    const { client, sent } = script(answer)
    yield* PortOneClient.run(endpoint, input).pipe(Effect.provide(client()))
    return sent[0]!
  })

/** Returns the refusal of an input. The compiler knows no type of it, as of one from JavaScript. */
const refusalOf = <I, A, E>(endpoint: Endpoint.Endpoint<I, A, E>, input: unknown) =>
  Effect.gen(function* () {
    const { client, sent } = script()
    const error = yield* PortOneClient.run(endpoint, input as I).pipe(Effect.flip, Effect.provide(client()))
    assert.lengthOf(sent, 0)
    assert.instanceOf(error, PortOneClientError)
    assert.strictEqual(error.reason._tag, "InputError")
    assert.strictEqual(error.outcome, "NotSent")
    assert.strictEqual(error.attempts, 0)
    assert.isFalse(error.isRetryable)
    return error.message
  })

describe("an id in the path", () => {
  for (const [name, orderId, segment] of [
    ["with spaces", "order 1", "order%201"],
    ["with a slash", "a/b", "a%2Fb"],
    ["that climbs", "../payments", "..%2Fpayments"],
    ["with a percent sign", "100%", "100%25"],
    ["that is already encoded", "%2e%2e", "%252e%252e"],
    ["in Korean", "주문", "%EC%A3%BC%EB%AC%B8"],
    ["with a question mark and a hash", "a?b#c", "a%3Fb%23c"],
    ["with a backslash", "a\\b", "a%5Cb"],
    ["of three dots", "...", "..."],
    ["that looks like a placeholder", "{orderId}", "%7BorderId%7D"],
    ["that looks like a replacement", "$&$1", "%24%26%241"]
  ] as const) {
    it.effect(`${name} stays one segment`, () =>
      Effect.gen(function* () {
        const { url } = yield* sentFor(readOrder, { orderId })
        assert.strictEqual(target(url), `/orders/${segment}`)
        assert.strictEqual(decodeURIComponent(segment), orderId)
      })
    )
  }

  for (const [name, orderId] of [
    ["an empty one", ""],
    ["one of one dot", "."],
    ["one of two dots", ".."],
    ["a lone surrogate", "\ud800"]
  ] as const) {
    it.effect(`is refused before sending: ${name}`, () =>
      Effect.gen(function* () {
        const message = yield* refusalOf(chargeOrder, { ...charge, orderId })
        assert.include(message, "Orders.chargeOrder")
        assert.include(message, '"orderId"')
      })
    )
  }
})

describe("an input that is wrong", () => {
  it.effect("is refused for a field that the operation does not have, naming it", () =>
    Effect.gen(function* () {
      const message = yield* refusalOf(chargeOrder, { ...charge, ammount: 1000 })
      assert.include(message, '"ammount"')
    })
  )

  it.effect("is refused for such a field deep inside", () =>
    Effect.gen(function* () {
      const message = yield* refusalOf(chargeOrder, { ...charge, customer: { phone: "010-1234-5678" } })
      assert.include(message, '["customer"]["phone"]')
      assert.notInclude(message, "010-1234-5678")
    })
  )

  it.effect("is refused for every wrong value, naming the fields and never the values", () =>
    Effect.gen(function* () {
      const message = yield* refusalOf(chargeOrder, {
        orderId: "o-1",
        amount: "4111-1111-1111-1111",
        currency: "won",
        customer: { phoneNumber: 1012345678 }
      })
      assert.include(message, '["amount"]')
      assert.include(message, '["currency"]')
      assert.include(message, '["customer"]["phoneNumber"]')
      for (const value of ["4111", "won", "1012345678"]) assert.notInclude(message, value)
    })
  )

  it.effect("is refused for an amount that is no safe integer", () =>
    Effect.gen(function* () {
      for (const amount of [10.5, Number.NaN, 2 ** 53]) {
        assert.include(yield* refusalOf(chargeOrder, { ...charge, amount }), '["amount"]')
      }
    })
  )

  it.effect("is refused when a required field is missing", () =>
    Effect.gen(function* () {
      assert.include(yield* refusalOf(chargeOrder, { orderId: "o-1", currency: "KRW" }), '["amount"]')
    })
  )

  it.effect("is refused, and does not die, when reading it throws", () =>
    Effect.gen(function* () {
      const throwing = {
        ...charge,
        get customer() {
          throw new Error("planted-secret")
        }
      }
      assert.notInclude(yield* refusalOf(chargeOrder, throwing), "planted-secret")
    })
  )

  it.effect("is refused when it is not an object at all, with a store by default or without", () =>
    Effect.gen(function* () {
      for (const input of ["o-1", 1, null, ["o-1"]]) {
        const { client, sent } = script()
        const error = yield* PortOneClient.run(readOrder, input as never).pipe(
          Effect.flip,
          Effect.provide(client({ storeId: "store-a" }))
        )
        assert.instanceOf(error, PortOneClientError)
        assert.include(error.message, "Expected object")
        assert.lengthOf(sent, 0)
      }
    })
  )
})

/** Returns an object of each kind that says the same as a plain one. */
const kindsOf = <A extends object>(plain: A): Readonly<Record<string, () => A>> => ({
  "with getters of a class": () => {
    class Kind {}
    for (const [name, value] of Object.entries(plain)) Object.defineProperty(Kind.prototype, name, { get: () => value })
    return new Kind() as A
  },
  "that inherits all": () => Object.create(plain) as A,
  "whose fields are not enumerable": () =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, { value }]))
    ) as A,
  "that is a proxy and shows no fields": () => new Proxy(plain, { ownKeys: () => [] }),
  "that is frozen": () => Object.freeze({ ...plain })
})

describe("what an input says", () => {
  const customer = { phoneNumber: "010-1234-5678" }
  for (const [kind, make] of Object.entries(kindsOf({ ...charge, customer, test: true }))) {
    it.effect(`is sent whole of an object ${kind}, with a store by default or without`, () =>
      Effect.gen(function* () {
        for (const storeId of [undefined, "store-a"]) {
          const { client, sent } = script(json(200, order), json(200, order))
          const whole = { ...charge, customer, test: true }
          yield* Effect.andThen(PortOneClient.run(chargeOrder, make()), PortOneClient.run(chargeOrder, whole)).pipe(
            Effect.provide(client({ storeId }))
          )
          assert.strictEqual(target(sent[0]!.url), "/orders/o-1/charge?test=true")
          assert.deepStrictEqual(JSON.parse(sent[0]!.body!), {
            amount: 1000,
            currency: "KRW",
            customer,
            ...(storeId === undefined ? {} : { storeId })
          })
          assert.strictEqual(sent[0]!.body, sent[1]!.body)
        }
        assert.strictEqual(
          yield* IdempotencyKey.derive(chargeOrder, make()),
          yield* IdempotencyKey.derive(chargeOrder, { ...charge, customer, test: true })
        )
      })
    )
  }

  for (const [kind, make] of Object.entries(kindsOf(customer))) {
    it.effect(`is sent whole of an object ${kind} within it`, () =>
      Effect.gen(function* () {
        const sent = yield* sentFor(chargeOrder, { ...charge, customer: make() })
        assert.deepStrictEqual(JSON.parse(sent.body!).customer, customer)
      })
    )
  }

  for (const [kind, make] of Object.entries(kindsOf({ status: "OPEN" } as const))) {
    it.effect(`stands beside the store by default in a filter ${kind}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(json(200, []), json(200, []))
        yield* Effect.andThen(
          PortOneClient.run(listOrders, { filter: make() }),
          PortOneClient.run(listOrders, { filter: { ...make(), storeId: "store-b" } })
        ).pipe(Effect.provide(client({ storeId: "store-a" })))
        const filters = sent.map(({ url }) => JSON.parse(url.searchParams.get("requestBody")!).filter)
        assert.deepStrictEqual(filters[0], { status: "OPEN", storeId: "store-a" })
        assert.strictEqual(filters[1].storeId, "store-b")
      })
    )
  }

  it.effect("is read once, so that what was checked is what is sent", () =>
    Effect.gen(function* () {
      const amounts = [1000, 0.5]
      const changing = Object.defineProperty({ orderId: "o-1", currency: "KRW" } as const, "amount", {
        get: () => amounts.shift(),
        enumerable: true
      }) as ChargeOrderInput
      const { client, sent } = script(json(200, order))
      yield* PortOneClient.run(chargeOrder, changing).pipe(Effect.provide(client({ storeId: "store-a" })))
      assert.deepStrictEqual(JSON.parse(sent[0]!.body!), { amount: 1000, currency: "KRW", storeId: "store-a" })
    })
  )

  it.effect("may leave out a store that it must name, where there is one by default", () =>
    Effect.gen(function* () {
      const endpoint = Endpoint.make({
        ...chargeOrder,
        input: Schema.Struct({ orderId: Schema.String, storeId: Schema.String })
      })
      const { client, sent } = script(json(200, order))
      const run = PortOneClient.run(endpoint, { orderId: "o-1" } as never)
      yield* run.pipe(Effect.provide(client({ storeId: "store-a" })))
      assert.deepStrictEqual(JSON.parse(sent[0]!.body!), { storeId: "store-a" })
      assert.include(yield* refusalOf(endpoint, { orderId: "o-1" }), '["storeId"]')
    })
  )
})

describe("a payload", () => {
  it.effect("is the JSON body, without what stands in the path and the query", () =>
    Effect.gen(function* () {
      const sent = yield* sentFor(chargeOrder, { ...charge, test: true, customer: { phoneNumber: "010-1234-5678" } })
      assert.strictEqual(target(sent.url), "/orders/o-1/charge?test=true")
      assert.deepStrictEqual(JSON.parse(sent.body!), {
        amount: 1000,
        currency: "KRW",
        customer: { phoneNumber: "010-1234-5678" }
      })
      assert.strictEqual(sent.headers["content-type"], "application/json")
    })
  )

  it.effect("is the JSON query parameter requestBody of a GET, which has no body and no content type", () =>
    Effect.gen(function* () {
      const sent = yield* sentFor(listOrders, { page: 2, filter: { status: "OPEN" } }, json(200, []))
      assert.deepStrictEqual([...sent.url.searchParams.keys()], ["requestBody"])
      assert.deepStrictEqual(JSON.parse(sent.url.searchParams.get("requestBody")!), {
        page: 2,
        filter: { status: "OPEN" }
      })
      assert.isUndefined(sent.body)
      assert.isUndefined(sent.headers["content-type"])
    })
  )

  it.effect("is left out where it is optional and has no field", () =>
    Effect.gen(function* () {
      const body = yield* sentFor(putOrder, { orderId: "o-1" })
      assert.isUndefined(body.body)
      assert.isUndefined(body.headers["content-type"])
      const query = yield* sentFor(listOrders, {}, json(200, []))
      assert.strictEqual(target(query.url), "/orders")
    })
  )

  it.effect("has no field whose value is undefined, and may then be empty", () =>
    Effect.gen(function* () {
      const sent = yield* sentFor(chargeOrder, { ...charge, storeId: undefined, test: undefined, customer: undefined })
      assert.strictEqual(target(sent.url), "/orders/o-1/charge")
      assert.deepStrictEqual(JSON.parse(sent.body!), { amount: 1000, currency: "KRW" })
      assert.isUndefined((yield* sentFor(putOrder, { orderId: "o-1", storeId: undefined })).body)
    })
  )

  it.effect("does not exist for an operation without one", () =>
    Effect.gen(function* () {
      const sent = yield* sentFor(archiveOrder, { orderId: "o-1" }, text(200, null))
      assert.isUndefined(sent.body)
    })
  )
})

const print = { orderId: "o-1", copies: 2 }
const printed = text(200, "%PDF", { "content-type": "application/pdf" })
const sheet = text(200, "id\n", { "content-type": "text/csv" })

describe("a header of the operation's own", () => {
  it.effect("holds its field, which is then in no other part of the request", () =>
    Effect.gen(function* () {
      const sent = yield* sentFor(printOrder, { ...print, terminal: "front desk" }, printed)
      assert.strictEqual(sent.headers["x-terminal"], "front desk")
      assert.strictEqual(target(sent.url), "/orders/o-1/print")
      assert.deepStrictEqual(JSON.parse(sent.body!), { copies: 2 })
    })
  )

  it.effect("is not sent without its field", () =>
    Effect.gen(function* () {
      assert.notProperty((yield* sentFor(printOrder, print, printed)).headers, "x-terminal")
    })
  )

  for (const [name, terminal] of [
    ["an empty one", ""],
    ["one that would begin another header", "1\r\nAuthorization: PortOne stolen"],
    ["one in Korean", "창구"],
    ["one with a space at its end", "1 "]
  ] as const) {
    it.effect(`is refused before sending: ${name}`, () =>
      Effect.gen(function* () {
        assert.include(yield* refusalOf(printOrder, { ...print, terminal }), '"terminal"')
      })
    )
  }
})

describe("what is asked for", () => {
  it.effect("is JSON, or what else the operation answers", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* sentFor(readOrder, { orderId: "o-1" })).headers["accept"], "application/json")
      assert.strictEqual((yield* sentFor(readSheet, {}, sheet)).headers["accept"], "text/csv")
      assert.strictEqual((yield* sentFor(printOrder, print, printed)).headers["accept"], "application/pdf")
    })
  )
})

describe("what a body is said to be", () => {
  it.effect("is JSON, or the kind of it that the operation takes", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* sentFor(chargeOrder, charge)).headers["content-type"], "application/json")
      const sent = yield* sentFor(printOrder, print, printed)
      assert.strictEqual(sent.headers["content-type"], "application/vnd.print+json")
    })
  )
})

describe("the store by default", () => {
  const sentIn = <I, A, E>(endpoint: Endpoint.Endpoint<I, A, E>, input: I, answer = json(200, order)) =>
    Effect.gen(function* () {
      const { client, sent } = script(answer, answer)
      yield* Effect.gen(function* () {
        yield* PortOneClient.run(endpoint, input)
        yield* PortOneClient.run(endpoint, input, { storeId: "store-of-the-call" })
      }).pipe(Effect.provide(client({ storeId: "store-of-the-client" })))
      return sent
    })

  it.effect("reaches a query parameter", () =>
    Effect.gen(function* () {
      const sent = yield* sentIn(readOrder, { orderId: "o-1" })
      assert.deepStrictEqual(
        sent.map((request) => request.url.search),
        ["?storeId=store-of-the-client", "?storeId=store-of-the-call"]
      )
    })
  )

  it.effect("gives a body of the same bytes as where the input names it", () =>
    Effect.gen(function* () {
      const storeId = "store-a"
      const filter = { status: "OPEN" } as const
      const { client, sent } = script(...Array.from({ length: 6 }, (_, call) => json(200, call < 4 ? order : [])))
      yield* PortOneClient.run(chargeOrder, charge).pipe(Effect.provide(client({ storeId })))
      yield* Effect.gen(function* () {
        yield* PortOneClient.run(chargeOrder, charge, { storeId })
        yield* PortOneClient.run(chargeOrder, { ...charge, storeId })
        yield* PortOneClient.run(chargeOrder, { storeId, ...charge })
        yield* PortOneClient.run(listOrders, { filter }, { storeId })
        yield* PortOneClient.run(listOrders, { filter: { storeId, ...filter } })
      }).pipe(Effect.provide(client()))
      assert.strictEqual(new Set(sent.slice(0, 4).map(({ body }) => body)).size, 1)
      assert.strictEqual(new Set(sent.slice(4).map(({ url }) => url.search)).size, 1)
    })
  )

  it.effect("reaches a body", () =>
    Effect.gen(function* () {
      const sent = yield* sentIn(chargeOrder, charge)
      assert.deepStrictEqual(
        sent.map((request) => JSON.parse(request.body!)),
        [
          { storeId: "store-of-the-client", amount: 1000, currency: "KRW" },
          { storeId: "store-of-the-call", amount: 1000, currency: "KRW" }
        ]
      )
    })
  )

  it.effect("reaches a nested filter, also one that is absent", () =>
    Effect.gen(function* () {
      const requestBody = (request: { readonly url: URL }) => JSON.parse(request.url.searchParams.get("requestBody")!)
      const there = yield* sentIn(listOrders, { filter: { status: "OPEN" } }, json(200, []))
      assert.deepStrictEqual(there.map(requestBody), [
        { filter: { status: "OPEN", storeId: "store-of-the-client" } },
        { filter: { status: "OPEN", storeId: "store-of-the-call" } }
      ])
      const absent = yield* sentIn(listOrders, {}, json(200, []))
      assert.deepStrictEqual(absent.map(requestBody), [
        { filter: { storeId: "store-of-the-client" } },
        { filter: { storeId: "store-of-the-call" } }
      ])
    })
  )

  it.effect("gives way to the input's own in all three", () =>
    Effect.gen(function* () {
      const read = yield* sentIn(readOrder, { orderId: "o-1", storeId: "mine" })
      assert.deepStrictEqual(
        read.map((request) => request.url.search),
        ["?storeId=mine", "?storeId=mine"]
      )
      const charged = yield* sentIn(chargeOrder, { ...charge, storeId: "mine" })
      assert.deepStrictEqual(
        charged.map((request) => JSON.parse(request.body!).storeId),
        ["mine", "mine"]
      )
      const listed = yield* sentIn(listOrders, { filter: { storeId: "mine" } }, json(200, []))
      assert.deepStrictEqual(
        listed.map((request) => JSON.parse(request.url.searchParams.get("requestBody")!)),
        [{ filter: { storeId: "mine" } }, { filter: { storeId: "mine" } }]
      )
    })
  )

  it.effect("leaves the caller's input as it was", () =>
    Effect.gen(function* () {
      const input = { filter: { status: "OPEN" as const } }
      yield* sentIn(listOrders, input, json(200, []))
      assert.deepStrictEqual(input, { filter: { status: "OPEN" } })
    })
  )
})

describe("an option of the call", () => {
  for (const name of ["idempotencyKey", "timeout", "retry", "credentials", "check"]) {
    it.effect(`that stands in the input is named with its place, the second argument: ${name}`, () =>
      Effect.gen(function* () {
        const message = yield* refusalOf(readOrder, { orderId: "o-1", [name]: "renewal-2026-11-order-0042" })
        assert.include(message, `Expected in the options of the call, its second argument, and not at ["${name}"]`)
        assert.notInclude(message, "renewal")
      })
    )
  }

  it.effect("is not confused with another name that no schema knows", () =>
    Effect.gen(function* () {
      const message = yield* refusalOf(readOrder, { orderId: "o-1", KimYuna: 1 })
      assert.include(message, "Expected no excess property at [a name that is not printed]")
    })
  )
})
