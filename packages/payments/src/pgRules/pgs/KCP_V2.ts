/**
 * The rules of NHN KCP.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { amounts, browserSdk, deadlinesByMethod, overview, terms, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/kcp-v2", date: "2026-03-06" }

/**
 * The rules of NHN KCP, `KCP_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.KCP_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const KCP_V2: Rules = {
  pgProvider: "KCP_V2",
  paymentId: paymentIds.KCP_V2,
  orderName: { value: { atMost: 100, unit: "bytes" }, source: guide },
  customer: {
    value: [],
    source: guide,
    note:
      "gift certificates and mobile payments need the shop's id of the user; direct calls of a card company a name " +
      "or an e-mail address"
  },
  methods: {
    api: { value: ["CARD", "VIRTUAL_ACCOUNT"], source: overview },
    browser: { value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE"], source: overview }
  },
  billingKeys: {
    api: { value: ["CARD"], source: guide },
    browser: { value: { methods: ["CARD"] }, source: guide }
  },
  currencies: { value: { accepts: ["KRW", "USD"], only: { USD: { methods: ["CARD"] } } }, source: guide },
  amounts: {
    value: {
      live: { KRW: { least: { CARD: 1000, TRANSFER: 400, VIRTUAL_ACCOUNT: 301, MOBILE: 400, EASY_PAY: 100 } } },
      test: { KRW: { least: { CARD: 100, TRANSFER: 100, VIRTUAL_ACCOUNT: 1, MOBILE: 1 } } }
    },
    source: amounts,
    note: "on request, cards pay from 100 on; of easy pays, 100 is that of Kakao Pay money and SSG money"
  },
  vat: { value: "ByContract", source: guide, note: "another amount may be charged without the contract" },
  virtualAccount: {
    precision: { value: "second", source: browserSdk },
    fixed: { value: [], source: guide }
  },
  escrow: {
    value: { needs: [{ fields: ["products"], isEscrow: true }] },
    source: guide,
    note: "it advises to give the expected days of delivery"
  },
  cashReceipt: { value: {}, source: guide, note: "the type cannot be chosen by a parameter" },
  cancel: {
    partial: [
      { value: { methods: ["MOBILE"], is: "Supported" }, source: deadlinesByMethod, note: "after a setting at the PG" }
    ],
    nextMonth: { value: true, source: terms }
  },
  testMode: { value: "NotCharged", source: testModes, note: "its Kakao Pay is charged" }
}
