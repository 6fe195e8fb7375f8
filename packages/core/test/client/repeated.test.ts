import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { DocumentedError, Endpoint, PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { charge, chargeOrder, type ChargeOrderInput } from "../fixtures/orders.ts"
import { printed } from "../fixtures/planted.ts"
import { json, script, withTime } from "../fixtures/scripted.ts"

/** An error with a detail of the PG's own words. */
class CardRefusedError extends DocumentedError.make<CardRefusedError, { readonly pgMessage?: string | undefined }>()(
  "CardRefusedError",
  { type: "CARD_REFUSED", status: 400, summary: "The card was refused.", fields: { pgMessage: Schema.String } }
) {}

const endpoint = Endpoint.make({
  ...chargeOrder,
  errors: DocumentedError.union<CardRefusedError>([CardRefusedError])
})

const idempotencyKey = "renewal-2026-11-of-4f2d"

const failureOf = (input: ChargeOrderInput, body: object) =>
  PortOneClient.run(endpoint, input, { idempotencyKey, retry: RetryPolicy.none }).pipe(
    Effect.flip,
    withTime,
    Effect.provide(script(json(400, body)).client())
  )

describe("what a call has sent is not printed where an error repeats it", () => {
  const input: ChargeOrderInput = {
    ...charge,
    orderId: "order/4f2d 1",
    customer: { phoneNumber: '{"names":["김민수","Minsu Kim"]}' }
  }
  const cases = {
    "the idempotency key": idempotencyKey,
    "an id in the path": "order/4f2d 1",
    "an id as it is in a URL": encodeURIComponent("order/4f2d 1"),
    "a name": "김민수",
    "a name with a suffix": "김민수님",
    "a text in Latin letters with a suffix in Korean": `${idempotencyKey}는`,
    "a text in another case": idempotencyKey.toUpperCase(),
    "a name in another form of Unicode": "김민수".normalize("NFD"),
    "a name in a JSON text": "Minsu Kim",
    "an id beside an escaped mark": `%22${idempotencyKey}%22`,
    "an id beside a mark that JSON escapes": `\\u003d${idempotencyKey}`,
    "an id with other marks": idempotencyKey.replaceAll("-", "_"),
    "an id within a word": `key${idempotencyKey}x`,
    "a name in the escapes of JSON": "\\uae40\\ubbfc\\uc218",
    "a name in a form": "Minsu+Kim"
  }
  for (const [name, said] of Object.entries(cases)) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const error = yield* failureOf(input, {
          type: "CARD_REFUSED",
          message: `no ${said} here`,
          pgMessage: `refused: ${said}`
        })
        assert.instanceOf(error, CardRefusedError)
        assert.match(error.message, /PortOne says: no \S*\[as sent\]/)
        for (const text of [error.message, String(error), JSON.stringify(error)]) {
          assert.notInclude(text, said.replace(/[님는]$/, ""))
          assert.notMatch(text, /김민수|Minsu|4f2d/i)
        }
        // A program may act on them.
        assert.strictEqual(error.portOneMessage, `no ${said} here`)
        assert.strictEqual(error.pgMessage, `refused: ${said}`)
      })
    )
  }

  it.effect("as the type of an error that is not documented", () =>
    Effect.gen(function* () {
      const error = yield* failureOf({ ...charge, orderId: "KIM_4F2D" }, { type: "KIM_4F2D" })
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "UndocumentedError")
      assert.strictEqual(error.outcome, "Refused")
      assert.isUndefined(error.reason.type)
      assert.notInclude(printed(error), "KIM_4F2D")
    })
  )
})

