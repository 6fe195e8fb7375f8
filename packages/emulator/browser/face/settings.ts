/**
 * Shows the channels, the store and its settings, and saves or throws away the state.
 */
import type { ChannelRow, Overview } from "../../src/control/views/Views.ts"
import { act, addressOf, read } from "./api.ts"
import { fill, h } from "./dom.ts"
import { count } from "./format.ts"
import { ask, badge, button, code, copyButton, fields, type Page, section, teach, testMark } from "./parts.ts"
import { say } from "./words.ts"

/** Makes the page of the channels. */
export const channelsPage = (): Page => {
  const area = h("div", { class: "area" })
  return {
    title: say("channels"),
    shows: ["payments", "billingKeys"],
    node: h("div", { class: "list" }, h("div", { class: "head" }, h("h1", {}, say("channels"))), area),
    refresh: async () => {
      const channels = await read<ReadonlyArray<ChannelRow>>("channels")
      if (channels.length === 0) {
        fill(area, teach(say("noChannels"), say("noChannelsHint"), undefined))
        return
      }
      const heads = ["channel", "pg", "rules", "payments", "billingKeys"] as const
      fill(
        area,
        h(
          "table",
          {},
          h("caption", { class: "hidden" }, say("channels")),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              ...heads.map((head, index) => h("th", { scope: "col", class: index > 2 ? "number" : "" }, say(head)))
            )
          ),
          h(
            "tbody",
            {},
            ...channels.map(({ billingKeys, hasRules, isNamed, isTest, key, payments, pg }) =>
              h(
                "tr",
                {},
                h(
                  "th",
                  { scope: "row" },
                  key,
                  " ",
                  testMark(isTest),
                  isNamed && h("span", { class: "tag" }, say("named"))
                ),
                h("td", {}, pg),
                h("td", {}, hasRules ? say("rulesOfPg") : say("rulesLenient")),
                h("td", { class: "number" }, count(payments)),
                h("td", { class: "number" }, count(billingKeys))
              )
            )
          )
        )
      )
    }
  }
}

/** Makes the page of the settings. */
export const settingsPage = (): Page => {
  const parts = h("div", { class: "columns even" })
  const secret = h("span", {})
  const hideSecret = () =>
    fill(
      secret,
      "•••••• ",
      button(say("show"), async () => {
        const secrets = await read<ReadonlyArray<string>>("webhookSecrets")
        const isMasked = (one: string) => one.startsWith("•")
        fill(
          secret,
          ...secrets.flatMap((one) => [code(one), " ", isMasked(one) ? undefined : copyButton(one), " "]),
          secrets.some(isMasked) && h("span", { class: "muted" }, say("secretsMasked"))
        )
      })
    )
  hideSecret()
  const resetting = () =>
    ask(
      say("resetTitle"),
      [h("p", {}, say("resetText"))],
      say("resetConfirm"),
      () => act("reset").then(() => {}),
      "danger"
    )
  return {
    title: say("settings"),
    shows: ["everything"],
    node: h("div", { class: "detail" }, h("div", { class: "head" }, h("h1", {}, say("settings"))), parts),
    refresh: async () => {
      const { isStrict, merchantId, seed, storeId, webhooks } = await read<Overview>("overview")
      fill(
        parts,
        section(
          say("store"),
          fields(
            ["baseUrl", h("span", {}, code(location.origin), " ", copyButton(location.origin))],
            ["store", code(storeId)],
            ["merchant", code(merchantId)],
            ["seed", code(seed)],
            ["strict", say(isStrict ? "yes" : "no")]
          )
        ),
        section(
          say("webhookSettings"),
          fields(
            ["address", webhooks.url === undefined ? say("none") : code(webhooks.url)],
            [
              "listeners",
              webhooks.listeners.length === 0 ? say("none") : h("span", {}, ...webhooks.listeners.map(code))
            ],
            ["version", webhooks.version],
            ["contentType", webhooks.contentType],
            ["confirmProcess", say(webhooks.confirmProcess ? "yes" : "no")],
            ["secret", secret]
          )
        ),
        section(
          say("state"),
          h(
            "div",
            { class: "row" },
            h(
              "a",
              { class: "button", href: addressOf("snapshot"), download: "portone-emulator.json" },
              say("snapshot")
            ),
            button(say("reset"), resetting, "danger")
          )
        )
      )
    }
  }
}

/** Says that there is no such page. */
export const missingPage = (): Page => ({
  title: say("notFound"),
  shows: [],
  node: h("div", { class: "detail" }, h("h1", {}, say("notFound")), h("p", {}, badge("ERROR", "404"))),
  refresh: async () => {}
})
