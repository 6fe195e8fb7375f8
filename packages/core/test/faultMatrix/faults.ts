/**
 * The faults between a request and its answer: what the client must make of each, and how a test causes it.
 *
 * `comes` is the part of an answer that came, `ends` the time at which the attempt ends, and `again` says whether it is
 * tried again (`waits`: until the deadline). Nothing here is computed by the code under test.
 */
import { Effect, type Scope } from "effect"
import type { Outcome } from "../../src/index.ts"
import {
  breaksOff,
  drips,
  loopback,
  nobody,
  type Reply,
  replies,
  resets,
  saysNothing,
  slamming,
  stalls
} from "../fixtures/loopback.ts"
import { order } from "../fixtures/orders.ts"
import { broken, drip, fails, json, silence, stall, type Step, text } from "../fixtures/scripted.ts"
import { oneOf, rowsOf } from "../fixtures/textTable.ts"

const table = `
fault                        | comes    | ends    | tag                     | outcome | again | because
connection refused           | nothing  | at once | TransportError          | NotSent | yes   | nobody was there to carry it out
name not found               | nothing  | at once | TransportError          | NotSent | yes   | there was nobody to ask
reset before any byte        | nothing  | at once | TransportError          | Unknown | yes   | a client cannot see how much of the request was read
reset after the request      | nothing  | at once | TransportError          | Unknown | yes   | PortOne had all that it needs to carry it out; the key makes asking again safe
headers never come           | nothing  | timeout | TimeoutError            | Unknown | yes   | hanging up does not stop the request, and its key leads to its end
body stalls                  | 200 head | timeout | TimeoutError            | Applied | yes   | a success is stored under the key, and comes again
body breaks off              | 200 head | at once | TransportError          | Applied | yes   | a success is stored under the key, and comes again
body drips                   | 200 head | timeout | TimeoutError            | Applied | yes   | the timeout is for the body too, and each byte that comes does not start it anew
408                          | answer   | at once | UndocumentedError       | Unknown | yes   | the server gave up waiting, and may have read enough
429                          | answer   | at once | UndocumentedError       | Refused | yes   | too many at once; later there may be room
500                          | answer   | at once | UndocumentedError       | Unknown | yes   | it broke on the way, before or after
502 of a gateway             | answer   | at once | UndocumentedError       | Unknown | yes   | a page is no answer of PortOne's: an outage
502 of a PG that declined    | answer   | at once | CardDeclinedError       | Refused | no    | it is an answer, stored under the key, and asking again hammers the card
503                          | answer   | at once | UndocumentedError       | Unknown | yes   | an outage that passes
503 of a busy order          | answer   | at once | OrderBusyError          | Refused | yes   | PortOne documents it as temporary
504                          | answer   | at once | UndocumentedError       | Unknown | yes   | a gateway gave up on a request that it had passed on
same key still running       | answer   | at once | OutstandingRequestError | Unknown | waits | only asking again gives the first request's answer, and that may take a minute
documented refusal           | answer   | at once | OrderNotFoundError      | Refused | no    | the same request gets the same answer
type that is not known       | answer   | at once | UndocumentedError       | Refused | no    | PortOne refused it, for a reason of tomorrow
type not known on a 502      | answer   | at once | UndocumentedError       | Unknown | no    | it is an answer, so asking again would change nothing
status that nobody declared  | answer   | at once | UndocumentedError       | Unknown | no    | nobody can say what it means
nothing on a 400             | answer   | at once | UndocumentedError       | Refused | no    | the status alone says refused
nothing on a 200             | answer   | at once | UndocumentedError       | Unknown | yes   | it is no answer of the operation's, so something between may have given it
wrong content type on a 200  | answer   | at once | UndocumentedError       | Unknown | yes   | a page of HTML is no answer, whatever its status
broken JSON on a 200         | answer   | at once | UndocumentedError       | Unknown | yes   | it may be the beginning of an error, or of something between
200 that does not fit        | answer   | at once | DecodeError             | Applied | no    | PortOne did it, and would say it in the same words
redirect to another host     | answer   | at once | UndocumentedError       | Refused | no    | a server that redirects did not do it, and a charge is not sent where a stranger points
`

/** An HTTP client's words for a failure on the way. */
const failsWith = (code: string): Step => fails(Object.assign(new Error("the connection failed"), { code }))

const page = "<html><body>Service Unavailable</body></html>"
const asJson = { "content-type": "application/json" }
const halfJson = '{"id":"o-1","amou'

interface Server {
  readonly baseUrl: string
  /** Returns the number of attempts that it saw; absent if there is no server to see one. */
  readonly seen?: () => number
  /** The requests that it could read. */
  readonly requests: ReadonlyArray<string>
  /** Returns the number of open connections. */
  readonly open?: () => number
  /** Returns the number of requests that reached the host that it points to. */
  readonly elsewhere?: () => number
}

interface Made {
  /** The fault in an HTTP client in memory, whose answer has these headers. */
  readonly inMemory?: (headers: Record<string, string>) => Step
  /** The fault on a socket; absent if a socket shows nothing that memory does not. */
  readonly onSocket?: Effect.Effect<Server, never, Scope.Scope>
}

const answers = (reply: Reply) =>
  Effect.map(loopback(reply), (server): Server => ({ ...server, seen: () => server.requests.length }))

