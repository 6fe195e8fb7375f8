/** Checks answers of future versions: what PortOne adds is kept or dropped as decided, and what it breaks is named. */
import { assert, describe, layer } from "@effect/vitest"
import { DateTime, Effect, Result, Schema } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import {
  dataUnions,
  errorsByOperation,
  errorTypes,
  mayBeAbsent,
  type Operation,
  operations,
  schemaOf
} from "./document.ts"
import { codecOf, endpointOf, errorClassOf } from "./exports.ts"
import { inputOf } from "./inputs.ts"
import { type Json, type JsonObject, Samples } from "./samples.ts"
import { json, Script } from "./script.ts"
import { canonical, replaceAt, rewrite, type Spot, spotsOf, valueAt } from "./spots.ts"

const withJson = operations.flatMap((operation) =>
  operation.success.format === "json" ? [{ ...operation, answer: operation.success.name }] : []
)

/** Returns the spots of an operation's samples, each kind of place once, with its sample. */
const placesOf = (answer: string) => {
  const seen = new Set<string>()
  return new Samples().covering(answer, "everything", "shapes").flatMap((sample) =>
    spotsOf(answer, sample).flatMap((spot) => {
      const place = [spot.name, ...spot.path.filter((key) => typeof key === "string")].join(".")
      if (seen.has(place)) return []
      seen.add(place)
      return [{ sample, spot }]
    })
  )
}

const cached = new Map<string, ReturnType<typeof placesOf>>()

const places = (answer: string, kind: Spot["kind"]) => {
  let found = cached.get(answer)
  if (found === undefined) cached.set(answer, (found = placesOf(answer)))
  return found.filter(({ spot }) => spot.kind === kind)
}

/** The operations whose answers have such places. */
const withPlaces = (kind: Spot["kind"]) => withJson.filter(({ answer }) => places(answer, kind).length > 0)

/** Returns the value of the call for this answer, and the answer that it encodes back to. */
const decode = (operation: Operation, body: Json) =>
  Effect.gen(function* () {
    const script = yield* Script
    const { result } = yield* script.call(operation.id, inputOf(operation, "required").value, json(200, body))
    if (Result.isFailure(result)) assert.fail(`${String(result.failure)}: ${JSON.stringify(body)}`)
    const back = yield* Schema.encodeUnknownEffect(endpointOf(operation.id).success)(result.success)
    return { value: result.success, back }
  })

/** Returns true if a value holds more than empty objects and lists. */
const hasValue = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !DateTime.isDateTime(value)
    ? Object.values(value).some(hasValue)
    : value !== undefined

/**
 * Fails unless the call says that the answer's field at `path` is odd, and hands over all the others as they are in the
 * sample's value.
 */
const assertPartial = (operation: Operation, sample: Json, body: Json, path: Spot["path"]) =>
  Effect.gen(function* () {
    const script = yield* Script
    const { value } = yield* decode(operation, sample)
    const { result } = yield* script.call(operation.id, inputOf(operation, "required").value, json(200, body))
    const field = path.join(".")
    assert(Result.isFailure(result), `${operation.id} takes an answer with a wrong ${field}`)
    assert.instanceOf(result.failure, PortOneClientError)
    const { outcome, reason } = result.failure
    assert(reason._tag === "DecodeError", `${String(reason)}: ${field}`)
    assert.strictEqual(reason.body, JSON.stringify(body))
    for (const issue of reason.issues) assert.deepStrictEqual(issue.path.slice(0, path.length), [...path])
    assert.include(reason.description, `"${path.findLast((key) => typeof key === "string")}"`)
    const partial = reason.partial as Readonly<Record<string, unknown>> | undefined
    assert.strictEqual(outcome, hasValue(partial) ? "Applied" : "Unknown")
    for (const [name, other] of Object.entries(value as object)) {
      if (name !== path[0] && partial !== undefined) assert.deepStrictEqual(partial[name], other)
    }
    // Only without its own tag is nothing known of an answer.
    if (partial === undefined) assert.lengthOf(path, 1)
  })

/** The documented errors, with bodies that together have every field and every choice. */
const errorsOf = ({ id }: Operation) =>
  errorsByOperation.get(id)!.map((name) => ({
    name,
    samples: new Samples()
      .covering(name, "everything", "shapes")
      .map((sample) => ({ ...(sample as JsonObject), type: errorTypes.get(name)!.type }))
  }))

