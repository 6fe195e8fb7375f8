/**
 * Reads a webhook's body: its bytes before it is verified, and its event after.
 *
 * PortOne sends a webhook again until it is taken, and a text in it may be a PG's own words, cut within a letter or
 * with a line break as it came. So a body is read as leniently as the client reads an answer. Only what says which
 * event it is, and what it is about, must have come whole.
 */
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import * as SchemaParser from "effect/SchemaParser"
import { describe, issuesOf } from "../internal/issues.ts"
import { parseJson } from "../internal/parseJson.ts"
import { PayloadError, RawBodyError } from "./errors.ts"
import { WebhookEvent } from "./event.ts"
import type { HeaderValues } from "./headers.ts"
import { kindOf } from "./received.ts"
import { identities, olderFields, schemaOf } from "./schemas.ts"

export const formType = "application/x-www-form-urlencoded"
export const jsonType = "application/json"

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder()
const fromWholeUtf8 = new TextDecoder("utf-8", { fatal: true })

const refuse = (description: string) => Result.fail(new PayloadError({ description }))

/**
 * A body as it was received: its bytes, in any view or buffer, or its text.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 *
 * const bodyOf = (request: Request): Promise<Webhook.PayloadInput> => request.arrayBuffer()
 * ```
 * @category models
 * @since 0.1.0
 */
export type PayloadInput = ArrayBufferView | ArrayBufferLike | string

/** Returns the bytes that were received. */
export const bytesOf = (payload: PayloadInput): Result.Result<Uint8Array, PayloadError | RawBodyError> => {
  if (typeof payload === "string") {
    // A lone surrogate has no UTF-8 form, so this is not the received text, and the encoder would replace it.
    return /\p{Surrogate}/u.test(payload) ? refuse("it is broken Unicode") : Result.succeed(utf8.encode(payload))
  }
  return Result.try({
    try: () => {
      // Bytes of another realm have another class, so `instanceof` would miss them. `DataView` takes a buffer of any
      // realm, shared or not, and throws for everything else, such as an object that a body parser has made.
      const view = ArrayBuffer.isView(payload) ? payload : new DataView(payload)
      return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    },
    catch: () => new RawBodyError({ received: kindOf(payload) })
  })
}

/** Returns true if a body is called a form, which only an event of version 2024-01-01 can be. */
export const isForm = ({ "content-type": [type] }: HeaderValues): boolean =>
  Predicate.isString(type) && type.split(";", 1)[0]?.trim().toLowerCase() === formType

/** The longest description, so that the error's message has room for the webhook's id and for what to do. */
const longest = 100

/**
 * Reads the event of a body. The body itself, which is signed, tells whether it is JSON or a form: what stands between
 * PortOne and a program may have given it another content type. One that could be neither is of its content type.
 */
export const decodeBody = (body: Uint8Array, isCalledForm: boolean): Result.Result<WebhookEvent, PayloadError> =>
  Result.gen(function* () {
    const text = fromUtf8.decode(body)
    const isForm = !startsAsJson.test(text) && (isCalledForm || namesPayment.test(text))
    const value = yield* isForm ? readForm(text) : readJson(text)
    if (!Predicate.isReadonlyObject(value)) return yield* refuse("it is no JSON object")
    if (!isUtf8(body) && !tellsWhole(value)) return yield* refuse("it is not UTF-8")
    try {
      // The synchronous form is the one that Effect's schema compilers speed up most.
      // oxlint-disable-next-line effecttsgo/schema-sync
      return SchemaParser.decodeSync(schemaOf(value))(value)
    } catch (error) {
      return yield* refuse(describe(issuesOf(error, value, schemaOf(value)), longest))
    }
  })

const isUtf8 = (body: Uint8Array): boolean => {
  try {
    fromWholeUtf8.decode(body)
    return true
  } catch {
    return false
  }
}

/** Returns true for a text without a mark in the place of bytes that are no UTF-8. */
const isWhole = (text: unknown): text is string => Predicate.isString(text) && /^[^\ufffd]*$/.test(text)

/**
 * Returns true if the type of an event, its version where it has none, and what it is about have come whole, with the
 * names of its fields. A question whether to go on with a payment must not look like another event.
 */
const tellsWhole = (value: Readonly<Record<string, unknown>>): boolean => {
  const { data, payment_id, type } = value
  const about = Predicate.isReadonlyObject(data) ? data : {}
  const ids = Object.values(identities).map((name) => about[name])
  const told = [type ?? payment_id, ...ids.filter(Predicate.isString), ...Object.keys(value), ...Object.keys(about)]
  return told.every(isWhole)
}

const readJson = (text: string): Result.Result<unknown, PayloadError> => {
  const value = parseJson(text)
  if (value !== undefined) return Result.succeed(value)
  return refuse(text === "" ? "it is empty" : "it is not JSON")
}

/** Matches how JSON begins. A form has no such first character, which it would escape. */
const startsAsJson = /^\s*[{["]/

/** Matches the field that each form of PortOne's has. */
const namesPayment = /(?:^|&)payment_id=/

const readForm = (text: string): Result.Result<unknown, PayloadError> => {
  // `URLSearchParams` drops a leading question mark, which in a form belongs to the first name. A line break at the end
  // is that of a file or a shell: one of a value is escaped.
  const entries = [...new URLSearchParams(text.replace(/^\?/, "%3F").replace(/[\r\n]+$/, ""))]
  const fields = new Map<string, string | number>(entries)
  // A name that no event has says nothing, however often it comes, and the same value twice says it once.
  const isOdd = entries.some(([name, value]) => olderFields.has(name) && fields.get(name) !== value)
  if (isOdd) return refuse("a field of its form came twice")
  const amount = fields.get("total_amount")
  // The only number among the fields. The Schema refuses any other text.
  if (typeof amount === "string" && /^\d+$/.test(amount)) fields.set("total_amount", Number(amount))
  return Result.succeed(Object.fromEntries(fields))
}

/** Returns the body that PortOne would send for an event. */
export const encodeBody = (event: WebhookEvent, isForm: boolean): Result.Result<string, PayloadError> => {
  try {
    if (isForm && event.type !== "2024-01-01") return refuse("only an event of version 2024-01-01 can be a form")
    // oxlint-disable-next-line effecttsgo/schema-sync
    const wire = SchemaParser.encodeSync(WebhookEvent)(event)
    const fields = Object.entries(wire).map(([name, value]) => [name, String(value)])
    return Result.succeed(isForm ? String(new URLSearchParams(fields)) : JSON.stringify(wire))
  } catch (error) {
    return refuse(describe(issuesOf(error, event, WebhookEvent), longest))
  }
}
