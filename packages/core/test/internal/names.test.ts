import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Endpoint, PortOneClient, PortOneClientError } from "../../src/index.ts"
import { charge, chargeOrder } from "../fixtures/orders.ts"
import { json, script } from "../fixtures/scripted.ts"

/** Reads free-form rates, so that the names in an answer are the server's. */
const readRates = Endpoint.make({
  ...chargeOrder,
  success: Schema.Struct({ rates: Schema.Record(Schema.String, Schema.Int) })
})

/** Returns the message of the error about a field with this name, in an input and in an answer. */
const messagesOf = (name: string) =>
  Effect.gen(function* () {
    const { client } = script(json(200, { rates: { [name]: "two" } }))
    // An input with a field too many.
    const wrong: object = { ...charge, [name]: 1 }
    const inInput = yield* Effect.flip(PortOneClient.run(chargeOrder, wrong as typeof charge)).pipe(
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
  ["a slip", "amout", "ammount", "amuont", "curency", "ordername", "OrderName", "phone_number", "taxFreeAmonut"],
  ["a field of tomorrow", "installmentMonths", "easyPay", "b2bTaxInvoice", "addressLine2", "pgTxId", "CI", "storeID"],
  ["another style", "order_name", "ORDER_NAME", "_id", "$ref", "__proto", "x"]
]

const hidden: ReadonlyArray<readonly [what: string, ...names: ReadonlyArray<string>]> = [
  ["a phone number", "010-9876-5432", "01098765432", "+821098765432", "phone01098765432", "_01098765432"],
  ["an e-mail address", "gildong@hong.example", "a@b"],
  ["a card's number", "4111-2222-3333-4444", "4111222233334444", "411122******4444", "n4111222233334444"],
  ["a person", "홍길동", "Hong Gildong", "amount홍길동", "山田太郎"],
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
  ["what is long", "a".repeat(21), "amount".repeat(9), "taxFree".repeat(8)],
  ["what no program writes", "", " ", "amount ", "amount\nplanted", "amount\u202e", "\u001b[31m", "a.b", "../amount"]
]

describe("the name of a field that no schema knows", () => {
  for (const [what, ...names] of told) {
    it.effect(`is told if it may be ${what}`, () =>
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
    it.effect(`is not told if it looks like ${what}, and is kept for the program`, () =>
      Effect.gen(function* () {
        for (const name of names) {
          const [inInput, inAnswer] = yield* messagesOf(name)
          assert.match(inInput!, /^[A-Z][a-z ]+ at \[a name that is not printed\]$/)
          assert.match(inAnswer!, /^Expected number at \["rates"\]\[a name that is not printed\]$/)
        }
      })
    )
  }
})
