/**
 * Refuses requests while what they change could not be kept: an answer promises that the change is kept.
 */
import * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type { Journal } from "../state/Journal.ts"
import type { Exchange } from "./Exchange.ts"

/** Refuses all but reading while the journal has a problem. */
export const unlessUnkept = (exchange: Exchange, journal: Journal | undefined): Exchange =>
  journal === undefined
    ? exchange
    : Effect.flatMap(HttpServerRequest, ({ method }) => {
        const problem = method === "GET" ? undefined : journal.problem()
        return problem === undefined
          ? exchange
          : Effect.succeed(HttpServerResponse.text(`The emulator changes nothing now: ${problem}\n`, { status: 503 }))
      })
