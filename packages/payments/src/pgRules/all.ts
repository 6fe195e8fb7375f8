/**
 * The rules of all PGs of which something is known.
 */
import type { PgProvider } from "../generated/Shared.ts"
import { DANAL } from "./pgs/DANAL.ts"
import { EXIMBAY_V2 } from "./pgs/EXIMBAY_V2.ts"
import { GALAXIA } from "./pgs/GALAXIA.ts"
import { HECTO_GLOBAL } from "./pgs/HECTO_GLOBAL.ts"
import { HYPHEN } from "./pgs/HYPHEN.ts"
import { INICIS_JP } from "./pgs/INICIS_JP.ts"
import { INICIS_V2 } from "./pgs/INICIS_V2.ts"
import { KAKAOPAY } from "./pgs/KAKAOPAY.ts"
import { KCP_V2 } from "./pgs/KCP_V2.ts"
import { KICC_V2 } from "./pgs/KICC_V2.ts"
import { KPN } from "./pgs/KPN.ts"
import { KSNET } from "./pgs/KSNET.ts"
import { MOBILIANS } from "./pgs/MOBILIANS.ts"
import { NAVERPAY } from "./pgs/NAVERPAY.ts"
import { NICE_V2 } from "./pgs/NICE_V2.ts"
import { PAYCO } from "./pgs/PAYCO.ts"
import { PAYLETTER_GLOBAL } from "./pgs/PAYLETTER_GLOBAL.ts"
import { PAYMENTWALL } from "./pgs/PAYMENTWALL.ts"
import { PAYPAL_V2 } from "./pgs/PAYPAL_V2.ts"
import { SMARTRO_V2 } from "./pgs/SMARTRO_V2.ts"
import { TOSSPAY_V2 } from "./pgs/TOSSPAY_V2.ts"
import { TOSSPAYMENTS } from "./pgs/TOSSPAYMENTS.ts"
import { TRIPLE_A } from "./pgs/TRIPLE_A.ts"
import { WELCOME } from "./pgs/WELCOME.ts"
import type { Rules } from "./rules.ts"

/**
 * The rules of all PGs of which something is known, by PG.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const lateOnes = Object.values(PgRules.all).filter((rules) => rules.failedMayBePaid?.value === true)
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const all: { readonly [P in PgProvider]?: Rules } = {
  DANAL,
  EXIMBAY_V2,
  GALAXIA,
  HECTO_GLOBAL,
  HYPHEN,
  INICIS_JP,
  INICIS_V2,
  KAKAOPAY,
  KCP_V2,
  KICC_V2,
  KPN,
  KSNET,
  MOBILIANS,
  NAVERPAY,
  NICE_V2,
  PAYCO,
  PAYLETTER_GLOBAL,
  PAYMENTWALL,
  PAYPAL_V2,
  SMARTRO_V2,
  TOSSPAYMENTS,
  TOSSPAY_V2,
  TRIPLE_A,
  WELCOME
}
