/**
 * Holds what a check of the doctor has found, as a person reads it and as JSON.
 */

/** The result of one check. No text of it holds a secret, a query of an address, or a person. */
export interface Finding {
  /** The name of the check, which stays the same from release to release. */
  readonly check: string
  readonly status: "fail" | "ok" | "warn"
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

/** Returns all findings as one JSON object. */
export const jsonOf = (findings: ReadonlyArray<Finding>): string =>
  JSON.stringify({ ok: findings.every(({ status }) => status !== "fail"), findings }, undefined, 2)

/** Returns the lines of a finding: what was found, and below it what to do. */
export const linesOf = ({ advice, check, message, status }: Finding): ReadonlyArray<string> => [
  `${status.padEnd(4)}  ${check.padEnd(16)}  ${message}`,
  ...(advice === undefined ? [] : [`${" ".repeat(24)}${advice}`])
]
