/**
 * Shows what the emulator holds, to people: draws the frame, follows the address, and draws again what has changed.
 */
import type { Changed, ListName, Overview } from "../../src/control/views/Views.ts"
import { read } from "./api.ts"
import { makeClock } from "./clock.ts"
import { recordPage, requestPage, webhookPage } from "./details.ts"
import { fill, h } from "./dom.ts"
import { faultsPage } from "./faults.ts"
import { count } from "./format.ts"
import { isList, listNames, pageOfList } from "./lists.ts"
import { listen } from "./live.ts"
import { complain, type Page, toasts } from "./parts.ts"
import { paymentPage } from "./payment.ts"
import { linkTo, type Route, routeOf } from "./route.ts"
import { channelsPage, missingPage, settingsPage } from "./settings.ts"
import { language, say, setLanguage } from "./words.ts"

/** The time between two readings of what changes all the time. */
const pause = 300

const others = { faults: faultsPage, channels: channelsPage, settings: settingsPage }

const isOther = (section: string): section is keyof typeof others => Object.hasOwn(others, section)

const pageOfRow = (list: ListName, id: string, route: Route): Page => {
  switch (list) {
    case "payments":
      return paymentPage(id, route)
    case "webhooks":
      return webhookPage(id)
    case "requests":
      return requestPage(id)
    default:
      return recordPage(list, id)
  }
}

const pageOf = (route: Route): Page => {
  const { id, section } = route
  if (isList(section)) return id === undefined ? pageOfList(section, route) : pageOfRow(section, id, route)
  return isOther(section) && id === undefined ? others[section]() : missingPage()
}

const main = h("main", { id: "main", tabindex: -1 })
const badges = new Map<string, HTMLElement>()
const live = h("span", { class: "live", role: "status" })
let clock = makeClock()
let page: Page | undefined
let isConnected = false

const showConnection = () => {
  live.className = isConnected ? "live on" : "live"
  live.textContent = isConnected ? say("live") : say("reconnecting")
}

const navigation = (current: string): HTMLElement =>
  h(
    "nav",
    { class: "side", "aria-label": say("sections") },
    h(
      "ul",
      {},
      ...[...listNames, "faults" as const, "channels" as const, "settings" as const].map((name) => {
        const badge = badges.get(name) ?? h("span", { class: "count" })
        badges.set(name, badge)
        return h(
          "li",
          {},
          h("a", { href: linkTo(name), "aria-current": name === current ? "page" : undefined }, say(name), badge)
        )
      })
    )
  )

const nav = h("div", { class: "rail" })

const drawFrame = () => {
  document.documentElement.lang = language()
  clock = makeClock()
  const other = language() === "ko" ? "en" : "ko"
  fill(
    document.body,
    h("a", { class: "skip", href: "#main", click: skip }, say("skip")),
    h(
      "header",
      {},
      h("a", { class: "brand", href: linkTo("payments") }, say("title")),
      live,
      h("span", { class: "space" }),
      clock.node,
      h(
        "button",
        { type: "button", class: "button quiet", lang: other, click: () => switchLanguage(other) },
        say("language")
      )
    ),
    nav,
    main,
    toasts
  )
  showConnection()
}

const skip = (event: Event) => {
  event.preventDefault()
  main.focus()
}

const switchLanguage = (next: "en" | "ko") => {
  setLanguage(next)
  drawFrame()
  page = undefined
  follow()
  refreshFrame().catch(complain)
}

const refreshFrame = async () => {
  const [{ counts, hasFaults }] = await Promise.all([read<Overview>("overview"), clock.refresh()])
  for (const [name, badge] of badges) {
    const number = counts[name]
    badge.textContent = number === undefined || number === 0 ? "" : count(number)
  }
  const faults = badges.get("faults")
  if (faults !== undefined) faults.textContent = hasFaults ? "●" : ""
}

/** Shows the page of the address. */
const follow = () => {
  const route = routeOf(location.hash)
  if (page?.go?.(route) === true) return
  const isFirst = page === undefined
  const next = pageOf(route)
  page = next
  document.title = `${next.title} · ${say("title")}`
  fill(nav, navigation(route.section))
  // On a narrow screen the sections stand in one line, which scrolls.
  nav.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" })
  fill(main, next.node)
  next.refresh().then(
    () => {
      // A page that is followed to begins at its top, and is read from there.
      if (!isFirst && page === next) main.focus({ preventScroll: true })
    },
    (error: unknown) => {
      complain(error)
      if (next.node.childElementCount === 0) fill(main, missingPage().node)
    }
  )
  if (!isFirst) scrollTo({ top: 0 })
}

const changes = new Set<Changed>()
let waiting: ReturnType<typeof setTimeout> | undefined
let isReading = false

/** Reads again what has changed, not more often than people can follow, and nothing while nobody looks. */
const readChanges = () => {
  if (changes.size === 0 || isReading || document.hidden || waiting !== undefined) return
  const concerns = changes.has("everything") || page?.shows.some((list) => changes.has(list)) === true
  changes.clear()
  isReading = true
  Promise.all([refreshFrame(), concerns ? page?.refresh() : undefined])
    .catch(complain)
    .finally(() => {
      isReading = false
      waiting = setTimeout(() => {
        waiting = undefined
        readChanges()
      }, pause)
    })
}

const moveFocus = (by: number) => {
  const links = [...main.querySelectorAll<HTMLElement>("tbody th a")]
  const index = links.findIndex((one) => one === document.activeElement)
  links[index === -1 ? (by > 0 ? 0 : links.length - 1) : index + by]?.focus()
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") !== null) return
  const { target } = event
  if (target instanceof HTMLElement && target.closest("input,select,textarea") !== null) return
  if (event.key === "/") main.querySelector<HTMLElement>("input[type=search]")?.focus()
  else if (event.key === "j" || event.key === "ArrowDown") {
    if (main.querySelector("tbody th a") === null) return
    moveFocus(1)
  } else if (event.key === "k") moveFocus(-1)
  else if (event.key === "ArrowUp" && document.activeElement?.closest("tbody") != null) moveFocus(-1)
  else return
  event.preventDefault()
})

addEventListener("hashchange", follow)
document.addEventListener("visibilitychange", readChanges)

drawFrame()
follow()
refreshFrame().catch(complain)
listen({
  changed: (lists) => {
    for (const list of lists) changes.add(list)
    readChanges()
  },
  connected: (next) => {
    isConnected = next
    showConnection()
  }
})
