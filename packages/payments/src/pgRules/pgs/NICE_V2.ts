/**
 * The rules of NICE Payments.
 */
import type { Rules } from "../rules.ts"
import { expiry, nightly } from "../shared.ts"
import { amounts, browserSdk, overview, quickGuide, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/nice-v2", date: "2025-10-23" }

/**
 * The rules of NICE Payments, `NICE_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.NICE_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const NICE_V2: Rules = {
  pgProvider: "NICE_V2",
  issueId: {
    value: { characters: /^[0-9A-Za-z]*$/, allows: "letters and digits of ASCII", atMost: 40 },
    source: guide,
    note: "a payment id has no special characters if it is paid from an account by SSGPAY"
  },
  orderName: {
    value: {
      characters: /^[^%&|$\-+=[\]]*$/,
      allows: "characters other than % & | $ - + = [ ]",
      atMost: 40,
      unit: "bytes"
    },
    source: guide,
    note: "it advises against parentheses, too"
  },
  methods: {
    api: { value: ["CARD", "VIRTUAL_ACCOUNT"], source: overview },
    browser: {
      value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE", "GIFT_CERTIFICATE"],
      source: overview,
      note: "gift certificates of Cultureland"
    }
  },
  billingKeys: {
    api: { value: ["CARD"], source: guide },
    browser: { value: { methods: ["EASY_PAY"] }, source: guide, note: "Kakao Pay and Naver Pay" }
  },
  currencies: {
    value: { accepts: ["KRW", "USD"] },
    source: guide,
    others: [{ value: { accepts: ["KRW"] }, source: quickGuide }]
  },
  amounts: {
    value: { live: { KRW: { least: { CARD: 100, TRANSFER: 200, VIRTUAL_ACCOUNT: 1, MOBILE: 500 } } } },
    source: amounts
  },
  vat: { value: "ByContract", source: guide, note: "billing keys of easy pays need both fields then" },
  productType: { value: [{ fields: ["productType"], methods: ["MOBILE"] }], source: guide },
  virtualAccount: {
    expiryNeeds: { value: expiry, source: browserSdk },
    fixed: { value: ["accountNumber", "pgAccountId"], source: guide, note: "it does not say by which of the two" }
  },
  escrow: {
    value: {
      without: ["modifyEscrowLogistics"],
      needs: [{ fields: ["sender.name", "receiver.address", "sendEmail"], operations: ["applyEscrowLogistics"] }]
    },
    source: guide,
    note: "no direct call with a transfer"
  },
  cashReceipt: {
    value: {},
    source: guide,
    note:
      "in a browser by phone number only; the API cannot issue what was not issued with the payment; no numbers of " +
      "receipt cards; a billing key of Naver Pay needs it"
  },
  cancel: { partial: [{ value: { isTest: true, is: "WithoutEffect" }, source: testModes }] },
  testMode: { value: "ChargedAndCancelled", source: testModes, note: nightly }
}
