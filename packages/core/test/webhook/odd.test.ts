/**
 * Odd webhooks: an endpoint's address is public, and a framework may pass anything. Whatever comes, a program gets an
 * event or a typed error, and never a defect.
 */
import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Cause, Effect, Exit, Logger, Schema } from "effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import { TestClock } from "effect/testing"
import { Webhook } from "../../src/index.ts"
import { data, now, onWire, secrets, signedByHand } from "../fixtures/webhooks.ts"

const settings = (runs: number) => ({ arbitrary: { runs, seed: "odd webhooks" } })

const good = signedByHand("{}").headers
const json = Schema.Json
const text = Schema.String

/** A value of a header: one that is nearly right, or anything. */
const value = Schema.Union([
  Schema.Literals([
    ...Object.values(good),
    "",
    ",",
    "v1,",
    " ",
    "\n",
    "1e3",
    "-1",
    "application/x-www-form-urlencoded"
  ]),
  Schema.Union([text, Schema.Array(text), json, Schema.Undefined])
])

const headers = Schema.Struct({
  form: Schema.Literals(["record", "map", "get", "entries", "promise", "itself"]),
  record: Schema.Struct({
    "webhook-id": value,
    "Webhook-Timestamp": value,
    "webhook-signature": value,
    "content-type": value,
    "WEBHOOK-ID": Schema.optionalKey(value)
  }),
  anything: Schema.Union([json, Schema.Undefined])
})

/** Gives the headers the form in which some framework has them, or that a mistake would. */
const inForm = ({ anything, form, record }: typeof headers.Type): unknown => {
  switch (form) {
    case "record":
      return record
    case "map":
      return new Map(Object.entries(record))
    case "get":
      return { get: (name: string) => Object.entries(record).find(([key]) => key.toLowerCase() === name)?.[1] }
    case "entries":
      return Object.entries(record)
    case "promise":
      return Promise.resolve(record)
    case "itself":
      return anything
  }
}

const details = [...new Set(Object.values(data).flatMap((one) => Object.keys(one)))]
const detail = Schema.optionalKey(Schema.Union([text, json, Schema.Int]))

/** An event of today's types, or nearly, with odd things in its fields. */
const event = Schema.Struct({
  type: Schema.optionalKey(Schema.Union([Schema.Literals(Object.keys(data)), text, json])),
  timestamp: Schema.optionalKey(Schema.Union([Schema.Literal(onWire), text, json])),
  data: Schema.optionalKey(
    Schema.Union([Schema.Struct(Object.fromEntries(details.map((name) => [name, detail]))), json])
  ),
  payment_id: detail,
  tx_id: detail,
  status: detail,
  total_amount: detail
})

/** A body: an event or any other text, whole or cut off, and how a program passes it. */
const payload = Schema.Struct({
  body: Schema.Union([event, json, text]),
  cut: Schema.Boolean,
  form: Schema.Literals(["text", "bytes", "buffer", "view", "parsed", "missing"])
})

const textOf = ({ body, cut }: Pick<typeof payload.Type, "body" | "cut">) => {
  const whole = typeof body === "string" ? body : JSON.stringify(body)
  return cut ? whole.slice(0, whole.length / 2) : whole
}

const passed = (one: typeof payload.Type): unknown => {
  const bytes = new TextEncoder().encode(textOf(one))
  switch (one.form) {
    case "text":
      return textOf(one)
    case "bytes":
      return bytes
    case "buffer":
      return bytes.buffer
    case "view":
      return new DataView(bytes.buffer)
    case "parsed":
      return one.body
    case "missing":
      return undefined
  }
}

/** Fails the test unless an effect succeeds or fails with an error that can be printed and answered. */
const isAnswered = <A>(exit: Exit.Exit<A, Webhook.WebhookError>) => {
  if (Exit.isSuccess(exit)) return
  assert.isFalse(Cause.hasDies(exit.cause), Cause.pretty(exit.cause))
  const error = Cause.squash(exit.cause)
  assert.instanceOf(error, Webhook.WebhookError)
  assert.include([400, 401, 500], error.status)
  assert.include(error.message, error.reason.message)
}

describe("odd webhooks", () => {
  it.effect.prop(
    "are an event or a typed error, whatever their headers and bodies",
    { headers, payload, isSigned: Schema.Boolean, isTrusted: Schema.Boolean },
    (odd) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(now * 1000)
        // The types refuse most of these. A program in JavaScript passes them all the same.
        const options = {
          headers: (odd.isSigned ? signedByHand(textOf(odd.payload)).headers : inForm(odd.headers)) as never,
          payload: passed(odd.payload) as never
        }
        isAnswered(yield* Effect.exit(Webhook.verify({ secrets, ...options })))
        isAnswered(
          yield* Effect.exit(
            Webhook.verifyDelivery({ secrets, ...options, unsignedTaxInvoices: Effect.succeed(odd.isTrusted) })
          )
        )
        isAnswered(yield* Effect.exit(Webhook.decode(options)))
      }),
    settings(200)
  )

  it.effect.prop(
    "are never refused for an odd form once their signature is right, unless they are a question",
    { event },
    ({ event }) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(now * 1000)
        const wire = JSON.parse(JSON.stringify(event)) as typeof event
        const exit = yield* Effect.exit(Webhook.verify({ secrets, ...signedByHand(JSON.stringify(event)) }))
        if (Exit.isFailure(exit)) {
          isAnswered(exit)
          const isTold = (u: unknown) => typeof u === "string" && u.trim() !== ""
          const isOlderQuestion = !isTold(wire.type) && "payment_id" in wire && !isTold(wire.status)
          assert.isTrue(wire.type === "Transaction.Confirm" || isOlderQuestion, JSON.stringify(wire))
          return
        }
        const read = exit.value
        if (read.type === "UNRECOGNIZED") assert.deepStrictEqual<unknown>(read.raw, wire)
        // What was read passes through a queue as it is.
        const queued = yield* Schema.encodeEffect(Webhook.WebhookEvent)(read)
        const { payload } = signedByHand(JSON.stringify(queued))
        assert.deepStrictEqual(yield* Webhook.decode({ payload }), read)
      }),
    settings(200)
  )

  it.effect.prop(
    "are answered by an endpoint, whatever a client can send",
    {
      payload,
      isSigned: Schema.Boolean,
      values: Arbitrary.array(Arbitrary.schema(text), { minLength: 4, maxLength: 4 })
    },
    ({ isSigned, payload, values }) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(now * 1000)
        const body = textOf(payload)
        const headers = new Headers()
        for (const [index, name] of Object.keys(good).entries()) {
          // HTTP itself refuses other characters.
          headers.set(name, values[index]!.replace(/[^\x20-\x7e]/g, ""))
        }
        const request = new Request("https://shop.example/", {
          method: "POST",
          headers: isSigned ? signedByHand(body).headers : headers,
          body
        })
        const exit = yield* Webhook.toHttpEffect(() => Effect.void, {
          secrets,
          unsignedTaxInvoices: () => Effect.succeed(true)
        }).pipe(
          Effect.provideService(HttpServerRequest.HttpServerRequest, HttpServerRequest.fromWeb(request)),
          Effect.exit
        )
        assert(Exit.isSuccess(exit))
        assert.include([200, 400, 401], exit.value.status)
      }).pipe(Effect.provide(Logger.layer([]))),
    settings(100)
  )
})
