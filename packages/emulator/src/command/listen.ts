/**
 * Sends the webhooks of a running emulator on to an address, with their very headers and body, and tells the emulator
 * the answer. The emulator needs no address of webhooks meanwhile.
 */
import type * as Command from "effect/cli/Command"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Sse from "effect/encoding/Sse"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as Protocol from "../control/ListenProtocol.ts"
import { adviceOn } from "../log/Advice.ts"
import { eventOf, parsed } from "../log/Events.ts"
import type { Line } from "../log/Line.ts"
import { placeOf } from "../log/Paths.ts"
import { makeWriter } from "../log/Writer.ts"
import { listenPath } from "../pages/Paths.ts"
import { problemOf } from "../webhooks/Problems.ts"
import { noEmulator } from "./emulatorFlag.ts"
import type { listenFlags } from "./listenFlags.ts"
import { formatOf } from "./logFlags.ts"

/** The time of the merchant for an answer, as the emulator has it. */
const patience = "30 seconds"

/** The time after which a connection that broke is made again. */
const pause = "1 second"

type Sent = (typeof Protocol.Answer.Type)["answer"]

/** Sends a webhook on. Its length and its connection are matters of the new request. */
const send = (url: string, { body, headers }: typeof Protocol.Forward.Type) => {
  const { "content-length": _length, "content-type": contentType, ...others } = headers
  return HttpClientRequest.post(url).pipe(
    HttpClientRequest.setHeaders(others),
    HttpClientRequest.bodyText(body, contentType),
    HttpClient.execute,
    Effect.flatMap((response) =>
      Effect.map(response.text, (text): Sent => ({
        status: response.status,
        headers: { ...response.headers },
        body: text
      }))
    ),
    Effect.timeout(patience),
    Effect.provideService(HttpClient.TracerPropagationEnabled, false),
    Effect.catchCause((cause) => Effect.succeed<Sent>({ problem: problemOf(cause) }))
  )
}

const lineOf = (
  url: string,
  { body, headers }: typeof Protocol.Forward.Type,
  answer: Sent,
  at: number,
  millis: number
): Line => {
  const place = placeOf(url)
  const { problem, status } =
    "problem" in answer ? { problem: answer.problem, status: undefined } : { problem: undefined, status: answer.status }
  return {
    kind: "forward",
    at,
    // The older webhooks may be forms.
    ...eventOf(parsed(body) ?? Object.fromEntries(new URLSearchParams(body))),
    webhookId: headers["webhook-id"],
    url: place,
    status,
    problem: problem?.replaceAll(url, place),
    advice: adviceOn(problem, status, place),
    millis: Math.round(millis * 10) / 10
  }
}

const readReady = Schema.decodeEffect(Protocol.Ready)
const readForward = Schema.decodeEffect(Protocol.Forward)

/** Listens until it is interrupted. Once it has listened, it waits for an emulator that comes back. */
export const listen = Effect.fnUntraced(
  function* ({ emulator, format, forwardTo }: Command.Command.Config.Infer<typeof listenFlags>) {
    const write = yield* makeWriter(process.stdout, formatOf(format, process.stdout))
    const clock = yield* Clock.Clock
    const say = (message: string) => write({ kind: "message", at: clock.currentTimeMillisUnsafe(), message })
    let isReady = false

    const forward = Effect.fnUntraced(function* (data: string) {
      const webhook = yield* readForward(data)
      const at = clock.currentTimeMillisUnsafe()
      const begun = performance.now()
      const answer = yield* send(forwardTo, webhook)
      write(lineOf(forwardTo, webhook, answer, at, performance.now() - begun))
      yield* HttpClientRequest.post(new URL(Protocol.answersPath, emulator)).pipe(
        HttpClientRequest.bodyJsonUnsafe({ id: webhook.id, answer }),
        HttpClient.execute,
        Effect.flatMap((response) => response.text)
      )
    })

    const ready = Effect.fnUntraced(function* (data: string) {
      const { secret } = yield* readReady(data)
      isReady = true
      const signed = secret === undefined ? "of the emulator's --webhook-secret" : secret
      say(`Webhooks of ${emulator} go to ${placeOf(forwardTo)}, signed with the secret ${signed}`)
    })

    const connection = HttpClientRequest.get(new URL(listenPath, emulator)).pipe(
      HttpClientRequest.setUrlParam(Protocol.forwardTo, forwardTo),
      HttpClient.execute,
      Effect.flatMap(HttpClientResponse.filterStatusOk),
      HttpClientResponse.stream,
      Stream.decodeText,
      Stream.pipeThroughChannel(Sse.decode()),
      Stream.mapEffect(
        ({ data, event }) => {
          if (event === Protocol.readyEvent) return ready(data)
          return event === Protocol.webhookEvent ? forward(data) : Effect.void
        },
        // The emulator decides how many are under way at once.
        { concurrency: "unbounded" }
      ),
      Stream.runDrain
    )

    let hasListened = false
    const listening = Effect.gen(function* () {
      isReady = false
      const exit = yield* Effect.exit(connection)
      hasListened ||= isReady
      if (!hasListened) return yield* noEmulator(emulator, exit)
      if (isReady) say(`The emulator at ${emulator} has gone. Its webhooks are sent on when it is back.`)
      yield* Effect.sleep(pause)
    })
    return yield* Effect.forever(listening)
  },
  Effect.provide(FetchHttpClient.layer),
  Effect.provideService(FetchHttpClient.RequestInit, { redirect: "manual" }),
  Effect.scoped
)
