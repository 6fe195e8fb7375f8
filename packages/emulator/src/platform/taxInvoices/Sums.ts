/**
 * Checks the sums of a tax invoice: supply value and tax make the total, the items make both, and the tax is what the
 * kind of taxation says. Each check returns the problem, which names the field.
 */
import type { B2bTaxInvoiceInput, B2bTaxInvoiceTaxationType } from "@effect-portone/platform/generated/TaxInvoices"

/** Returns the sum of amounts. It is exact, while a sum of 99 numbers might not be. */
const sumOf = (amounts: ReadonlyArray<number | undefined>): bigint =>
  amounts.reduce((sum: bigint, amount) => sum + BigInt(amount ?? 0), 0n)

/** Returns true if the tax is a tenth of the supply value. Who makes the invoice rounds it, in either direction. */
const isTenth = (tax: number, supply: number) => tax === Math.floor(supply / 10) || tax === Math.ceil(supply / 10)

const problemOfTax = (
  field: string,
  taxField: string,
  type: B2bTaxInvoiceTaxationType,
  supply: number,
  tax: number
): string | undefined => {
  if (type !== "TAXABLE") return tax === 0 ? undefined : `${field}${taxField} is 0 in an invoice that is ${type}`
  return isTenth(tax, supply) ? undefined : `${field}${taxField} is a tenth of the supply value, ${supply}`
}

/** Returns what is wrong with the sums of a tax invoice. */
export const problemOfSums = ({
  cashAmount,
  checkAmount,
  creditAmount,
  items = [],
  noteAmount,
  taxationType,
  totalAmount,
  totalSupplyAmount,
  totalTaxAmount
}: B2bTaxInvoiceInput): string | undefined => {
  if (sumOf([totalSupplyAmount, totalTaxAmount]) !== BigInt(totalAmount)) {
    return "totalAmount is the sum of totalSupplyAmount and totalTaxAmount"
  }
  const parts = sumOf([cashAmount, checkAmount, creditAmount, noteAmount])
  if (parts !== 0n && (totalAmount < 0 ? parts > 0n || parts < totalAmount : parts < 0n || parts > totalAmount)) {
    return "cashAmount, checkAmount, creditAmount and noteAmount are parts of totalAmount"
  }
  for (const [index, { supplyCostAmount, taxAmount }] of items.entries()) {
    if (taxAmount === undefined) continue
    const problem = problemOfTax(`items[${index}].`, "taxAmount", taxationType, supplyCostAmount ?? 0, taxAmount)
    if (problem !== undefined) return problem
  }
  const supplies = items.map(({ supplyCostAmount }) => supplyCostAmount)
  if (supplies.some((amount) => amount !== undefined) && sumOf(supplies) !== BigInt(totalSupplyAmount)) {
    return "totalSupplyAmount is the sum of the items' supplyCostAmount"
  }
  const taxes = items.map(({ taxAmount }) => taxAmount)
  if (taxes.some((amount) => amount !== undefined)) {
    // Each item's tax is rounded by itself, so their sum may be some won off a tenth of the total.
    return sumOf(taxes) === BigInt(totalTaxAmount) ? undefined : "totalTaxAmount is the sum of the items' taxAmount"
  }
  return problemOfTax("", "totalTaxAmount", taxationType, totalSupplyAmount, totalTaxAmount)
}
