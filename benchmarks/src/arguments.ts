/**
 * Reads what `pnpm bench` is asked for: which entries, and beside which other build.
 */
import { Data } from "effect"
import { parseArgs } from "node:util"

/** What a person has to write in another way; the message says how. */
export class UsageError extends Data.TaggedError("UsageError")<{ readonly message: string }> {}

const usage = "pnpm bench [entry...] [--against <commit>] [--check]"

export interface Arguments<Name extends string> {
  readonly entries: ReadonlyArray<Name>
  /** The commit to compare with, as it was written. */
  readonly against: string | undefined
  /** True if a target that is missed is a failure. */
  readonly check: boolean
}

const parsed = (args: ReadonlyArray<string>) => {
  try {
    const options = { against: { type: "string" }, check: { type: "boolean", default: false } } as const
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError({ message: `${error instanceof Error ? error.message : String(error)}\nUse: ${usage}` })
  }
}

/** Reads the arguments; no entry is all of them, and they run in the order of `names`. */
export const argumentsOf = <Name extends string>(
  args: ReadonlyArray<string>,
  names: ReadonlyArray<Name>
): Arguments<Name> => {
  const { positionals, values } = parsed(args)
  const unknown = positionals.filter((positional) => !names.some((name) => name === positional))
  if (unknown.length > 0) {
    throw new UsageError({
      message: `There is no entry named ${unknown.join(" or ")}. The entries are ${names.join(", ")}.\nUse: ${usage}`
    })
  }
  const chosen = names.filter((name) => positionals.includes(name))
  return { entries: chosen.length === 0 ? names : chosen, against: values.against, check: values.check }
}
