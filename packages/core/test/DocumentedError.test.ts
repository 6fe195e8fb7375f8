import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Schema } from "effect"
import { inspect } from "node:util"
import { DocumentedError, PortOneClient } from "../src/index.ts"
import {
  CardDeclinedError,
  charge,
  chargeOrder,
  LimitExceededError,
  OrderBusyError,
  OrderNotFoundError
} from "./fixtures/orders.ts"
import { json, script } from "./fixtures/scripted.ts"

const decode = <A>(schema: Schema.ConstraintDecoder<A>, value: unknown) => Schema.decodeUnknownEffect(schema)(value)
const encode = (schema: Schema.ConstraintEncoder<unknown>, value: unknown) => Schema.encodeUnknownEffect(schema)(value)

describe("a documented error", () => {
  it("can be made in a test, with nothing but its own fields", () => {
    const error = new CardDeclinedError({ pgCode: "51" })
    assert.instanceOf(error, Error)
    assert.instanceOf(error, CardDeclinedError)
    assert.strictEqual(error._tag, "CardDeclinedError")
    assert.strictEqual(error.type, "CARD_DECLINED")
    assert.strictEqual(error.status, 502)
    assert.strictEqual(error.outcome, "Refused")
    assert.isFalse(error.isRetryable)
    assert.isTrue(new OrderBusyError().isRetryable)
  })

  it("tells its type and status without an instance", () => {
    assert.deepStrictEqual(CardDeclinedError.types, ["CARD_DECLINED"])
    assert.strictEqual(CardDeclinedError.status, 502)
  })

  it.effect("can be yielded, and caught by its tag", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(new OrderNotFoundError())
      assert.isTrue(Exit.isFailure(exit))
      const caught = yield* Effect.andThen(Effect.void, new CardDeclinedError({ pgCode: "51" })).pipe(
        Effect.catchTag("CardDeclinedError", ({ pgCode }) => Effect.succeed(pgCode))
      )
      assert.strictEqual(caught, "51")
    })
  )

  it("says its summary where PortOne sent no message", () => {
    const error = new OrderNotFoundError()
    assert.strictEqual(error.message, "There is no such order. Check the id and the store.")
    assert.strictEqual(String(error), "OrderNotFoundError: There is no such order. Check the id and the store.")
    assert.include(Cause.pretty(Cause.fail(error)), "There is no such order.")
  })

  it("says PortOne's message where there is one", () => {
    const error = new OrderNotFoundError({ message: "주문을 찾을 수 없습니다" })
    assert.strictEqual(String(error), "OrderNotFoundError: 주문을 찾을 수 없습니다")
  })

  it("has no operation, and PortOne's own message apart", () => {
    const error = new OrderNotFoundError({ message: "주문을 찾을 수 없습니다" })
    assert.deepStrictEqual([error.operation, error.portOneMessage], [undefined, error.message])
    assert.isUndefined(new OrderNotFoundError().portOneMessage)
    assert.deepStrictEqual(error, new OrderNotFoundError({ message: "주문을 찾을 수 없습니다" }))
  })

  it("shows where a program made it", () => {
    assert.include(new OrderNotFoundError().stack, "DocumentedError.test")
  })

  it("shows its fields", () => {
    const error = new CardDeclinedError({ pgCode: "51" })
    assert.include(inspect(error), "51")
    assert.include(JSON.stringify(error), '"pgCode":"51"')
  })
})

