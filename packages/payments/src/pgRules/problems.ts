/**
 * The problems of a request with a PG, as values.
 */
import type { PgProvider } from "../generated/Shared.ts"
import type { Fact, Rules } from "./rules.ts"
import type { Source } from "./sources.ts"

/**
 * The consequence of a problem. The PG refuses the request; or it takes something else than was sent, such as an id
 * that is cut off or another amount; or it shortens a name that only people read; or it passes over the field.
 *
 * @category models
 * @since 0.1.0
 */
export type Consequence = "Refused" | "Altered" | "Shortened" | "Ignored"

/**
 * The fault of a field.
 *
 * @category models
 * @since 0.1.0
 */
export type Kind =
  | "Missing"
  | "Characters"
  | "TooShort"
  | "TooLong"
  | "Truncated"
  | "Unsupported"
  | "TooLittle"
  | "TooMuch"
  | "NoMultiple"
  | "TooLate"
  | "TooOften"

/**
 * A rule of {@link Rules} by its name: `orderName`, `methods.api`, `cancel.partial`.
 *
 * @category models
 * @since 0.1.0
 */
export type RuleName = keyof Rules | `${keyof Rules}.${string}` | "operation"

/**
 * A part of a request that a PG does not take.
 *
 * @category models
 * @since 0.1.0
 */
export interface Problem {
  readonly pgProvider: PgProvider
  /** The field of the request, with dots before what lies within: `customer.email`. */
  readonly field: string
  readonly rule: RuleName
  readonly kind: Kind
  readonly effect: Consequence
  readonly source: Source
  /** Says what the request cannot show, such as what a contract may allow. */
  readonly note?: string
  /** Says what the PG takes, and what to do. It repeats no value of the request. */
  readonly message: string
}

/** The problems of one request, while they are gathered. */
export class Problems {
  readonly found: Array<Problem> = []
  readonly pgProvider: PgProvider
  constructor(pgProvider: PgProvider) {
    this.pgProvider = pgProvider
  }

  /** Adds a problem, with words that follow the name of the PG. */
  add(
    field: string,
    rule: RuleName,
    kind: Kind,
    { note, source }: Fact<unknown>,
    words: string,
    effect: Consequence = "Refused"
  ): void {
    const { pgProvider } = this
    const known = note === undefined ? {} : { note }
    this.found.push({ pgProvider, field, rule, kind, effect, source, ...known, message: `${pgProvider} ${words}` })
  }
}
