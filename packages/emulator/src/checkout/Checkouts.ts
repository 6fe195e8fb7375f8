/**
 * Keeps checkouts: what a merchant's page asked for, and how it ended. They are a part of the state, so a window that
 * is open while the emulator starts again from its file goes on, and a reset ends it.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { State } from "../state/State.ts"
import * as Table from "../state/Table.ts"
import type { CheckoutEnd, CheckoutResult } from "./CheckoutProtocol.ts"
import { redirectOf } from "./Results.ts"

const text = Schema.optionalKey(Schema.String)

const kind = Schema.Literals(["PAYMENT", "ISSUE_BILLING_KEY", "ISSUE_BILLING_KEY_AND_PAY", "IDENTITY_VERIFICATION"])

const Result: Schema.Codec<CheckoutResult> = Schema.Struct({
  transactionType: kind,
  txId: text,
  paymentId: text,
  paymentToken: text,
  billingKey: text,
  billingIssueToken: text,
  identityVerificationId: text,
  identityVerificationTxId: text,
  code: text,
  message: text,
  pgCode: text,
  pgMessage: text
})

const End: Schema.Codec<CheckoutEnd> = Schema.Struct({ result: Result, redirectTo: text })

/** A checkout as it is kept. */
export const Checkout = Schema.Struct({
  kind,
  /** The request of the merchant's page, as it came. */
  request: Schema.JsonObject,
  platformType: Schema.Literals(["PC", "MOBILE"]),
  isUi: Schema.Boolean,
  userAgent: text,
  /** The origin of the merchant's page. */
  pageOrigin: text,
  /** The address that the result goes to by a redirect. */
  redirectUrl: text,
  /** The attempt that the window is for. */
  transactionId: text,
  /** The hosted payment session that the window is for, in place of a page's request. */
  sessionId: text,
  /** The token of the request for a billing key. */
  billingIssueToken: text,
  end: Schema.optionalKey(End)
})

export type Checkout = typeof Checkout.Type

/** The checkouts by id. */
const checkouts: Table.Table<Checkout> = Table.make("checkouts", Checkout)

/** Returns an id that nobody can guess. It comes of no seed, as who knows the id acts in the buyer's place. */
const newId = Effect.sync(() => {
  const bytes = crypto.getRandomValues(new Uint8Array(24))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
})

/** Keeps a new checkout, and returns its id. */
export const keepCheckout = Effect.fnUntraced(function* (checkout: Checkout): Effect.fn.Return<string, never, State> {
  const id = yield* newId
  const state = yield* State
  state.table(checkouts).put(id, checkout)
  return id
})

/** Returns the checkout with this id, if there is one. */
export const findCheckout = (id: string): Effect.Effect<Checkout | undefined, never, State> =>
  Effect.map(State, (state) => state.table(checkouts).get(id))

/** Ends the checkout with this result, unless it is over. Returns its end, which is then the earlier one. */
export const endCheckout = Effect.fnUntraced(function* (
  id: string,
  checkout: Checkout,
  result: CheckoutResult
): Effect.fn.Return<CheckoutEnd, never, State> {
  const rows = (yield* State).table(checkouts)
  const current = rows.get(id) ?? checkout
  if (current.end !== undefined) return current.end
  const { redirectUrl } = current
  const end: CheckoutEnd = omitUndefined({
    result,
    redirectTo: redirectUrl === undefined ? undefined : redirectOf(redirectUrl, result)
  })
  rows.put(id, { ...current, end })
  return end
})
