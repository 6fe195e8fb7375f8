/**
 * Lays a tax invoice out on pages of paper.
 */
import type { B2bTaxInvoice } from "@effect-portone/platform/generated/TaxInvoices"
import { fitting, pageSize, pdfOf, type PlacedText } from "./Pdf.ts"
import { type Field, sheetOf } from "./Sheet.ts"

const margin = 40
const size = 9
const leading = 14

/** The places where the columns of items begin, and where the last one ends. */
const stops = [40, 95, 215, 265, 305, 365, 435, 495, 555]

const half = (pageSize.width - 2 * margin) / 2

/** Makes the writer of pages, from the top of the first one to the bottom of the last. */
const makeWriter = () => {
  const pages: Array<Array<PlacedText>> = [[]]
  let y = pageSize.height - margin
  const nextLine = (height = leading) => {
    y -= height
    if (y >= margin) return
    pages.push([])
    y = pageSize.height - margin - height
  }
  const write = (x: number, text: string, width: number, textSize = size) => {
    if (text !== "") pages.at(-1)!.push({ x, y, size: textSize, text: fitting(text, textSize, width) })
  }
  return { pages, nextLine, write }
}

const fieldText = (field: Field | undefined) => (field === undefined ? "" : `${field[0]}: ${field[1]}`)

/** Returns a tax invoice as a PDF. */
export const taxInvoicePdf = (taxInvoice: B2bTaxInvoice): Uint8Array => {
  const { columns, head, items, recipient, remarks, sums, supplier, title } = sheetOf(taxInvoice)
  const { nextLine, pages, write } = makeWriter()
  const line = (text: string) => {
    nextLine()
    write(margin, text, 2 * half)
  }
  /** Writes two lists beside each other. */
  const beside = (left: ReadonlyArray<string>, right: ReadonlyArray<string>) => {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      nextLine()
      write(margin, left[index] ?? "", half - 10)
      write(margin + half, right[index] ?? "", half)
    }
  }
  const row = (cells: ReadonlyArray<string>) => {
    nextLine()
    cells.forEach((cell, index) => write(stops[index]!, cell, stops[index + 1]! - stops[index]! - 4))
  }
  nextLine(18)
  write(margin, title, 2 * half, 16)
  nextLine()
  for (const field of head) line(fieldText(field))
  nextLine()
  beside(["공급자", ...supplier.map(fieldText)], ["공급받는자", ...recipient.map(fieldText)])
  nextLine()
  row(columns)
  for (const item of items) row(item)
  nextLine()
  for (const field of sums) line(fieldText(field))
  nextLine()
  for (const remark of remarks) line(remark)
  return pdfOf(title, pages)
}
