/**
 * Draws what a buyer agrees to before paying.
 */
import type { CheckoutView } from "../../src/checkout/CheckoutProtocol.ts"
import { el } from "./Elements.ts"
import { words, type Language } from "./Words.ts"

/** Draws a box for each of the terms, with a link to its text. */
export const terms = (agreements: NonNullable<CheckoutView["agreements"]>, language: Language, agreed: Set<string>) => {
  const boxes = agreements.map(({ url }) => {
    const box = el("input", { type: "checkbox", required: true, checked: agreed.has(url), testid: "agreement" })
    box.addEventListener("change", () => (box.checked ? agreed.add(url) : agreed.delete(url)))
    return box
  })
  const rows = agreements.map(({ name, url }, index) =>
    el(
      "p",
      {},
      el("label", {}, boxes[index], `${words.agree[language]}: ${name}`),
      el("a", { href: url, target: "_blank", rel: "noreferrer", ariaLabel: name }, "↗")
    )
  )
  return {
    element:
      rows.length > 0 && el("fieldset", { className: "terms" }, el("legend", {}, words.agreements[language]), ...rows),
    /** Returns the first box that the buyer has left empty. */
    missing: () => boxes.find(({ checked }) => !checked)
  }
}
