/**
 * Checks answers and webhooks that PortOne really gave, and samples of its guides: a caller gets the value, or all that
 * the answer says of identity and money.
 *
 * `corpus/index.json` names each with its source. The form is as found: which fields there are, their types, the values
 * of enums, the size of amounts, the spelling of times. People, ids, texts and addresses are made up.
 */
import { assert, describe, it, layer } from "@effect/vitest"
import { Effect, Redacted, Result, Schema } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { Webhook } from "@effect-portone/core"
import { operations } from "./endpoints/document.ts"
import { endpointOf } from "./endpoints/exports.ts"
import { inputOf } from "./endpoints/inputs.ts"
import { lossesOf, whatCameOf } from "./endpoints/losses.ts"
import type { Json } from "./endpoints/samples.ts"
import { json, Script } from "./endpoints/script.ts"
import { canonical } from "./endpoints/spots.ts"

const folder = new URL("corpus/", import.meta.url)

interface Entry {
  readonly file: string
  /** The operation that it is an answer of. Absent for a webhook. */
  readonly operation?: string
  /**
   * An `answer` is whole. Of `fields`, only the names and types are known. What is `shortened` was cut by whoever
   * published it. A `sample` stands in a guide of PortOne's.
   */
  readonly kind: "answer" | "fields" | "shortened" | "sample"
  readonly day?: string
  readonly source: string
}

const textOf = (file: string): string => readFileSync(new URL(`${file}.json`, folder), "utf8")

// The casts are unchecked: a deviation shows in the tests.
const index = JSON.parse(textOf("index")) as ReadonlyArray<Entry>

const answers = index.flatMap(({ file, kind, operation: id }) => {
  const operation = operations.find((one) => one.id === id)
  return operation?.success.format === "json"
    ? [{ file, kind, operation, answer: operation.success.name, body: JSON.parse(textOf(file)) as Json }]
    : []
})

const webhooks = index.flatMap(({ file, operation }) => (operation === undefined ? [{ file }] : []))

layer(Script.layer())((it) => {
  describe("a real answer", () => {
    it.effect.each(answers)("$file loses nothing of identity and money", ({ answer, body, operation }) =>
      Effect.gen(function* () {
        const script = yield* Script
        const { result } = yield* script.call(operation.id, inputOf(operation, "required").value, json(200, body))
        assert.deepStrictEqual(lossesOf(answer, body, whatCameOf(result)), [])
      })
    )

    it.effect.each(answers.filter(({ kind }) => kind === "answer" || kind === "fields"))(
      "$file gives its value, which encodes back to it",
      ({ answer, body, operation }) =>
        Effect.gen(function* () {
          const script = yield* Script
          const { result } = yield* script.call(operation.id, inputOf(operation, "required").value, json(200, body))
          if (Result.isFailure(result)) assert.fail(String(result.failure))
          const back = yield* Schema.encodeUnknownEffect(endpointOf(operation.id).success)(result.success)
          assert.deepStrictEqual(canonical(answer, back), canonical(answer, body))
        })
    )
  })
})

describe("a real webhook", () => {
  const secrets = [Redacted.make("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]

  /** Parses JSON, with each time in one spelling. */
  const sameTimes = (text: string): unknown =>
    JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value).toISOString() : value
    )

  it.effect.each(webhooks)("$file is an event of a known type, which encodes back to it", ({ file }) =>
    Effect.gen(function* () {
      const { body, headers } = yield* Webhook.sign({ secrets, payload: textOf(file) })
      const event = yield* Webhook.verify({ secrets, payload: body, headers })
      assert.notStrictEqual(event.type, "UNRECOGNIZED")
      const back = yield* Schema.encodeEffect(Webhook.WebhookEvent)(event)
      assert.deepStrictEqual(sameTimes(JSON.stringify(back)), sameTimes(body))
    })
  )
})

describe("the corpus", () => {
  it("names the source of each of its files", () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ""))
    assert.sameMembers(
      index.map(({ file }) => file),
      files.filter((file) => file !== "index")
    )
    assert.strictEqual(answers.length + webhooks.length, index.length)
    for (const { source } of index) assert.notStrictEqual(source, "")
  })

  it("holds no person, and no address that is somebody's", () => {
    for (const { file } of index) {
      const text = textOf(file)
      for (const [, host] of text.matchAll(/(?:@|https?:\/\/)([\w.-]+)/g)) assert.match(host!, /(^|\.)example\.com$/)
      for (const [number] of text.matchAll(/\b01[016789]-?\d{3,4}-?\d{4}\b/g)) assert.match(number, /^010-?0+-?0+$/)
      for (const [, bin] of text.matchAll(/"(?:bin|number)": "(\d+)/g)) assert.match(bin!, /^0+$/)
    }
  })
})
