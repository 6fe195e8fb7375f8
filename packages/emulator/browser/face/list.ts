/**
 * Shows a list, a page at a time, with a search and a filter by status that are part of the address.
 */
import type { Keyed, ListName, ListPage, Statuses } from "../../src/control/views/Views.ts"
import { read } from "./api.ts"
import { type Child, fill, h } from "./dom.ts"
import { count } from "./format.ts"
import { complain, link, type Page, teach } from "./parts.ts"
import { linkTo, type Route } from "./route.ts"
import { say, sayStatus, type Word } from "./words.ts"

/** A column of a list. */
export interface Column<Row> {
  readonly head: Word
  readonly cell: (row: Row) => Child
  /** "wide" is left out on narrow screens, and "number" stands at the right. */
  readonly kind?: "wide" | "number"
}

/** What a list shows. */
export interface ListSpec<Row, Name extends ListName = ListName> {
  readonly name: Name
  readonly statuses: ReadonlyArray<Statuses[Name]>
  /** The address of a row's own page, to which its first column leads. */
  readonly linkOf: (row: Row & Keyed) => string
  readonly columns: ReadonlyArray<Column<Row & Keyed>>
  readonly empty: readonly [title: Word, hint: Word, curl: string | undefined]
}

/** The page before each page, so that a reader can go back also after a link. */
const before = new Map<string, string>()

/** Makes the page of a list. */
export const listPage = <Row>(spec: ListSpec<Row>, first: Route): Page => {
  let route = first
  const { columns, name, statuses } = spec
  const made = new Map<string, { readonly json: string; readonly element: HTMLTableRowElement }>()
  let isFirst = true

  const total = h("span", { class: "muted total" })
  const search = h("input", {
    type: "search",
    placeholder: say("search"),
    "aria-label": `${say("search")}: ${say(name)}`,
    "aria-keyshortcuts": "/",
    autocomplete: "off",
    spellcheck: "false"
  })
  const chips = h("nav", { class: "chips", "aria-label": say("status") })
  const body = h("tbody")
  const table = h(
    "table",
    {},
    h("caption", { class: "hidden" }, say(name)),
    h(
      "thead",
      {},
      h("tr", {}, ...columns.map(({ head, kind = "" }) => h("th", { scope: "col", class: kind }, say(head))))
    ),
    body
  )
  const area = h("div", { class: "area", "aria-busy": "true" }, h("p", { class: "muted loading" }, say("loading")))
  const newer = h("a", { class: "button", rel: "prev", hidden: true }, `‹ ${say("newer")}`)
  const older = h("a", { class: "button", rel: "next", hidden: true }, `${say("older")} ›`)
  const pager = h("nav", { class: "pager", "aria-label": say("pages") }, newer, older)

  const wish = () => ({
    search: route.query.get("search") ?? undefined,
    status: route.query.get("status") ?? undefined,
    cursor: route.query.get("cursor") ?? undefined
  })
  const goTo = (query: { readonly [name: string]: string | undefined }) => linkTo(name, undefined, query)

  const rowOf = (row: Row & Keyed): HTMLTableRowElement => {
    const json = JSON.stringify(row)
    const known = made.get(row.key)
    if (known?.json === json) return known.element
    const element = h(
      "tr",
      { class: isFirst ? undefined : "fresh" },
      ...columns.map(({ cell, kind = "" }, index) =>
        index === 0
          ? h("th", { scope: "row" }, h("a", { href: spec.linkOf(row) }, cell(row)))
          : h("td", { class: kind }, cell(row))
      )
    )
    made.set(row.key, { json, element })
    return element
  }

  const show = (page: ListPage<Row & Keyed>) => {
    const { cursor, search: text, status } = wish()
    const isFiltered = text !== undefined || status !== undefined
    const isWhole = page.total !== undefined
    total.textContent = isWhole ? say(isFiltered ? "found" : "rows", count(page.total)) : say("searching")
    const focused = body.contains(document.activeElement) ? document.activeElement : undefined
    const rows = page.items.map(rowOf)
    const kept = new Set(page.items.map(({ key }) => key))
    for (const key of made.keys()) if (!kept.has(key)) made.delete(key)
    if (rows.length === 0) {
      const [title, hint, curl] = spec.empty
      fill(
        area,
        !isWhole
          ? h("p", { class: "muted loading" }, say("searching"))
          : isFiltered
            ? h(
                "div",
                { class: "teach" },
                h("h2", {}, say("nothingFound")),
                h("p", {}, say("nothingFoundHint")),
                link(goTo({}), say("clearFilter"))
              )
            : teach(say(title), say(hint), curl)
      )
    } else {
      body.replaceChildren(...rows)
      if (table.parentElement !== area) fill(area, table)
      if (focused instanceof HTMLElement && body.contains(focused)) focused.focus({ preventScroll: true })
    }
    if (isWhole) area.removeAttribute("aria-busy")
    else area.setAttribute("aria-busy", "true")
    if (page.next !== undefined) before.set(page.next, cursor ?? "")
    // The links stay the same elements, so that a click on one is not lost when a row is added meanwhile.
    newer.hidden = cursor === undefined
    newer.href = goTo({ search: text, status, cursor: cursor === undefined ? undefined : before.get(cursor) })
    older.hidden = page.next === undefined || !isWhole
    older.href = goTo({ search: text, status, cursor: page.next })
    isFirst = false
  }

  const showWish = () => {
    const { search: text = "", status } = wish()
    if (document.activeElement !== search) search.value = text
    fill(
      chips,
      ...[undefined, ...statuses].map((one) =>
        h(
          "a",
          {
            class: "chip",
            href: goTo({ search: text, status: one }),
            "aria-current": one === status ? "true" : undefined
          },
          one === undefined ? say("all") : sayStatus(one)
        )
      )
    )
  }

  let asked = 0
  const refresh = async () => {
    const number = ++asked
    let isWhole = false
    while (!isWhole) {
      const page = await read<ListPage<Row & Keyed>>(name, wish())
      // An answer that comes late is of an older wish.
      if (number !== asked) return
      show(page)
      // An answer without a total has looked at a part of the list, and the next one looks at more.
      isWhole = page.total !== undefined
    }
  }

  let typing: ReturnType<typeof setTimeout> | undefined
  search.addEventListener("input", () => {
    clearTimeout(typing)
    typing = setTimeout(() => {
      if (search.isConnected) location.replace(goTo({ search: search.value.trim(), status: wish().status }))
    }, 150)
  })
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    event.preventDefault()
    clearTimeout(typing)
    search.value = ""
    location.replace(goTo({ status: wish().status }))
    search.blur()
  })
  // A click anywhere in a row opens it, unless it was to select a text.
  body.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest("a,button") !== null) return
    if (getSelection()?.isCollapsed === false) return
    event.target.closest("tr")?.querySelector("a")?.click()
  })

  showWish()
  return {
    title: say(name),
    shows: [name],
    node: h(
      "div",
      { class: "list" },
      h("div", { class: "head" }, h("h1", {}, say(name)), total, h("div", { class: "search" }, search)),
      statuses.length === 0 ? undefined : chips,
      area,
      pager
    ),
    refresh,
    go: (next) => {
      if (next.section !== name || next.id !== undefined) return false
      const isOtherPage = next.query.get("cursor") !== route.query.get("cursor")
      route = next
      isFirst = true
      showWish()
      refresh().then(() => {
        if (isOtherPage) scrollTo({ top: 0 })
      }, complain)
      return true
    }
  }
}
