/**
 * Says what a caller gets of an answer, and what of it is lost.
 *
 * An answer may be old, shortened or odd: its caller still needs to know which resource it is, how it stands, and every
 * amount. The rest of it may cost the value, but never these.
 */
import { assert } from "@effect/vitest"
import { Result } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import { schemaOf } from "./document.ts"
import type { Json, JsonObject } from "./samples.ts"
import { type Spot, spotsOf } from "./spots.ts"

/** Returns the value of a call, or what could be read of its answer. */
export const whatCameOf = (result: Result.Result<unknown, unknown>): unknown => {
  if (Result.isSuccess(result)) return result.success
  const error = result.failure
  assert.instanceOf(error, PortOneClientError)
  assert(error.reason._tag === "DecodeError", String(error))
  return error.reason.partial
}

/** The fields that say which resource it is, and how it stands. */
const identifying = ["id", "status"]

/** Returns what an answer says of identity and money, by path. */
const essentialsOf = (answer: string, body: Json) =>
  spotsOf(answer, body).flatMap((spot): ReadonlyArray<Pick<Spot, "path" | "value">> => {
    if (spot.kind === "integer") return [spot]
    if (spot.kind !== "object") return []
    // The cast holds: an object's spot is one.
    const object = spot.value as JsonObject
    const { properties = {} } = schemaOf(spot.name)
    return identifying.flatMap((field) =>
      Object.hasOwn(properties, field) && typeof object[field] === "string"
        ? [{ path: [...spot.path, field], value: object[field] }]
        : []
    )
  })

/** Returns the paths of what an answer says of identity and money, and its caller does not get. */
export const lossesOf = (answer: string, body: Json, came: unknown): ReadonlyArray<string> =>
  essentialsOf(answer, body).flatMap(({ path, value }) => (at(came, path) === value ? [] : [path.join(".")]))

const at = (value: unknown, path: Spot["path"]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value
  )
