/**
 * The needs that several PGs share, and words that are said of several of them.
 */
import type { Need } from "./rules.ts"

export const expiry: ReadonlyArray<Need> = [
  { fields: ["virtualAccount.accountExpiry"], methods: ["VIRTUAL_ACCOUNT"], platforms: ["PC", "MOBILE"] }
]

/** The operations that make a billing key, in a browser and by the API. */
export const issuing: ReadonlyArray<string> = [
  "issueBillingKey",
  "requestIssueBillingKey",
  "requestIssueBillingKeyAndPay"
]

export const logistics: ReadonlyArray<Need> = [
  {
    fields: [
      "sender.name",
      "sender.phoneNumber",
      "sender.zipcode",
      "sender.address",
      "receiver.name",
      "receiver.phoneNumber",
      "receiver.zipcode",
      "receiver.address",
      "products"
    ],
    operations: ["applyEscrowLogistics"]
  }
]

export const nightly = "by the PG after 30 to 60 minutes, or from 23:00 to 23:50; to cancel it then fails"

export const noReceiptType = "the type cannot be chosen by a parameter; ANONYMOUS hides the form"
