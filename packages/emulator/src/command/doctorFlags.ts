/**
 * Declares the flags of `portone-emulator doctor`. They are apart from what it does, which most starts do not load.
 */
import * as Flag from "effect/cli/Flag"
import { urlFlag } from "./urlFlag.ts"

export const doctorFlags = {
  webhookUrl: urlFlag("webhook-url").pipe(
    Flag.withDescription("The address of your own endpoint for webhooks: it gets forged ones, and one that is signed"),
    Flag.optional
  ),
  json: Flag.Boolean("json").pipe(Flag.withDescription("Print one JSON object"), Flag.withDefault(false))
}
