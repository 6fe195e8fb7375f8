/**
 * Makes the failure of a command that cannot begin, with a sentence for the person who typed it.
 */
import * as CliError from "effect/cli/CliError"

/** Returns the failure. The command prints the sentence, and no trace. */
export const refuse = (userMessage: string, cause: unknown = new Error(userMessage)): CliError.UserError =>
  new CliError.UserError({ cause, userMessage })
