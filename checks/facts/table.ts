/**
 * The table of what PGs can do, in the README of payments, made from their rules.
 */
import { PgRules } from "@effect-portone/payments"
import { between, tableOf } from "../markdown.ts"

const names: Readonly<Record<string, string>> = {
  CARD: "card",
  TRANSFER: "transfer",
  VIRTUAL_ACCOUNT: "account",
  MOBILE: "mobile",
  GIFT_CERTIFICATE: "gift",
  EASY_PAY: "easy pay"
}

const listOf = (methods: ReadonlyArray<string>): string =>
  methods.length === 0 ? "no" : methods.map((method) => names[method] ?? method).join(", ")

const unknown = ""

const said = <A>(fact: PgRules.Fact<A> | undefined, say: (value: A) => string): string => {
  if (fact === undefined) return unknown
  const all = [fact, ...(fact.others ?? [])].map(({ value }) => say(value))
  return [...new Set(all)].join(" or ")
}

const textOf = ({ allows, atLeast, atMost, truncates, unit }: PgRules.TextRule): string => {
  const length = [
    atLeast === undefined ? "" : `from ${atLeast}`,
    atMost === undefined ? "" : `to ${atMost} ${unit ?? "characters"}`
  ]
  const words = [allows?.replaceAll("|", "\\|") ?? "", length.join(" ").trim(), truncates === true ? "then cut" : ""]
  return words.filter((word) => word !== "").join(", ")
}

const browserKeys = ({
  issueAndPayOnly,
  methods
}: NonNullable<NonNullable<PgRules.Rules["billingKeys"]>["browser"]>["value"]) => {
  if (issueAndPayOnly === "all") return "with a payment only"
  return methods === undefined
    ? "yes"
    : methods.length === 0
      ? "no"
      : methods
          .map(
            (method) =>
              `${listOf([method])}${issueAndPayOnly?.includes(method) === true ? " (with a payment only)" : ""}`
          )
          .join(", ")
}

const periodOf = ({ days, months, years }: PgRules.Period): string =>
  days !== undefined
    ? `${days} days`
    : months !== undefined
      ? `${months} months`
      : years === 1
        ? "1 year"
        : `${years} years`

const windowOf = ({ card, within }: PgRules.CancelWindow): string =>
  within === undefined ? unknown : `${periodOf(within)}${card === undefined ? "" : `, by card ${periodOf(card)}`}`

const testModes = { NotCharged: "no charge", ChargedAndCancelled: "charged, cancelled by the PG", Charged: "charged" }

const columns: ReadonlyArray<readonly [string, (rules: PgRules.Rules) => string]> = [
  ["PG", ({ pgProvider }) => `\`${pgProvider}\``],
  ["payment id", ({ paymentId }) => said(paymentId, textOf)],
  ["order name", ({ orderName }) => said(orderName, textOf)],
  ["`payInstantly`", ({ methods }) => said(methods?.api, listOf)],
  ["browser", ({ methods }) => said(methods?.browser, listOf)],
  ["billing keys by API", ({ billingKeys }) => said(billingKeys?.api, listOf)],
  ["billing keys in a browser", ({ billingKeys }) => said(billingKeys?.browser, browserKeys)],
  ["currencies", ({ currencies }) => said(currencies, ({ accepts = [] }) => accepts.join(" "))],
  ["confirmed by the merchant", ({ manualConfirm }) => said(manualConfirm, () => "no")],
  ["cancelled within", ({ cancel }) => said(cancel?.window, windowOf)],
  ["test mode", ({ testMode }) => said(testMode, (value) => testModes[value])],
  ["`FAILED` may be paid", ({ failedMayBePaid }) => said(failedMayBePaid, () => "yes")]
]

/** Returns the table, with a row for each PG. A cell is empty where no page says anything. */
export const table = (): string =>
  tableOf(
    columns.map(([head]) => head),
    Object.values(PgRules.all).map((rules) => columns.map(([, say]) => say(rules)))
  )

/** Returns the README with the table, and the day of the newest page, between the marks that stand around them. */
export const withTable = (readme: string, dates: ReadonlyArray<string>): string =>
  between(readme, "table of PGs", `The pages were read as of ${dates.toSorted().at(-1)!}.\n\n${table()}`)
