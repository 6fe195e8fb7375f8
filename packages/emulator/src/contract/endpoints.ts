/** Lists every operation as the client describes it. */
import * as core from "@effect-portone/core"
import * as Endpoint from "@effect-portone/core/Endpoint"
import * as payments from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"

export const endpoints: ReadonlyArray<Endpoint.Any> = [core, payments, platform].flatMap((exports) =>
  Object.values<unknown>(exports).filter(Endpoint.isEndpoint)
)
