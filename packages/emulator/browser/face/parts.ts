/**
 * Makes the parts that pages have in common.
 */
import type { Changed } from "../../src/control/views/Views.ts"
import { type Child, fill, h } from "./dom.ts"
import type { Route } from "./route.ts"
import { say, sayStatus, type Word } from "./words.ts"

/** A page of the face. */
export interface Page {
  readonly title: string
  readonly node: HTMLElement
  /** The lists that the page shows. */
  readonly shows: ReadonlyArray<Changed>
  /** Reads again what the page shows. */
  readonly refresh: () => Promise<void>
  /** Takes another route without being made anew. Returns false if it cannot. */
  readonly go?: (route: Route) => boolean
}

const tones: Readonly<Record<string, string>> = {
  PAID: "good",
  SUCCEEDED: "good",
  ISSUED: "good",
  OK: "good",
  APPROVED: "good",
  PAID_OUT: "good",
  SENDING_COMPLETED: "good",
  WEBHOOK_TAKEN: "good",
  DISPUTE_RESOLVED: "good",
  VERIFIED: "good",
  FAILED: "bad",
  ERROR: "bad",
  CANCEL_FAILED: "bad",
  PAYOUT_FAILED: "bad",
  SENDING_FAILED: "bad",
  WEBHOOK_FAILED: "bad",
  DISPUTE_OPENED: "bad",
  FAILED_NOT_OK_RESPONSE: "bad",
  FAILED_UNEXPECTED_ERROR: "bad",
  REJECTED: "bad",
  REQUEST_REFUSED: "bad",
  VERIFY_FAILED: "bad",
  VERIFY_ERROR: "bad",
  PAY_PENDING: "wait",
  VIRTUAL_ACCOUNT_ISSUED: "wait",
  PENDING: "wait",
  RETRYING: "wait",
  DUE: "wait",
  STARTED: "wait",
  SCHEDULED: "wait",
  REQUESTED: "wait",
  CANCEL_REQUESTED: "wait",
  PAYOUT_WITHHELD: "wait",
  IN_PAYOUT: "wait",
  SENDING: "wait",
  READY: "info",
  DRAFTED: "info",
  PAYOUT_PREPARED: "info",
  PAYOUT_SCHEDULED: "info"
}

/** Returns the tone of a status: good, bad, wait, info or calm. */
export const toneOf = (status: string): string => tones[status] ?? "calm"

/** Makes the mark of a status. */
export const badge = (status: string, text = sayStatus(status)): HTMLElement =>
  h("span", { class: `badge ${toneOf(status)}`, title: status }, text)

/** Makes the mark of a test channel. */
export const testMark = (isTest: boolean): HTMLElement | undefined =>
  isTest ? h("span", { class: "tag" }, say("test")) : undefined

/** Makes a link within the page. */
export const link = (href: string, ...children: ReadonlyArray<Child>): HTMLElement => h("a", { href }, ...children)

/** Makes a text of a machine's, such as an id. */
export const code = (text: string | undefined): HTMLElement | undefined =>
  text === undefined ? undefined : h("code", {}, text)

const region = h("div", { class: "toasts", role: "status" })

/** The place of short messages. */
export const toasts: HTMLElement = region

/** Shows a short message, until the next one or a click. */
export const toast = (text: string, isBad = false): void => {
  const message = h("p", { class: isBad ? "toast bad" : "toast" }, text)
  fill(region, message)
  setTimeout(() => message.remove(), isBad ? 8_000 : 4_000)
}

/** Says why something did not work. */
export const complain = (error: unknown): void =>
  toast(`${say("failed")}: ${error instanceof Error ? error.message : String(error)}`, true)

/** Makes a button that works once at a time. */
export const button = (
  text: string,
  work: () => Promise<void> | void,
  kind: "plain" | "main" | "danger" = "plain"
): HTMLButtonElement => {
  const element = h("button", { type: "button", class: `button ${kind}` }, text)
  element.addEventListener("click", () => {
    if (element.ariaDisabled === "true") return
    element.ariaDisabled = "true"
    void Promise.resolve()
      .then(work)
      .catch(complain)
      .finally(() => (element.ariaDisabled = null))
  })
  return element
}

/** Makes a button that copies a text. */
export const copyButton = (text: string, label = say("copy")): HTMLButtonElement =>
  button(label, async () => {
    await navigator.clipboard.writeText(text)
    toast(say("copied"))
  })

/** Makes a block of code that can be copied. */
export const snippet = (text: string): HTMLElement =>
  h("div", { class: "snippet" }, h("pre", { tabindex: 0 }, h("code", {}, text)), copyButton(text))

/** Makes a block of text that folds. */
export const folded = (title: Child, text: string, isOpen = false): HTMLElement =>
  h(
    "details",
    { open: isOpen },
    h("summary", {}, title),
    text === "" ? h("p", { class: "muted" }, say("empty")) : h("pre", { tabindex: 0 }, text)
  )

/** Makes a list of fields. A field without a value is left out. */
export const fields = (...pairs: ReadonlyArray<readonly [name: Word, value: Child]>): HTMLElement =>
  h(
    "dl",
    { class: "fields" },
    ...pairs.flatMap(([name, value]) =>
      value === undefined || value === "" || value === false
        ? []
        : [h("div", {}, h("dt", {}, say(name)), h("dd", {}, value))]
    )
  )

/** Makes a part of a page with a heading. */
export const section = (title: string, ...children: ReadonlyArray<Child>): HTMLElement =>
  h("section", { class: "card" }, h("h2", {}, title), ...children)

/** Makes a field of a form. */
export const field = (label: string, input: HTMLElement, hint?: string): HTMLElement =>
  h("label", { class: "field" }, h("span", {}, label), input, hint !== undefined && h("small", {}, hint))

/** Asks for values in a dialog, and works with them. */
export const ask = (
  title: string,
  content: ReadonlyArray<Child>,
  confirm: string,
  work: () => Promise<void>,
  kind: "main" | "danger" = "main"
): void => {
  const dialog = h("dialog", { "aria-labelledby": "dialog-title" })
  const close = () => dialog.close()
  const done = button(confirm, () => work().then(close), kind)
  const form = h(
    "form",
    { method: "dialog" },
    h("h2", { id: "dialog-title" }, title),
    ...content,
    h("div", { class: "row end" }, button(say("cancel"), close), done)
  )
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    done.click()
  })
  form.addEventListener("keydown", (event) => {
    // Enter in a field does what the dialog is for, and not what its first button is.
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      done.click()
    }
  })
  dialog.append(form)
  dialog.addEventListener("close", () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

/** Makes what an empty list says: how to fill it. */
export const teach = (title: string, hint: string, curl: string | undefined): HTMLElement =>
  h("div", { class: "teach" }, h("h2", {}, title), h("p", {}, hint), curl === undefined ? undefined : snippet(curl))
