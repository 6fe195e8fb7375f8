/** Pays in a window of a page, without HTTP. */
import { assert } from "@effect/vitest"
import { Effect } from "effect"
import type { CheckoutKind } from "../../src/checkout/CheckoutProtocol.ts"
import { prepare, press } from "../../src/checkout/Engine.ts"
import { cardPayment } from "./page.ts"

/** Opens a window for a page that asks for this, pays in it, and returns the result. */
export const doneIn = Effect.fnUntraced(function* (kind: CheckoutKind, fields: object) {
  const prepared = yield* prepare(
    {
      kind,
      request: cardPayment(fields),
      platformType: "PC",
      isUi: false,
      userAgent: undefined,
      pageOrigin: undefined
    },
    (id) => id
  )
  assert(prepared.isOpen)
  const answer = yield* press(prepared.id, (of, checkout) => of.pay(checkout, {}))
  assert(answer !== undefined && "result" in answer)
  return answer.result
})
