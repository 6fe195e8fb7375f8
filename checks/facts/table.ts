/**
 * The table of what PGs can do, in the READMEs of payments, made from their rules.
 */
import { PgRules } from "@effect-portone/payments"
import { between, tableOf } from "../markdown.ts"
import { type Column, english, korean, type Words } from "./words.ts"

/** The READMEs that have the table, by their names in the package, with the words of their language. */
export const languages: Readonly<Record<string, Words>> = { "README.md": english, "README.ko.md": korean }

const unknown = ""

/** Returns the columns in their order: each says one cell of a PG's row in a language. */
const columnsIn = (words: Words): ReadonlyArray<readonly [Column, (rules: PgRules.Rules) => string]> => {
  const listOf = (methods: ReadonlyArray<string>): string =>
    methods.length === 0 ? words.no : methods.map((method) => words.methods[method] ?? method).join(", ")

  const said = <A>(fact: PgRules.Fact<A> | undefined, say: (value: A) => string): string => {
    if (fact === undefined) return unknown
    const all = [fact, ...(fact.others ?? [])].map(({ value }) => say(value))
    return [...new Set(all)].join(words.or)
  }

  const textOf = (rule: PgRules.TextRule): string =>
    [
      rule.allows === undefined ? "" : words.allows(rule.allows).replaceAll("|", "\\|"),
      words.length(rule),
      rule.truncates === true ? words.cut : ""
    ]
      .filter((text) => text !== "")
      .join(", ")

  const browserKeys = ({
    issueAndPayOnly,
    methods
  }: NonNullable<NonNullable<PgRules.Rules["billingKeys"]>["browser"]>["value"]) => {
    if (issueAndPayOnly === "all") return words.withPaymentOnly
    if (methods === undefined) return words.yes
    if (methods.length === 0) return words.no
    return methods
      .map((method) => {
        const name = listOf([method])
        return issueAndPayOnly?.includes(method) === true ? words.onlyWithPayment(name) : name
      })
      .join(", ")
  }

  const periodOf = ({ days, months, years }: PgRules.Period): string =>
    days !== undefined
      ? words.days(days)
      : months !== undefined
        ? words.months(months)
        : years !== undefined
          ? words.years(years)
          : unknown

  const windowOf = ({ card, within }: PgRules.CancelWindow): string =>
    within === undefined ? unknown : `${periodOf(within)}${card === undefined ? "" : words.byCard(periodOf(card))}`

  return [
    ["pg", ({ pgProvider }) => `\`${pgProvider}\``],
    ["paymentId", ({ paymentId }) => said(paymentId, textOf)],
    ["orderName", ({ orderName }) => said(orderName, textOf)],
    ["api", ({ methods }) => said(methods?.api, listOf)],
    ["browser", ({ methods }) => said(methods?.browser, listOf)],
    ["apiKeys", ({ billingKeys }) => said(billingKeys?.api, listOf)],
    ["browserKeys", ({ billingKeys }) => said(billingKeys?.browser, browserKeys)],
    ["currencies", ({ currencies }) => said(currencies, ({ accepts = [] }) => accepts.join(" "))],
    ["manualConfirm", ({ manualConfirm }) => said(manualConfirm, () => words.no)],
    ["cancel", ({ cancel }) => said(cancel?.window, windowOf)],
    ["testMode", ({ testMode }) => said(testMode, (value) => words.testModes[value])],
    ["failedMayBePaid", ({ failedMayBePaid }) => said(failedMayBePaid, () => words.yes)]
  ]
}

/** Returns the table in a language, with a row for each PG. A cell is empty where no page says anything. */
export const tableIn = (words: Words): string => {
  const columns = columnsIn(words)
  return tableOf(
    columns.map(([column]) => words.heads[column]),
    Object.values(PgRules.all).map((rules) => columns.map(([, say]) => say(rules)))
  )
}

/** Returns the README with the table, and the day of the newest page, between the marks that stand around them. */
export const withTable = (readme: string, dates: ReadonlyArray<string>, words: Words): string =>
  between(readme, "table of PGs", `${words.readAsOf(dates.toSorted().at(-1)!)}\n\n${tableIn(words)}`)
