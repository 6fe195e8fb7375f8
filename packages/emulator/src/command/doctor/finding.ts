/**
 * Holds what a check of the doctor has found, as a person reads it and as JSON.
 */

/** The result of one check. No text of it holds a secret, a query of an address, or a person. */
export interface Finding {
  /** The name of the check, which stays the same from release to release. */
  readonly check: string
  /** `skip` is of a check that could not be made, for the reason that the message has. */
  readonly status: "fail" | "ok" | "skip" | "warn"
  readonly message: string
  /** Says what to do. Absent where all is well. */
  readonly advice?: string
}

export const ok = (check: string, message: string): Finding => ({ check, status: "ok", message })

export const warn = (check: string, message: string, advice: string): Finding => ({
  check,
  status: "warn",
  message,
  advice
})

export const fail = (check: string, message: string, advice: string): Finding => ({
  check,
  status: "fail",
  message,
  advice
})

/** Returns the findings of these checks that were not made, since another one had failed or for this reason. */
export const skippedOf = (
  checks: ReadonlyArray<string>,
  made: ReadonlyArray<Finding>,
  reason: string
): ReadonlyArray<Finding> => {
  const failed = made.find(({ status }) => status === "fail")
  const message = failed === undefined ? reason : `not checked, as ${failed.check} failed`
  return checks
    .filter((check) => made.every((finding) => finding.check !== check))
    .map((check) => ({ check, status: "skip", message }))
}

/** Returns all findings as one JSON object. */
export const jsonOf = (findings: ReadonlyArray<Finding>): string =>
  JSON.stringify({ ok: findings.every(({ status }) => status !== "fail"), findings }, undefined, 2)

/** Returns the lines of a finding: what was found, and below it what to do. */
export const linesOf = ({ advice, check, message, status }: Finding): ReadonlyArray<string> => [
  `${status.padEnd(4)}  ${check.padEnd(16)}  ${message}`,
  ...(advice === undefined ? [] : [`${" ".repeat(24)}${advice}`])
]
