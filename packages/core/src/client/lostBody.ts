/**
 * Says what is known of an attempt whose answer began, and whose body was lost.
 */
import type { Outcome } from "../PortOneClientError.ts"
import { type Answers, outcomeOf } from "./answer.ts"
import { isOwn, mediaTypeOf } from "./mediaType.ts"

/** The beginning of an answer. */
export interface Head {
  readonly status: number
  readonly contentType: string | undefined
}

/** The statuses of a success that is PortOne's even if nothing of it has come. */
export const ofPortOne: ReadonlySet<number> = new Set([200, 201, 204])

/**
 * Returns the outcome of an attempt whose answer began like this. A success that does not say to be of the operation's
 * own kind may be of something between.
 */
export const outcomeOfLostBody = (answers: Answers<unknown>, { contentType, status }: Head): Outcome => {
  // Firewalls answer 202, and proxies 203 and 206, of their own accord.
  if (ofPortOne.has(status)) return isOwn(answers, mediaTypeOf(contentType)) ? "Applied" : "Unknown"
  if (status >= 200 && status < 300) return "Unknown"
  return outcomeOfForeign(status)
}

/**
 * Returns the outcome of an attempt whose answer is no success, and whose body does not tell what it is. A 409 is no
 * refusal then: PortOne may have said that the first request with this key is still running.
 */
export const outcomeOfForeign = (status: number): Outcome => (status === 409 ? "Unknown" : outcomeOf(status))
