/**
 * Declares the flags of the command for who may use its control, and what that shows.
 */
import * as Flag from "effect/cli/Flag"

export const guardFlags = {
  allowedHosts: Flag.String("allow-host").pipe(
    Flag.filter(
      (host) => /^[^\s/@?#]+$/.test(host),
      () => "Expected a name as in a URL, such as emulator or emulator:8747"
    ),
    Flag.withDescription("A name by which the control may be called, such as that of a container; may be given again"),
    Flag.atLeast(0)
  ),
  allowedOrigins: Flag.String("allow-origin").pipe(
    Flag.filter(
      (origin) => URL.canParse(origin) && new URL(origin).origin === origin,
      () => "Expected an origin such as http://localhost:3000, without a path"
    ),
    Flag.withDescription(
      "An origin whose pages may use the control, such as http://localhost:3000; may be given again"
    ),
    Flag.atLeast(0)
  ),
  showsSecrets: Flag.Boolean("show-secrets").pipe(
    Flag.withDescription("Show credentials, card numbers and the secrets of webhooks over the control"),
    Flag.withDefault(false)
  )
}
