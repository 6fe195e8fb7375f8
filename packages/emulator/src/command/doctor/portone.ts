/**
 * Asks PortOne what it says to this secret, by requests that read and nothing else: the banks, which need no secret,
 * and the newest payments.
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import { Credentials } from "@effect-portone/core/Credentials"
import { getBankInfos } from "@effect-portone/core/generated/Banks"
import * as Paging from "@effect-portone/core/Paging"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as RetryPolicy from "@effect-portone/core/RetryPolicy"
import * as ServerTime from "@effect-portone/core/ServerTime"
import { getPayments, type GetPaymentsError, type Payment } from "@effect-portone/payments/generated/Payments"
import { fail, type Finding, ok, warn } from "./finding.ts"
import type { Variables } from "./variables.ts"

/** The names of the checks, in their order. */
export const checksOfPortOne = [
  "portone",
  "clock",
  "latency",
  "secret",
  "payments",
  "store",
  "channels",
  "deliveries"
] as const

/** The number of the newest payments that are looked at. */
const looked = 100

/** The difference of clocks from which on a person should look. */
const oddSkew = Duration.seconds(30)

/** The difference from which on webhooks are refused, and calls of unknown outcome are not repeated. */
const wrongSkew = Duration.minutes(5)

/** The time of an answer from which on each call of a checkout is felt. */
const slow = Duration.seconds(1)

const clockFinding = (time: ServerTime.ServerTime | undefined): Finding => {
  const check = "clock"
  if (time === undefined) {
    return warn(check, "the answers tell no time to compare this clock with", "Look at a proxy that drops `Date`.")
  }
  const { local, server } = time
  const skew = DateTime.distance(server, local)
  const seconds = Math.abs(Math.round(Duration.toSeconds(skew)))
  const side = local.epochMilliseconds < server.epochMilliseconds ? "behind" : "ahead of"
  const message = `this clock is ${seconds} s ${side} PortOne's`
  const advice = "Set it by NTP: webhooks older than 5 minutes are refused, and the age of keys is measured by it."
  if (seconds >= Duration.toSeconds(wrongSkew)) return fail(check, message, advice)
  if (seconds >= Duration.toSeconds(oddSkew)) return warn(check, message, advice)
  return ok(check, "this clock agrees with PortOne's")
}

const latencyFinding = (first: number, next: number): Finding => {
  const check = "latency"
  const message = `an answer takes ${next} ms, the first with its connection ${first} ms`
  return next >= Duration.toMillis(slow)
    ? warn(check, message, "Look at the way to PortOne: DNS, a proxy, or a region far from Korea.")
    : ok(check, message)
}

/** Reads the banks three times. */
const reach = Effect.fnUntraced(function* (client: PortOneClient["Service"]) {
  let time: ServerTime.ServerTime | undefined
  const read = Effect.gen(function* () {
    const begun = yield* Clock.currentTimeMillis
    const { headers } = yield* client.runWithResponse(getBankInfos, {})
    return { headers, millis: (yield* Clock.currentTimeMillis) - begun }
  }).pipe(ServerTime.observe((observed) => (time = observed)))
  const first = yield* read
  const second = yield* read
  const third = yield* read
  const findings = [
    "x-portone-emulator" in first.headers
      ? warn("portone", "an emulator answers", "Unset PORTONE_BASE_URL to check against PortOne.")
      : ok("portone", "PortOne answers"),
    clockFinding(time),
    latencyFinding(first.millis, Math.min(second.millis, third.millis))
  ]
  return findings
})

/** The newest payments, and the number of those that have an odd form. */
interface Newest {
  readonly payments: ReadonlyArray<Exclude<Payment, { readonly status: "UNRECOGNIZED" }>>
  readonly odd: number
}

const readNewest = Effect.fnUntraced(function* (client: PortOneClient["Service"]) {
  const elements = yield* Paging.stream(
    getPayments,
    { filter: { sortBy: "REQUESTED_AT", sortOrder: "DESC" } },
    { pageSize: looked, prefetch: false }
  ).pipe(Stream.take(looked), Stream.runCollect, Effect.provideService(PortOneClient, client))
  const payments: Array<Newest["payments"][number]> = []
  for (const element of elements) {
    if (element._tag === "Item" && element.value.status !== "UNRECOGNIZED") payments.push(element.value)
  }
  return { payments, odd: elements.length - payments.length }
})

const paymentsFinding = ({ odd, payments }: Newest): Finding =>
  odd === 0
    ? ok("payments", `${payments.length} of the last 90 days are read`)
    : warn(
        "payments",
        `${odd} of the newest ${payments.length + odd} have a form that this version does not know`,
        "Update the packages. `Paging.stream` gives such payments apart, and reads the others."
      )

