/**
 * Keeps the stores that merchants' pages name. A page has to name its store, while a server need not: at PortOne, its
 * secret is one of the store. To the emulator any secret will do, so a request that names no store is for the
 * emulator's own store and for those that pages have named.
 */
import * as Schema from "effect/Schema"
import type { Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"

/** The ids of the stores, in the order in which pages first named them. */
const pageStores: Table.Table<string> = Table.make("pageStores", Schema.String)

/** Makes this store one of those that requests without a store are for. */
export const putPageStore = (store: Store, storeId: string): void => {
  if (storeId !== ownStoreId) store.table(pageStores).put(storeId, storeId)
}

/** Returns the stores that pages have named, besides the emulator's own. */
export const pageStoresOf = (store: Store): ReadonlyArray<string> => store.table(pageStores).all()

/**
 * Returns true if something of this store is meant by a request.
 *
 * @param storeId the store that the request names, if it names one
 */
export const isMeant = (store: Store, owner: string, storeId: string | undefined): boolean =>
  owner === (storeId ?? ownStoreId) || (storeId === undefined && pageStoresOf(store).includes(owner))
