/**
 * Finds the fields that a PG needs and that a request lacks.
 */
import type { Problems, RuleName } from "./problems.ts"
import type { Request } from "./request.ts"
import type { Fact, Need } from "./rules.ts"

/** The place of a request: that of its operation, unless it names one. `Browser` may be any. */
export type Place = "PC" | "MOBILE" | "API" | "Browser" | undefined

export const placeOf = ({ operation, platform }: Request): Place => {
  if (platform === "PC" || platform === "MOBILE" || platform === "API") return platform
  if (typeof operation !== "string") return undefined
  return isOfBrowser(operation) ? "Browser" : "API"
}

/** Returns true for a function of the browser SDK: they request something, or load a part of a page. */
const isOfBrowser = (operation: string): boolean => operation.startsWith("request") || operation.startsWith("load")

/** Adds a problem for each field that is needed and absent. */
export const checkNeeds = (
  problems: Problems,
  rule: RuleName,
  fact: Fact<unknown> | undefined,
  needs: ReadonlyArray<Need> | undefined,
  request: Request,
  place: Place,
  method: string | undefined
): void => {
  if (fact === undefined || needs === undefined) return
  for (const need of needs) {
    if (!holds(need, request, place, method)) continue
    for (const field of need.fields) {
      if (isMissing(request, field)) problems.add(field, rule, "Missing", fact, `needs ${field}: give it`)
    }
  }
}

const includes = (some: ReadonlyArray<string> | undefined, one: unknown): boolean =>
  some === undefined || (typeof one === "string" && some.includes(one))

const holds = (need: Need, request: Request, place: Place, method: string | undefined): boolean =>
  includes(need.methods, method) &&
  includes(need.operations, request.operation) &&
  (need.easyPayProvider === undefined || need.easyPayProvider === request.easyPayProvider) &&
  (need.isEscrow === undefined || request.isEscrow === true) &&
  (need.with === undefined || isThere(at(request, need.with))) &&
  isIn(need.platforms, place)

/** Returns true if a need of some places counts at this one. At a place that is not known, the strictest counts. */
const isIn = (places: ReadonlyArray<string> | undefined, place: Place): boolean =>
  places === undefined ||
  place === undefined ||
  (place === "Browser" ? places.includes("PC") || places.includes("MOBILE") : places.includes(place))

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)

/** The names of fields that lie within another one, in two parts. */
const parts = new Map<string, readonly [outer: string, inner: string | undefined]>()

/** Returns the two parts of a name, of which there are as many as the rules have. */
const partsOf = (name: string): readonly [outer: string, inner: string | undefined] => {
  const known = parts.get(name)
  if (known !== undefined) return known
  const [outer = name, inner] = name.split(".")
  const made = [outer, inner] as const
  parts.set(name, made)
  return made
}

/** Returns what is at a name of a request, which may be within one of its fields. */
const at = (request: object, name: string): unknown => {
  const [outer, inner] = partsOf(name)
  const value = fieldOf(request, outer)
  if (inner === undefined) return value
  return typeof value === "object" && value !== null ? fieldOf(value, inner) : undefined
}

export const fieldOf = (fields: object, name: string): unknown =>
  // The type of an object that is read by names has none of them.
  (fields as Readonly<Record<string, unknown>>)[name]

/** Returns true if a field is absent that the request would have: of a part, only if the part is there. */
const isMissing = (request: Request, field: string): boolean => {
  if (isThere(at(request, field))) return false
  if (request.isWhole !== true) {
    const [outer, inner] = partsOf(field)
    if (inner === undefined || !isThere(fieldOf(request, outer))) return false
  }
  return !(
    field === "customer.fullName" &&
    isThere(at(request, "customer.firstName")) &&
    isThere(at(request, "customer.lastName"))
  )
}
