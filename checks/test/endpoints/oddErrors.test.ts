/**
 * An answer with the type of a documented error is that error, however odd the rest of it is: it is caught by its
 * class, and the call counts as refused. A decline whose code came as a number must never look like an unknown outcome.
 */
import { assert, describe, layer } from "@effect/vitest"
import { Arbitrary, Effect, Result, Schema } from "effect"
import { errorsByOperation, errorTypes, operations, schemaOf } from "./document.ts"
import { errorClassOf } from "./exports.ts"
import { inputOf } from "./inputs.ts"
import { type JsonObject, Samples } from "./samples.ts"
import { type Answer, Script } from "./script.ts"

/** Everything in the body of an error but its type. */
const fieldsOf = (name: string) =>
  ["message", ...Object.keys(schemaOf(name).properties ?? {})].filter((field) => field !== "type")

const bodyOf = (name: string) => new Samples().ofName(name, "everything") as JsonObject

/** What becomes of a field: it stays as documented, it is left out, or anything else stands there. */
type Change = "stays" | "goes" | { readonly to: Schema.Json }

const change: Arbitrary.Arbitrary<Change> = Arbitrary.schema(
  Schema.Union([Schema.Literals(["stays", "goes"]), Schema.Struct({ to: Schema.Json })])
)

const changesOf = (name: string) => Arbitrary.all(Object.fromEntries(fieldsOf(name).map((field) => [field, change])))

const changed = (body: JsonObject, changes: Readonly<Record<string, Change>>): JsonObject =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([field, change]) =>
      change === "goes" || (change === "stays" && !Object.hasOwn(body, field))
        ? []
        : [[field, change === "stays" ? body[field]! : change.to]]
    )
  )

/** Names that mean something to JavaScript, or to the class of an error, with what an error must not become by them. */
const foreign =
  '"__proto__":{"type":"FORBIDDEN","status":200},"constructor":null,"toString":1,"_tag":"ForbiddenError",' +
  '"outcome":"Unknown","status":200,"isRetryable":true,"stack":7,"name":[],"cause":{"deep":[[[{}]]]}'

const answerOf = (status: number, type: string, fields: JsonObject): Answer => ({
  status,
  body: `{${foreign},${JSON.stringify({ ...fields, type }).slice(1)}`
})

const oddities: ReadonlyArray<Change> = [
  "goes",
  { to: null },
  { to: 8500 },
  { to: 0.5 },
  { to: "R" },
  { to: false },
  { to: ["R", null, 8500] },
  { to: { type: "PG_PROVIDER", value: { value: [] } } }
]

const codecs = new Map(
  [...errorTypes.keys()].map((name) => {
    const ErrorClass = errorClassOf(name)
    return [name, { decode: Schema.decodeEffect(ErrorClass), encode: Schema.encodeEffect(ErrorClass) }] as const
  })
)

layer(Script.layer())((it) => {
  const assertIs = Effect.fnUntraced(function* (
    operation: (typeof operations)[number],
    name: string,
    changes: Readonly<Record<string, Change>>
  ) {
    const { status, type } = errorTypes.get(name)!
    const ErrorClass = errorClassOf(name)
    const { decode, encode } = codecs.get(name)!
    const body = bodyOf(name)
    const answer = answerOf(status, type, changed(body, changes))
    const script = yield* Script
    const { result } = yield* script.call(operation.id, inputOf(operation, "required").value, answer)
    assert(Result.isFailure(result))
    const error = result.failure
    assert.instanceOf(error, ErrorClass, answer.body)
    assert.include(error, { _tag: name, type, status, outcome: "Refused" })
    // What is not odd stays as documented, and what is gone is undefined.
    const documented = yield* decode({ ...body, type })
    for (const [field, change] of Object.entries(changes)) {
      if (field === "message") continue
      const value: unknown = error[field as keyof typeof error]
      if (change === "stays") assert.deepStrictEqual(value, documented[field as keyof typeof documented])
      if (change === "goes") assert.isUndefined(value)
    }
    // Whatever came, it can be answered to somebody else.
    assert.instanceOf(yield* decode(yield* encode(error)), ErrorClass)
  })

  describe("a documented error", () => {
    it.effect.each(operations)("of $id is itself where all of its fields are odd in one way", (operation) =>
      Effect.gen(function* () {
        for (const name of errorsByOperation.get(operation.id)!) {
          for (const oddity of oddities) {
            yield* assertIs(operation, name, Object.fromEntries(fieldsOf(name).map((field) => [field, oddity])))
          }
        }
      })
    )

    for (const operation of operations) {
      const names = errorsByOperation.get(operation.id)!
      it.effect.prop(
        `of ${operation.id} is itself, whatever its fields are`,
        { changes: Arbitrary.all(Object.fromEntries(names.map((name) => [name, changesOf(name)]))) },
        Effect.fnUntraced(function* ({ changes }) {
          for (const name of names) yield* assertIs(operation, name, changes[name]!)
        }),
        { arbitrary: { runs: 5, seed: operation.id } }
      )
    }
  })
})