describe("the wire form of a documented error", () => {
  it.effect("has no message where the error was made without one", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* encode(CardDeclinedError, new CardDeclinedError({ pgCode: "51" })), {
        type: "CARD_DECLINED",
        pgCode: "51"
      })
    })
  )

  for (const wire of [
    { type: "CARD_DECLINED", pgCode: "51" },
    { type: "CARD_DECLINED", pgCode: "51", message: "" },
    { type: "CARD_DECLINED", pgCode: "51", message: "한도 초과", pgMessage: "limit" }
  ]) {
    it.effect(`comes back as it came: ${JSON.stringify(wire)}`, () =>
      Effect.gen(function* () {
        const error = yield* decode(CardDeclinedError, wire)
        assert.instanceOf(error, CardDeclinedError)
        assert.deepStrictEqual(yield* encode(CardDeclinedError, error), wire)
      })
    )
  }

  it.effect("keeps an empty message empty", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* decode(OrderNotFoundError, { type: "ORDER_NOT_FOUND", message: "" })).message, "")
    })
  )

  it.effect("drops what is not known", () =>
    Effect.gen(function* () {
      const error = yield* decode(OrderNotFoundError, { type: "ORDER_NOT_FOUND", addedTomorrow: 1 })
      assert.notProperty(error, "addedTomorrow")
    })
  )

  it.effect("is refused for another type, which it names", () =>
    Effect.gen(function* () {
      for (const wire of [{ type: "ORDER_NOT_FOUND", pgCode: "51" }, { type: null }, { pgCode: "51" }]) {
        const { message } = yield* Effect.flip(decode(CardDeclinedError, wire))
        assert.include(message, '["type"]')
      }
      for (const wire of [[{ type: "CARD_DECLINED" }], "CARD_DECLINED", null]) {
        assert.include((yield* Effect.flip(decode(CardDeclinedError, wire))).message, "Expected object")
      }
    })
  )

  for (const [odd, wire] of Object.entries({
    "is missing": {},
    "is null": { pgCode: null, pgMessage: null, message: null },
    "is of another type": { pgCode: { code: "51" }, pgMessage: ["limit"], message: 51 },
    "is a fraction, or a number that JSON has rounded": { pgCode: 51.5, pgMessage: 2 ** 53 }
  })) {
    it.effect(`decodes without what ${odd}, and encodes as it is then`, () =>
      Effect.gen(function* () {
        const error = yield* decode(CardDeclinedError, { type: "CARD_DECLINED", ...wire })
        assert.instanceOf(error, CardDeclinedError)
        assert.deepStrictEqual([error.pgCode, error.pgMessage, error.outcome], [undefined, undefined, "Refused"])
        assert.strictEqual(error.message, "The card was declined. Ask for another one.")
        assert.deepStrictEqual(yield* encode(CardDeclinedError, error), { type: "CARD_DECLINED" })
      })
    )
  }

  it.effect("keeps what is as documented beside what is not", () =>
    Effect.gen(function* () {
      const wire = { type: "CARD_DECLINED", pgCode: "51", pgMessage: null, message: "한도 초과" }
      const error = yield* decode(CardDeclinedError, wire)
      assert.deepStrictEqual([error.pgCode, error.pgMessage, error.message], ["51", undefined, "한도 초과"])
    })
  )

  it.effect("has a code that came as a number as the text of its digits", () =>
    Effect.gen(function* () {
      for (const [pgCode, text] of [
        [8500, "8500"],
        [-1, "-1"],
        [0, "0"],
        [Number.MAX_SAFE_INTEGER, "9007199254740991"]
      ] as const) {
        const error = yield* decode(CardDeclinedError, { type: "CARD_DECLINED", pgCode })
        assert.strictEqual(error.pgCode, text)
        assert.deepStrictEqual(yield* encode(CardDeclinedError, error), { type: "CARD_DECLINED", pgCode: text })
      }
      // A number is not read out of a text.
      const { limit } = yield* decode(LimitExceededError, { type: "LIMIT_EXCEEDED", limit: "5000" })
      assert.isUndefined(limit)
    })
  )

  it.effect("has for a server the details that are documented as required", () =>
    Effect.gen(function* () {
      const full = new CardDeclinedError({ pgCode: "51" })
      assert.deepStrictEqual(yield* encode(CardDeclinedError.documented, full), { type: "CARD_DECLINED", pgCode: "51" })
      const { message } = yield* Effect.flip(encode(CardDeclinedError.documented, new CardDeclinedError()))
      assert.include(message, '["pgCode"]')
      assert.instanceOf(
        yield* decode(CardDeclinedError.documented, { type: "CARD_DECLINED", pgCode: "51" }),
        CardDeclinedError
      )
      assert.include(
        (yield* Effect.flip(decode(CardDeclinedError.documented, { type: "CARD_DECLINED" }))).message,
        "pgCode"
      )
    })
  )

  it.effect("does not take the wire form for an error to encode", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(encode(CardDeclinedError, { type: "CARD_DECLINED", pgCode: "51" }))
      assert(Exit.isFailure(exit))
      assert.include(Cause.pretty(exit.cause), "Expected CardDeclinedError")
    })
  )
})

