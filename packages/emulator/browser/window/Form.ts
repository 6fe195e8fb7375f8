/**
 * Draws the buyer's choices and the four things that can happen: pay, decline, hold and close.
 */
import type { CheckoutView, PayCheckout, Spoken } from "../../src/checkout/CheckoutProtocol.ts"
import { el, icon } from "./Elements.ts"
import { radioGroup } from "./RadioGroup.ts"
import { summary } from "./Summary.ts"
import { terms } from "./Terms.ts"
import { kinds, words, type Language } from "./Words.ts"

/** What the buyer has chosen so far. It outlives a change of the language. */
export interface Chosen {
  way?: string | undefined
  choice?: string | undefined
  promotionId?: string | undefined
  code: string
  /** The addresses of the terms that the buyer agrees to. */
  readonly agreed: Set<string>
  pgCode?: string | undefined
}

/** What the buyer can do. */
export interface Actions {
  readonly pay: (payment: PayCheckout) => void
  readonly decline: (pgCode: string) => void
  readonly hold: () => void
  readonly close: () => void
  readonly speak: (language: Language) => void
}

/** The form, and how to tell the buyer something in it. */
export interface Form {
  readonly element: HTMLElement
  readonly showBusy: (isBusy: boolean) => void
  /** Shows a problem, and takes the focus to it: to the code, if the buyer wrote one to pay. */
  readonly showProblem: (problem: Spoken, isOfPaying: boolean) => void
  /** The button that changes the language. */
  readonly languageSwitch: HTMLElement
}

const cross = "M6 6l12 12M18 6L6 18"

/** Returns who sells: the store, or the page that asks where the store has no name. */
const storeOf = ({ pageOrigin, storeName }: CheckoutView): string =>
  storeName ?? (URL.canParse(pageOrigin ?? "") ? new URL(pageOrigin ?? "").host : "PortOne")

