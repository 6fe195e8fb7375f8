/**
 * Decodes faults from JSON, for a test in any language: each is the name of its constructor in `Faults`, with the
 * constructor's arguments beside it. `"resetAfterApplied"`, or `{ "fault": "status", "status": 503, "retryAfter": 2 }`.
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Faults from "@effect-portone/testing/Faults"

/** A time in milliseconds, or as a number and a unit: `"2 seconds"`. */
const Time = Schema.Union([Schema.Finite, Schema.String]).check(
  Schema.makeFilter((time: number | string) =>
    // The cast is safe: `fromInput` checks its argument.
    Option.isSome(Duration.fromInput(time as Duration.Input))
      ? undefined
      : 'expected milliseconds, or a number and a unit such as "2 seconds"'
  )
)

const toInput = (time: number | string): Duration.Input =>
  // The cast holds: the check above accepted it.
  time as Duration.Input

const plain = {
  pass: Faults.pass,
  refuse: Faults.refuse,
  dns: Faults.dns,
  resetBeforeSent: Faults.resetBeforeSent,
  resetAfterApplied: Faults.resetAfterApplied,
  hang: Faults.hang,
  hangAfterApplied: Faults.hangAfterApplied,
  stalledBody: Faults.stalledBody,
  brokenBody: Faults.brokenBody,
  truncatedBody: Faults.truncatedBody
}

type Plain = keyof typeof plain

// The cast holds: the object has no other keys.
const Plain = Schema.Literals(Object.keys(plain) as ReadonlyArray<Plain>)

const retryAfter = { retryAfter: Schema.optionalKey(Schema.Union([Schema.Finite, Schema.String])) }

/** The latency that is added to a fault. */
const delay = {
  delay: Schema.optionalKey(
    Schema.Struct({
      request: Schema.optionalKey(Time),
      answer: Schema.optionalKey(Time),
      body: Schema.optionalKey(Time)
    })
  )
}

const FaultJson = Schema.Union([
  Plain,
  Schema.Struct({ fault: Plain, ...delay }),
  Schema.Struct({ fault: Schema.Literals(["slow", "slowBody"]), by: Time, ...delay }),
  Schema.Struct({ fault: Schema.Literal("resetThenApplied"), late: Schema.optionalKey(Time), ...delay }),
  Schema.Struct({ fault: Schema.Literal("hangThenApplied"), late: Time, ...delay }),
  Schema.Struct({
    fault: Schema.Literal("status"),
    status: Schema.Int.check(Schema.isBetween({ minimum: 200, maximum: 599 })),
    ...retryAfter,
    ...delay
  }),
  Schema.Struct({
    fault: Schema.Literal("statusAfterApplied"),
    status: Schema.Literals([408, 500, 502, 503, 504]),
    ...retryAfter,
    ...delay
  })
])

type FaultJson = typeof FaultJson.Type

const withoutDelay = (json: Exclude<FaultJson, string>): Faults.Fault => {
  switch (json.fault) {
    case "slow":
      return Faults.slow(toInput(json.by))
    case "slowBody":
      return Faults.slowBody(toInput(json.by))
    case "resetThenApplied":
      return Faults.resetThenApplied(toInput(json.late ?? 0))
    case "hangThenApplied":
      return Faults.hangThenApplied(toInput(json.late))
    case "status":
      return Faults.status(json.status, json)
    case "statusAfterApplied":
      return Faults.statusAfterApplied(json.status, json)
    default:
      return plain[json.fault]
  }
}

const toFault = (json: FaultJson): Faults.Fault => {
  if (typeof json === "string") return plain[json]
  const { answer, body, request } = json.delay ?? {}
  const inputOf = (time: number | string | undefined) => (time === undefined ? undefined : toInput(time))
  return Faults.delayed(withoutDelay(json), { request: inputOf(request), answer: inputOf(answer), body: inputOf(body) })
}

/** A script, or a seed with the share of each fault in all requests; an empty object means no faults. */
export const FaultsJson = Schema.Union([
  Schema.Struct({ script: Schema.Array(FaultJson) }),
  Schema.Struct({
    seed: Schema.Union([Schema.String, Schema.Finite]),
    rates: Schema.Array(Schema.Tuple([FaultJson, Schema.Finite])).check(
      Schema.makeFilter((rates: ReadonlyArray<readonly [unknown, number]>) => {
        const total = rates.reduce((sum, [, rate]) => sum + rate, 0)
        return rates.every(([, rate]) => rate >= 0) && total <= 1 + 1e-9
          ? undefined
          : `expected rates from 0 to 1, all together; these add up to ${total}`
      })
    ),
    latency: Schema.optionalKey(Schema.Tuple([Time, Time]))
  }),
  Schema.Record(Schema.String, Schema.Never)
])

export const toSource = (json: typeof FaultsJson.Type): Faults.Source => {
  if ("script" in json) return Faults.script(json.script.map(toFault))
  if (!("rates" in json)) return Faults.script([])
  const { latency, rates, seed } = json
  return Faults.random({
    seed,
    rates: rates.map(([fault, rate]) => [toFault(fault), rate]),
    latency: latency === undefined ? undefined : [toInput(latency[0]), toInput(latency[1])]
  })
}