describe("an error whose own field is called type", () => {
  it.effect("may come by its tag", () =>
    Effect.gen(function* () {
      const error = yield* decode(LimitExceededError, { type: "LIMIT_EXCEEDED", limit: 5000 })
      assert.strictEqual(error.type, "LIMIT_EXCEEDED")
      assert.isUndefined(error.amountType)
      assert.deepStrictEqual(yield* encode(LimitExceededError, error), { type: "LIMIT_EXCEEDED", limit: 5000 })
    })
  )

  it.effect("may come by a value of its enum, and goes back by it", () =>
    Effect.gen(function* () {
      const error = yield* decode(LimitExceededError, { type: "DAY", limit: 5000, message: "m" })
      assert.strictEqual(error.type, "LIMIT_EXCEEDED")
      assert.strictEqual(error.amountType, "DAY")
      assert.deepStrictEqual(yield* encode(LimitExceededError, error), { type: "DAY", limit: 5000, message: "m" })
    })
  )

  it.effect("is itself without its details, in both ways", () =>
    Effect.gen(function* () {
      for (const type of ["LIMIT_EXCEEDED", "DAY"]) {
        const error = yield* decode(LimitExceededError, { type, limit: null, message: {} })
        assert.instanceOf(error, LimitExceededError)
        assert.deepStrictEqual(yield* encode(LimitExceededError, error), { type })
      }
    })
  )

  it.effect("can be made in a test either way", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* encode(LimitExceededError, new LimitExceededError({ limit: 1 })), {
        type: "LIMIT_EXCEEDED",
        limit: 1
      })
      assert.deepStrictEqual(
        yield* encode(LimitExceededError, new LimitExceededError({ limit: 1, amountType: "ORDER" })),
        { type: "ORDER", limit: 1 }
      )
    })
  )

  it("knows every type that means it", () => {
    assert.deepStrictEqual(LimitExceededError.types, ["LIMIT_EXCEEDED", "ORDER", "DAY"])
  })
})

describe("the union of an operation's errors", () => {
  const errors = DocumentedError.union<CardDeclinedError | OrderNotFoundError | LimitExceededError>([
    CardDeclinedError,
    OrderNotFoundError,
    LimitExceededError
  ])

  it.effect("decodes each by its type, and encodes each back", () =>
    Effect.gen(function* () {
      for (const [wire, tag] of [
        [{ type: "CARD_DECLINED", pgCode: "51" }, "CardDeclinedError"],
        [{ type: "ORDER_NOT_FOUND" }, "OrderNotFoundError"],
        [{ type: "LIMIT_EXCEEDED", limit: 1 }, "LimitExceededError"],
        [{ type: "DAY", limit: 1 }, "LimitExceededError"]
      ] as const) {
        const error = yield* decode(errors, wire)
        assert.strictEqual(error._tag, tag)
        assert.deepStrictEqual(yield* encode(errors, error), wire)
      }
    })
  )
})

