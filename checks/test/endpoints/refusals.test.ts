/** Checks inputs that are refused: requests are closed, so that a typing mistake never reaches a payment. */
import { assert, describe, layer } from "@effect/vitest"
import { DateTime, Effect, Result } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import { type Operation, operations, type RawSchema, schemaOf } from "./document.ts"
import { inputOf, inputsOf } from "./inputs.ts"
import { alternativesOf, type Json, requiredOf } from "./samples.ts"
import { Script, successOf } from "./script.ts"
import { replaceAt, spotsOf, valueAt } from "./spots.ts"

/** Fails unless the input is refused before sending, with a message that names the field. */
const assertRefused = (operation: Operation, input: unknown, field: string) =>
  Effect.gen(function* () {
    const script = yield* Script
    const { result, sent } = yield* script.call(operation.id, input, successOf(operation))
    assert.lengthOf(sent, 0, `${operation.id} was sent in spite of ${field}`)
    assert(Result.isFailure(result) && result.failure instanceof PortOneClientError)
    assert.strictEqual(result.failure.reason._tag, "InputError")
    assert.strictEqual(result.failure.outcome, "NotSent")
    assert.include(result.failure.message, field)
    return result.failure
  })

/** Fails unless the input is refused for a field that no schema knows. Its name is for the program, and not printed. */
const assertExcess = (operation: Operation, input: unknown, field: string) =>
  Effect.gen(function* () {
    const failure = yield* assertRefused(operation, input, "a name that is not printed")
    assert.notInclude(failure.message, field)
    assert(failure.reason._tag === "InputError")
    assert.isTrue(failure.reason.issues.some(({ path }) => path.at(-1) === field))
  })

/** Returns every spot of an operation's inputs, with a program's values. */
const spotsIn = (operation: Operation) =>
  inputsOf(operation, "everything").flatMap(({ payload, value }) =>
    operation.payload === undefined
      ? []
      : spotsOf(operation.payload.name, payload).map(({ kind, name, path }) => ({
          kind,
          name,
          path,
          input: value,
          here: valueAt(value, path)
        }))
  )

type Place = ReturnType<typeof spotsIn>[number]

const isKey = (key: string | number): key is string => typeof key === "string"

/** Returns the first of the spots that differ only by their input. */
const placesOf = (operation: Operation): ReadonlyArray<Place> => [
  ...new Map(
    spotsIn(operation)
      .toReversed()
      .map((spot) => [[spot.kind, spot.name, ...spot.path.filter(isKey)].join("."), spot])
  ).values()
]

/** Returns the objects among the spots. */
const objectsOf = (spots: ReadonlyArray<Place>) =>
  spots.filter((spot): spot is Place & { readonly here: Readonly<Record<string, unknown>> } => spot.kind === "object")

/** Returns the input with another value at a place, as a program writes it. */
const withAt = ({ input, path }: Pick<Place, "input" | "path">, replacement: unknown) =>
  replaceAt(input as Json, path, replacement as Json)

/** Returns values that must be refused at a place: an unknown value, an inexact number, a wrong form. */
const wrongFor: Readonly<Record<Exclude<Place["kind"], "object" | "union">, ReadonlyArray<unknown>>> = {
  enum: ["SOMETHING_NEW", "", 7],
  integer: [0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, "1", 1n],
  date: ["20260703", "2026-7-3", "2026-07-03T00:00:00Z", new Date(0)],
  // A program writes a DateTime; in RFC 3339 a year has four digits.
  time: ["2026-07-03T00:00:00Z", new Date(0), 0, DateTime.makeUnsafe(253_402_300_800_000), DateTime.makeUnsafe(-1e14)]
}

/** Returns a value of another kind than this one, and `null`. */
const wrongBeside = (value: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return [value[0], { ...value }, null]
  return typeof value === "object" ? [7, "text", [value], null] : [{ wrong: true }, [value], null]
}

const wrongForParameter = ({ $ref, format, type }: RawSchema): ReadonlyArray<unknown> => {
  if ($ref !== undefined) return wrongFor.enum
  if (type === "boolean") return ["true", 1, null]
  return format === undefined ? [7, {}, null] : wrongFor[type === "integer" ? "integer" : "date"]
}

