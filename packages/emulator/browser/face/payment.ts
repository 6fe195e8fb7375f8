/**
 * Shows a payment with what happened to it, and does what the control can do to it now.
 */
import type { HistoryEntry, PaymentAction, PaymentView, WebhookRow } from "../../src/control/views/Views.ts"
import { act, isMissing, read } from "./api.ts"
import { type Child, fill, h } from "./dom.ts"
import { money, timeOf } from "./format.ts"
import { statusMark } from "./lists.ts"
import {
  ask,
  badge,
  button,
  code,
  copyButton,
  field,
  fields,
  folded,
  link,
  type Page,
  section,
  testMark,
  toneOf
} from "./parts.ts"
import { linkTo, type Route } from "./route.ts"
import { say, sayStatus } from "./words.ts"

const timeline = (payment: PaymentView): HTMLElement => {
  const { history } = payment
  const attempts = new Set(history.map(({ attempt }) => attempt)).size
  const entryOf = ({ amount, at, attempt, code: pgCode, isOpen, kind, reason, ref }: HistoryEntry): Child => {
    if (kind.startsWith("WEBHOOK") && ref !== undefined) {
      return h(
        "li",
        { class: `${toneOf(kind)} minor` },
        h(
          "div",
          { class: "what" },
          link(linkTo("webhooks", ref), sayStatus(kind)),
          reason !== undefined && h("span", {}, sayStatus(reason)),
          h("span", { class: "when" }, timeOf(at))
        )
      )
    }
    return h(
      "li",
      { class: toneOf(kind) },
      h(
        "div",
        { class: "what" },
        h("strong", {}, sayStatus(kind)),
        isOpen === true && h("span", { class: "tag" }, say("UNRESOLVED")),
        amount !== undefined && h("span", { class: "number" }, money({ ...payment.amount, minor: amount })),
        attempts > 1 && kind === "READY" && h("span", { class: "tag" }, say("attempt", attempt))
      ),
      reason !== undefined && h("p", {}, reason),
      pgCode !== undefined && h("p", {}, code(pgCode)),
      h("p", { class: "when" }, timeOf(at), code(ref))
    )
  }
  return h("ol", { class: "timeline" }, ...history.map(entryOf).toReversed())
}

const openOf = ({ history }: PaymentView, kind: string) =>
  history.findLast((entry) => entry.kind === kind && entry.isOpen === true)?.ref

const actionButtons = (payment: PaymentView, changed: () => Promise<void>): ReadonlyArray<HTMLElement> => {
  const key = { paymentId: payment.id, storeId: payment.storeId }
  const doing =
    (operation: PaymentAction, body: object = {}) =>
    async () => {
      await act(operation, { ...key, ...body })
      await changed()
    }
  const failing = () => {
    const pgCode = h("input", { name: "pgCode", autocomplete: "off", spellcheck: "false" })
    const pgMessage = h("input", { name: "pgMessage", autocomplete: "off" })
    ask(
      say("failTitle"),
      [field(say("pgCode"), pgCode, say("pgCodeHint")), field(say("pgMessage"), pgMessage)],
      say("fail"),
      () =>
        doing("failPayment", {
          ...(pgCode.value === "" ? {} : { pgCode: pgCode.value }),
          ...(pgMessage.value === "" ? {} : { pgMessage: pgMessage.value })
        })(),
      "danger"
    )
  }
  const disputing = () => {
    const reason = h("input", { name: "reason", autocomplete: "off" })
    ask(
      say("disputeTitle"),
      [field(say("reason"), reason)],
      say("open"),
      () => doing("openDispute", reason.value === "" ? {} : { reason: reason.value })(),
      "danger"
    )
  }
  const buttons: Readonly<Record<PaymentAction, () => ReadonlyArray<HTMLElement>>> = {
    pay: () => [button(say("pay"), doing("pay"), "main")],
    holdPayment: () => [button(say("holdPayment"), doing("holdPayment"))],
    deposit: () => [button(say("deposit"), doing("deposit"), "main")],
    failPayment: () => [button(say("failPayment"), failing)],
    openDispute: () => [button(say("openDispute"), disputing)],
    resolveDispute: () => [
      button(say("resolveDispute"), doing("resolveDispute", { pgDisputeId: openOf(payment, "DISPUTE_OPENED") }), "main")
    ],
    decideCancellation: () => {
      const cancellationId = openOf(payment, "CANCEL_REQUESTED")
      return [
        button(say("completeCancellation"), doing("decideCancellation", { cancellationId }), "main"),
        button(say("refuseCancellation"), doing("decideCancellation", { cancellationId, isRefused: true }))
      ]
    }
  }
  return payment.can.flatMap((action) => buttons[action]())
}

