/**
 * Declares what an emulator and a program that listens for webhooks say to each other. The program keeps one request
 * open, whose answer is a stream of server-sent events, and answers each webhook by a request of its own.
 */
import * as Schema from "effect/Schema"
import { listenPath } from "../pages/Paths.ts"

/** The path of the answers. */
export const answersPath: `/${string}` = `${listenPath}/answers`

/** The query parameter with the address that webhooks are sent on to. */
export const forwardTo = "forwardTo"

/** The names of the events. */
export const readyEvent = "ready"
export const webhookEvent = "webhook"

/** The first event. */
export const Ready = Schema.fromJsonString(
  Schema.Struct({
    /** The secrets that sign webhooks, if everybody knows them. */
    secret: Schema.optionalKey(Schema.String)
  })
)

const headers = Schema.Record(Schema.String, Schema.String)

/** A webhook to send on. */
export const Forward = Schema.fromJsonString(Schema.Struct({ id: Schema.String, headers, body: Schema.String }))

/** The answer to a webhook. */
export const Answer = Schema.Struct({
  id: Schema.String,
  answer: Schema.Union([
    Schema.Struct({
      status: Schema.Int.check(Schema.isBetween({ minimum: 200, maximum: 599 })),
      headers,
      body: Schema.String
    }),
    Schema.Struct({ problem: Schema.String })
  ])
})