/** Returns the enums and unions in the body of an error, except its own `type`, which identifies it. */
const openSpots = (name: string, sample: Json) =>
  spotsOf(name, sample).filter(({ kind, path }) => (kind === "enum" || kind === "union") && path.join() !== "type")

const openErrors = operations.flatMap((operation) =>
  errorsOf(operation)
    .filter(({ name, samples }) => samples.some((sample) => openSpots(name, sample).length > 0))
    .map((error) => ({ id: operation.id, operation, ...error }))
)

/** Returns the documented error of the call for this body, and the body that it encodes back to. */
const fail = (operation: Operation, name: string, body: Json) =>
  Effect.gen(function* () {
    const script = yield* Script
    const answer = json(errorTypes.get(name)!.status, body)
    const { result } = yield* script.call(operation.id, inputOf(operation, "required").value, answer)
    assert(Result.isFailure(result))
    const error = result.failure
    assert.instanceOf(error, errorClassOf(name), `${String(error)}: ${answer.body}`)
    return { error, back: yield* Schema.encodeEffect(endpointOf(operation.id).errors)(error) }
  })

const withNews = (value: unknown): unknown => ({
  ...(value as JsonObject),
  somethingNew: { nested: [1, null] },
  "새 필드": "x"
})

layer(Script.layer())((it) => {
  describe("an answer", () => {
    it.effect.each(withJson)("of $id with fields that are new loses them", (operation) =>
      Effect.gen(function* () {
        const { answer } = operation
        const samples = new Set(places(answer, "object").map(({ sample }) => sample))
        for (const sample of samples) {
          const { value } = yield* decode(operation, sample)
          const news = rewrite(answer, sample, ({ kind }, it) => (kind === "object" ? withNews(it) : it)) as Json
          const { back, value: valueOfNews } = yield* decode(operation, news)
          assert.deepStrictEqual(valueOfNews, value)
          assert.deepStrictEqual(canonical(answer, back), canonical(answer, sample))
        }
      })
    )

    it.effect.each(withPlaces("enum"))("of $id with values of enums that are new keeps them", (operation) =>
      Effect.gen(function* () {
        const { answer } = operation
        const samples = new Set(places(answer, "enum").map(({ sample }) => sample))
        for (const sample of samples) {
          const news = rewrite(answer, sample, ({ kind }, it) => (kind === "enum" ? "SOMETHING_NEW" : it)) as Json
          const { back, value } = yield* decode(operation, news)
          assert.deepStrictEqual(canonical(answer, back), canonical(answer, news))
          for (const { kind, path } of spotsOf(answer, news)) {
            if (kind === "enum") assert.strictEqual(valueAt(value, path), "SOMETHING_NEW")
          }
        }
      })
    )

    it.effect.each(withPlaces("union"))("of $id with cases of unions that are new keeps them whole", (operation) =>
      Effect.gen(function* () {
        const { answer } = operation
        for (const { sample, spot } of places(answer, "union")) {
          const { propertyName } = schemaOf(spot.name).discriminator!
          for (const tag of ["SOMETHING_NEW", "UNRECOGNIZED", "toString"]) {
            const raw = { [propertyName]: tag, nested: { at: "2026-07-03T09:00:00+09:00", list: [1, null] }, raw: 1 }
            const news = replaceAt(sample, spot.path, raw)
            const { back, value } = yield* decode(operation, news)
            assert.deepStrictEqual(valueAt(value, spot.path), { [propertyName]: "UNRECOGNIZED", raw })
            assert.deepStrictEqual(canonical(answer, back), canonical(answer, news))
          }
        }
      })
    )

    it.effect.each(withPlaces("union"))(
      "of $id with a union whose tag is missing or no string is read but for that union",
      (operation) =>
        Effect.gen(function* () {
          for (const { sample, spot } of places(operation.answer, "union")) {
            const { propertyName } = schemaOf(spot.name).discriminator!
            const { [propertyName]: _, ...untagged } = spot.value as JsonObject
            for (const wrong of [untagged, { ...untagged, [propertyName]: 1 }, { ...untagged, [propertyName]: null }]) {
              yield* assertPartial(operation, sample, replaceAt(sample, spot.path, wrong), [...spot.path, propertyName])
            }
            if (spot.path.length === 0) continue
            for (const wrong of ["text", []]) {
              yield* assertPartial(operation, sample, replaceAt(sample, spot.path, wrong), spot.path)
            }
          }
        })
    )

    // Each object of the document is taken once, at its first place.
    const found = new Set<string>()

    it.effect.each(withJson)(
      "of $id with a field that is missing, null or odd is read but for that field",
      (operation) =>
        Effect.gen(function* () {
          for (const { sample, spot } of places(operation.answer, "object")) {
            if (found.has(spot.name)) continue
            found.add(spot.name)
            const { properties = {} } = schemaOf(spot.name)
            const object = spot.value as JsonObject
            for (const field of Object.keys(properties)) {
              const { [field]: value, ...rest } = object
              if (value === undefined) continue
              const path = [...spot.path, field]
              const isOptional = mayBeAbsent(spot.name, field)
              const put = (it: Json) => replaceAt(sample, spot.path, { ...object, [field]: it })
              const without = replaceAt(sample, spot.path, rest)
              if (isOptional) {
                assert.deepStrictEqual(yield* decode(operation, put(null)), yield* decode(operation, without))
              } else {
                yield* assertPartial(operation, sample, without, path)
                yield* assertPartial(operation, sample, put(null), path)
              }
              // No type accepts both an object and a number.
              yield* assertPartial(operation, sample, put(typeof value === "object" ? 7 : { wrong: true }), path)
            }
          }
        })
    )
  })

  describe("a documented error", () => {
    it.effect.each(operations)("of $id with fields that are new loses them", (operation) =>
      Effect.gen(function* () {
        for (const { name, samples } of errorsOf(operation)) {
          for (const sample of samples) {
            const { error } = yield* fail(operation, name, sample)
            const news = rewrite(name, sample, ({ kind }, it) => (kind === "object" ? withNews(it) : it)) as Json
            const { back, error: errorOfNews } = yield* fail(operation, name, news)
            // For two errors, an assertion would compare only their messages.
            assert.deepStrictEqual({ ...errorOfNews }, { ...error })
            assert.strictEqual(errorOfNews.message, error.message)
            assert.deepStrictEqual(canonical(name, back), canonical(name, sample))
          }
        }
      })
    )

    it.effect.each(openErrors)(
      "of $id with values and cases that are new keeps them: $name",
      ({ name, operation, samples }) =>
        Effect.gen(function* () {
          for (const sample of samples) {
            for (const spot of openSpots(name, sample)) {
              const tag = schemaOf(spot.name).discriminator?.propertyName
              const news =
                tag === undefined ? "SOMETHING_NEW" : { ...(spot.value as JsonObject), [tag]: "SOMETHING_NEW" }
              const body = replaceAt(sample, spot.path, news)
              const { back, error } = yield* fail(operation, name, body)
              const kept = tag === undefined ? news : { [tag]: "UNRECOGNIZED", raw: news }
              assert.deepStrictEqual(valueAt(error, spot.path), kept)
              assert.deepStrictEqual(canonical(name, back), canonical(name, body))
            }
          }
        })
    )
  })

  describe("a union", () => {
    it.effect.each(dataUnions)("$name is told apart by its guards and by match", ({ discriminator, members, name }) =>
      Effect.gen(function* () {
        // These fields are those of all cases.
        const union = codecOf(name) as unknown as {
          readonly guards: Readonly<Record<string, (value: unknown) => boolean>>
          readonly match: (value: unknown, cases: Readonly<Record<string, (value: unknown) => unknown>>) => unknown
        }
        const tags = [...members.keys(), "UNRECOGNIZED"]
        const cases = Object.fromEntries(tags.map((tag) => [tag, (value: unknown) => ({ tag, value })]))
        const news = { [discriminator]: "SOMETHING_NEW" }
        for (const sample of [...new Samples().covering(name, "required", "shapes"), news]) {
          const value = yield* Schema.decodeEffect(codecOf(name))(sample)
          const tag = sample === news ? "UNRECOGNIZED" : String((sample as JsonObject)[discriminator])
          assert.deepStrictEqual(union.match(value, cases), { tag, value })
          assert.deepStrictEqual(
            tags.filter((other) => union.guards[other]!(value)),
            [tag]
          )
        }
      })
    )
  })
})