const webhookTable = (webhooks: ReadonlyArray<WebhookRow>): HTMLElement =>
  webhooks.length === 0
    ? h("p", { class: "muted" }, say("noWebhooks"))
    : h(
        "ul",
        { class: "lines" },
        ...webhooks.map(({ id, max, nextAt, sent, status, type, url }) =>
          h(
            "li",
            {},
            link(linkTo("webhooks", id), type),
            badge(status, status === "SUCCEEDED" ? say("SUCCEEDED_SENDING") : undefined),
            h("span", { class: "less" }, `${sent}/${max}`, " ", code(url), " ", timeOf(nextAt))
          )
        )
      )

/** Makes the page of a payment. */
export const paymentPage = (id: string, route: Route): Page => {
  const storeId = route.query.get("store") ?? undefined
  const node = h("div", { class: "detail" })
  let shown = ""

  const refresh = async () => {
    const payment = await read<PaymentView>("payment", { paymentId: id, storeId }).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    const json = JSON.stringify(payment)
    if (json === shown) return
    shown = json
    if (payment === undefined) {
      fill(
        node,
        h("h1", {}, id),
        h("p", { class: "muted" }, say("notFound")),
        link(linkTo("payments"), say("payments"))
      )
      return
    }
    const folds = [...node.querySelectorAll("details")].map(({ open }) => open)
    const focused = node.contains(document.activeElement) ? document.activeElement?.textContent : undefined
    const actions = actionButtons(payment, refresh)
    fill(
      node,
      h("p", { class: "crumb" }, link(linkTo("payments"), say("payments"))),
      h(
        "div",
        { class: "head" },
        h("h1", {}, money(payment.amount)),
        badge(payment.status),
        testMark(payment.isTest),
        payment.cancelled > 0 &&
          h("span", { class: "muted" }, `−${money({ ...payment.amount, minor: payment.cancelled })}`)
      ),
      h("p", { class: "sub" }, payment.orderName, " ", code(payment.id), copyButton(payment.id)),
      actions.length > 0 && h("div", { class: "row", role: "group", "aria-label": say("actions") }, ...actions),
      h(
        "div",
        { class: "columns" },
        h(
          "div",
          {},
          section(say("history"), timeline(payment)),
          section(say("webhooks"), webhookTable(payment.webhooks)),
          section(
            say("latestRequests"),
            payment.requests.length === 0
              ? h("p", { class: "muted" }, say("noRequests"))
              : h(
                  "ul",
                  { class: "lines" },
                  ...payment.requests.map(({ error, id, method, receivedAt, status, url }) =>
                    h(
                      "li",
                      {},
                      link(linkTo("requests", id), `${method} ${url.split("?", 1)[0]}`),
                      statusMark(status),
                      h("span", { class: "less" }, error, " ", timeOf(receivedAt))
                    )
                  )
                )
          )
        ),
        h(
          "div",
          {},
          section(
            say("details"),
            fields(
              ["requested", timeOf(payment.requestedAt)],
              ["changed", timeOf(payment.changedAt)],
              [
                "method",
                [payment.method === undefined ? "" : sayStatus(payment.method), payment.methodDetail]
                  .filter(Boolean)
                  .join(" · ")
              ],
              ["customer", payment.customer],
              ["channel", code(payment.channelKey)],
              ["pg", payment.pg],
              ["store", code(payment.storeId)],
              ["transaction", code(payment.transactionId)],
              [
                "billingKey",
                payment.billingKey !== undefined &&
                  link(linkTo("billingKeys", payment.billingKey), code(payment.billingKey))
              ],
              [
                "schedule",
                payment.scheduleId !== undefined &&
                  link(linkTo("schedules", payment.scheduleId), code(payment.scheduleId))
              ]
            )
          ),
          h(
            "section",
            { class: "card" },
            folded(say("json"), JSON.stringify(payment.json, undefined, 2), folds[0] === true)
          )
        )
      )
    )
    // The button that was pressed is another one now.
    if (focused !== undefined && focused !== null) {
      const same = [...node.querySelectorAll("button")].find(({ textContent }) => textContent === focused)
      ;(same ?? node.querySelector<HTMLElement>("h1"))?.focus()
    }
  }
  return { title: id, node, shows: ["payments", "webhooks", "requests"], refresh }
}
