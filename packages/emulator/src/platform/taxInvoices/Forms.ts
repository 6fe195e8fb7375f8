/**
 * Checks the form of a tax invoice: how many there may be of each part, how long the texts may be, and that its dates
 * exist. Each check returns the problem, which names the field.
 */
import type {
  B2bTaxInvoiceCompanyInput,
  B2bTaxInvoiceInput,
  B2bTaxInvoiceItemInput,
  Decimal
} from "@effect-portone/platform/generated/TaxInvoices"
import { isDate } from "../records/SettlementDates.ts"

type Problem = string | undefined

/** Returns the first problem. */
const firstOf = (problems: Iterable<() => Problem>): Problem => {
  for (const problem of problems) {
    const found = problem()
    if (found !== undefined) return found
  }
  return undefined
}

const tooMany = (field: string, values: ReadonlyArray<unknown> | undefined, most: number) => (): Problem =>
  values !== undefined && values.length > most ? `${field} has at most ${most} entries` : undefined

const tooLong = (field: string, text: string | undefined, most: number) => (): Problem =>
  text !== undefined && text.length > most ? `${field} has at most ${most} characters` : undefined

const notLike = (field: string, text: string | undefined, form: RegExp, what: string) => (): Problem =>
  text !== undefined && !form.test(text) ? `${field} is ${what}` : undefined

const noDate = (field: string, date: string | undefined) => (): Problem =>
  date !== undefined && !isDate(date) ? `${field} is a date that does not exist` : undefined

const outside = (field: string, value: number | undefined, least: number, most: number) => (): Problem =>
  value !== undefined && (value < least || value > most) ? `${field} is from ${least} to ${most}` : undefined

const documentKey = (field: string, key: string | undefined) =>
  notLike(field, key, /^[A-Za-z0-9_-]+$/, "of letters, digits, - and _")

/** The limits of numbers of two decimals, which are not the same in both directions. Neither end is included. */
const quantities = [-100_000_000, 1_000_000_000] as const
const unitCosts = [-100_000_000_000_000, 1_000_000_000_000_000] as const

const decimal =
  (field: string, number: Decimal | undefined, [above, below]: readonly [number, number]) =>
  (): Problem => {
    if (number === undefined) return undefined
    const { scale = 0, value } = number
    if (scale < 0 || scale > 2) return `${field}.scale is from 0 to 2`
    const amount = value / 10 ** scale
    return amount <= above || amount >= below ? `${field} is out of range` : undefined
  }

const email = (field: string, address: string | undefined) =>
  notLike(field, address, /^[^\s@]+@[^\s@]+$/, "an e-mail address")

const company = (
  field: "supplier" | "recipient",
  input: B2bTaxInvoiceCompanyInput | undefined
): ReadonlyArray<() => Problem> =>
  input === undefined
    ? []
    : [
        notLike(`${field}.taxRegistrationId`, input.taxRegistrationId, /^\d{4}$/, "of four digits"),
        tooLong(`${field}.name`, input.name, 200),
        tooLong(`${field}.representativeName`, input.representativeName, 100),
        tooLong(`${field}.address`, input.address, 300),
        tooLong(`${field}.businessType`, input.businessType, 100),
        tooLong(`${field}.businessClass`, input.businessClass, 100),
        email(`${field}.contact.email`, input.contact?.email)
      ]

const item = (input: B2bTaxInvoiceItemInput, index: number): ReadonlyArray<() => Problem> => {
  const field = `items[${index}]`
  return [
    noDate(`${field}.purchaseDate`, input.purchaseDate),
    tooLong(`${field}.name`, input.name, 100),
    tooLong(`${field}.spec`, input.spec, 100),
    decimal(`${field}.quantity`, input.quantity, quantities),
    decimal(`${field}.unitCostAmount`, input.unitCostAmount, unitCosts)
  ]
}

/** Returns what is wrong with the form of a tax invoice. */
export const problemOfForm = (input: B2bTaxInvoiceInput): Problem =>
  firstOf([
    noDate("writeDate", input.writeDate),
    outside("bookVolume", input.bookVolume, 0, 9999),
    outside("bookIssue", input.bookIssue, 0, 9999),
    tooMany("remarks", input.remarks, 3),
    tooMany("items", input.items, 99),
    tooMany("additionalContacts", input.additionalContacts, 5),
    documentKey("supplierDocumentKey", input.supplierDocumentKey),
    documentKey("recipientDocumentKey", input.recipientDocumentKey),
    ...company("supplier", input.supplier),
    ...company("recipient", input.recipient),
    ...(input.items ?? []).flatMap(item),
    ...(input.additionalContacts ?? []).flatMap((contact, index) => [
      tooLong(`additionalContacts[${index}].name`, contact.name, 100),
      email(`additionalContacts[${index}].email`, contact.email)
    ])
  ])
