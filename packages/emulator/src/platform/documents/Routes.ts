/**
 * Serves what the URLs in answers lead to: the upload of files, tax invoices as documents, and the page where a
 * business registers its certificate. A browser opens these, so they need no credential.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type { B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import { State } from "../../state/State.ts"
import { findCertificate, findCounterpartyByBrn, registerCertificate } from "../records/Counterparties.ts"
import { documentsPrefix } from "../records/DocumentPaths.ts"
import { uploadFile } from "../records/Files.ts"
import { findTaxInvoice, type TaxInvoiceRow } from "../records/TaxInvoices.ts"
import { type Place } from "../records/Worlds.ts"
import { certificatePage } from "./CertificatePage.ts"
import { html, page, stylesheet, stylesheetPath } from "./Html.ts"
import { taxInvoicePage } from "./TaxInvoicePages.ts"
import { taxInvoicePdf } from "./TaxInvoicePdf.ts"

const nothing = page("404", html`<h1>404</h1>`, 404)

/** The parameters of a path that `DocumentPaths.ts` makes. */
const place = Effect.map(HttpRouter.params, ({ id = "", world }): Place => ({ isForTest: world === "test", id }))

const pdfResponse = ({ taxInvoice }: TaxInvoiceRow) =>
  HttpServerResponse.uint8Array(taxInvoicePdf(taxInvoice), {
    contentType: "application/pdf",
    headers: {
      "content-disposition": `attachment; filename="tax-invoice.pdf"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store"
    }
  })

/** Adds the routes to the router. */
export const routes = Effect.gen(function* () {
  const router = yield* HttpRouter.HttpRouter
  const store = yield* State

  const taxInvoice = (
    show: (row: TaxInvoiceRow, request: HttpServerRequest) => HttpServerResponse.HttpServerResponse
  ) =>
    Effect.gen(function* () {
      const row = findTaxInvoice(store, yield* place)
      return row === undefined ? nothing : show(row, yield* HttpServerRequest)
    })

  const business = (
    answer: (counterparty: B2bCounterparty, now: DateTime.Utc) => HttpServerResponse.HttpServerResponse
  ) =>
    Effect.gen(function* () {
      const { id, isForTest } = yield* place
      const now = yield* DateTime.now
      const counterparty = findCounterpartyByBrn(store, isForTest, id)
      return counterparty?.ntsConnectionStatus === "CONNECTED" ? answer(counterparty, now) : nothing
    })

  const upload = Effect.gen(function* () {
    const request = yield* HttpServerRequest
    const file = yield* place
    const bytes = new Uint8Array(yield* Effect.orDie(request.arrayBuffer))
    return uploadFile(store, file, bytes) ? HttpServerResponse.empty({ status: 200 }) : nothing
  })

  const ofTaxInvoice = `${documentsPrefix}/tax-invoices/:world/:id` as const
  const ofBusiness = `${documentsPrefix}/certificates/:world/:id` as const
  yield* router.add("GET", stylesheetPath, stylesheet)
  yield* router.add("PUT", `${documentsPrefix}/files/:world/:id`, upload)
  yield* router.add("GET", `${ofTaxInvoice}/pdf`, taxInvoice(pdfResponse))
  yield* router.add(
    "GET",
    `${ofTaxInvoice}/print`,
    taxInvoice((row) => taxInvoicePage(row, false))
  )
  yield* router.add(
    "GET",
    `${ofTaxInvoice}/popup`,
    taxInvoice((row, { url }) => taxInvoicePage(row, !url.endsWith("includeMenu=false")))
  )
  yield* router.add(
    "GET",
    ofBusiness,
    business((counterparty) =>
      certificatePage(counterparty, findCertificate(store, counterparty.isForTest, counterparty.brn))
    )
  )
  yield* router.add(
    "POST",
    ofBusiness,
    business((counterparty, now) => certificatePage(counterparty, registerCertificate(store, counterparty, now)))
  )
})
