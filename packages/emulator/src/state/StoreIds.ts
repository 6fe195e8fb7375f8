/**
 * Whose credentials the emulator knows: there is one merchant, and every credential is for one store of it.
 */

/** The one merchant there is. */
export const merchantId = "merchant-emulator"

/** The store of every credential; a request that names no store is for this one. */
export const ownStoreId = "store-emulator"
