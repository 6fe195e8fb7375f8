import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Schema } from "effect"
import { inspect } from "node:util"
import { Endpoint, PortOneClient, PortOneClientError } from "../../src/index.ts"
import { charge, chargeOrder } from "../fixtures/orders.ts"
import { json, script } from "../fixtures/scripted.ts"

const Known = { phoneNumber: Schema.optionalKey(Schema.String), taxFreeAmount: Schema.optionalKey(Schema.Int) }

/** Takes an order with more fields, whose names are not far from others. */
const takesRates = Endpoint.make({
  ...chargeOrder,
  input: Schema.Struct({
    orderId: Schema.String,
    amount: Schema.Int,
    currency: Schema.Literals(["KRW", "USD"]),
    ...Known
  })
})

/** Reads free-form rates, so that the names in an answer are the server's. */
const readRates = Endpoint.make({
  ...chargeOrder,
  success: Schema.Struct({
    rates: Schema.Record(Schema.String, Schema.Int),
    orderId: Schema.optionalKey(Schema.String),
    amount: Schema.optionalKey(Schema.Int),
    ...Known
  })
})

/** Returns the message of the error about a field with this name, in an input and in an answer. */
const messagesOf = (name: string) =>
  Effect.gen(function* () {
    const { client } = script(json(200, { rates: { [name]: "two" } }))
    // An input with a field too many.
    const wrong: object = { ...charge, [name]: 1 }
    const inInput = yield* Effect.flip(PortOneClient.run(takesRates, wrong as typeof charge)).pipe(
      Effect.provide(client())
    )
    const inAnswer = yield* Effect.flip(PortOneClient.run(readRates, charge)).pipe(Effect.provide(client()))
    assert(inInput instanceof PortOneClientError && inInput.reason._tag === "InputError")
    assert(inAnswer instanceof PortOneClientError && inAnswer.reason._tag === "DecodeError")
    assert.deepStrictEqual(
      inInput.reason.issues.map(({ path }) => path),
      [[name]]
    )
    assert.deepStrictEqual(
      inAnswer.reason.issues.map(({ path }) => path),
      [["rates", name]]
    )
    return [inInput.reason.description, inAnswer.reason.description]
  })

const told: ReadonlyArray<readonly [what: string, ...names: ReadonlyArray<string>]> = [
  ["one letter off", "amout", "ammount", "amounts", "amount1", "orderIds", "phoneNumbr", "taxFreeAmont"],
  ["two letters off in a long name", "phoneNumebr", "taxFreeAmonut", "taxFreAmout"],
  ["in another style", "order_id", "ORDER_ID", "OrderId", "orderid", "_amount", "phone_number", "TAX_FREE_AMOUNT"],
  ["the first or the last words of one", "phone", "taxFree", "number", "freeAmount"]
]

const hidden: ReadonlyArray<readonly [what: string, ...names: ReadonlyArray<string>]> = [
  ["a phone number", "010-9876-5432", "01098765432", "+821098765432", "phone01098765432", "_01098765432"],
  ["an e-mail address", "gildong@hong.example", "a@b"],
  ["a card's number", "4111-2222-3333-4444", "4111222233334444", "411122******4444", "n4111222233334444"],
  ["a person", "홍길동", "Hong Gildong", "amount홍길동", "山田太郎"],
  [
    "a person, written like a field",
    "HongGildong",
    "KIMMINSU",
    "hong_gildong",
    "kimMinsu",
    "Lee",
    "Ida",
    "Dana",
    "Nami"
  ],
  ["an address or a day", "서울특별시 종로구 1-2-3", "1987-06-05", "19870605", "870605"],
  ["JSON", '{"phone":"010"}', "[1,2]", '"amount"', "{}"],
  [
    "a key or a token",
    "billing-key-2e8c",
    "sk_live_9f8a7b6c5d",
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "0f8fad5bd9cb469fa16570867728950e",
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
    "xqzkplmwvtrbncdf",
    "XQzKpLMwVTrYBNcDF"
  ],
  ["a field of tomorrow", "installmentMonths", "easyPay", "b2bTaxInvoice", "addressLine2", "CI", "x"],
  ["what is long", "a".repeat(21), "amount".repeat(9), "taxFree".repeat(8), `${"_".repeat(60)}amount`],
  [
    "what no program writes",
    "",
    " ",
    "_",
    "$",
    "amount ",
    "amount\nplanted",
    "amount\u202e",
    "\u001b[31m",
    "a.b",
    "../amount"
  ]
]

describe("the name of a field that no schema knows", () => {
  for (const [what, ...names] of told) {
    it.effect(`is told if it is a known one, ${what}`, () =>
      Effect.gen(function* () {
        for (const name of names) {
          const [inInput, inAnswer] = yield* messagesOf(name)
          assert.include(inInput, ` at ["${name}"]`)
          assert.include(inAnswer, ` at ["rates"]["${name}"]`)
        }
      })
    )
  }

  for (const [what, ...names] of hidden) {
    it.effect(`is not told if it may be ${what}, and is kept for the program`, () =>
      Effect.gen(function* () {
        for (const name of names) {
          const [inInput, inAnswer] = yield* messagesOf(name)
          assert.match(inInput!, /^[A-Z][a-z ]+ at \[a name that is not printed\]$/)
          assert.match(inAnswer!, /^Expected number at \["rates"\]\[a name that is not printed\]$/)
        }
      })
    )
  }

  it.effect("is in no form in which the error is printed", () =>
    Effect.gen(function* () {
      for (const name of ["HongGildong", "KIMMINSU", "010-9876-5432"]) {
        const { client } = script(json(200, { rates: { [name]: "two" } }))
        const wrong: object = { ...charge, [name]: 1 }
        const fails = [
          PortOneClient.run(takesRates, wrong as typeof charge).pipe(Effect.asVoid, Effect.flip),
          PortOneClient.run(readRates, charge).pipe(Effect.asVoid, Effect.flip)
        ]
        for (const failing of fails) {
          const error = yield* Effect.provide(failing, client())
          const printed = [error, Cause.fail(error)].flatMap((it) => [inspect(it, { depth: 20 }), JSON.stringify(it)])
          assert.notInclude([error.message, String(error), ...printed].join("\n"), name)
        }
      }
    })
  )
})
