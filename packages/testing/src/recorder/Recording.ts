/**
 * Reads and writes the text of a recording: JSON lines, first a head and then one exchange each, in the order of the
 * requests. The keys of every object are sorted, so that two recordings of the same program differ only where their
 * values differ.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { isPlaceholder } from "./Placeholders.ts"

/**
 * The parts of a request that identify it. The headers do not belong to it: their secrets and keys differ each time.
 */
export interface Request {
  readonly method: string
  readonly path: string
  readonly query: { readonly [name: string]: Schema.Json }
  readonly body?: Schema.Json
  /** A body that is not JSON. */
  readonly text?: string
}

export interface Response {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body?: Schema.Json
  readonly text?: string
}

export interface Recorded {
  readonly request: Request
  readonly response: Response
}

const Headers = Schema.Record(Schema.String, Schema.String)
const Body = { body: Schema.optionalKey(Schema.Json), text: Schema.optionalKey(Schema.String) }

const Recorded: Schema.Codec<Recorded> = Schema.Struct({
  request: Schema.Struct({
    method: Schema.String,
    path: Schema.String,
    query: Schema.Record(Schema.String, Schema.Json),
    ...Body
  }),
  response: Schema.Struct({ status: Schema.Int, headers: Headers, ...Body })
})

const Head = Schema.Struct({ recording: Schema.Literal("@effect-portone/testing"), version: Schema.Literal(1) })

/** The field that stands for those of an object whose names were not kept. Its value is the placeholder of all. */
export const redactedField = "redacted"

/** Returns the place of a key among others. Those that are placeholders stay in the order of the program. */
const placeOf = (key: string) => (isPlaceholder(key) ? redactedField : key)

/** Sorts the keys of every object in a value. */
export const sorted = (value: Schema.Json): Schema.Json => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [placeOf(key), key, inner] as const)
      .toSorted(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1))
      .map(([, key, inner]) => [key, sorted(inner)])
  )
}

/** The first line of a recording. */
export const head: string = `${JSON.stringify({ recording: "@effect-portone/testing", version: 1 })}\n`

const withSortedBody = <A extends Request | Response>(message: A): A =>
  message.body === undefined ? message : { ...message, body: sorted(message.body) }

/** Writes an exchange as a line. */
export const toLine = ({ request, response }: Recorded): string => {
  const exchange: Recorded = {
    // The cast holds: sorting keeps the values of an object.
    request: withSortedBody({ ...request, query: sorted(request.query) as Request["query"] }),
    response: withSortedBody(response)
  }
  return `${JSON.stringify(exchange)}\n`
}

const headOf = Schema.decodeResult(Schema.fromJsonString(Head))
const exchangeOf = Schema.decodeResult(Schema.fromJsonString(Recorded))

/** Parses the exchanges of a file; fails with a sentence that names the first wrong line. */
export const parse = (text: string): Result.Result<ReadonlyArray<Recorded>, string> => {
  const [first = "", ...lines] = text.split("\n")
  if (Result.isFailure(headOf(first))) return Result.fail("its first line is not that of a recording")
  const exchanges: Array<Recorded> = []
  for (const [index, line] of lines.entries()) {
    if (line === "") continue
    const exchange = exchangeOf(line)
    if (Result.isFailure(exchange)) return Result.fail(`its line ${index + 2} is not an exchange`)
    exchanges.push(exchange.success)
  }
  return Result.succeed(exchanges)
}
