/**
 * The ids that a merchant gives to payments, and which of them which PG takes.
 *
 * PortOne hands the payment id on to the PG as its order number, and the PGs disagree about those. What does not fit fails
 * in the customer's browser or, worse, is cut off: two long ids that begin alike are then one order to the PG. 32 hex digits
 * fit all of them.
 *
 * @since 0.1.0
 */
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import type * as Wire from "@effect-portone/core/Wire"
import type { PgProvider } from "./generated/Shared.ts"

/**
 * Makes a new payment id: 128 random bits as 32 hex digits, which every PG takes and nobody can guess.
 *
 * Make it on the server, and keep it with the order before the customer pays: it is how a payment is matched with what it
 * was for.
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
  // The same 128 random bits, written in the same way.
  IdempotencyKey.make()

/**
 * What a PG asks of an id.
 *
 * @example
 * ```ts
 * import { PaymentId } from "@effect-portone/payments"
 *
 * const rule: PaymentId.Rule | undefined = PaymentId.rules.TOSSPAYMENTS
 * const fits = (id: string) => id.length >= (rule?.atLeast ?? 1)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Rule {
  /** What each character has to be; any when absent. */
  readonly characters?: RegExp
  /** In words, what `characters` allows. */
  readonly allows?: string
  /** The fewest characters. */
  readonly atLeast?: number
  /** The most characters. */
  readonly atMost?: number
  /** Whether what is too long is cut off in silence, rather than refused. */
  readonly truncates?: true
}

const alphanumeric = { characters: /^[0-9A-Za-z]*$/, allows: "letters and digits of ASCII" }
const alphanumericOr = { characters: /^[-\w]*$/, allows: "letters and digits of ASCII, hyphens and underscores" }
const printable = { characters: /^[\x20-\x7e]*$/, allows: "printable ASCII characters" }

/**
 * The rules of the PGs, as far as they are known: PortOne's guides say them, but for two lengths that merchants have met
 * (32 of KPN, 40 of KG Inicis). A PG that is not here may have rules all the same.
 *
 * @example
 * ```ts
 * import { PaymentId } from "@effect-portone/payments"
 *
 * const most = PaymentId.rules.KCP_V2?.atMost // 40
 * ```
 * @see https://developers.portone.io/opi/ko/integration/pg/v2/readme?v=v2
 * @category validation
 * @since 0.1.0
 */
export const rules: { readonly [K in PgProvider]?: Rule } = {
  GALAXIA: { atMost: 64 },
  HYPHEN: { characters: /^\w*$/, allows: "letters and digits of ASCII, and underscores", atMost: 50 },
  INICIS_JP: printable,
  INICIS_V2: { ...printable, atMost: 40 },
  KCP_V2: { ...alphanumeric, atMost: 40 },
  KICC_V2: { ...alphanumericOr, atMost: 40 },
  KPN: { ...alphanumeric, atMost: 32 },
  PAYLETTER_GLOBAL: alphanumeric,
  SMARTRO_V2: { ...alphanumeric, atMost: 40, truncates: true },
  TOSSPAYMENTS: { ...alphanumericOr, atLeast: 6, atMost: 64 }
}

/**
 * What is wrong with an id for a PG, or, where no PG is named, for PortOne itself.
 *
 * @example
 * ```ts
 * import type { PaymentId } from "@effect-portone/payments"
 *
 * // Of the two that are too long, the one that nobody would hear of.
 * const isSilent = ({ kind }: PaymentId.Problem) => kind === "Truncated"
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Problem {
  /** The PG that does not take the id; absent when the client or PortOne does not. */
  readonly pgProvider?: PgProvider
  /** `Truncated` is the one that no error tells of: the PG keeps the first characters only. */
  readonly kind: "NoPathSegment" | "Characters" | "TooShort" | "TooLong" | "Truncated"
  /** What is wrong, in a sentence; it does not repeat the id. */
  readonly description: string
}

/**
 * What is wrong with an id for which PG: nothing, for one that {@link make} made.
 *
 * Asks the rules of every PG, or of those that are named; it never throws. PortOne itself takes nearly any id: the client
 * percent-encodes it.
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
): ReadonlyArray<Problem> => [
  ...ofPathSegment(id),
  ...pgProviders.flatMap((pgProvider) =>
    // What it has a rule for is one of them.
    Object.hasOwn(rules, pgProvider) ? ofRule(id, pgProvider as PgProvider, rules[pgProvider as PgProvider]!) : []
  )
]

/** The client refuses these before anything is sent: in a path they would name another operation, or nothing. */
const ofPathSegment = (id: string): ReadonlyArray<Problem> => {
  if (id === "" || id === "." || id === "..") {
    return [{ kind: "NoPathSegment", description: "an id is a part of a path, which cannot be empty, nor dots alone" }]
  }
  return /\p{Surrogate}/u.test(id)
    ? [{ kind: "Characters", description: "half of a surrogate pair has no UTF-8 form, and cannot be sent" }]
    : []
}

const ofRule = (id: string, pgProvider: PgProvider, rule: Rule): ReadonlyArray<Problem> => {
  const problems: Array<Problem> = []
  if (rule.characters?.test(id) === false) {
    problems.push({ pgProvider, kind: "Characters", description: `${pgProvider} takes ${rule.allows} only` })
  }
  if (rule.atLeast !== undefined && id.length < rule.atLeast) {
    problems.push({
      pgProvider,
      kind: "TooShort",
      description: `${pgProvider} takes at least ${rule.atLeast} characters, these are ${id.length}`
    })
  }
  if (rule.atMost !== undefined && id.length > rule.atMost) {
    problems.push(
      rule.truncates === true
        ? {
            pgProvider,
            kind: "Truncated",
            description: `${pgProvider} cuts off what is behind ${rule.atMost} characters, and says nothing of it`
          }
        : {
            pgProvider,
            kind: "TooLong",
            description: `${pgProvider} takes at most ${rule.atMost} characters, these are ${id.length}`
          }
    )
  }
  return problems
}
