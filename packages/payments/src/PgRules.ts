/**
 * Says what each PG takes and does, and which requests it will not take.
 *
 * PortOne is one API over many PGs that differ: in the ids and names that they take, in the ways to pay, in the least
 * amount, in which payments can be cancelled in part and until when. The rules hold what PortOne's guides and help
 * pages say of that, each fact with its page and the day of the page. What no page says is absent. A request without
 * problems may still fail, for what a contract with the PG decides.
 *
 * @since 0.1.0
 */
import type { Check } from "@effect-portone/core/CallOptions"
import type * as Wire from "@effect-portone/core/Wire"
import type { PgProvider } from "./generated/Shared.ts"
import { all } from "./pgRules/all.ts"
import { problemsWith } from "./pgRules/check.ts"
import type { Problem } from "./pgRules/problems.ts"
import type { Request } from "./pgRules/request.ts"
import type { Rules } from "./pgRules/rules.ts"
import { type CheckOptions, checkWith } from "./pgRules/sending.ts"

export { all } from "./pgRules/all.ts"
export { everyPg } from "./pgRules/anyPg.ts"
export { problemsWith } from "./pgRules/check.ts"
export { DANAL } from "./pgRules/pgs/DANAL.ts"
export { EXIMBAY_V2 } from "./pgRules/pgs/EXIMBAY_V2.ts"
export { GALAXIA } from "./pgRules/pgs/GALAXIA.ts"
export { HECTO_GLOBAL } from "./pgRules/pgs/HECTO_GLOBAL.ts"
export { HYPHEN } from "./pgRules/pgs/HYPHEN.ts"
export { INICIS_JP } from "./pgRules/pgs/INICIS_JP.ts"
export { INICIS_V2 } from "./pgRules/pgs/INICIS_V2.ts"
export { KAKAOPAY } from "./pgRules/pgs/KAKAOPAY.ts"
export { KCP_V2 } from "./pgRules/pgs/KCP_V2.ts"
export { KICC_V2 } from "./pgRules/pgs/KICC_V2.ts"
export { KPN } from "./pgRules/pgs/KPN.ts"
export { KSNET } from "./pgRules/pgs/KSNET.ts"
export { MOBILIANS } from "./pgRules/pgs/MOBILIANS.ts"
export { NAVERPAY } from "./pgRules/pgs/NAVERPAY.ts"
export { NICE_V2 } from "./pgRules/pgs/NICE_V2.ts"
export { PAYCO } from "./pgRules/pgs/PAYCO.ts"
export { PAYLETTER_GLOBAL } from "./pgRules/pgs/PAYLETTER_GLOBAL.ts"
export { PAYMENTWALL } from "./pgRules/pgs/PAYMENTWALL.ts"
export { PAYPAL_V2 } from "./pgRules/pgs/PAYPAL_V2.ts"
export { SMARTRO_V2 } from "./pgRules/pgs/SMARTRO_V2.ts"
export { TOSSPAYMENTS } from "./pgRules/pgs/TOSSPAYMENTS.ts"
export { TOSSPAY_V2 } from "./pgRules/pgs/TOSSPAY_V2.ts"
export { TRIPLE_A } from "./pgRules/pgs/TRIPLE_A.ts"
export { WELCOME } from "./pgRules/pgs/WELCOME.ts"
export type { Consequence, Kind, Problem, RuleName } from "./pgRules/problems.ts"
export type { PaidPayment, Request } from "./pgRules/request.ts"
export type {
  AmountLimits,
  Amounts,
  CancelWindow,
  Currencies,
  Fact,
  Need,
  PartialCancel,
  PayMethod,
  Period,
  Platform,
  Rules,
  TextRule
} from "./pgRules/rules.ts"
export { type CheckOptions, checkWith, requestOf } from "./pgRules/sending.ts"
export { pathOf, type Source, urlOf } from "./pgRules/sources.ts"

/** Returns the rules of a PG by its name, which may be anything. */
const rulesOf = (pgProvider: unknown): Rules | undefined =>
  // A record of PGs has no rules by another name.
  typeof pgProvider === "string" && Object.hasOwn(all, pgProvider) ? all[pgProvider as PgProvider] : undefined

const none: ReadonlyArray<Problem> = []

/**
 * Returns the problems that a PG has with a request; none where all is well, or where nothing is known of the PG. It
 * never throws.
 *
 * A field that is absent from the request is not checked, unless the request says that it `isWhole`. Of a cancellation
 * it checks more the more is given: the payment, the amount, the time.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const problems = PgRules.problemsOf("KPN", { operation: "requestPayment", paymentId: "order-2026-11-25" })
 * // [{ field: "paymentId", rule: "paymentId", kind: "Characters", effect: "Refused", … }]
 * ```
 * @category validation
 * @since 0.1.0
 */
export const problemsOf = (pgProvider: Wire.Open<PgProvider>, request: Request): ReadonlyArray<Problem> => {
  const rules = rulesOf(pgProvider)
  return rules === undefined ? none : problemsWith(rules, request)
}

/**
 * Makes a check of calls, an option of a client or of a call. A call that its PG would refuse, or would take otherwise
 * than it was meant, fails with an `InputError` before anything is sent.
 *
 * It learns the PG by the channel key of the input, or it is told one PG for all calls. A call whose channel key it
 * does not know passes, and so do a shortened order name and a field that the PG passes over. Of a cancellation, a call
 * alone shows neither the payment nor the time: ask {@link problemsOf}.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { Payments, PgRules } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const live = PortOneClient.layerConfig({ check: PgRules.check({ "channel-key-4f2d": "KCP_V2" }) })
 *
 * const cancel = Effect.flatMap(Payments, (payments) =>
 *   payments.cancelPayment({ paymentId: "4f2d0c9a", reason: "returned" }, { check: PgRules.check("TRIPLE_A") })
 * )
 * ```
 * @category validation
 * @since 0.1.0
 */
export const check = (
  pgProvider: Wire.Open<PgProvider> | { readonly [channelKey: string]: Wire.Open<PgProvider> },
  options?: CheckOptions
): Check => {
  if (typeof pgProvider === "string") {
    const rules = rulesOf(pgProvider)
    return rules === undefined ? () => undefined : checkWith(rules, options)
  }
  const byKey = Object.entries(pgProvider).flatMap(([key, name]): ReadonlyArray<readonly [string, Rules]> => {
    const rules = rulesOf(name)
    return rules === undefined ? [] : [[key, rules]]
  })
  // An entry keeps its key as a field, be it one that an assignment takes for the prototype.
  return checkWith(Object.fromEntries(byKey), options)
}
