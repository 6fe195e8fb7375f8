/**
 * Counts what became of the calls whose outcome was left open: with a mark in their reason, and without.
 */
import type { Claim } from "./Refund.ts"

export interface OpenCalls {
  readonly all: number
  readonly applied: number
  readonly notApplied: number
  readonly unresolved: number
}

const count = (claims: ReadonlyArray<Claim>): OpenCalls => {
  const resolutions = claims.flatMap(({ resolution }) => (resolution === undefined ? [] : [resolution._tag]))
  const of = (tag: (typeof resolutions)[number]) => resolutions.filter((one) => one === tag).length
  return {
    all: resolutions.length,
    applied: of("Applied"),
    notApplied: of("NotApplied"),
    unresolved: of("Unresolved")
  }
}

export const openCalls = (
  reports: ReadonlyArray<{ readonly claims: ReadonlyArray<Claim> }>
): { readonly marked: OpenCalls; readonly unmarked: OpenCalls } => {
  const claims = reports.flatMap((report) => report.claims)
  return {
    marked: count(claims.filter(({ ask }) => ask.isMarked)),
    unmarked: count(claims.filter(({ ask }) => !ask.isMarked))
  }
}
