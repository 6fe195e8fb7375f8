/**
 * Makes the ids that a merchant gives to payments, and checks which PG takes which id.
 *
 * PortOne hands the payment id on to the PG as its order number, and the PGs disagree about those. An id that does not
 * fit fails in the customer's browser or, worse, is cut off: two long ids that begin alike are then one order to the
 * PG. 32 hex digits fit all PGs.
 *
 * @since 0.1.0
 */
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import type * as Wire from "@effect-portone/core/Wire"
import type { PgProvider } from "./generated/Shared.ts"
import * as paymentIds from "./pgRules/paymentIds.ts"
import type { Fact, TextRule } from "./pgRules/rules.ts"
import { faultsOf } from "./pgRules/texts.ts"

/**
 * Makes a new payment id: 128 random bits as 32 hex digits, which every PG takes and nobody can guess.
 *
 * Make the id on the server, and keep it with the order before the customer pays: by the id, a payment is matched with
 * its order.
 *
 * @example
 * ```ts
 * import { PaymentId } from "@effect-portone/payments"
 *
 * const paymentId = PaymentId.make() // "4f2d0c9ab1e84d53a0c66d7e12f9b830"
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (): string =>
  // An idempotency key is 128 random bits as 32 hex digits, too.
  IdempotencyKey.make()

/**
 * The rule of a PG for ids.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rule extends TextRule {}

/** Returns the values of facts, by PG. */
const valuesOf = (facts: { readonly [K in PgProvider]?: Fact<Rule> }): { readonly [K in PgProvider]?: Rule } =>
  Object.fromEntries(Object.entries(facts).map(([pgProvider, { value }]) => [pgProvider, value]))

/**
 * The rules of the PGs for ids, as far as they are known, without the sources that `PgRules` names. A PG that is
 * not listed may have a rule nevertheless.
 *
 * @example
 * ```ts
 * import { PaymentId } from "@effect-portone/payments"
 *
 * const most = PaymentId.rules.KCP_V2?.atMost // 40
 * ```
 * @category validation
 * @since 0.1.0
 */
export const rules: { readonly [K in PgProvider]?: Rule } = /* @__PURE__ */ valuesOf(paymentIds)

/**
 * A reason why a PG, or PortOne itself, does not take an id.
 *
 * @category models
 * @since 0.1.0
 */
export interface Problem {
  /** The PG that does not take the id; absent when the client or PortOne does not. */
  readonly pgProvider?: PgProvider
  /** The kind of problem. `Truncated` causes no error: the PG keeps the first characters only. */
  readonly kind: "NoPathSegment" | "Characters" | "TooShort" | "TooLong" | "Truncated"
  /** The problem in a sentence, which does not repeat the id. */
  readonly description: string
}

/**
 * Returns the problems that PGs have with an id; none for an id that {@link make} made.
 *
 * Checks the rules of every PG, or of those that are named; it never throws. PortOne itself takes nearly any id: the
 * client percent-encodes it.
 *
 * @example
 * ```ts
 * import { PaymentId } from "@effect-portone/payments"
 *
 * const problems = PaymentId.problemsOf("order-2026-11-25", ["KCP_V2", "TOSSPAYMENTS"])
 * // [{ pgProvider: "KCP_V2", kind: "Characters", description: "KCP_V2 takes letters and digits of ASCII only" }]
 * ```
 * @category validation
 * @since 0.1.0
 */
export const problemsOf = (
  id: string,
  pgProviders: ReadonlyArray<Wire.Open<PgProvider>> = Object.keys(rules)
): ReadonlyArray<Problem> => {
  // A caller without types may pass anything.
  if (typeof id !== "string") return [{ kind: "NoPathSegment", description: "an id is a text" }]
  return [...problemsOfPathSegment(id), ...known(pgProviders).flatMap((name) => problemsOfRule(id, name, rules[name]!))]
}

/** Returns the PGs that have a rule among those that were named; every one if the names are no list. */
const known = (pgProviders: ReadonlyArray<string>): ReadonlyArray<PgProvider> => {
  try {
    return pgProviders.filter((name): name is PgProvider => typeof name === "string" && Object.hasOwn(rules, name))
  } catch {
    // They were no list. The casts hold: only known PGs have a rule.
    return Object.keys(rules) as ReadonlyArray<string> as ReadonlyArray<PgProvider>
  }
}

/**
 * Finds what the client refuses before anything is sent: in a path, such an id would name another operation, or
 * nothing.
 */
const problemsOfPathSegment = (id: string): ReadonlyArray<Problem> => {
  if (id === "" || id === "." || id === "..") {
    return [{ kind: "NoPathSegment", description: "an id is a part of a path, which cannot be empty, nor dots alone" }]
  }
  return /\p{Surrogate}/u.test(id)
    ? [{ kind: "Characters", description: "half of a surrogate pair has no UTF-8 form, and cannot be sent" }]
    : []
}

const problemsOfRule = (id: string, pgProvider: PgProvider, rule: Rule): ReadonlyArray<Problem> =>
  faultsOf(id, rule).map(({ kind, words }) => ({ pgProvider, kind, description: `${pgProvider} ${words}` }))
