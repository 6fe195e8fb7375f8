/**
 * Names the paths of what the emulator serves beside PortOne's operations. PortOne has no such paths.
 */
import { type Place, worldOf } from "./Worlds.ts"

/** The beginning of all these paths. */
export const documentsPrefix: `/${string}` = "/__documents"

const pathOf = (kind: string, place: Place) =>
  `${documentsPrefix}/${kind}/${worldOf(place)}/${encodeURIComponent(place.id)}`

/** Returns the path of the page where a business registers its certificate. */
export const registrationPath = (business: Place): string => pathOf("certificates", business)

/** Returns the path to which a file is uploaded. */
export const uploadPath = (file: Place): string => pathOf("files", file)

/** Returns the path of a tax invoice as a PDF. */
export const pdfPath = (taxInvoice: Place): string => `${pathOf("tax-invoices", taxInvoice)}/pdf`

/** Returns the path of a tax invoice as a page, with the menu of its window or without. */
export const popupPath = (taxInvoice: Place, includeMenu: boolean): string =>
  `${pathOf("tax-invoices", taxInvoice)}/popup${includeMenu ? "" : "?includeMenu=false"}`

/** Returns the path of a tax invoice as a page that is printed. */
export const printPath = (taxInvoice: Place): string => `${pathOf("tax-invoices", taxInvoice)}/print`