const storeFinding = ({ storeId }: Variables, { payments }: Newest): Finding => {
  const check = "store"
  const seen = [...new Set(payments.map((payment) => payment.storeId))]
  if (storeId !== undefined) {
    return payments.length === 0
      ? warn(check, `${storeId} has no payment of the last 90 days`, "Compare PORTONE_STORE_ID with the console.")
      : ok(check, storeId)
  }
  if (seen.length > 1) {
    return warn(
      check,
      `the secret sees ${seen.length} stores, and PORTONE_STORE_ID is not set`,
      "Set it, or give each call its `storeId`: a payment of another store than the secret's own is not found."
    )
  }
  return ok(check, seen.length === 0 ? "the secret's own" : `the secret's own, ${seen[0]}`)
}

const channelsFinding = ({ payments }: Newest): Finding => {
  const check = "channels"
  const pgsOf = (type: string) => {
    const channels = payments.flatMap(({ channel }) => (channel?.type === type ? [channel.pgProvider] : []))
    return { count: channels.length, pgs: [...new Set(channels)].join(", ") }
  }
  const [live, test] = [pgsOf("LIVE"), pgsOf("TEST")]
  const said = [
    ...(live.count === 0 ? [] : [`${live.count} by live channels (${live.pgs})`]),
    ...(test.count === 0 ? [] : [`${test.count} by test channels (${test.pgs})`])
  ]
  return live.count > 0
    ? ok(check, said.join(", "))
    : warn(
        check,
        said.length === 0 ? "no payment has gone through a channel" : `${said.join("")}, none by a live one`,
        "Before you open, pay with a card of your own through the live channel, and refund it."
      )
}

const deliveriesFinding = ({ payments }: Newest): Finding => {
  const check = "deliveries"
  const sendings = payments.flatMap((payment) => payment.webhooks ?? [])
  if (sendings.length === 0) {
    return warn(
      check,
      "PortOne has sent no webhook of these payments",
      "Set the address of your webhooks in the console, in live mode and in test mode."
    )
  }
  const failed = sendings.filter(({ status }) => status !== undefined && status !== "SUCCEEDED")
  if (failed.length === 0) return ok(check, `${sendings.length} webhooks were taken`)
  const answers = new Set(failed.map(({ response }) => response?.code ?? "no answer"))
  return warn(
    check,
    `${failed.length} of ${sendings.length} webhooks were not taken: ${[...answers].join(", ")}`,
    "Look at the log of your endpoint. 401 means that its secret is not the one of this mode and store."
  )
}

/** Says why the payments could not be read, and what that tells of the secret. */
const unreadFindings = (error: GetPaymentsError | PortOneClientError): ReadonlyArray<Finding> => {
  switch (error._tag) {
    case "UnauthorizedError":
      return [
        fail(
          "secret",
          "PortOne does not accept PORTONE_API_SECRET",
          "Take the V2 API secret from the console: not one of V1, and not one that has expired."
        )
      ]
    case "ForbiddenError":
      return [
        ok("secret", "PortOne accepts PORTONE_API_SECRET"),
        fail(
          "store",
          "the secret may not read the payments of this store",
          "Compare PORTONE_STORE_ID with the console, and the rights of the secret."
        )
      ]
    default:
      return [
        fail("payments", error.message, "Try again later. If it stays so, ask PortOne with the time of this call.")
      ]
  }
}

/** Reads from PortOne by this secret. What comes after something that failed is not asked for. */
export const portoneFindings = Effect.fnUntraced(function* (
  variables: Variables & { readonly apiSecret: NonNullable<Variables["apiSecret"]> }
): Effect.fn.Return<ReadonlyArray<Finding>, never, HttpClient.HttpClient> {
  const { apiSecret, baseUrl, storeId } = variables
  const made = yield* Effect.result(
    PortOneClient.make(
      {
        timeout: "15 seconds",
        retry: RetryPolicy.make({ attempts: 2 }),
        ...(baseUrl === undefined ? {} : { baseUrl }),
        ...(storeId === undefined ? {} : { storeId })
      },
      Credentials.fromSecret(apiSecret)
    )
  )
  if (made._tag === "Failure") return [fail("settings", made.failure.message, "Mend the variable.")]
  const client = made.success
  const reached = yield* Effect.result(reach(client))
  if (reached._tag === "Failure") {
    const advice = "Look at the network: DNS, a firewall, and HTTPS_PROXY with NODE_USE_ENV_PROXY=1."
    return [fail("portone", reached.failure.message, advice)]
  }
  const read = yield* Effect.result(readNewest(client))
  if (read._tag === "Failure") {
    return [...reached.success, ...unreadFindings(read.failure)]
  }
  const newest = read.success
  return [
    ...reached.success,
    ok("secret", "PortOne accepts PORTONE_API_SECRET"),
    paymentsFinding(newest),
    storeFinding(variables, newest),
    ...(newest.payments.length === 0 ? [channelsFinding(newest)] : [channelsFinding(newest), deliveriesFinding(newest)])
  ]
})
