/**
 * Declares the flags of `portone-emulator listen`. They are apart from what it does, which most starts do not load.
 */
import * as Flag from "effect/cli/Flag"
import { emulatorFlag } from "./emulatorFlag.ts"
import { logFlags } from "./logFlags.ts"
import { urlFlag } from "./urlFlag.ts"

export const listenFlags = {
  forwardTo: urlFlag("forward-to").pipe(Flag.withDescription("Where webhooks are sent on to")),
  emulator: emulatorFlag,
  format: logFlags.format.pipe(Flag.withDescription("The form of the lines on standard output"))
}
