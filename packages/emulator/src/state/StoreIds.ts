/**
 * Names the emulator's one merchant, and the one store that every credential is for.
 */

/** The id of the only merchant. */
export const merchantId = "merchant-emulator"

/** The id of the store of every credential. A request that names no store is for this one. */
export const ownStoreId = "store-emulator"
