/**
 * Tells of a program's own code that did not do what the client needs of it: the schedule of a policy, or a budget.
 */

/** A problem of a program's own code. */
export interface Problem {
  /** Says whose it is and what is wrong, in words that hold no value. */
  readonly description: string
  /** The value that was thrown or given. It may hold anything. */
  readonly defect: unknown
}
