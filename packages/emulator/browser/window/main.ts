/**
 * Shows the window in which a buyer pays.
 */
import type { CheckoutEnd, CheckoutKind, CheckoutResult, CheckoutView } from "../../src/checkout/CheckoutProtocol.ts"
import { deliver, onCloseRequest, shownAs, tellHeight } from "./Delivery.ts"
import { ending, nothing } from "./Ending.ts"
import { form, type Chosen, type Form } from "./Form.ts"
import { act, readView } from "./Server.ts"
import { kinds, words, type Language } from "./Words.ts"

let language: Language = navigator.language.startsWith("ko") ? "ko" : "en"

const show = (element: HTMLElement, title: string | undefined) => {
  document.documentElement.lang = language
  if (title !== undefined) document.title = title
  document.body.replaceChildren(element)
}

const noAnswer = (transactionType: CheckoutKind): CheckoutResult => ({
  transactionType,
  code: "Unavailable",
  message: words.noAnswer.en
})

const start = (view: CheckoutView) => {
  language = view.locale ?? language
  const chosen: Chosen = {
    promotionId: view.promotions.find(({ isTaken }) => isTaken)?.id,
    code: "",
    agreed: new Set()
  }
  let shown: Form
  let isBusy = false
  let isOver = false

  const finish = (end: CheckoutEnd) => {
    deliver(end, view.pageOrigin)
    showEnd(end)
  }

  const showEnd = (end: CheckoutEnd) => {
    isOver = true
    const { element, heading } = ending(view, end, language)
    show(element, heading.textContent)
    heading.focus()
  }

  const run = async (...[action, body]: Parameters<typeof act>) => {
    // A buyer can leave while the PG takes its time.
    if (isOver || (isBusy && action !== "close")) return
    isBusy = true
    shown.showBusy(true)
    const answer = await act(action, body)
    if (isOver) return
    isBusy = false
    shown.showBusy(false)
    if (answer !== undefined && !("problem" in answer)) return finish(answer)
    // A buyer can leave the page that holds the window even where nobody answers.
    if (answer === undefined && action === "close") return finish({ result: noAnswer(view.kind) })
    shown.showProblem(answer?.problem ?? words.noAnswer, answer !== undefined && action === "pay")
  }

  const close = () => void run("close")
  const draw = () => {
    shown = form(view, language, chosen, {
      pay: (payment) => void run("pay", payment),
      decline: (pgCode) => void run("decline", { pgCode, way: chosen.way }),
      hold: () => void run("hold", { way: chosen.way }),
      close,
      speak: (other) => {
        language = other
        draw()
        shown.languageSwitch.focus()
      }
    })
    show(shown.element, view.orderName ?? kinds[view.kind].title[language])
  }

  draw()
  tellHeight(view.pageOrigin)
  // Whoever comes back to a window that stood in place of the page, sees its end and is not sent away again.
  if (view.end !== undefined) return shownAs === "" ? showEnd(view.end) : finish(view.end)
  if (shownAs === "leaving") return close()
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) close()
  })
  onCloseRequest(view.pageOrigin, close)
}

document.documentElement.dataset["shownAs"] = shownAs
void readView()
  .catch(() => undefined)
  .then((view) => {
    if (view !== undefined) return start(view)
    const { element, heading } = nothing(language)
    show(element, heading.textContent)
    heading.focus()
  })
