/**
 * Answers whether an emulator serves, for what starts and watches it. Nothing else is told, so anybody may ask.
 */
import * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { healthPath } from "../pages/Paths.ts"
import type { Journal } from "../state/Journal.ts"
import type { Exchange } from "./Exchange.ts"

const isHealth = (url: string) => url === healthPath || url.startsWith(`${healthPath}?`)

/** Adds the answer to an exchange. An emulator that can keep no change is not well. */
export const withHealth = (exchange: Exchange, journal: Journal | undefined): Exchange =>
  Effect.flatMap(HttpServerRequest, ({ method, url }) => {
    if (!isHealth(url) || (method !== "GET" && method !== "HEAD")) return exchange
    const isWell = journal?.problem() === undefined
    return Effect.succeed(
      HttpServerResponse.jsonUnsafe(
        { status: isWell ? "ok" : "unable to keep changes" },
        { status: isWell ? 200 : 503 }
      )
    )
  })