describe("a long key that was sent is not printed where a part of it is cut off:", () => {
  const key = "billing-key-0191a2b3-c4d5-e6f7-89ab-cdef01234567"
  it.effect.each<readonly [string, string]>([
    ["its last letter", key.slice(0, -1)],
    ["a third of it, and dots stand there", `${key.slice(0, 32)}...`],
    ["its first letter", key.slice(1)],
    ["what all keys begin with", key.slice(12)],
    ["its marks, and its last letter", key.replaceAll("-", "").slice(0, -1)],
    ["its last letter, in capitals", key.toUpperCase().slice(0, -1)]
  ])("%s", ([, said]) =>
    Effect.gen(function* () {
      const body = { type: "CARD_REFUSED", message: `없는 빌링키: ${said}`, pgMessage: `'${said}' is none` }
      const error = yield* failureOf({ ...charge, orderId: key }, body)
      assert.instanceOf(error, CardRefusedError)
      for (const text of [error.message, JSON.stringify(error)]) assert.notMatch(text, /0191|a2b3|cdef|0123456/i)
      assert.include(error.message, "[as sent]")
    })
  )

  it.effect("and another one with the same beginning is printed", () =>
    Effect.gen(function* () {
      const other = "billing-key-f1e2d3c4-b5a6-4e7f-8a9b-c0d1e2f3a4b5"
      const error = yield* failureOf(
        { ...charge, orderId: key },
        {
          type: "CARD_REFUSED",
          message: `use ${other}`
        }
      )
      assert.include(error.message, other)
    })
  )
})

it.effect("a key or a name is not printed if it looks like a word, nor the parts of a name together", () =>
  Effect.gen(function* () {
    const customer = { phoneNumber: '{"name":{"first":"GILDONG","last":"HONG"}}' }
    const said = "monthly-charge-of-kim of gildong, HONGGILDONG and Gildong Hong"
    const error = yield* PortOneClient.run(
      endpoint,
      { ...charge, customer },
      { idempotencyKey: "monthly-charge-of-kim" }
    ).pipe(
      Effect.flip,
      withTime,
      Effect.provide(script(json(400, { type: "CARD_REFUSED", message: said, pgMessage: said })).client())
    )
    for (const text of [error.message, JSON.stringify(error)]) assert.notMatch(text, /gildong|hong|monthly/i)
  })
)

describe("a person is not told by another spelling of what was sent", () => {
  const cases: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, string, string?]> = [
    ["a name with its last word first", { full: "Bartholomew Quixotic" }, "Quixotic, Bartholomew"],
    ["a name as the track of a card has it", { full: "Bartholomew Quixotic" }, "QUIXOTIC/BARTHOLOMEW"],
    ["a name in Korean with its family name last", { full: "홍 길동" }, "길동 홍"],
    ["the same where it is one word", { full: "홍길동" }, "길동 홍", "길동"],
    ["a name without its accents and marks", { full: "María José O'Neill-García" }, "MARIA JOSE ONEILL GARCIA"],
    ["the same with its last word first", { full: "María O'Neill" }, "ONEILL/MARIA"],
    ["a name without strokes through its letters", { full: "Đặng Łukasz Sørensen" }, "DANG LUKASZ SORENSEN"],
    ["a name with two letters for one", { full: "Jürgen Ødegård" }, "JUERGEN OEDEGAARD"],
    ["a name with letters that are two", { full: "Æsa Þórweiß" }, "AESA THORWEISS"],
    ["a name in UTF-8 that is taken for Latin letters", { full: "Jürgen Müller" }, "JÃ¼rgen MÃ¼ller"],
    ["the parts of a name without their accents", { first: "José", last: "García" }, "GARCIA/JOSE"],
    ["a name with another spelling behind it", { full: "홍길동(HONG GILDONG)" }, "홍길동 고객", "홍길동"],
    ["the other spelling", { full: "홍길동/Hong Gildong" }, "HONG GILDONG"],
    ["a name with an honorific", { full: "홍길동님" }, "홍길동"],
    ["a name with an honorific of its own word", { full: "홍길동 고객님" }, "홍길동"],
    ["a name with others that are counted", { full: "홍길동 외 1명" }, "홍길동"],
    ["a name with a mark before it", { full: "[VIP]홍길동" }, "홍길동"],
    ["a name with a title", { full: "Dr. Hong Gildong" }, "GILDONG HONG"],
    [
      "a name in a message of fixed width",
      { full: "Bartholomew Quixotic" },
      "NAMEBartholomew Quixotic20261130",
      "Quixotic"
    ],
    ["a phone number as it is called at home", { phoneNumber: "+1 (415) 555-0132" }, "(415) 555-0132"],
    ["a phone number without the zero of its place", { phoneNumber: "+821098765432" }, "1098765432"],
    ["a phone number without its beginning", { phoneNumber: "010-9876-5432" }, "9876-5432"],
    ["a phone number of a house without its place", { phoneNumber: "02-345-6789" }, "345-6789"]
  ]
  for (const [name, person, said, told = said.slice(1, -1)] of cases) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const customer = { phoneNumber: JSON.stringify({ customer: person }) }
        const answer = { type: "CARD_REFUSED", message: `no ${said} here`, pgMessage: said }
        const error = yield* failureOf({ ...charge, customer }, answer)
        assert.include(error.message, "PortOne says: no")
        for (const text of [error.message, JSON.stringify(error)]) assert.notInclude(text, told)
      })
    )
  }

  it.effect("but sums and dates with some of its digits are printed", () =>
    Effect.gen(function* () {
      const customer = { phoneNumber: "010-9876-5432" }
      const message = "9,876 of 5,432 won on 2026-11-30"
      const error = yield* failureOf({ ...charge, customer }, { type: "CARD_REFUSED", message })
      assert.include(error.message, `PortOne says: ${message}`)
    })
  )
})

