/** Checks the place of the store: the query, the body, or a filter, where the document has it. */
import { assert, describe, layer } from "@effect/vitest"
import { Effect } from "effect"
import { nameOf, type Operation, operations, schemaOf } from "./document.ts"
import { type Input, inputOf } from "./inputs.ts"
import type { Json } from "./samples.ts"
import { Script, type Sent, successOf } from "./script.ts"
import { replaceAt, valueAt } from "./spots.ts"

type Path = ReadonlyArray<string>

/** Returns every place of `storeId` in a request of the operation, except in lists. */
const placesOf = ({ parameters, payload }: Operation): ReadonlyArray<Path> => {
  const within = (name: string, path: Path): ReadonlyArray<Path> =>
    Object.entries(schemaOf(name).properties ?? {}).flatMap(([field, { $ref }]) => {
      if (field === "storeId") return [[...path, field]]
      return $ref === undefined ? [] : within(nameOf($ref), [...path, field])
    })
  return [
    ...parameters.filter(({ name }) => name === "storeId").map(({ name }) => [name]),
    ...(payload === undefined ? [] : within(payload.name, []))
  ]
}

const places = operations.map((operation) => ({ operation, id: operation.id, paths: placesOf(operation) }))
const withPlace = places.flatMap(({ id, operation, paths: [path] }) =>
  path === undefined ? [] : [{ id, operation, path, where: path.join(".") }]
)
const withoutPlace = places.filter(({ paths }) => paths.length === 0)

/** Returns the value of a request at a place: query, body and `requestBody` are one object to a caller. */
const sentAt = ([sent]: ReadonlyArray<Sent>, path: Path): unknown => {
  const { requestBody, ...query } = Object.fromEntries(sent!.url.searchParams)
  const payload: object = JSON.parse(requestBody ?? sent!.body ?? "{}")
  return valueAt({ ...query, ...payload }, path)
}

/** Returns an input that names this store, or none, with everything around it. */
const inputWith = (operation: Operation, path: Path, storeId: string | undefined): Input["value"] => {
  const { value } = inputOf(operation, "everything")
  const parent = path.slice(0, -1)
  const { storeId: _, ...around } = valueAt(value, parent) as Readonly<Record<string, Json>>
  const inner = storeId === undefined ? around : { ...around, storeId }
  // The cast is harmless: an input holds points in time beside JSON, which have no paths.
  return replaceAt(value as Json, parent, inner) as Input["value"]
}

layer(Script.layer({ storeId: "store-default" }))((it) => {
  describe("the store of a client", () => {
    it.effect("has never two places in one operation", () =>
      Effect.gen(function* () {
        assert.isTrue(places.every(({ paths }) => paths.length <= 1))
      })
    )

    it.effect.each(withPlace)("goes into $where of $id when the input names none", ({ operation, path }) =>
      Effect.gen(function* () {
        const script = yield* Script
        const answer = successOf(operation)
        const { storeId: _, ...least } = inputOf(operation, "required").value
        for (const input of [least, inputWith(operation, path, undefined)]) {
          const { sent } = yield* script.call(operation.id, input, answer)
          assert.strictEqual(sentAt(sent, path), "store-default")
        }
      })
    )

    it.effect.each(withPlace)("gives way in $where of $id to the input's own", ({ operation, path }) =>
      Effect.gen(function* () {
        const script = yield* Script
        const input = inputWith(operation, path, "store-of-the-input")
        const { sent } = yield* script.call(operation.id, input, successOf(operation), { storeId: "store-of-the-call" })
        assert.strictEqual(sentAt(sent, path), "store-of-the-input")
      })
    )

    it.effect.each(withPlace)("gives way in $where of $id to the call's own", ({ operation, path }) =>
      Effect.gen(function* () {
        const script = yield* Script
        const input = inputWith(operation, path, undefined)
        const { sent } = yield* script.call(operation.id, input, successOf(operation), { storeId: "store-of-the-call" })
        assert.strictEqual(sentAt(sent, path), "store-of-the-call")
      })
    )

    it.effect.each(withoutPlace)("stays out of $id", ({ operation }) =>
      Effect.gen(function* () {
        const script = yield* Script
        const { sent } = yield* script.call(operation.id, inputOf(operation, "everything").value, successOf(operation))
        assert.notInclude(sent[0]!.url.href, "store-default")
        assert.notInclude(sent[0]!.body ?? "", "store-default")
      })
    )
  })
})
