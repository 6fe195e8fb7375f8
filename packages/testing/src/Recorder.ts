/**
 * Writes what a program and PortOne say to each other to a file, without secrets and people; and plays it back, without a network.
 *
 * A recording is made once, against PortOne's test channels or the emulator, and then stands for them in every run of a test. It
 * is fit to be shared: `Authorization`, tokens and API secrets, billing keys, card numbers with all that belongs to them, names,
 * e-mail addresses, phone numbers, addresses, account numbers and free texts are placeholders such as `redacted-billingKey-0001`, the
 * same for the same value. Enums, dates, amounts, ids and the names of products stay.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import type { PlatformError } from "effect/PlatformError"
import * as Result from "effect/Result"
import { requestOf, responseOf, webResponseOf } from "./recorder/http.ts"
import { makePlayer } from "./recorder/Player.ts"
import * as Recording from "./recorder/Recording.ts"
import { makeWriter } from "./recorder/Writer.ts"

/**
 * Where a recording is.
 *
 * @example
 * ```ts
 * import { Recorder } from "@effect-portone/testing"
 *
 * // Recorded where it is asked for, and else played back.
 * const recording: Recorder.Options = { path: "test/recordings/checkout.jsonl" }
 * const layer = process.env["RECORD"] ? Recorder.layerRecord(recording) : Recorder.layerReplay(recording)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** The file's path, as the `FileSystem` at hand takes it. A recording is JSON lines: `.jsonl` suits it. */
  readonly path: string
}

/**
 * A file that is no recording, and why not.
 *
 * @example
 * ```ts
 * import { Payments } from "@effect-portone/payments"
 * import { Recorder } from "@effect-portone/testing"
 * import { Effect } from "effect"
 *
 * const read = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "order-1" })).pipe(
 *   Effect.provide(Recorder.layerReplay({ path: "test/recordings/checkout.jsonl" })),
 *   Effect.catchTag("RecordingError", ({ message }) => Effect.logError(message))
 * )
 * ```
 * @category errors
 * @since 0.1.0
 */
export class RecordingError extends Data.TaggedError("RecordingError")<{
  /** The file's path. */
  readonly path: string
  /** What is wrong with it. */
  readonly description: string
}> {
  override get message(): string {
    return `${this.path} is not a recording: ${this.description}. Make one with Recorder.layerRecord.`
  }
}

/**
 * A request that a recording does not have, or has had played back as often as it was recorded.
 *
 * {@link layerReplay} dies of it, so that no retry repeats the request and no `catch` of the program's hides it.
 *
 * @example
 * ```ts
 * import { Payments } from "@effect-portone/payments"
 * import { Recorder } from "@effect-portone/testing"
 * import { Effect } from "effect"
 *
 * // Names the request, and how it differs from the one that was recorded.
 * const missing = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "order-2" })).pipe(
 *   Effect.catchDefect((defect) =>
 *     defect instanceof Recorder.NotRecordedError ? Effect.succeed(defect.message) : Effect.die(defect)
 *   )
 * )
 * ```
 * @category errors
 * @since 0.1.0
 */
export class NotRecordedError extends Data.TaggedError("NotRecordedError")<{
  /** The recording's path. */
  readonly path: string
  /** The request's method and path, without secrets and people. */
  readonly request: string
  /** How often the same request was recorded, and has been played back: 0 if it never was. */
  readonly played: number
  /** How it differs from the nearest one that was recorded, line by line; or nothing where none was. */
  readonly difference: string | undefined
}> {
  override get message(): string {
    const { difference, path, played, request } = this
    if (played > 0) {
      return `${request} was sent once more than it was recorded in ${path}, where it is ${played === 1 ? "once" : `${played} times`}.`
    }
    return difference === undefined
      ? `${request} was not recorded in ${path}, and nothing else was.`
      : `${request} was not recorded in ${path}. The nearest that was:\n${difference}`
  }
}

/**
 * The `HttpClient` at hand, which also writes every exchange to a file: a new file each time that the layer is built, in place of one
 * that was there.
 *
 * Each exchange is written as it ends, in the order in which the requests were sent; the file is closed with the layer's
 * scope. A request that gets no answer leaves nothing. What cannot be written is logged, and the program gets its answer all the
 * same, for the payment has happened. The layer fails with `PlatformError` when the file cannot be made.
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
                Effect.matchCauseEffect(restore(response.text), {
                  // Whoever reads it meets the same failure.
                  onFailure: () => entry.drop,
                  onSuccess: (text) => entry.end(responseOf(response, text))
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
 * An `HttpClient` that answers from a recording, and sends nothing.
 *
 * A request is one that was recorded if method, path, query and body are the same; keys, credentials and other headers do not
 * count, nor does the host. In place of what was removed may stand any value, but always the same one, which then comes
 * back in the answers, too. Each exchange is played once, in the order in which it was recorded; any other request is a
 * {@link NotRecordedError}, of which the fiber dies. The layer fails with `PlatformError` when the file cannot be read, and with
 * {@link RecordingError} when it is no recording.
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
