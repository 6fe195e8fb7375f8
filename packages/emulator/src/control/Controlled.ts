/**
 * Which requests are for the control of the emulator, and none of PortOne's.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as Scope from "effect/Scope"
import type { EmulatorControl } from "../EmulatorControl.ts"
import type { Exchange } from "../requests/Exchange.ts"
import { prefix } from "./ControlPath.ts"

/** The exchange with the control beside it. */
export const withControl = (
  exchange: Exchange,
  control: EmulatorControl
): Effect.Effect<Exchange, never, Scope.Scope> =>
  Effect.flatMap(Effect.context<Scope.Scope>(), (context) =>
    Effect.promise(() => import("./ControlServer.ts")).pipe(
      Effect.flatMap(({ makeControlExchange }) => makeControlExchange(control)),
      // As if it were made now, and not on the way of the request that is the first to want it.
      Effect.updateContext((_request: Context.Context<never>) => context),
      // Others may wait for what one has begun.
      Effect.uninterruptible,
      Effect.cached,
      Effect.map((controlled) =>
        Effect.flatMap(HttpServerRequest.HttpServerRequest, (request) =>
          request.url.startsWith(`${prefix}/`) ? Effect.flatten(controlled) : exchange
        )
      )
    )
  )
