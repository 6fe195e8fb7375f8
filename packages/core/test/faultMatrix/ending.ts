/**
 * The end of a call in the words of the tables, and the laws that hold for the calls of all rows.
 */
import { assert } from "@effect/vitest"
import { Cause, Exit, Option } from "effect"
import { type DocumentedError, isPortOneClientError, type PortOneClientError } from "../../src/index.ts"
import { callersKey, type Expected } from "./rows.ts"

export type Ended = Exit.Exit<unknown, DocumentedError.DocumentedError | PortOneClientError>

/** The tag of a call's failure, and its outcome. */
export const endingOf = (exit: Ended): Pick<Expected, "tag" | "outcome" | "isRetryable"> => {
  if (Exit.isSuccess(exit)) return { tag: "success", outcome: undefined, isRetryable: undefined }
  if (Cause.hasInterruptsOnly(exit.cause)) return { tag: "interrupted", outcome: undefined, isRetryable: undefined }
  const error = Option.getOrThrowWith(Cause.findErrorOption(exit.cause), () => new Error(Cause.pretty(exit.cause)))
  const { isRetryable, outcome } = error
  if (!isPortOneClientError(error)) return { tag: error._tag, outcome, isRetryable }
  const { reason } = error
  const tag = reason._tag === "BudgetSpentError" ? `${reason._tag} of ${reason.last._tag}` : reason._tag
  return { tag, outcome, isRetryable }
}

/** Returns the key of a call's requests in the words of the tables, or says what is wrong with it. */
export const keyOf = (headers: ReadonlyArray<string | undefined>): string => {
  const [first, ...rest] = headers
  if (rest.some((key) => key !== first)) return `not the same on each attempt: ${headers.join(" ")}`
  if (first === undefined) return "none"
  if (first === String.raw`"renewal \"2026-11\" of order 0042"`) return "the caller's"
  return /^"[0-9a-f]{32}"$/.test(first) ? "the client's" : first
}

/**
 * Checks that an error has the number of attempts, the key that they carried, and the time at which the first began.
 */
export const assertTold = (
  exit: Ended,
  sent: { readonly attempts: number; readonly header: string | undefined; readonly startedAt?: number },
  row: string
) => {
  const error = Exit.isFailure(exit) ? Option.getOrUndefined(Cause.findErrorOption(exit.cause)) : undefined
  if (error === undefined || !isPortOneClientError(error)) return
  assert.strictEqual(error.attempts, sent.attempts, row)
  const key = error.idempotencyKey
  assert.strictEqual(key === undefined ? undefined : `"${key.replaceAll(`"`, String.raw`\"`)}"`, sent.header, row)
  if (sent.header?.includes("renewal")) assert.strictEqual(key, callersKey, row)
  if (sent.startedAt !== undefined) assert.strictEqual(error.startedAt?.epochMilliseconds, sent.startedAt, row)
}
