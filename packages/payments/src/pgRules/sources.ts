/**
 * The pages that say what PGs do, and the places where they are kept.
 *
 * A page is named by a short id. That of a PG's guide stands beside the PG's rules, those of several PGs stand here.
 *
 * @since 0.1.0
 */

/**
 * The page that says a fact, and the day of the text that was read.
 *
 * @category models
 * @since 0.1.0
 */
export interface Source {
  /** The page's id, which {@link urlOf} and {@link pathOf} read, or the URL of a page that is not PortOne's. */
  readonly page: string
  /** The day on which the page was last changed when it was read. Absent if it does not tell. */
  readonly date?: string
  /** Another page that says the same. */
  readonly also?: string
}

/** The day of the help pages' collection. */
const helpDate = "2026-08-19"

export const overview: Source = { page: "pg/readme", date: "2026-05-22" }
export const quickGuide: Source = { page: "opi/quick-guide/payment/index", date: "2026-03-06" }
export const document: Source = { page: "schema/v2.openapi.json", date: "2026-07-03" }
export const browserSdk: Source = { page: "schema/browser-sdk.yml", date: "2026-05-22" }
export const manualConfirming: Source = { page: "opi/extra/manual-confirm/readme-v2", date: "2026-02-24" }
export const hosted: Source = { page: "opi/extra/hosted-checkout/readme-v2", date: "2026-07-19" }
export const cancelling: Source = { page: "opi/integration/cancel/v2/readme", date: "2026-03-03" }
export const terms: Source = { page: "opi/support/pg-terms", date: "2025-08-21" }
export const amounts: Source = { page: "help/faq/payment-faq/pg-max-min-amount", date: helpDate }
export const deadlines: Source = { page: "help/faq/payment-faq/cancel-deadline", date: helpDate }
export const deadlinesByMethod: Source = {
  page: "help/core-service/how-to-use/cancel-deadline-by-paymethod",
  date: helpDate
}
export const impossibleParts: Source = {
  page: "help/core-service/how-to-use/impossible-partial-cancel",
  date: helpDate
}
export const refundDates: Source = { page: "help/core-service/how-to-use/refund-date", date: helpDate }
export const testModes: Source = {
  page: "help/core-service/how-to-use/test-mode-cancel",
  date: helpDate,
  also: "help/procedure/payment-integration/test-integration"
}
export const escrows: Source = { page: "help/faq/general-inquiry/content200006", date: helpDate }
export const cashReceipts: Source = { page: "help/faq/payment-faq/cash-receipt-guide", date: helpDate }
export const payPalCurrencies: Source = { page: "https://developer.paypal.com/reference/currency-codes/" }

/** The parts of the two repositories in which PortOne keeps its pages, by the first word of a page's id. */
const places = {
  pg: ["src/routes/(root)/opi/ko/integration/pg/v2/", ".mdx", "portone-io/developers.portone.io"],
  opi: ["src/routes/(root)/opi/ko/", ".mdx", "portone-io/developers.portone.io"],
  schema: ["src/schema/", "", "portone-io/developers.portone.io"],
  help: ["assets/docs/help/", ".md", "portone-io/mcp-server"]
} as const

/**
 * Returns the repository of PortOne's at GitHub that keeps a page, and the file's path in it; `undefined` for a page of
 * another owner.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const path = PgRules.pathOf("help/faq/payment-faq/cancel-deadline")
 * // { repository: "portone-io/mcp-server", path: "assets/docs/help/faq/payment-faq/cancel-deadline.md" }
 * ```
 * @category sources
 * @since 0.1.0
 */
export const pathOf = (page: string): { readonly repository: string; readonly path: string } | undefined => {
  const slash = page.indexOf("/")
  const place = page.slice(0, slash)
  if (!isPlace(place)) return undefined
  const [folder, ending, repository] = places[place]
  return { repository, path: `${folder}${page.slice(slash + 1)}${ending}` }
}

const isPlace = (place: string): place is keyof typeof places => Object.hasOwn(places, place)

/**
 * Returns the URL at which a page is read.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const url = PgRules.urlOf("pg/kcp-v2") // "https://developers.portone.io/opi/ko/integration/pg/v2/kcp-v2?v=v2"
 * ```
 * @category sources
 * @since 0.1.0
 */
export const urlOf = (page: string): string => {
  const found = pathOf(page)
  if (found === undefined) return page
  const route = /^src\/routes\/\(root\)\/(.*)\.mdx$/.exec(found.path)?.[1]
  return route === undefined
    ? `https://github.com/${found.repository}/blob/main/${found.path}`
    : `https://developers.portone.io/${route}?v=v2`
}
