/**
 * Keeps the companies that the merchant exchanges tax invoices with.
 */
import { B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type Place, rowOf, worldOf } from "./Worlds.ts"

const counterparties: Table.Table<B2bCounterparty> = Table.make("b2bCounterparties", B2bCounterparty)

/** Returns the counterparty with this id, if there is one. */
export const findCounterparty = (store: Store, place: Place): B2bCounterparty | undefined =>
  store.table(counterparties).get(rowOf(place))

/** Stores a counterparty. */
export const putCounterparty = (store: Store, counterparty: B2bCounterparty): void =>
  store.table(counterparties).put(rowOf(counterparty), counterparty)

const companyOf = (counterparty: B2bCounterparty) => Table.keyOf(worldOf(counterparty), counterparty.brn)

/** Returns the counterparty with this business registration number, if there is one. */
export const findCounterpartyByBrn = (store: Store, isForTest: boolean, brn: string): B2bCounterparty | undefined =>
  store
    .table(counterparties)
    .groupedBy(companyOf)
    .of(Table.keyOf(worldOf({ isForTest }), brn))[0]
