/**
 * Sends webhooks to the program's own endpoint, as PortOne would: two that it must refuse, and one that it must take.
 * Their event is of a type that PortOne does not have, and names no payment, so a handler passes over it.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Redacted from "effect/Redacted"
import * as Webhook from "@effect-portone/core/Webhook"
import { adviceOn } from "../../log/Advice.ts"
import { placeOf } from "../../log/Paths.ts"
import { problemOf } from "../../webhooks/Problems.ts"
import { fail, type Finding, ok, skippedOf, warn } from "./finding.ts"

/** PortOne's patience for an answer. */
const patience = "30 seconds"

/** An age that no endpoint may accept: twice what Standard Webhooks allow. */
const tooOld = 600

const check = "webhook URL"

type Answer = { readonly status: number } | { readonly problem: string }

const payloadAt = (time: DateTime.DateTime): string =>
  JSON.stringify({ type: "Doctor.Checked", timestamp: DateTime.formatIso(time), data: {} })

/** Makes a secret that nobody knows. */
const anotherSecret = Effect.sync(() =>
  Redacted.make(`whsec_${Base64.encode(crypto.getRandomValues(new Uint8Array(32)))}`)
)

const send = Effect.fnUntraced(function* (
  url: string,
  secrets: ReadonlyArray<Redacted.Redacted>,
  age: number
): Effect.fn.Return<Answer, never, HttpClient.HttpClient> {
  const at = DateTime.subtract(yield* DateTime.now, { seconds: age })
  const timestamp = Math.floor(at.epochMilliseconds / 1_000)
  const signed = yield* Effect.orDie(Webhook.sign({ secrets, payload: payloadAt(at), timestamp }))
  const { "content-type": contentType, ...headers } = signed.headers
  return yield* HttpClientRequest.post(url).pipe(
    HttpClientRequest.setHeaders(headers),
    HttpClientRequest.bodyText(signed.body, contentType),
    HttpClient.execute,
    Effect.tap((response) => Effect.ignore(response.text)),
    Effect.map(({ status }): Answer => ({ status })),
    Effect.timeout(patience),
    Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
    Effect.catchCause((cause) => Effect.succeed<Answer>({ problem: problemOf(cause) }))
  )
})

const isTaken = (status: number): boolean => status >= 200 && status < 300

const isRefused = (status: number): boolean => status >= 400 && status < 500

const ageFinding = (place: string, status: number): Finding => {
  const aged = `a webhook that was signed ${tooOld / 60} minutes ago`
  return isTaken(status)
    ? warn(
        "webhook replay",
        `${place} takes ${aged}`,
        "Refuse what is older than 5 minutes, so that a webhook that was overheard cannot be sent again."
      )
    : ok("webhook replay", `${place} refuses ${aged} (${status})`)
}

/** Sends the webhooks, and says what the endpoint makes of them. Without secrets, only what it must refuse. */
export const endpointFindings = (
  url: string,
  secrets: ReadonlyArray<Redacted.Redacted> | undefined
): Effect.Effect<ReadonlyArray<Finding>, never, HttpClient.HttpClient> =>
  Effect.map(askEndpoint(url, placeOf(url), secrets), (made) => [
    ...made,
    ...skippedOf(["webhook replay", "webhook"], made, "not checked, as there is no webhook secret that could sign it")
  ])

const askEndpoint = Effect.fnUntraced(function* (
  url: string,
  place: string,
  secrets: ReadonlyArray<Redacted.Redacted> | undefined
): Effect.fn.Return<ReadonlyArray<Finding>, never, HttpClient.HttpClient> {
  const forged = yield* send(url, [yield* anotherSecret], 0)
  if ("problem" in forged) {
    const advice = adviceOn(forged.problem, undefined, place) ?? "PortOne has to reach it from outside, too."
    return [fail(check, `${place} does not answer: ${forged.problem.replaceAll(url, place)}`, advice)]
  }
  if (isTaken(forged.status)) {
    return [
      fail(
        check,
        `${place} takes a webhook with a wrong signature (${forged.status})`,
        "Verify each webhook, by `Webhook.toHttpEffect` or `Webhook.verify`: anybody can say that an order is paid."
      )
    ]
  }
  if (!isRefused(forged.status)) {
    const advice = adviceOn(undefined, forged.status, place) ?? "A webhook with a wrong signature is refused by 401."
    return [fail(check, `${place} answers ${forged.status} to a webhook with a wrong signature`, advice)]
  }
  if (forged.status === 404 || forged.status === 405) {
    const advice = "Name the address that PortOne's console has, with its path."
    return [fail(check, `${place} answers ${forged.status}: nothing takes webhooks there`, advice)]
  }
  const refuses = ok(check, `${place} refuses a wrong signature (${forged.status})`)
  if (secrets === undefined) return [refuses]
  const old = yield* send(url, secrets, tooOld)
  const current = yield* send(url, secrets, 0)
  const replayed = "status" in old ? [ageFinding(place, old.status)] : []
  if ("problem" in current) {
    const message = `${place} does not answer a signed webhook: ${current.problem.replaceAll(url, place)}`
    return [refuses, ...replayed, fail("webhook", message, `PortOne waits ${patience} for an answer.`)]
  }
  const taken = isTaken(current.status)
    ? ok("webhook", `${place} takes a signed webhook (${current.status})`)
    : fail(
        "webhook",
        `${place} answers ${current.status} to a webhook that PORTONE_WEBHOOK_SECRET signs`,
        current.status === 401 || current.status === 403
          ? "It verifies by another secret, over another body than it got, or by a clock that is wrong."
          : "Answer 2xx to events of types that you do not know: PortOne adds types without notice."
      )
  return [refuses, ...replayed, taken]
})
