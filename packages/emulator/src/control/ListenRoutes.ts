/**
 * Serves programs that listen for webhooks.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Sse from "effect/encoding/Sse"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { listenPath } from "../pages/Paths.ts"
import { knownSecret, type WebhookSettings } from "../webhooks/WebhookDeliveries.ts"
import * as Protocol from "./ListenProtocol.ts"

/** The time after which a connection without webhooks shows that it is alive. */
const heartbeat = "15 seconds"

/** Connections are open in real time, also where the emulator's own clock stands still. */
const beats = Stream.fromEffectRepeat(
  Effect.as(Effect.sleep(heartbeat), ":\n\n").pipe(Effect.provideService(Clock.Clock, Clock.Clock.defaultValue()))
)

let events = 0

const write = (event: string, data: string) => Sse.encoder.write({ _tag: "Event", event, id: String(++events), data })

const encodeReady = Schema.encodeEffect(Protocol.Ready)
const encodeForward = Schema.encodeEffect(Protocol.Forward)

const isAddress = (url: string | undefined): url is string =>
  url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

const refuse = (status: number, type: string, message: string) =>
  HttpServerResponse.jsonUnsafe({ type, message }, { status })

/** Adds the routes to the router. */
export const listenRoutes = ({ listeners, secrets }: WebhookSettings) =>
  Effect.gen(function* () {
    const router = yield* HttpRouter.HttpRouter
    const isPublic = secrets.every((secret) => Redacted.value(secret) === Redacted.value(knownSecret))

    const webhooksFor = (url: string) =>
      Stream.unwrap(
        Effect.gen(function* () {
          const forwards = yield* listeners.connect(url)
          const ready = yield* encodeReady(isPublic ? { secret: Redacted.value(knownSecret) } : {})
          const webhooks = Stream.fromQueue(forwards).pipe(
            Stream.mapEffect((forward) => encodeForward(forward)),
            Stream.map((forward) => write(Protocol.webhookEvent, forward)),
            // Texts are encoded as they are.
            Stream.orDie
          )
          return Stream.concat(Stream.make(write(Protocol.readyEvent, ready)), Stream.merge(webhooks, beats))
        }).pipe(Effect.orDie)
      )

    yield* router.add(
      "GET",
      listenPath,
      Effect.map(HttpServerRequest.HttpServerRequest, (request) => {
        const url = new URL(request.url, "http://emulator").searchParams.get(Protocol.forwardTo) ?? undefined
        return isAddress(url)
          ? HttpServerResponse.stream(Stream.encodeText(webhooksFor(url)), {
              contentType: "text/event-stream",
              headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" }
            })
          : HttpServerResponse.jsonUnsafe(
              {
                type: "InvalidRequest",
                message: `${Protocol.forwardTo} is the http:// or https:// address of webhooks`
              },
              { status: 400 }
            )
      })
    )
    yield* router.add(
      "POST",
      Protocol.answersPath,
      HttpServerRequest.schemaBodyJson(Protocol.Answer).pipe(
        Effect.map(({ answer, id }) =>
          listeners.answer(id, answer)
            ? HttpServerResponse.jsonUnsafe({})
            : refuse(404, "NotFound", "nobody waits for the answer of this webhook any more")
        ),
        Effect.catch(({ message }) => Effect.succeed(refuse(400, "InvalidRequest", message)))
      )
    )
  })
