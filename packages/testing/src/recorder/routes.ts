/** Finds the operation of a recorded request. */
import * as core from "@effect-portone/core"
import * as Endpoint from "@effect-portone/core/Endpoint"
import * as payments from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"

/** All operations. */
export const endpoints: ReadonlyArray<Endpoint.Any> = [core, payments, platform].flatMap((exports) =>
  Object.values<unknown>(exports).filter(Endpoint.isEndpoint)
)

interface Route {
  readonly endpoint: Endpoint.Any
  /** The segments of its path: a text, or the name of a field. */
  readonly segments: ReadonlyArray<{ readonly text: string } | { readonly field: string }>
}

const shapeOf = ({ segments }: Route) => segments.map((segment) => ("field" in segment ? "~" : segment.text)).join("/")

const routes: ReadonlyArray<Route> = endpoints
  .map((endpoint) => ({
    endpoint,
    segments: endpoint.path.split("/").map((segment) => {
      const field = /^\{(.+)\}$/.exec(segment)?.[1]
      return field === undefined ? { text: segment } : { field }
    })
  }))
  // A text comes before a field, since a field matches any text.
  .toSorted((one, other) => (shapeOf(one) < shapeOf(other) ? -1 : 1))

/** The texts in the paths of all operations. */
export const pathWords: ReadonlySet<string> = new Set(
  routes.flatMap(({ segments }) => segments.flatMap((segment) => ("text" in segment ? [segment.text] : [])))
)

/** The operation of a request. */
export interface Match {
  readonly endpoint: Endpoint.Any
  /** The name of the field of each segment of the path; undefined if the segment is not a field. */
  readonly fields: ReadonlyArray<string | undefined>
}

/** Returns the operation of a request. The path of a base URL may stand before the operation's. */
export const matchOf = (method: string, path: string): Match | undefined => {
  const given = path.split("/")
  const found = routes
    .filter(({ endpoint, segments }) => {
      const before = given.length - segments.length
      return (
        endpoint.method === method &&
        before >= 0 &&
        // The first segment of an operation is empty, since its path begins with a slash.
        segments.slice(1).every((it, index) => "field" in it || it.text === given[before + index + 1])
      )
    })
    .toSorted((one, other) => other.segments.length - one.segments.length)[0]
  if (found === undefined) return undefined
  const before = given.length - found.segments.length
  return {
    endpoint: found.endpoint,
    fields: given.map((_, index) => {
      const segment = found.segments[index - before]
      return segment !== undefined && "field" in segment ? segment.field : undefined
    })
  }
}

/** Returns the method of a request and the template of its path, which has no value of the program's. */
export const templateOf = (method: string, path: string): string => {
  const words = path.split("/").map((segment) => (segment === "" || pathWords.has(segment) ? segment : "{}"))
  return `${method} ${matchOf(method, path)?.endpoint.path ?? words.join("/")}`
}
