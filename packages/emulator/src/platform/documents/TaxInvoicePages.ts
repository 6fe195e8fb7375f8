/**
 * Shows a tax invoice as a page: for a window, with a menu or without, and for a printer.
 */
import type { HttpServerResponse } from "effect/http/HttpServerResponse"
import { pdfPath, printPath } from "../records/DocumentPaths.ts"
import { placeOfTaxInvoice, type TaxInvoiceRow } from "../records/TaxInvoices.ts"
import { type Html, html, page } from "./Html.ts"
import { type Field, sheetOf } from "./Sheet.ts"

const fields = (fields: ReadonlyArray<Field>): Html =>
  html`<dl>
    ${fields.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`
    )}
  </dl>`

const row = (cells: ReadonlyArray<Html>): Html =>
  html`<tr>
    ${cells}
  </tr>`

const menuOf = (taxInvoice: TaxInvoiceRow): Html => {
  const place = placeOfTaxInvoice(taxInvoice)
  return html`<nav><a href="${printPath(place)}">인쇄</a> <a href="${pdfPath(place)}">PDF 저장</a></nav>`
}

/** Answers a tax invoice as a page. */
export const taxInvoicePage = (taxInvoice: TaxInvoiceRow, includeMenu: boolean): HttpServerResponse => {
  const { columns, head, items, recipient, remarks, sums, supplier, title } = sheetOf(taxInvoice.taxInvoice)
  return page(
    title,
    html`${includeMenu ? menuOf(taxInvoice) : ""}
      <h1>${title}</h1>
      ${fields(head)}
      <section>
        <h2>공급자</h2>
        ${fields(supplier)}
      </section>
      <section>
        <h2>공급받는자</h2>
        ${fields(recipient)}
      </section>
      <table>
        <thead>
          ${row(columns.map((name) => html`<th>${name}</th>`))}
        </thead>
        <tbody>
          ${items.map((cells) => row(cells.map((cell) => html`<td>${cell}</td>`)))}
        </tbody>
      </table>
      ${fields(sums)}
      <ul>
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>`
  )
}
