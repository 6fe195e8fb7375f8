/**
 * Declares the flags of `portone-emulator trigger`. They are apart from what it does, which most starts do not load.
 */
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"
import { emulatorFlag } from "./emulatorFlag.ts"

export const triggerFlags = {
  event: Argument.String("event").pipe(
    Argument.withDescription("The type of the event, such as Transaction.Paid"),
    Argument.optional
  ),
  list: Flag.Boolean("list").pipe(Flag.withDescription("List the events"), Flag.withDefault(false)),
  emulator: emulatorFlag,
  secret: Flag.Redacted("secret").pipe(
    Flag.withDescription("An API secret that a strict emulator knows; without it, any"),
    Flag.optional
  ),
  channel: Flag.String("channel").pipe(Flag.withDescription("The key of a channel"), Flag.withDefault("channel-key"))
}
