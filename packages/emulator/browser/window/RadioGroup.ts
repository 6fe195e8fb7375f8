/**
 * Draws groups of radio buttons.
 */
import { el } from "./Elements.ts"

/** One button of a group. */
export interface Option {
  readonly id: string
  readonly label: string
  /** What comes of it. */
  readonly note?: string | undefined
  readonly aside?: string | undefined
}

/** From how many options on a group is a list that scrolls by itself. */
const long = 7

/** Draws a group, of which one option is chosen. */
export const radioGroup = (
  name: string,
  legend: string,
  options: ReadonlyArray<Option>,
  chosen: string | undefined,
  choose: (id: string) => void
): HTMLElement =>
  el(
    "fieldset",
    { className: options.length < long ? name : `${name} long` },
    el("legend", {}, legend),
    el(
      "div",
      { className: "options" },
      ...options.map(({ aside, id, label, note }) => {
        const input = el("input", { type: "radio", name, value: id, checked: id === chosen, testid: `${name}-${id}` })
        input.addEventListener("change", () => choose(id))
        return el(
          "label",
          { className: "option" },
          input,
          el("span", { className: "label" }, `${label} `, note !== undefined && el("small", {}, note)),
          aside !== undefined && el("span", { className: "number" }, aside)
        )
      })
    )
  )
