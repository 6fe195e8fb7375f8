/**
 * Words a tax invoice as it stands on paper: its parties, items and sums, as texts. Page and PDF show the same.
 */
import type {
  B2bTaxInvoice,
  B2bTaxInvoiceCompany,
  B2bTaxInvoiceItem,
  Decimal
} from "@effect-portone/platform/generated/TaxInvoices"

/** A label with its value. */
export type Field = readonly [label: string, value: string]

/** A tax invoice on paper. */
export interface Sheet {
  readonly title: string
  readonly head: ReadonlyArray<Field>
  readonly supplier: ReadonlyArray<Field>
  readonly recipient: ReadonlyArray<Field>
  readonly sums: ReadonlyArray<Field>
  /** The heads of the columns of items. */
  readonly columns: ReadonlyArray<string>
  readonly items: ReadonlyArray<ReadonlyArray<string>>
  readonly remarks: ReadonlyArray<string>
}

const titles: Readonly<Record<string, string>> = {
  TAXABLE: "전자세금계산서",
  ZERO_RATED: "영세율전자세금계산서",
  FREE: "전자계산서"
}

const purposes: Readonly<Record<string, string>> = { RECEIPT: "영수", INVOICE: "청구" }

/** Returns an amount with a comma for each thousand. */
const amountText = (amount: number | undefined) => (amount === undefined ? "" : amount.toLocaleString("en"))

/** Returns a scaled integer as it is written, without rounding. */
const decimalText = ({ scale = 0, value }: Decimal): string => {
  if (scale <= 0) return amountText(value * 10 ** -scale)
  const digits = String(Math.abs(value)).padStart(scale + 1, "0")
  const whole = Number(digits.slice(0, -scale))
  return `${value < 0 ? "-" : ""}${amountText(whole)}.${digits.slice(-scale)}`
}

const brnText = (brn: string | undefined) => (brn ?? "").replace(/^(\d{3})(\d{2})(\d{5})$/, "$1-$2-$3")

/** Returns the fields that have a value. */
const present = (fields: ReadonlyArray<readonly [label: string, value: string | undefined]>): ReadonlyArray<Field> =>
  fields.flatMap(([label, value]) => (value === undefined || value === "" ? [] : [[label, value]]))

const companyOf = (company: B2bTaxInvoiceCompany): ReadonlyArray<Field> =>
  present([
    ["등록번호", brnText(company.brn)],
    ["종사업장번호", company.taxRegistrationId],
    ["상호", company.name],
    ["성명", company.representativeName],
    ["주소", company.address],
    ["업태", company.businessType],
    ["종목", company.businessClass],
    ["담당자", company.contact?.name],
    ["이메일", company.contact?.email]
  ])

const columns = ["결제일", "품목", "규격", "수량", "단가", "공급가액", "세액", "비고"]

const itemOf = (item: B2bTaxInvoiceItem): ReadonlyArray<string> => [
  item.purchaseDate ?? "",
  item.name ?? "",
  item.spec ?? "",
  item.quantity === undefined ? "" : decimalText(item.quantity),
  item.unitCostAmount === undefined ? "" : decimalText(item.unitCostAmount),
  amountText(item.supplyCostAmount),
  amountText(item.taxAmount),
  item.remark ?? ""
]

/** Returns a tax invoice as it stands on paper. */
export const sheetOf = (taxInvoice: B2bTaxInvoice): Sheet => {
  const { bookIssue, bookVolume, modification } = taxInvoice
  const title = titles[taxInvoice.taxationType] ?? "전자세금계산서"
  return {
    title: modification === undefined ? title : `수정 ${title}`,
    head: present([
      ["승인번호", taxInvoice.ntsApprovalNumber],
      ["일련번호", taxInvoice.serialNumber],
      [
        "책번호",
        bookVolume === undefined && bookIssue === undefined ? "" : `${bookVolume ?? ""}권 ${bookIssue ?? ""}호`
      ],
      ["작성일자", taxInvoice.writeDate],
      ["상태", taxInvoice.status],
      ["영수/청구", purposes[taxInvoice.purposeType]],
      ["당초 승인번호", modification?.originalNtsApprovalNumber]
    ]),
    supplier: companyOf(taxInvoice.supplier),
    recipient: companyOf(taxInvoice.recipient),
    sums: present([
      ["공급가액", amountText(taxInvoice.totalSupplyAmount)],
      ["세액", amountText(taxInvoice.totalTaxAmount)],
      ["합계금액", amountText(taxInvoice.totalAmount)],
      ["현금", amountText(taxInvoice.cashAmount)],
      ["수표", amountText(taxInvoice.checkAmount)],
      ["어음", amountText(taxInvoice.noteAmount)],
      ["외상미수금", amountText(taxInvoice.creditAmount)]
    ]),
    columns,
    items: taxInvoice.items.map(itemOf),
    remarks: taxInvoice.remarks
  }
}
