/**
 * Declares the flag of commands that talk to a running emulator, and says why one does not answer.
 */
import type * as CliError from "effect/cli/CliError"
import * as Flag from "effect/cli/Flag"
import { refuse } from "./refusal.ts"
import { defaultPort } from "./serverFlags.ts"
import { urlFlag } from "./urlFlag.ts"

export const emulatorFlag = urlFlag("emulator").pipe(
  Flag.withDescription("The base URL of the running emulator"),
  Flag.withDefault(`http://127.0.0.1:${defaultPort}`)
)

/** Returns the failure of a command whose emulator does not answer. */
export const noEmulator = (url: string, cause: unknown): CliError.UserError =>
  refuse(
    `No emulator answers at ${url}. ` +
      "Start one by `npx @effect-portone/emulator`, or name its address with --emulator.",
    cause
  )