describe("a documented error that a call failed with", () => {
  const summary = "Orders.chargeOrder: The card was declined. Ask for another one."
  const said = "한도 초과\n  at somewhere\u2028\u0007else"

  const failWith = (body: object) =>
    Effect.gen(function* () {
      const { client } = script(json(502, { type: "CARD_DECLINED", ...body }))
      const error = yield* Effect.flip(PortOneClient.run(chargeOrder, charge)).pipe(Effect.provide(client()))
      assert.instanceOf(error, CardDeclinedError)
      return error
    })

  it.effect("prints one line: its name, the operation, what it means, and what PortOne says", () =>
    Effect.gen(function* () {
      const error = yield* failWith({ message: said, pgCode: "51" })
      const expected = `CardDeclinedError: ${summary} PortOne says: 한도 초과 at somewhere else`
      assert.strictEqual(String(error), expected)
      assert.strictEqual(error.stack, expected)
      assert.strictEqual(Cause.pretty(Cause.fail(error)), expected)
      assert.deepInclude(JSON.parse(JSON.stringify(error)), {
        _tag: "CardDeclinedError",
        type: "CARD_DECLINED",
        operation: "Orders.chargeOrder",
        message: error.message,
        pgCode: "51"
      })
    })
  )

  it.effect("prints the spans of the program below the line, and nothing of the client's inside", () =>
    Effect.gen(function* () {
      const { client } = script(json(502, { type: "CARD_DECLINED" }))
      const renew = Effect.fn("shop.renew")(function* () {
        return yield* PortOneClient.run(chargeOrder, charge)
      })
      const exit = yield* Effect.exit(renew()).pipe(Effect.provide(client()))
      assert(Exit.isFailure(exit))
      const [first, ...frames] = Cause.pretty(exit.cause).split("\n")
      assert.strictEqual(first, `CardDeclinedError: ${summary}`)
      assert.isNotEmpty(frames)
      for (const frame of frames) assert.match(frame, /^ +at shop\.renew /)
    })
  )

  it.effect("says what it means where PortOne says nothing", () =>
    Effect.gen(function* () {
      for (const body of [{}, { message: null }, { message: "" }, { message: " \n" }]) {
        assert.strictEqual((yield* failWith(body)).message, summary)
      }
    })
  )

  it.effect("has at most 300 characters, and cuts none of them in half", () =>
    Effect.gen(function* () {
      for (const message of ["x".repeat(1000), "🧾".repeat(500), `x${"🧾".repeat(500)}`]) {
        const error = yield* failWith({ message })
        assert.isAtLeast(error.message.length, 299)
        assert.isAtMost(error.message.length, 300)
        assert.match(error.message, /(x|🧾)…$/u)
        assert.notMatch(error.message, /\p{Surrogate}/u)
        assert.strictEqual(error.portOneMessage, message)
      }
    })
  )

  it.effect("has no card, phone or e-mail address of PortOne's words, which stay as they came beside it", () =>
    Effect.gen(function* () {
      const message = "한도 초과: 4111-2222-3333-4444, 010-9876-5432, gildong@hong.example"
      const error = yield* failWith({ message })
      assert.include(error.message, "한도 초과: [a number], [a number], [an e-mail address]")
      assert.strictEqual(error.portOneMessage, message)
      assert.deepStrictEqual(yield* encode(CardDeclinedError, error), { type: "CARD_DECLINED", message })
    })
  )

  it.effect("goes on the wire as it came, without the operation", () =>
    Effect.gen(function* () {
      for (const body of [{ pgCode: "51" }, { pgCode: "51", message: said }, { pgCode: "51", message: "" }]) {
        const error = yield* failWith(body)
        assert.deepStrictEqual(yield* encode(CardDeclinedError, error), { type: "CARD_DECLINED", ...body })
      }
    })
  )

  it.effect("has the fields of one that a test makes, and equals that of another such call", () =>
    Effect.gen(function* () {
      const error = yield* failWith({ pgCode: "51", message: said })
      assert.deepStrictEqual({ ...error }, { ...new CardDeclinedError({ pgCode: "51" }) })
      assert.deepStrictEqual(error, yield* failWith({ pgCode: "51", message: said }))
    })
  )
})
