/**
 * Lists the requests that the emulator received, the newest one first, with their secrets masked.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import { operationOf } from "../../contract/paths.ts"
import type { Entry } from "../../requests/Received.ts"
import type { Log } from "../../state/Log.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { lines } from "../../webhooks/WebhookDeliveries.ts"
import { NotFound } from "../Answers.ts"
import { maskedHeaders } from "../Masks.ts"
import type { ListInput } from "./Lists.ts"
import { shownBody } from "./Shown.ts"
import type { Keyed, ListPage, RequestRow, RequestView } from "./Views.ts"

/** An entry with its number, which stays while it is kept. */
interface Numbered {
  readonly number: number
  readonly entry: Entry
}

/** Returns the entries that are kept, the newest one first. */
const newest = (log: Log<Entry>): ReadonlyArray<Numbered> => {
  const all = log.all()
  const first = log.count() - all.length
  return all.map((entry, index) => ({ number: first + index, entry })).toReversed()
}

const textOf = (response: HttpServerResponse.HttpServerResponse): Effect.Effect<string> =>
  Effect.orDie(HttpServerResponse.toClientResponse(response).text)

/** Returns the type and the message of an error of PortOne's. */
const errorIn = (body: string): { readonly error?: string; readonly message?: string } => {
  const json = parsed(body)
  if (typeof json !== "object" || json === null) return {}
  // Each field is looked at below.
  const { message, pgCode, pgMessage, type } = json as { readonly [field: string]: unknown }
  const text = [pgCode, message ?? pgMessage].filter((part) => typeof part === "string").join(": ")
  return omitUndefined({
    error: typeof type === "string" ? type : undefined,
    message: text === "" ? undefined : text
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const rowOf = ({ entry, number }: Numbered): Effect.Effect<RequestRow & Keyed> => {
  const { receivedAt, request, response } = entry
  const row = {
    key: String(number),
    id: String(number),
    receivedAt: DateTime.formatIso(DateTime.makeUnsafe(receivedAt)),
    ...omitUndefined({ operation: operationOf(request.method, request.url).operationId }),
    method: request.method,
    url: request.url
  }
  if (response === undefined) return Effect.succeed(row)
  const answered = { ...row, status: response.status }
  return response.status < 400
    ? Effect.succeed(answered)
    : Effect.map(textOf(response), (body) => ({ ...answered, ...errorIn(body) }))
}

const statusOf = ({ entry: { response } }: Numbered) =>
  response === undefined ? "WAITING" : response.status < 400 ? "OK" : "ERROR"

/** Returns what a search looks through. */
const textsOf = ({ entry: { body, request } }: Numbered) => [
  request.url,
  body,
  operationOf(request.method, request.url).operationId ?? ""
]

/** Lists the requests. `status` is OK, ERROR or WAITING, for those that have no answer yet. */
export const listRequests = Effect.fnUntraced(function* (
  log: Log<Entry>,
  { cursor, search = "", size = 50, status = "" }: ListInput
): Effect.fn.Return<ListPage<RequestRow & Keyed>, InvalidRequestError> {
  const after = cursor === undefined ? Number.POSITIVE_INFINITY : Number(cursor)
  if (Number.isNaN(after)) return yield* new InvalidRequestError({ message: "cursor must be one of an earlier answer" })
  const text = search.trim().toLowerCase()
  const statuses = status.split(",").filter(Boolean)
  const all = newest(log).filter(
    (one) =>
      (statuses.length === 0 || statuses.includes(statusOf(one))) &&
      (text === "" || textsOf(one).some((said) => said.toLowerCase().includes(text)))
  )
  const rest = all.filter(({ number }) => number < after)
  const items = yield* Effect.forEach(rest.slice(0, size), rowOf)
  return { items, total: all.length, ...omitUndefined({ next: rest.length > size ? items.at(-1)?.key : undefined }) }
})

/** Lists the latest requests that name a payment, in their path or in their body. */
export const requestsNaming = (log: Log<Entry>, paymentId: string): Effect.Effect<ReadonlyArray<RequestRow>> => {
  const inPath = encodeURIComponent(paymentId)
  const inBody = JSON.stringify(paymentId)
  return Effect.forEach(
    newest(log)
      .filter(
        ({ entry: { body, request } }) =>
          request.url.split("?", 1)[0]!.split("/").includes(inPath) || body.includes(inBody)
      )
      .slice(0, 50),
    rowOf
  )
}

/** Returns a request with all that came and went, its secrets masked. */
export const findRequest = Effect.fnUntraced(function* (
  log: Log<Entry>,
  id: string
): Effect.fn.Return<RequestView, NotFound> {
  const found = newest(log).find(({ number }) => String(number) === id)
  if (found === undefined) return yield* new NotFound({ message: "this request is not kept any more" })
  const { body, request, response } = found.entry
  const row = yield* rowOf(found)
  return {
    ...row,
    headers: lines(maskedHeaders(request.headers)),
    body: shownBody(body, 2),
    ...(response === undefined ? {} : { response: shownBody(yield* textOf(response), 2) })
  }
})
