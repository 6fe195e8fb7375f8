/**
 * Decides whether another attempt is worth making after a failure that is not a documented error. A documented error
 * says so itself, with `isRetryable`.
 */
import type { ClientErrorReason } from "../ClientErrorReason.ts"

/**
 * The worth of another attempt with the same key.
 *
 * - `Now`: the same call makes it, if its policy allows.
 * - `Later`: it may help, but not at once.
 * - `Never`: the answer would be the same.
 */
export type Worth = "Now" | "Later" | "Never"

/** Returns the worth of another attempt after a failure that is not a documented error. */
export const worthOf = (reason: ClientErrorReason): Worth => {
  switch (reason._tag) {
    // Nothing was sent, and the same input would be refused again.
    case "InputError":
      return "Never"
    // A login that failed on its way may succeed later; a secret that was refused stays refused.
    case "CredentialsError":
      return reason.isRetryable ? "Now" : "Never"
    // No answer came, or not all of it. The key makes repeating safe, and repeating is how to learn whether the first
    // attempt was carried out: PortOne stores a success under the key and sends it again.
    case "TransportError":
    case "TimeoutError":
      return "Now"
    // The first request with this key is still running: asking again is how to get its answer.
    case "OutstandingRequestError":
      return "Now"
    // PortOne did it, and would give the same answer again, stored under the key. What could not be read of an answer
    // with another status is of no matter, but for a 502, which may be a declined card.
    case "DecodeError":
      return isSuccess(reason.status) || reason.status === 502 ? "Never" : worthOfStatus(reason.status, undefined)
    case "UndocumentedError":
      return worthOfStatus(reason.status, reason.type)
    // Too many calls fail already, and another attempt would add to them.
    case "BudgetSpentError":
    case "CircuitOpenError":
      return "Later"
    // The next call may need no retry, and the program may mend its schedule or its budget.
    case "RetryDecisionError":
      return "Later"
    // These credentials stay refused. With others, the same key still leads to the answer of the first attempt.
    case "RepetitionRefusedError":
      return "Never"
    // The list would be the same.
    case "StalledListError":
    case "ListReachError":
      return "Never"
  }
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300

/**
 * Returns the worth of another attempt after an undocumented answer, by its status and the `type` in its body, if any.
 */
const worthOfStatus = (status: number, type: string | undefined): Worth => {
  // A page of something between, which may pass. An error of PortOne's is its answer.
  if (isSuccess(status)) return type === undefined ? "Now" : "Never"
  switch (status) {
    // The server gave up waiting for the request.
    case 408:
    // Too many requests at once.
    case 429:
    // A fault in the API, or in front of it, that may pass.
    case 500:
    case 503:
    case 504:
      return "Now"
    // A gateway's page is an outage. An error of PortOne's, even an unknown one, is an answer: a PG declined.
    case 502:
    // The server does not want a request that may be a replay, before its TLS handshake has ended.
    case 425:
    // Gateways' own statuses: the origin failed, refused the connection, did not answer in time, was not reached, …
    case 520:
    case 521:
    case 522:
    case 523:
    case 524:
    // … or made no TLS connection, …
    case 525:
    // … the gateway's tunnel to it failed, the origin has too much to do, or its name was not found.
    case 527:
    case 529:
    case 530:
    // A proxy gave up reading, or connecting.
    case 598:
    case 599:
      return type === undefined ? "Now" : "Never"
    // The origin's certificate is not valid. Somebody has to renew it first.
    case 526:
      return type === undefined ? "Later" : "Never"
    // A refusal, a redirect, or a status that no server of PortOne's sends: the answer would be the same.
    default:
      return "Never"
  }
}