const made = {
  "connection refused": {
    inMemory: () => failsWith("ECONNREFUSED"),
    onSocket: Effect.map(nobody, (baseUrl) => ({ baseUrl, requests: [] }))
  },
  "name not found": {
    inMemory: () => failsWith("ENOTFOUND"),
    // One letter too long for a name, so no resolver is asked, and none can be slow.
    onSocket: Effect.succeed({ baseUrl: `http://${"a".repeat(64)}.invalid`, requests: [] })
  },
  "reset before any byte": {
    onSocket: Effect.map(slamming, (server) => ({ ...server, seen: server.connections }))
  },
  // In memory, all resets are alike.
  "reset after the request": { inMemory: () => failsWith("ECONNRESET"), onSocket: answers(resets) },
  "headers never come": { inMemory: () => silence, onSocket: answers(saysNothing) },
  "body stalls": { inMemory: (headers) => stall(200, { ...headers, ...asJson }), onSocket: answers(stalls("200 OK")) },
  "body breaks off": {
    inMemory: (headers) => broken(200, { ...headers, ...asJson }),
    onSocket: answers(breaksOff("200 OK"))
  },
  "body drips": { inMemory: (headers) => drip(200, { ...headers, ...asJson }), onSocket: answers(drips("200 OK")) },
  "408": { inMemory: (headers) => text(408, "", headers) },
  "429": { inMemory: (headers) => text(429, "", headers) },
  "500": { inMemory: (headers) => text(500, "", headers) },
  "502 of a gateway": { inMemory: (headers) => text(502, page, headers) },
  "502 of a PG that declined": {
    inMemory: (headers) => json(502, { type: "CARD_DECLINED", message: "limit", pgCode: "51" }, headers)
  },
  "503": { inMemory: (headers) => text(503, page, headers) },
  "503 of a busy order": { inMemory: (headers) => json(503, { type: "ORDER_BUSY" }, headers) },
  "504": { inMemory: (headers) => text(504, "", headers) },
  "same key still running": { inMemory: (headers) => json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" }, headers) },
  "documented refusal": { inMemory: (headers) => json(404, { type: "ORDER_NOT_FOUND" }, headers) },
  "type that is not known": { inMemory: (headers) => json(400, { type: "ADDED_TOMORROW" }, headers) },
  "type not known on a 502": { inMemory: (headers) => json(502, { type: "ADDED_TOMORROW" }, headers) },
  "status that nobody declared": { inMemory: (headers) => text(418, "{}", headers) },
  "nothing on a 400": { inMemory: (headers) => text(400, "", headers) },
  "nothing on a 200": { inMemory: (headers) => text(200, "", headers) },
  "wrong content type on a 200": {
    inMemory: (headers) => text(200, page, { ...headers, "content-type": "text/html" })
  },
  "broken JSON on a 200": { inMemory: (headers) => text(200, halfJson, { ...headers, ...asJson }) },
  "200 that does not fit": { inMemory: (headers) => json(200, { ...order, amount: "1000" }, headers) },
  "redirect to another host": {
    inMemory: (headers) => text(307, "", { ...headers, location: "https://elsewhere.example/orders" }),
    onSocket: Effect.gen(function* () {
      const elsewhere = yield* loopback(replies("200 OK", JSON.stringify(order)))
      const moved = replies("307 Temporary Redirect", "", `location: ${elsewhere.baseUrl}/orders`)
      const { baseUrl, requests } = yield* loopback(moved)
      // The answer is whole, so a client may keep the connection open.
      return { baseUrl, requests, seen: () => requests.length, elsewhere: () => elsewhere.requests.length }
    })
  }
} satisfies Record<string, Made>

export type FaultName = keyof typeof made

export interface Fault extends Made {
  readonly name: FaultName
  /** The part of an answer that came. A `Retry-After` means nothing with the head of a success. */
  readonly comes: "nothing" | "200 head" | "answer"
  readonly ends: "at once" | "timeout"
  /** The tag of the documented error, or of the reason. */
  readonly tag: string
  readonly isDocumented: boolean
  readonly outcome: Outcome
  readonly again: boolean
  /** True if it is tried again until the deadline, at nobody's cost. */
  readonly waits: boolean
}

/** Every fault that can be made. A test shows that each has one row. */
// The object has only these keys.
export const names = Object.keys(made) as ReadonlyArray<FaultName>

const documented = ["CardDeclinedError", "OrderBusyError", "OrderNotFoundError"]

export const faults: ReadonlyArray<Fault> = rowsOf(
  ["fault", "comes", "ends", "tag", "outcome", "again", "because"],
  table
).map((row) => {
  // A row of the table whose fault cannot be made is refused. A test shows that every fault that can be made has a row.
  const name = oneOf(names, row.fault)
  return {
    ...made[name],
    name,
    comes: oneOf(["nothing", "200 head", "answer"], row.comes),
    ends: oneOf(["at once", "timeout"], row.ends),
    tag: row.tag,
    isDocumented: documented.includes(row.tag),
    outcome: oneOf(["NotSent", "Refused", "Applied", "Unknown"], row.outcome),
    again: oneOf(["yes", "waits", "no"], row.again) !== "no",
    waits: row.again === "waits"
  }
})

export const faultNamed = (name: FaultName): Fault => faults.find((fault) => fault.name === name)!
