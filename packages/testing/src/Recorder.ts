/**
 * Records the exchanges of a program with PortOne in a file, without secrets and people, and replays them without a
 * network.
 *
 * A recording is made once, against PortOne's test channels or the emulator, and then replaces them in every run of a
 * test. It is fit to be shared: numbers, enums, times and ids stay, and every other text becomes a placeholder such as
 * `redacted-billingKey-0001`, the same for the same value. So do the names of fields that the API does not have.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { PlatformError } from "effect/PlatformError"
import * as Result from "effect/Result"
import * as Answer from "@effect-portone/core/Answer"
import { requestOf, responseOf, webResponseOf } from "./recorder/http.ts"
import { makePlayer } from "./recorder/Player.ts"
import * as Recording from "./recorder/Recording.ts"
import { makeWriter } from "./recorder/Writer.ts"

/**
 * The options of {@link layerRecord} and {@link layerReplay}.
 *
 * @example
 * ```ts
 * import { Recorder } from "@effect-portone/testing"
 *
 * // Records if RECORD is set, and replays otherwise.
 * const recording: Recorder.Options = { path: "test/recordings/checkout.jsonl" }
 * const layer = process.env["RECORD"] ? Recorder.layerRecord(recording) : Recorder.layerReplay(recording)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** The file's path, for the `FileSystem` in context. A recording is JSON lines: `.jsonl` suits it. */
  readonly path: string
}

/**
 * The file is not a recording; `description` says why.
 *
 * @category errors
 * @since 0.1.0
 */
export class RecordingError extends Data.TaggedError("RecordingError")<{
  /** The file's path. */
  readonly path: string
  /** The fault of the file. */
  readonly description: string
}> {
  override get message(): string {
    return `${this.path} is not a recording: ${this.description}. Make one with Recorder.layerRecord.`
  }
}

/**
 * A request that is not in a recording, or was sent more often than it was recorded. The message names the request, and
 * how it differs from the nearest one that was recorded.
 *
 * {@link layerReplay} dies of it, so that no retry repeats the request and no `catch` of the program hides it.
 *
 * @category errors
 * @since 0.1.0
 */
export class NotRecordedError extends Data.TaggedError("NotRecordedError")<{
  /** The recording's path. */
  readonly path: string
  /** The request's method and path, without secrets and people. */
  readonly request: string
  /** The number of times that the same request was recorded, all of them replayed; 0 if it was not recorded. */
  readonly played: number
  /** The difference from the nearest request that was recorded, line by line; undefined if none was. */
  readonly difference: string | undefined
}> {
  override get message(): string {
    const { difference, path, played, request } = this
    if (played > 0) {
      const times = played === 1 ? "once" : `${played} times`
      return `${request} was sent once more than it was recorded in ${path}, where it is ${times}.`
    }
    return difference === undefined
      ? `${request} was not recorded in ${path}, and nothing else was.`
      : `${request} was not recorded in ${path}. The nearest that was:\n${difference}`
  }
}

/**
 * Records every exchange of the `HttpClient` in context in a file. Each time that the layer is built, a new file
 * replaces an old one.
 *
 * Each exchange is written as it ends, in the order in which the requests were sent; the file is closed with the
 * layer's scope. A request that gets no answer leaves no trace. An exchange that cannot be written is logged by its
 * operation alone, and the program still gets its answer, since the payment has happened. So is one whose answer cannot
 * be decoded, or would mean something else to the client without what a recording leaves out; a replay then dies of
 * {@link NotRecordedError}. The layer fails with `PlatformError` if the file cannot be created.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Recorder } from "@effect-portone/testing"
 * import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import { Layer } from "effect"
 *
 * const recorded = Payments.layer.pipe(
 *   Layer.provide(PortOneClient.layerConfig()),
 *   Layer.provide(Recorder.layerRecord({ path: "test/recordings/checkout.jsonl" })),
 *   Layer.provide([NodeHttpClient.layerUndici, NodeFileSystem.layer])
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerRecord = ({
  path
}: Options): Layer.Layer<HttpClient.HttpClient, PlatformError, HttpClient.HttpClient | FileSystem.FileSystem> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.gen(function* () {
      const writer = yield* makeWriter(path)
      return HttpClient.transform(yield* HttpClient.HttpClient, (answer, request) =>
        Effect.uninterruptibleMask((restore) =>
          Effect.suspend(() => {
            const entry = writer.begin(requestOf(request), request.headers["authorization"])
            return restore(answer).pipe(
              Effect.tap((response) =>
                Effect.matchCauseEffect(restore(Answer.readText(response)), {
                  // The program meets the same failure when it reads the body.
                  onFailure: () => entry.drop,
                  onSuccess: (text) =>
                    Option.isSome(text) ? entry.end(responseOf(response, text.value)) : entry.refuse
                })
              ),
              Effect.onExit((exit) => (exit._tag === "Failure" ? entry.drop : Effect.void))
            )
          })
        )
      )
    })
  )

/**
 * Provides an `HttpClient` that answers from a recording, and sends nothing.
 *
 * A request matches a recorded one if method, path, query and body are the same; keys, credentials, other headers and
 * the host do not count. A placeholder matches any value, but always the same one, which then comes back in the
 * answers, too. Each exchange is replayed once, in the order of the recording; the fiber of any other request dies of
 * {@link NotRecordedError}. The layer fails with `PlatformError` if the file cannot be read, and with {@link
 * RecordingError} if it is not a recording.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Recorder } from "@effect-portone/testing"
 * import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
 * import { Layer, Redacted } from "effect"
 *
 * const replayed = Payments.layer.pipe(
 *   Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any") })),
 *   Layer.provide(Recorder.layerReplay({ path: "test/recordings/checkout.jsonl" })),
 *   Layer.provide(NodeFileSystem.layer)
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerReplay = ({
  path
}: Options): Layer.Layer<HttpClient.HttpClient, PlatformError | RecordingError, FileSystem.FileSystem> =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.gen(function* () {
      const recording = Recording.parse(yield* (yield* FileSystem.FileSystem).readFileString(path))
      if (Result.isFailure(recording)) return yield* new RecordingError({ path, description: recording.failure })
      const play = makePlayer(recording.success)
      return HttpClient.make((request) =>
        Effect.suspend(() => {
          const played = play(requestOf(request))
          return played._tag === "Played"
            ? Effect.succeed(HttpClientResponse.fromWeb(request, webResponseOf(played.response)))
            : Effect.die(new NotRecordedError({ path, ...played.missing }))
        })
      )
    })
  )
