/**
 * Sets and clears the faults that requests meet, and makes the PG decline a charge.
 */
import { act, read } from "./api.ts"
import { fill, h } from "./dom.ts"
import { badge, button, complain, field, type Page, section, toast } from "./parts.ts"
import { say } from "./words.ts"

/** The faults that are set by one choice, each with its arguments. */
const choices: Readonly<Record<string, object | string>> = {
  resetBeforeSent: "resetBeforeSent",
  resetAfterApplied: "resetAfterApplied",
  hang: "hang",
  hangAfterApplied: "hangAfterApplied",
  refuse: "refuse",
  "status 500": { fault: "status", status: 500 },
  "status 503, retry after 2 s": { fault: "status", status: 503, retryAfter: 2 },
  "statusAfterApplied 500": { fault: "statusAfterApplied", status: 500 },
  "slow 3 s": { fault: "slow", by: "3 seconds" },
  brokenBody: "brokenBody",
  truncatedBody: "truncatedBody"
}

interface SetFaults {
  readonly isSet: boolean
  readonly faults?: unknown
}

/** Makes the page of faults. */
export const faultsPage = (): Page => {
  const state = h("div", { "aria-live": "polite" })
  const fault = h("select", {}, ...Object.keys(choices).map((name) => h("option", { value: name }, name)))
  const times = h("input", { type: "number", min: 1, max: 100, value: 1 })
  const pgCode = h("input", { value: "EXCEED_MAX_DAILY_PAYMENT_COUNT", autocomplete: "off", spellcheck: "false" })

  const refresh = async () => {
    const { faults, isSet } = await read<SetFaults>("faults")
    fill(
      state,
      h("p", {}, badge(isSet ? "ERROR" : "OK", isSet ? say("faultsSet") : say("faultsNone"))),
      isSet &&
        (faults === undefined
          ? h("p", { class: "muted" }, say("faultsByProgram"))
          : h("pre", { tabindex: 0 }, JSON.stringify(faults, undefined, 2)))
    )
  }
  const set = async (faults: object) => {
    await act("faults", faults)
    await refresh()
  }
  const number = () => Math.min(100, Math.max(1, Math.floor(Number(times.value)) || 1))
  refresh().catch(complain)
  return {
    title: say("faults"),
    shows: ["faults"],
    refresh,
    node: h(
      "div",
      { class: "detail" },
      h("div", { class: "head" }, h("h1", {}, say("faults"))),
      h(
        "div",
        { class: "columns even" },
        section(
          say("connections"),
          h("p", { class: "muted" }, say("faultsIntro")),
          state,
          h("div", { class: "row fill" }, field(say("fault"), fault), field(say("times"), times)),
          h(
            "div",
            { class: "row" },
            button(
              say("setFault"),
              () => set({ script: Array.from({ length: number() }, () => choices[fault.value]) }),
              "main"
            ),
            button(say("clearFaults"), () => set({}))
          )
        ),
        section(
          say("declineNext"),
          h("p", { class: "muted" }, say("declineIntro")),
          field(say("pgCode"), pgCode),
          h(
            "div",
            { class: "row" },
            button(say("decline"), async () => {
              await act("declineNextCharge", { pgCode: pgCode.value })
              toast(say("declined"))
            })
          )
        )
      )
    )
  }
}
