/**
 * Sends requests for the control and for pages to the control's server, and all others to PortOne's operations.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as Scope from "effect/Scope"
import type { Emulation } from "../assembly/Emulation.ts"
import type { EmulatorControl } from "../EmulatorControl.ts"
import { isOwn } from "../pages/Paths.ts"
import type { Exchange } from "../requests/Exchange.ts"

/** Adds the control to an exchange. */
export const withControl = (
  exchange: Exchange,
  control: EmulatorControl,
  emulation: Emulation
): Effect.Effect<Exchange, never, Scope.Scope> =>
  Effect.flatMap(Effect.context<Scope.Scope>(), (context) =>
    Effect.promise(() => import("./ControlServer.ts")).pipe(
      Effect.flatMap(({ makeControlExchange }) => makeControlExchange(control, emulation)),
      // The control is made in the emulator's context, and not in that of the first request for it.
      Effect.updateContext((_request: Context.Context<never>) => context),
      // Other requests may wait for it too.
      Effect.uninterruptible,
      Effect.cached,
      Effect.map((controlled) =>
        Effect.flatMap(HttpServerRequest.HttpServerRequest, (request) =>
          isOwn(request.url) ? Effect.flatten(controlled) : exchange
        )
      )
    )
  )
