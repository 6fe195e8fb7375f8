/**
 * Declares the flag of the command for its clock.
 */
import * as Flag from "effect/cli/Flag"

export const clockFlags = {
  clock: Flag.Literals("clock", ["running", "frozen"]).pipe(
    Flag.withDescription("Whether time goes on by itself, or only by POST /__emulator/advance and /__emulator/until"),
    Flag.withDefault("running")
  )
}
