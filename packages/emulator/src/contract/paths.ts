/**
 * Finds the operation of a request by its method and path, and writes the path without what nobody should read in a
 * log: its query, and each value that is no id, such as a billing key or the number of an account.
 */
import type * as Endpoint from "@effect-portone/core/Endpoint"
import { endpoints } from "./endpoints.ts"

/** The values that are written: those of ids. */
const isShown = (field: string) => /^id$|Id$/.test(field)

interface Pattern {
  readonly id: string
  /** The segments; a placeholder is its field's name in an object. */
  readonly segments: ReadonlyArray<string | { readonly field: string }>
}

/** The facts of a request that its method and URL have. */
export interface Operation {
  readonly operationId: string | undefined
  /** The path as it is written. */
  readonly path: string
  /** The payment that the path names. */
  readonly paymentId: string | undefined
}

const placeholder = /^\{(.+)\}$/

const patternOf = ({ id, path }: Endpoint.Any): Pattern => ({
  id,
  segments: path.split("/").map((segment) => {
    const field = placeholder.exec(segment)?.[1]
    return field === undefined ? segment : { field }
  })
})

const placeholders = ({ segments }: Pattern) => segments.filter((segment) => typeof segment !== "string").length

/** The patterns by method, and then by length. Of two that match, the one with fewer placeholders comes first. */
const patterns = new Map<string, Array<Array<Pattern>>>()
for (const endpoint of endpoints) {
  const pattern = patternOf(endpoint)
  const ofMethod = patterns.get(endpoint.method) ?? []
  const ofLength = (ofMethod[pattern.segments.length] ??= [])
  ofLength.push(pattern)
  ofLength.sort((one, other) => placeholders(one) - placeholders(other))
  patterns.set(endpoint.method, ofMethod)
}

const matches = ({ segments }: Pattern, path: ReadonlyArray<string>) => {
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!
    if (typeof segment === "string" ? segment !== path[index] : path[index] === "") return false
  }
  return true
}

const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Returns what a method and a URL say. */
export const operationOf = (method: string, url: string): Operation => {
  const end = url.indexOf("?")
  const path = end === -1 ? url : url.slice(0, end)
  const parts = path.split("/")
  const found = patterns.get(method)?.[parts.length]?.find((pattern) => matches(pattern, parts))
  if (found === undefined) return { operationId: undefined, path, paymentId: undefined }
  let paymentId: string | undefined
  let isWhole = true
  for (let index = 0; index < parts.length; index++) {
    const segment = found.segments[index]!
    if (typeof segment === "string") continue
    if (segment.field === "paymentId") paymentId = decoded(parts[index]!)
    if (isShown(segment.field)) continue
    isWhole = false
    parts[index] = `{${segment.field}}`
  }
  return { operationId: found.id, path: isWhole ? path : parts.join("/"), paymentId }
}
