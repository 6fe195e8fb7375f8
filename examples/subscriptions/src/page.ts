/**
 * A page for operators: what waits, what is late, and what needs a person, with buttons to revive and to cancel.
 *
 * It listens on 127.0.0.1 alone, and has no log-in: reach it by a tunnel. A page of another site could still send forms
 * to it from the operator's browser, so what does not come from this page is refused.
 */
import { Effect, Schema } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type { Durable } from "@effect-portone/durable"
import { findings, workflows } from "./orders.ts"
import { overview, rowOf } from "./overview.ts"

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const escaped = (text: string | number): string => String(text).replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const table = (rows: ReadonlyArray<Readonly<Record<string, string | number>>>, more?: ReadonlyArray<string>) => {
  const [first] = rows
  if (first === undefined) return "<p>None.</p>"
  const head = Object.keys(first).map((name) => `<th>${escaped(name)}`)
  const body = rows.map(
    (row, index) =>
      `<tr>${Object.values(row)
        .map((cell) => `<td>${escaped(cell)}`)
        .join("")}<td>${more?.[index] ?? ""}`
  )
  return `<table><tr>${head.join("")}${body.join("\n")}</table>`
}

const button = (action: "cancel" | "revive", { id, workflow }: Durable.Listed, found?: Durable.Finding) =>
  `<form method="post" action="/${action}">
  <input type="hidden" name="workflow" value="${escaped(workflow)}">
  <input type="hidden" name="id" value="${escaped(id)}">
  ${found === undefined ? "" : `<input type="hidden" name="found" value="${found}">`}
  <button>${found === undefined ? action : labels[found]}</button></form>`

const labels: Readonly<Record<Durable.Finding, string>> = {
  CarriedOut: "it was carried out",
  NotCarriedOut: "it was not"
}

const buttons = (order: Durable.Listed) =>
  order.state === "Unresolved" ? [undefined, ...findings].map((found) => button("revive", order, found)).join("") : ""

const list = (orders: ReadonlyArray<Durable.Listed>) =>
  table(
    orders.map(rowOf),
    orders.map((order) => buttons(order) + button("cancel", order))
  )

const page = Effect.map(overview, ({ counts, late, unresolved, waiting }) =>
  HttpServerResponse.text(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Orders</title>
<h1>Orders</h1>${table(counts.map(({ count, state, workflow }) => ({ workflow, state, count })))}
<h2>Need a person</h2>${list(unresolved)}
<h2>Late</h2>${list(late)}
<h2>Wait</h2>${list(waiting)}</html>`,
    {
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'" }
    }
  )
)

/** Returns true for a request that this page has sent, or that no browser has. */
export const isOwn = ({ headers }: { readonly headers: Readonly<Record<string, string | undefined>> }): boolean => {
  const { host = "", origin, "sec-fetch-site": site } = headers
  // Another name that leads here would make a page of that name one of the same origin.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) return false
  return (origin === undefined || origin === `http://${host}`) && (site === undefined || site === "same-origin")
}

const refused = HttpServerResponse.text("This comes from another page.", { status: 403 })
const Chosen = HttpServerRequest.schemaBodyUrlParams(
  Schema.Struct({
    workflow: Schema.String,
    id: Schema.String,
    found: Schema.optionalKey(Schema.Literals(findings))
  })
)

const act = (action: "cancel" | "revive") =>
  Effect.gen(function* () {
    if (!isOwn(yield* HttpServerRequest.HttpServerRequest)) return refused
    const { found, id, workflow } = yield* Chosen
    const orders = workflows.get(workflow)
    if (orders === undefined) return HttpServerResponse.text("There is no such workflow.", { status: 404 })
    return yield* (action === "cancel" ? orders.cancel(id) : orders.revive(id, { found })).pipe(
      Effect.as(HttpServerResponse.redirect("/", { status: 303 })),
      Effect.catchTags({
        NotRevivableError: ({ message }) => Effect.succeed(HttpServerResponse.text(message, { status: 409 })),
        OrderNotFoundError: ({ message }) => Effect.succeed(HttpServerResponse.text(message, { status: 404 }))
      })
    )
  })

export const routes = HttpRouter.use((router) =>
  Effect.gen(function* () {
    yield* router.add("GET", "/", page)
    yield* router.add("POST", "/revive", act("revive"))
    yield* router.add("POST", "/cancel", act("cancel"))
  })
)