const withIds = operations.filter(({ parameters }) => parameters.some(({ in: where }) => where === "path"))
const withParameters = operations.filter(({ parameters }) => parameters.length > 0)
const withRequired = operations.filter((operation) => Object.keys(inputOf(operation, "required").value).length > 0)
const withPayload = operations.filter((operation) => placesOf(operation).length > 0)
const withAlternatives = operations.filter((operation) =>
  placesOf(operation).some(({ kind, name }) => kind === "object" && alternativesOf(name) !== undefined)
)

layer(Script.layer())((it) => {
  describe("an input", () => {
    it.effect.each(operations)("of $id with a field that is not the document's is refused", (operation) =>
      assertExcess(operation, { ...inputOf(operation, "everything").value, somethingNew: 1 }, "somethingNew")
    )

    it.effect.each(withIds)("of $id whose id is empty or dots is refused", (operation) =>
      Effect.gen(function* () {
        const { value } = inputOf(operation, "required")
        for (const { in: where, name } of operation.parameters) {
          if (where !== "path") continue
          for (const id of ["", ".", "..", "\ud800"]) yield* assertRefused(operation, { ...value, [name]: id }, name)
        }
      })
    )

    it.effect.each(withParameters)("of $id with a parameter of another kind is refused", (operation) =>
      Effect.gen(function* () {
        const { value } = inputOf(operation, "everything")
        for (const { name, schema } of operation.parameters) {
          for (const wrong of wrongForParameter(schema)) {
            yield* assertRefused(operation, { ...value, [name]: wrong }, `"${name}"`)
          }
        }
      })
    )

    it.effect.each(withRequired)("of $id without a required field is refused", (operation) =>
      Effect.gen(function* () {
        const { value } = inputOf(operation, "required")
        for (const name of Object.keys(value)) {
          const { [name]: _, ...rest } = value
          yield* assertRefused(operation, rest, `"${name}"`)
        }
        for (const place of objectsOf(placesOf(operation))) {
          for (const name of requiredOf(place.name)) {
            const { [name]: _, ...rest } = place.here
            yield* assertRefused(operation, withAt(place, rest), `"${name}"`)
          }
        }
      })
    )

    it.effect.each(withPayload)("of $id with a wrong value anywhere in it is refused", (operation) =>
      Effect.gen(function* () {
        for (const place of placesOf(operation)) {
          // Requests have no unions; objects are checked below.
          assert.notStrictEqual(place.kind, "union")
          if (place.kind === "object" || place.kind === "union") continue
          for (const wrong of wrongFor[place.kind]) {
            yield* assertRefused(operation, withAt(place, wrong), `"${place.path.findLast(isKey)}"`)
          }
        }
      })
    )

    it.effect.each(withPayload)(
      "of $id with a field of another kind, or a new one, anywhere in it is refused",
      (operation) =>
        Effect.gen(function* () {
          for (const place of objectsOf(placesOf(operation))) {
            const { here, name, path } = place
            yield* assertExcess(operation, withAt(place, { ...here, somethingNew: 1 }), "somethingNew")
            for (const field of Object.keys(schemaOf(name).properties ?? {})) {
              for (const wrong of field in here ? wrongBeside(here[field]) : []) {
                yield* assertRefused(operation, withAt({ ...place, path: [...path, field] }, wrong), `"${field}"`)
              }
            }
          }
        })
    )

    it.effect.each(withAlternatives)(
      "of $id with two alternatives, or none where one must be, is refused",
      (operation) =>
        Effect.gen(function* () {
          const inputs = objectsOf(spotsIn(operation))
          for (const place of objectsOf(placesOf(operation))) {
            const alternatives = alternativesOf(place.name)
            if (alternatives === undefined) continue
            const { fields, required } = alternatives
            const without = Object.fromEntries(Object.entries(place.here).filter(([key]) => !fields.includes(key)))
            const all: Readonly<Record<string, unknown>> = Object.assign(
              {},
              ...inputs.filter(({ name }) => name === place.name).map(({ here }) => here)
            )
            const [first, ...others] = fields as [string, ...Array<string>]
            const wrongs = others.map((other) => ({ ...without, [first]: all[first], [other]: all[other] }))
            for (const wrong of [...wrongs, all, ...(required ? [without] : [])]) {
              yield* assertRefused(operation, withAt(place, wrong), `one of ${first}`)
            }
          }
        })
    )
  })
})