it.effect("a placeholder that is the name of its field takes no words out of an error", () =>
  Effect.gen(function* () {
    const customer = { phoneNumber: "phone-number" }
    const message = "this store has no such phone number"
    const error = yield* failureOf({ ...charge, customer }, { type: "CARD_REFUSED", message })
    assert.include(error.message, `PortOne says: ${message}`)
  })
)

it.effect("a single letter that was sent as a name takes nothing out of an error", () =>
  Effect.gen(function* () {
    const customer = { phoneNumber: '{"name":{"first":"A","last":""}}' }
    const error = yield* failureOf({ ...charge, customer }, { type: "CARD_REFUSED", message: "A card of a bank" })
    assert.include(error.message, "PortOne says: A card of a bank")
  })
)

it.effect("words that only contain what was sent are printed, and so are PortOne's own", () =>
  Effect.gen(function* () {
    const message = "orders of payments: KRW, order-12, Reorder-1 and a failed test"
    const error = yield* failureOf({ ...charge, orderId: "order-1" }, { type: "CARD_REFUSED", message })
    assert.include(error.message, `PortOne says: ${message}`)
  })
)

it.effect("a name that was sent with a number is not printed without it", () =>
  Effect.gen(function* () {
    const said = "홍길동  010-1234-5678"
    const input = { ...charge, customer: { phoneNumber: said } }
    const error = yield* failureOf(input, { type: "CARD_REFUSED", message: said, pgMessage: `${said}님` })
    for (const text of [error.message, JSON.stringify(error)]) assert.notInclude(text, "홍길동")
  })
)

it.effect("personal numbers are not in an error that is printed as JSON", () =>
  Effect.gen(function* () {
    const error = yield* failureOf(charge, { type: "CARD_REFUSED", pgMessage: "card 4111-2222-3333-4444" })
    assert.notInclude(JSON.stringify(error), "4111")
    assert.include(JSON.stringify(error), "[a number]")
  })
)

it.effect("nothing of thousands of texts is printed, which no single pattern could hold", () =>
  Effect.gen(function* () {
    const names = Array.from({ length: 20_000 }, (_, index) => `partner-${index}-of-seoul`)
    const customer = { phoneNumber: JSON.stringify(names) }
    const said = "no partner-7-of-seoul and no PARTNER 19999 OF SEOUL"
    const error = yield* failureOf({ ...charge, customer }, { type: "CARD_REFUSED", message: said, pgMessage: said })
    assert.include(error.message, "PortOne says: no [as sent] and no [as sent]")
    assert.notMatch(JSON.stringify(error), /seoul/i)
  })
)
