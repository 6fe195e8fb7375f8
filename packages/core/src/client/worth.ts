/**
 * Decides what another attempt is worth after a failure that is not a documented error. A documented error says it itself, by
 * `isRetryable`.
 */
import type { ClientErrorReason } from "../ClientErrorReason.ts"

/**
 * What another attempt with the same key is worth: `Now`, it is made by the same call, if its policy allows; `Later`, it may
 * help, but not at once; `Never`, the answer would be the same.
 */
export type Worth = "Now" | "Later" | "Never"

/**
 * What another attempt is worth after a failure that is not a documented error.
 */
export const worthOf = (reason: ClientErrorReason): Worth => {
  switch (reason._tag) {
    // Nothing was sent, and the same input would be refused again.
    case "InputError":
      return "Never"
    // A login that failed on its way may go through; a secret that was refused stays so.
    case "CredentialsError":
      return reason.isRetryable ? "Now" : "Never"
    // Nothing came, or not all of it. The key makes repeating safe, and is how to learn the end of what may have been done:
    // a success whose body broke on the way comes again, from where PortOne stored it.
    case "TransportError":
    case "TimeoutError":
      return "Now"
    // The first request with this key is still running: asking again is how to get its answer.
    case "OutstandingRequestError":
      return "Now"
    // PortOne did it, and would give the same answer again, stored under the key.
    case "DecodeError":
      return "Never"
    case "UndocumentedError":
      return worthOfStatus(reason.status, reason.type)
    // Too much fails already; another attempt from here would add to it.
    case "BudgetSpentError":
    case "CircuitOpenError":
      return "Later"
    // The credentials stay refused. With others, the same key still leads to the answer of the first attempt.
    case "RepetitionRefusedError":
      return "Never"
    // The list would be the same.
    case "StalledListError":
    case "ListReachError":
      return "Never"
  }
}

/** Of an answer that is no documented error: its status, and the `type` of the error in its body, if there was one. */
const worthOfStatus = (status: number, type: string | undefined): Worth => {
  switch (status) {
    // The server gave up waiting for the request.
    case 408:
    // Too many at once.
    case 429:
    // A fault in the API, or before it, that may pass.
    case 500:
    case 503:
    case 504:
      return "Now"
    // A gateway's page is an outage. An error of PortOne's, even one we do not know, is an answer: a PG declined.
    case 502:
      return type === undefined ? "Now" : "Never"
    // A refusal, a redirect, or something that no server of PortOne's says: it would say it again.
    default:
      return "Never"
  }
}
