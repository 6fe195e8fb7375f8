/**
 * Draws what is bought, for how much, and through whom.
 */
import type { CheckoutView } from "../../src/checkout/CheckoutProtocol.ts"
import { el } from "./Elements.ts"
import { kinds, words, type Language } from "./Words.ts"

/** Draws the summary. `amount` is the element that shows the sum, which a promotion changes. */
export const summary = (view: CheckoutView, language: Language, amount: HTMLElement): HTMLElement => {
  const title = kinds[view.kind].title[language]
  const isTitled = view.orderName !== undefined
  return el(
    "section",
    { className: "summary", ariaLabel: words.order[language] },
    isTitled && el("p", { className: "kind" }, title),
    el("h1", { id: "title" }, view.orderName ?? title),
    view.amount && amount,
    view.products.length > 0 &&
      el(
        "ul",
        { className: "products" },
        ...view.products.map((product) =>
          el(
            "li",
            {},
            el(
              "span",
              {},
              product.name,
              product.quantity !== undefined && el("span", { className: "quiet" }, ` × ${product.quantity}`)
            ),
            product.amount !== undefined && el("span", { className: "number" }, product.amount[language])
          )
        )
      ),
    el(
      "div",
      { className: "fine" },
      view.pgProvider !== undefined &&
        el("p", {}, `${words.through[language]} `, el("span", { className: "code" }, view.pgProvider)),
      el("p", {}, words.emulated[language])
    )
  )
}
