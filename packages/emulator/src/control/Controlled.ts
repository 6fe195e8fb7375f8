/**
 * Sends requests for the control and for pages to the control's server, and all others to PortOne's operations.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as Scope from "effect/Scope"
import type { Emulation } from "../assembly/Emulation.ts"
import type { EmulatorControl } from "../EmulatorControl.ts"
import { healthPath, isOwn } from "../pages/Paths.ts"
import type { Exchange } from "../requests/Exchange.ts"
import { CurrentJournal } from "../state/Journal.ts"
import { health } from "./Health.ts"
import type { Serving } from "./Serving.ts"

/** Adds the control to an exchange. */
export const withControl = (
  exchange: Exchange,
  control: EmulatorControl,
  emulation: Emulation,
  serving: Serving
): Effect.Effect<Exchange, never, Scope.Scope> =>
  Effect.flatMap(Effect.all([Effect.context<Scope.Scope>(), CurrentJournal]), ([context, journal]) => {
    const healthy = health(journal)
    return Effect.promise(() => import("./ControlServer.ts")).pipe(
      Effect.flatMap(({ makeControlExchange }) => makeControlExchange(control, emulation, serving)),
      // The control is made in the emulator's context, and not in that of the first request for it.
      Effect.updateContext((_request: Context.Context<never>) => context),
      // Other requests may wait for it too.
      Effect.uninterruptible,
      Effect.cached,
      Effect.map((controlled) =>
        Effect.flatMap(HttpServerRequest.HttpServerRequest, ({ url }) => {
          if (!isOwn(url)) return exchange
          return url === healthPath ? healthy : Effect.flatten(controlled)
        })
      )
    )
  })
