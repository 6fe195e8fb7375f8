import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/CheckoutProfiles.ts`. */
export const CheckoutProfiles: ServiceWords = {
  summary: "Which ways to pay a checkout profile offers.",
  operations: {
    evaluateCheckoutProfile:
      "Lists the payment methods, each with its channel key, that a checkout profile offers for an amount, currency " +
      "and country. Sends no `Authorization`."
  },
  types: {
    EvaluateCheckoutProfileResponse: "The answer of `evaluateCheckoutProfile`: the payment methods on offer.",
    EvaluatedCheckoutMethod: "A payment method on offer, and the channel that would take it."
  },
  errors: {
    ProfileSettingsNotFoundError:
      "The checkout profile has no settings. Check the profile key, and set the profile up in PortOne's console."
  },
  fields: {
    methods: "The payment methods on offer."
  }
}
