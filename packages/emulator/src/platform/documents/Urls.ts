/**
 * Returns the URLs of a tax invoice as a document. The emulator serves what is behind them, see `Routes.ts`.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { B2bExternalServiceError } from "@effect-portone/platform/generated/Shared"
import type {
  B2bTaxInvoiceNotFoundError,
  GetB2bTaxInvoicePdfDownloadUrlInput,
  GetB2bTaxInvoicePdfDownloadUrlResponse,
  GetB2bTaxInvoicePopupUrlInput,
  GetB2bTaxInvoicePopupUrlResponse,
  GetB2bTaxInvoicePrintUrlInput,
  GetB2bTaxInvoicePrintUrlResponse
} from "@effect-portone/platform/generated/TaxInvoices"
import type { State } from "../../state/State.ts"
import { pdfPath, popupPath, printPath } from "../records/DocumentPaths.ts"
import { origin } from "../records/Origin.ts"
import { getTaxInvoice, placeOfTaxInvoice, type TaxInvoiceName } from "../records/TaxInvoices.ts"
import type { Place } from "../records/Worlds.ts"

type FindError = B2bExternalServiceError | B2bTaxInvoiceNotFoundError | InvalidRequestError

const urlOf = Effect.fnUntraced(function* (
  name: TaxInvoiceName,
  pathOf: (taxInvoice: Place) => string
): Effect.fn.Return<{ readonly url: string }, FindError, State> {
  const row = yield* getTaxInvoice(name)
  return { url: (yield* origin) + pathOf(placeOfTaxInvoice(row)) }
})

type Answer<Response> = Effect.Effect<Response, FindError, State>

/** Returns the URL of a tax invoice's PDF. */
export const getB2bTaxInvoicePdfDownloadUrl = (
  input: GetB2bTaxInvoicePdfDownloadUrlInput
): Answer<GetB2bTaxInvoicePdfDownloadUrlResponse> => urlOf(input, pdfPath)

/** Returns the URL of the page that a window shows. */
export const getB2bTaxInvoicePopupUrl = (
  input: GetB2bTaxInvoicePopupUrlInput
): Answer<GetB2bTaxInvoicePopupUrlResponse> =>
  urlOf(input, (taxInvoice) => popupPath(taxInvoice, input.includeMenu ?? true))

/** Returns the URL of the page that is printed. */
export const getB2bTaxInvoicePrintUrl = (
  input: GetB2bTaxInvoicePrintUrlInput
): Answer<GetB2bTaxInvoicePrintUrlResponse> => urlOf(input, printPath)
