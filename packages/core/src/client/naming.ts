/**
 * Names the operation in a documented error, so that a line of a log says which call failed, and what to do.
 *
 * The error's `message` becomes a line of our words and PortOne's. PortOne's own stay in `portOneMessage`. They are
 * what goes on the wire.
 */
import type { DocumentedError } from "../DocumentedError.ts"
import { cut, longestMessage } from "../internal/cut.ts"
import { dropFrames, hide } from "../internal/hide.ts"
import { withoutPersonal } from "../internal/personal.ts"
import { mapTexts } from "../internal/texts.ts"
import { onOneLine, type WithoutSent } from "./repeated.ts"

/**
 * Returns a line without line breaks, so that PortOne's words cannot pass for another line of a log, and without what
 * they may repeat: what was sent, and the numbers and addresses of people.
 */
const line = (known: string, portOneMessage: string, withoutSent: WithoutSent): string => {
  const said = withoutPersonal(withoutSent(onOneLine(portOneMessage)))
  return cut(said === "" ? known : `${known} PortOne says: ${said}`, longestMessage)
}

/** Changes an error that was decoded from the answer of an operation. Its fields stay as they are. */
export const nameOperation = <E extends DocumentedError>(error: E, operation: string, withoutSent: WithoutSent): E => {
  const { portOneMessage } = error
  // The message of the class says what the error means. The error's own is PortOne's.
  const { message } = Object.getPrototypeOf(error) as DocumentedError
  hide(error, "operation", operation)
  hide(error, "portOneMessage", portOneMessage)
  hide(error, "message", line(`${operation}: ${message}`, portOneMessage ?? "", withoutSent))
  hide(error, "toJSON", () => {
    // What was sent goes first: a number in it would no longer be found in its place.
    return mapTexts({ ...error, operation, message: error.message }, (text) => withoutPersonal(withoutSent(text)))
  })
  return dropFrames(error)
}
