/**
 * Says whether the emulator is well: for a container's health check, or a script that waits until it serves. Anybody
 * may ask, and the control is not loaded for it.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type { Journal } from "../state/Journal.ts"

/** Answers 503 while what changes cannot be kept. */
export const health = (journal: Journal | undefined): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.map(DateTime.now, (now) => {
    const time = DateTime.formatIso(now)
    const message = journal?.problem()
    const headers = { "cache-control": "no-store" }
    return message === undefined
      ? HttpServerResponse.jsonUnsafe({ status: "ok", time }, { headers })
      : HttpServerResponse.jsonUnsafe({ status: "unwritable", time, message }, { status: 503, headers })
  })