/** Draws the window for a checkout that is open. */
export const form = (view: CheckoutView, language: Language, chosen: Chosen, actions: Actions): Form => {
  const say = (text: Spoken) => text[language]
  const kind = kinds[view.kind]

  const amount = el("p", { className: "amount" })
  const payButton = el("button", { type: "submit", className: "primary", testid: "pay" })
  const problem = el("p", { className: "problem", id: "problem", role: "alert", tabIndex: -1 })
  const status = el("p", { className: "status", role: "status" })
  const code = el("input", {
    id: "code",
    value: chosen.code,
    inputMode: "numeric",
    autocomplete: "one-time-code",
    testid: "code"
  })
  code.setAttribute("aria-describedby", "code-note problem")
  code.addEventListener("input", () => {
    chosen.code = code.value
    code.removeAttribute("aria-invalid")
  })

  const drawAmount = () => {
    const promotion = view.promotions.find(({ id }) => id === chosen.promotionId)
    const whole = view.amount && say(view.amount.text)
    const text = promotion ? say(promotion.left) : whole
    amount.replaceChildren(text ?? "", ...(whole !== undefined && text !== whole ? [" ", el("s", {}, whole)] : []))
    const paysNow = view.kind !== "ISSUE_BILLING_KEY" && text !== undefined
    payButton.replaceChildren(
      paysNow ? (language === "ko" ? `${text} ${say(kind.accept)}` : `${say(kind.accept)} ${text}`) : say(kind.accept)
    )
  }

  const choices = el("div")
  const drawChoices = () => {
    const way = view.ways.find(({ id }) => id === chosen.way)
    if (way === undefined || way.choices.length === 0) return choices.replaceChildren()
    const options = way.choices.map(({ effect, id, label }) => ({ id, label: say(label), note: effect && say(effect) }))
    choices.replaceChildren(
      radioGroup("choice", say(words.choice), options, chosen.choice, (choice) => {
        chosen.choice = choice
      })
    )
  }
  const chooseWay = (id: string | undefined) => {
    chosen.way = id
    chosen.choice = view.ways.find((way) => way.id === id)?.choices[0]?.id
    drawChoices()
  }
  if (chosen.way === undefined) chooseWay(view.ways[0]?.id)
  else drawChoices()
  drawAmount()

  const declines = el(
    "select",
    { id: "declines", testid: "decline-code" },
    ...view.declines.map(({ label, pgCode }) =>
      el("option", { value: pgCode, selected: pgCode === chosen.pgCode }, `${say(label)} (${pgCode})`)
    )
  )
  declines.addEventListener("change", () => {
    chosen.pgCode = declines.value
  })

  const decline = el("button", { type: "button", testid: "decline" }, say(words.decline))
  decline.addEventListener("click", () => actions.decline(declines.value))
  const hold = el("button", { type: "button", testid: "hold" }, say(words.hold))
  hold.setAttribute("aria-describedby", "hold-note")
  hold.addEventListener("click", actions.hold)
  const close = el(
    "button",
    { type: "button", className: "plain close", testid: "close", ariaLabel: say(words.close) },
    icon(cross)
  )
  close.addEventListener("click", actions.close)
  const other: Language = language === "ko" ? "en" : "ko"
  const languageSwitch = el("button", { type: "button", className: "plain", lang: other }, say(words.language))
  languageSwitch.addEventListener("click", () => actions.speak(other))

  const showProblem = (text: Spoken, isOfPaying: boolean) => {
    problem.textContent = say(text)
    if (!isOfPaying || view.asksForCode === undefined) return problem.focus()
    code.setAttribute("aria-invalid", "true")
    code.focus()
  }

  const agreed = terms(view.agreements ?? [], language, chosen.agreed)
  const asking = el(
    "form",
    { noValidate: true },
    view.ways.length > 1 &&
      radioGroup(
        "way",
        say(words.way),
        view.ways.map(({ id, label }) => ({ id, label: say(label) })),
        chosen.way,
        chooseWay
      ),
    choices,
    view.promotions.length > 0 &&
      radioGroup(
        "promotion",
        say(words.promotion),
        [
          ...(view.promotions.some(({ isTaken }) => isTaken) ? [] : [{ id: "", label: say(words.noPromotion) }]),
          ...view.promotions.map(({ discount, id, name }) => ({
            id,
            label: name,
            aside: `−${say(discount)}`
          }))
        ],
        chosen.promotionId ?? "",
        (id) => {
          chosen.promotionId = id === "" ? undefined : id
          drawAmount()
        }
      ),
    view.asksForCode &&
      el(
        "div",
        { className: "field" },
        el("label", { htmlFor: "code" }, say(words.code)),
        code,
        el("small", { id: "code-note" }, say(view.asksForCode))
      ),
    agreed.element,
    problem,
    el("div", { className: "pay" }, payButton, status),
    el(
      "section",
      { className: "ends" },
      el("h2", {}, say(words.otherEnds)),
      el(
        "div",
        { className: "end" },
        view.declines.length > 0 && el("label", { htmlFor: "declines" }, say(words.declineCode)),
        view.declines.length > 0 && declines,
        decline
      ),
      el("div", { className: "end" }, el("small", { id: "hold-note" }, say(kind.hold)), hold)
    )
  )
  asking.addEventListener("submit", (event) => {
    event.preventDefault()
    const missing = agreed.missing()
    if (missing !== undefined) {
      problem.textContent = say(words.disagreed)
      return missing.focus()
    }
    actions.pay({
      way: chosen.way,
      choice: chosen.choice,
      promotionId: chosen.promotionId,
      code: view.asksForCode && code.value.trim()
    })
  })

  return {
    element: el(
      "div",
      { className: "window" },
      el(
        "header",
        {},
        el("p", { className: "store" }, storeOf(view)),
        el("p", { className: view.isTest ? "badge" : "badge live" }, say(view.isTest ? words.test : words.live)),
        languageSwitch,
        close
      ),
      el("main", {}, summary(view, language, amount), asking)
    ),
    showBusy: (isBusy) => {
      problem.textContent = isBusy ? "" : problem.textContent
      status.textContent = isBusy ? say(words.busy) : ""
      asking.ariaBusy = String(isBusy)
    },
    showProblem,
    languageSwitch
  }
}
