/**
 * Shows one webhook with its sendings, one request with its answer, and the record of any other row.
 */
import type { ListName, RequestView, SendingView, WebhookView } from "../../src/control/views/Views.ts"
import { act, read } from "./api.ts"
import { type Child, fill, h } from "./dom.ts"
import { timeOf } from "./format.ts"
import { paymentLink, statusMark } from "./lists.ts"
import { badge, button, code, copyButton, fields, folded, link, type Page, section, toast } from "./parts.ts"
import { linkTo } from "./route.ts"
import { say, sayStatus } from "./words.ts"

/** Makes a page that is drawn again when what it reads has changed. */
const drawn = <View>(
  list: ListName,
  title: string,
  load: () => Promise<View>,
  draw: (view: View, refresh: () => Promise<void>) => ReadonlyArray<Child>
): Page => {
  const node = h("div", { class: "detail" })
  let shown = ""
  const refresh = async () => {
    const view = await load()
    const json = JSON.stringify(view)
    if (json === shown) return
    shown = json
    const folds = [...node.querySelectorAll("details")].map(({ open }) => open)
    fill(node, h("p", { class: "crumb" }, link(linkTo(list), say(list))), ...draw(view, refresh))
    const next = [...node.querySelectorAll("details")]
    if (next.length === folds.length) for (const [index, isOpen] of folds.entries()) next[index]!.open = isOpen
  }
  return { title, node, shows: [list], refresh }
}

/** Writes JSON with a line for each field, and any other text as it is. */
const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}

const sendingPart = ({ attempt, isManual, request, response, sentAt, status }: SendingView): HTMLElement =>
  h(
    "section",
    { class: "card" },
    h(
      "div",
      { class: "what" },
      h("h2", {}, say("sending", attempt)),
      isManual && h("span", { class: "tag" }, say("byHand")),
      badge(status, status === "SUCCEEDED" ? say("SUCCEEDED_SENDING") : undefined),
      response !== undefined && h("span", { class: "tag" }, response.status),
      h("span", { class: "muted" }, timeOf(sentAt))
    ),
    h(
      "div",
      { class: "columns even" },
      h(
        "div",
        {},
        h("h3", {}, say("request")),
        folded(say("headers"), request.headers),
        folded(say("body"), pretty(request.body), true)
      ),
      h(
        "div",
        {},
        h("h3", {}, say("answer")),
        ...(response === undefined
          ? [h("p", { class: "muted" }, say("noAnswer"))]
          : [folded(say("headers"), response.headers), folded(say("body"), pretty(response.body), true)])
      )
    )
  )

/** Makes the page of a webhook. */
export const webhookPage = (webhookId: string): Page =>
  drawn(
    "webhooks",
    webhookId,
    () => read<WebhookView>("webhook", { webhookId }),
    (webhook, refresh) => [
      h(
        "div",
        { class: "head" },
        h("h1", {}, webhook.type),
        badge(webhook.status, webhook.status === "SUCCEEDED" ? say("SUCCEEDED_SENDING") : undefined)
      ),
      h("p", { class: "sub" }, code(webhook.id), copyButton(webhook.id)),
      h(
        "div",
        { class: "row" },
        button(
          say("resend"),
          async () => {
            const { status } = await act<{ readonly status: string }>("resendWebhook", { webhookId })
            const isTaken = status === "SUCCEEDED"
            toast(`${say("resent")}: ${isTaken ? say("SUCCEEDED_SENDING") : sayStatus(status)}`, !isTaken)
            await refresh()
          },
          "main"
        )
      ),
      section(
        say("details"),
        fields(
          ["address", code(webhook.url)],
          [
            "payment",
            webhook.paymentId !== undefined &&
              link(paymentLink({ id: webhook.paymentId, storeId: webhook.storeId }), webhook.paymentId)
          ],
          ["about", code(webhook.about)],
          ["created", timeOf(webhook.createdAt)],
          ["sendings", `${webhook.sent}/${webhook.max}`],
          ["next", timeOf(webhook.nextAt)]
        )
      ),
      ...(webhook.sendings.length === 0
        ? [h("p", { class: "muted" }, say("noSendings"))]
        : webhook.sendings.map(sendingPart).toReversed())
    ]
  )

/** Makes the page of a request. */
export const requestPage = (id: string): Page =>
  drawn(
    "requests",
    id,
    () => read<RequestView>("request", { id }),
    ({ body, error, headers, message, method, operation, receivedAt, response, status, url }) => [
      h("div", { class: "head" }, h("h1", {}, `${method} ${url.split("?", 1)[0]}`), statusMark(status)),
      h(
        "p",
        { class: "sub" },
        operation,
        operation !== undefined && " · ",
        timeOf(receivedAt),
        " ",
        error !== undefined && code(error),
        " ",
        message
      ),
      h("p", { class: "muted" }, say("masked")),
      h(
        "div",
        { class: "columns even" },
        section(
          say("request"),
          url.includes("?") && folded(say("address"), queryOf(url), true),
          folded(say("headers"), headers),
          folded(say("body"), body, true)
        ),
        section(
          say("answer"),
          response === undefined ? h("p", { class: "muted" }, say("noAnswer")) : folded(say("body"), response, true)
        )
      )
    ]
  )

const queryOf = (url: string): string =>
  [...new URLSearchParams(url.slice(url.indexOf("?") + 1))]
    .map(([name, value]) => `${name} = ${pretty(value)}`)
    .join("\n")

type Json = { readonly [name: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)

/** Returns the address of what a field names, if it has a page. */
const linkOfField = (name: string, value: string, record: Json): string | undefined => {
  if (name === "paymentId") {
    return paymentLink({ id: value, storeId: typeof record["storeId"] === "string" ? record["storeId"] : undefined })
  }
  return name === "billingKey" ? linkTo("billingKeys", value) : undefined
}

const valueOf = (name: string, value: unknown, record: Json): Child => {
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return timeOf(value)
    const address = linkOfField(name, value, record)
    return address === undefined ? value : link(address, value)
  }
  if (isObject(value)) return tree(value)
  if (Array.isArray(value)) {
    return value.length === 0
      ? "—"
      : h("ul", { class: "lines" }, ...value.map((one) => h("li", {}, valueOf(name, one, record))))
  }
  return String(value)
}

/** Makes a list of all fields of a record. */
const tree = (record: Json): HTMLElement =>
  h(
    "dl",
    { class: "fields" },
    ...Object.entries(record).map(([name, value]) =>
      h("div", {}, h("dt", {}, name), h("dd", {}, valueOf(name, value, record)))
    )
  )

/** Makes the page of a row that has no page of another kind. */
export const recordPage = (list: ListName, key: string): Page =>
  drawn(
    list,
    key,
    () => read<{ readonly json: unknown }>("record", { list, key }),
    ({ json }) => {
      const record = isObject(json) ? json : {}
      // Some rows keep the record with something beside it.
      const [first] = Object.values(record)
      const inner = isObject(first) && "status" in first ? first : record
      const { name, orderName, status } = inner
      const title = name ?? orderName ?? inner["billingKey"] ?? inner["id"] ?? key
      return [
        h("div", { class: "head" }, h("h1", {}, String(title)), typeof status === "string" && badge(status)),
        section(say("details"), tree(inner)),
        h("section", { class: "card" }, folded(say("json"), JSON.stringify(json, undefined, 2)))
      ]
    }
  )
