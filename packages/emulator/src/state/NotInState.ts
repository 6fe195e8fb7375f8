/**
 * Declares the error of the control's operations for what cannot happen in the present state.
 */
import * as Data from "effect/Data"

/** The status of the record does not allow what was requested. */
export class NotInState extends Data.TaggedError("NotInState")<{ readonly message: string }> {}
