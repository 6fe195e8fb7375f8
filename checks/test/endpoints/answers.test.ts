/** Checks the answers of each operation, in every shape of the document, and of the documents before it. */
import { assert, describe, layer } from "@effect/vitest"
import { DateTime, Effect, Result, Schema } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import { newest, older, operations, wordingOf } from "./document.ts"
import { endpointOf } from "./exports.ts"
import { inputOf } from "./inputs.ts"
import { lossesOf, whatCameOf } from "./losses.ts"
import { type Json, Samples } from "./samples.ts"
import { json, Script, successOf } from "./script.ts"
import { canonical, spotsOf, valueAt } from "./spots.ts"

const withJson = operations.flatMap((operation) =>
  operation.success.format === "json" ? [{ ...operation, answer: operation.success.name }] : []
)
const withCsv = operations.filter(({ success }) => success.format === "csv")
const withNothing = operations.filter(({ success }) => success.format === "empty")

/** The operations whose answers were others in an older document, each with what it answered then. */
const withOlder = withJson.flatMap((operation) => {
  const { answer, method, path } = operation
  const seen = new Set([wordingOf(newest, answer)])
  return older.flatMap((document) => {
    const earlier = document.operations.find((one) => one.method === method && one.path === path)?.success
    if (earlier?.format !== "json") return []
    const wording = wordingOf(document, earlier.name)
    if (seen.has(wording)) return []
    seen.add(wording)
    return [{ ...operation, day: document.day, document, earlier: earlier.name }]
  })
})

/** Returns the value that the call decodes from this body. */
const decode = (id: string, input: unknown, body: Json) =>
  Effect.gen(function* () {
    const script = yield* Script
    const { result } = yield* script.call(id, input, json(200, body))
    if (Result.isFailure(result)) assert.fail(`${String(result.failure)}: ${JSON.stringify(body)}`)
    return result.success
  })

layer(Script.layer())((it) => {
  describe("an answer", () => {
    for (const extent of ["everything", "required", "some"] as const) {
      it.effect.each(withJson)(`of $id decodes and encodes back, with ${extent} of its fields`, (operation) =>
        Effect.gen(function* () {
          const { answer, id } = operation
          const encode = Schema.encodeUnknownEffect(endpointOf(id).success)
          const input = inputOf(operation, "required").value
          for (const sample of new Samples().covering(
            answer,
            extent,
            extent === "everything" ? "values" : "shapes",
            5
          )) {
            const value = yield* decode(id, input, sample)
            assert.deepStrictEqual(canonical(answer, yield* encode(value)), canonical(answer, sample))
            for (const spot of spotsOf(answer, sample)) {
              if (spot.kind !== "time") continue
              const time = valueAt(value, spot.path)
              assert(DateTime.isDateTime(time), `${spot.path.join(".")} is no DateTime`)
              assert.strictEqual(DateTime.toEpochMillis(time), Date.parse(String(spot.value)))
            }
          }
        })
      )
    }

    it.effect.each(withOlder)("of $id as on $day loses nothing of identity and money", (operation) =>
      Effect.gen(function* () {
        const script = yield* Script
        const { answer, document, earlier, id } = operation
        const input = inputOf(operation, "required").value
        for (const extent of ["required", "everything"] as const) {
          for (const sample of new Samples(document).covering(earlier, extent, "shapes")) {
            const { result } = yield* script.call(id, input, json(200, sample))
            assert.deepStrictEqual(lossesOf(answer, sample, whatCameOf(result)), [], JSON.stringify(sample))
          }
        }
      })
    )

    it.effect.each(withJson)(
      "of $id that is cut short, or that is none, is not known to be applied, with its body",
      (operation) =>
        Effect.gen(function* () {
          const script = yield* Script
          const input = inputOf(operation, "required").value
          const { body } = successOf(operation)
          for (const foreign of [body.slice(0, -1), `${body}}`, "", "<html></html>", '"text"', "[[]]"]) {
            const { result } = yield* script.call(operation.id, input, { status: 200, body: foreign })
            // An answer that needs no field may have no body.
            if (Result.isSuccess(result)) assert.strictEqual(foreign, "")
            else {
              assert.instanceOf(result.failure, PortOneClientError)
              const { outcome, reason } = result.failure
              assert(reason._tag === "DecodeError" || reason._tag === "UndocumentedError")
              assert.strictEqual(reason.body, foreign)
              assert.strictEqual(outcome, "Unknown")
            }
          }
        })
    )

    it.effect.each(withCsv)("of $id is the text of the document that it sends", (operation) =>
      Effect.gen(function* () {
        const script = yield* Script
        const body = '\ufeffid,이름\r\n1,"a, ""b"""\r\n'
        const input = inputOf(operation, "required").value
        const { result } = yield* script.call(operation.id, input, { status: 200, type: "text/csv", body })
        assert.deepStrictEqual(result, Result.succeed(body.slice(1)))
      })
    )

    it.effect.each(withNothing)("of $id is nothing", (operation) =>
      Effect.gen(function* () {
        const script = yield* Script
        const input = inputOf(operation, "required").value
        const { result } = yield* script.call(operation.id, input, { status: 200, body: "" })
        assert.deepStrictEqual(result, Result.succeed(undefined))
      })
    )
  })
})
