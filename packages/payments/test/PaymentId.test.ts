import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { unreadable } from "../../core/test/fixtures/unreadable.ts"
import { PaymentId, PgProvider } from "../src/index.ts"

const described = (id: string, pgProviders?: ReadonlyArray<string>) =>
  PaymentId.problemsOf(id, pgProviders).map(({ kind, pgProvider }) => `${pgProvider ?? "all"} ${kind}`)

describe("a new payment id", () => {
  it("is 32 hex digits, another one each time", () => {
    const ids = Array.from({ length: 1_000 }, PaymentId.make)
    for (const id of ids) assert.match(id, /^[0-9a-f]{32}$/)
    assert.strictEqual(new Set(ids).size, ids.length)
  })

  it("uses all of its 128 bits", () => {
    const ids = Array.from({ length: 500 }, PaymentId.make)
    for (let position = 0; position < 32; position++) {
      assert.strictEqual(new Set(ids.map((id) => id[position])).size, 16, `digit ${position}`)
    }
  })

  it("is taken by every PG", () => {
    assert.deepStrictEqual(PaymentId.problemsOf(PaymentId.make(), PgProvider.literals), [])
  })
})

describe("an id", () => {
  it.each([
    ["order-1", "KCP_V2 Characters,KPN Characters,PAYLETTER_GLOBAL Characters,SMARTRO_V2 Characters,HYPHEN Characters"],
    ["order_1", "KCP_V2 Characters,KPN Characters,PAYLETTER_GLOBAL Characters,SMARTRO_V2 Characters"],
    ["42", "TOSSPAYMENTS TooShort"],
    ["a".repeat(32), ""],
    ["a".repeat(33), "KPN TooLong"],
    ["a".repeat(40), "KPN TooLong"],
    ["a".repeat(41), "INICIS_V2 TooLong,KCP_V2 TooLong,KPN TooLong,SMARTRO_V2 Truncated"],
    [
      "a".repeat(65),
      "GALAXIA TooLong,HYPHEN TooLong,INICIS_V2 TooLong,KCP_V2 TooLong,KPN TooLong," +
        "SMARTRO_V2 Truncated,TOSSPAYMENTS TooLong"
    ]
  ])("%s has the problems that the PGs have with it", (id, problems) => {
    assert.sameMembers(described(id), problems === "" ? [] : problems.split(","))
  })

  it("with parentheses fails at KG Inicis Japan", () => {
    assert.deepStrictEqual(described("order(1)", ["INICIS_JP", "INICIS_V2", "WELCOME"]), ["INICIS_JP Characters"])
  })

  it("is not held to a rule that no source has", () => {
    assert.deepStrictEqual(described("주문 1".repeat(40), ["KICC_V2"]), [])
  })

  it("in Korean is taken by none that says what it takes", () => {
    assert.sameMembers(
      described("주문번호일이삼").filter((problem) => problem.endsWith("Characters")),
      "HYPHEN INICIS_JP INICIS_V2 KCP_V2 KPN PAYLETTER_GLOBAL SMARTRO_V2 TOSSPAYMENTS WELCOME"
        .split(" ")
        .map((pgProvider) => `${pgProvider} Characters`)
    )
  })

  it.each(["order-1\n", "\u0000order", "order\u007f"])("%j is not taken for what it looks like", (id) => {
    assert.include(described(id), "INICIS_V2 Characters")
    assert.include(described(id), "TOSSPAYMENTS Characters")
  })

  it.each(["", ".", ".."])("%j names no payment", (id) => {
    assert.deepStrictEqual(described(id, []), ["all NoPathSegment"])
  })

  it("with half a surrogate pair cannot be sent", () => {
    assert.deepStrictEqual(described("order\ud83d", []), ["all Characters"])
    assert.deepStrictEqual(described("order\u{1f600}", []), [])
  })

  it("is asked only of the PGs that are named", () => {
    assert.deepStrictEqual(described("order-1", ["TOSSPAYMENTS", "KPN"]), ["KPN Characters"])
  })

  it("has no problem that is known with a PG that is not known", () => {
    assert.deepStrictEqual(described("order-1", ["ADDED_TOMORROW", "toString", "NICE_V2"]), [])
  })

  it("is not repeated in what is said of it", () => {
    for (const { description } of PaymentId.problemsOf("planted-".repeat(20))) assert.notInclude(description, "planted")
  })

  it("that is no text is no id, as a program in JavaScript may pass it", () => {
    for (const id of [undefined, null, 5, {}, ["order-1"], Symbol("planted"), unreadable]) {
      assert.deepStrictEqual(PaymentId.problemsOf(id as never), [
        { kind: "NoPathSegment", description: "an id is a text" }
      ])
    }
  })

  it("is asked of every PG where those that are named are no list", () => {
    for (const names of [null, 5, "KPN", {}, unreadable]) {
      assert.deepStrictEqual(PaymentId.problemsOf("주문", names as never), PaymentId.problemsOf("주문"))
    }
  })

  it.effect.prop(
    "never makes it throw, whatever it is",
    { id: Schema.String },
    ({ id }) =>
      Effect.gen(function* () {
        for (const problem of PaymentId.problemsOf(id)) assert.isAbove(problem.description.length, 0)
      }),
    { arbitrary: { runs: 500, seed: "payment ids" } }
  )
})
