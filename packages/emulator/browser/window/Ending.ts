/**
 * Draws the end of a checkout, or that there is none of that address.
 */
import type { CheckoutEnd, CheckoutView } from "../../src/checkout/CheckoutProtocol.ts"
import { el, icon } from "./Elements.ts"
import { kinds, words, type Language } from "./Words.ts"

const check = "M5 12.5l4.5 4.5L19 7.5"
const dash = "M12 7v6M12 16.5v.5"

const message = (className: string, path: string, title: string, ...details: ReadonlyArray<Node>) => {
  const heading = el("h1", { id: "title", tabIndex: -1 }, title)
  const element = el(
    "div",
    { className: "window" },
    el("main", { className: `ending ${className}` }, el("div", { className: "mark" }, icon(path)), heading, ...details)
  )
  return { element, heading }
}

/** Draws the end of a checkout. */
export const ending = ({ kind, pageOrigin }: CheckoutView, { redirectTo, result }: CheckoutEnd, language: Language) => {
  const { transactionType: _, code, message: why, ...ids } = result
  const failed = code !== undefined
  const facts = Object.entries({ ...(failed ? { code } : {}), ...ids })
  return message(
    failed ? "failed" : "done",
    failed ? dash : check,
    kinds[kind][failed ? "failed" : "done"][language],
    ...(why === undefined ? [] : [el("p", {}, why)]),
    redirectTo === undefined
      ? el("p", { className: "quiet" }, words[pageOrigin === undefined ? "mayClose" : "toPage"][language])
      : el("a", { href: redirectTo }, words.back[language]),
    el("dl", {}, ...facts.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value))))
  )
}

/** Draws that the emulator knows no such checkout. */
export const nothing = (language: Language) =>
  message("failed", dash, words.unknown[language], el("p", { className: "quiet" }, words.unknownWhy[language]))
