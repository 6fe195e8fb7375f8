/**
 * Declares what each kind of request brings: how its window opens, what it shows, and what comes of its buttons.
 */
import type * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type { Services } from "../requests/Services.ts"
import type { CheckoutResult, CheckoutView, PayCheckout, Spoken } from "./CheckoutProtocol.ts"
import type { Checkout } from "./Checkouts.ts"
import type { Failure, Refused } from "./Results.ts"
import type { Wanted } from "./Windows.ts"

/** The outcome of a button: a result that ends the checkout, or a problem after which the window stays open. */
export type Outcome = CheckoutResult | { readonly problem: Spoken }

/** The part of what a window shows that depends on the kind of the request. */
export type KindView = Omit<CheckoutView, "kind" | "locale" | "pageOrigin" | "end">

/** The fields of every request. */
export interface Read extends Wanted {
  readonly storeId: string
  readonly locale?: string | undefined
}

/** A kind of request. */
export interface Kind {
  /** Reads how the request wants its window, or says what is wrong with the request. */
  readonly read: (request: unknown) => Read | Failure
  /** The fields of the page's buttons, which the page need not say. */
  readonly ofButtons: Schema.JsonObject
  /** Opens what the window is for. Fails where no window opens. */
  readonly open: (
    checkout: Checkout
  ) => Effect.Effect<Partial<Pick<Checkout, "transactionId" | "billingIssueToken">>, Refused, Services>
  readonly view: (checkout: Checkout) => Effect.Effect<KindView, never, Services>
  /** Returns the result of what has ended without the window, such as by the control; undefined while it waits. */
  readonly resultWithout: (checkout: Checkout) => Effect.Effect<CheckoutResult | undefined, never, Services>
  readonly pay: (checkout: Checkout, choice: PayCheckout) => Effect.Effect<Outcome, Refused, Services>
  /** Declines in the PG's place: the PG of the way that was chosen, where each way has its own. */
  readonly decline: (checkout: Checkout, pgCode: string, way?: string) => Effect.Effect<Outcome, Refused, Services>
  readonly hold: (checkout: Checkout, way?: string) => Effect.Effect<Outcome, Refused, Services>
  readonly close: (checkout: Checkout) => Effect.Effect<Outcome, Refused, Services>
}
