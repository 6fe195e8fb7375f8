/**
 * Knows the ids of look-ups in the tax office's register. An id names the kind of the look-up and the business, so it
 * serves for any number of counterparties, and a test can write one by itself. It serves one partner only.
 */
import * as Schema from "effect/Schema"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** The kinds of look-ups: of a business's details, and of whether it is trading. */
export type LookUpKind = "info" | "status"

/** A look-up of a business. */
export interface LookUp {
  readonly kind: LookUpKind
  readonly brn: string
  /** False if the register had no answer that can be used. */
  readonly isValid: boolean
}

/** Returns the id of a look-up. */
export const lookUpIdOf = (kind: LookUpKind, brn: string): string => `business-${kind}-${brn}`

/** Returns the id of a look-up that no other one has. */
export const newLookUpId = (store: Store, kind: LookUpKind, brn: string): string =>
  `${lookUpIdOf(kind, brn)}-${store.nextId()}`

const form = /^business-(info|status)-(\d{10})(?:-[0-9a-f-]{36})?(-invalid)?$/

/** Returns the look-up with this id, if it can have been made. */
export const findLookUp = (id: string): LookUp | undefined => {
  const [, kind, brn, invalid] = form.exec(id) ?? []
  return brn === undefined
    ? undefined
    : { kind: kind === "info" ? "info" : "status", brn, isValid: invalid === undefined }
}

/** The ids of the partners that look-ups have served. */
const served: Table.Table<string> = Table.make("servedBusinessLookUps", Schema.String)

/** Returns the id of the partner that a look-up has served, once it has. */
export const partnerServedBy = (store: Store, lookUp: Place): string | undefined =>
  store.table(served).get(rowOf(lookUp))

/** Lets a look-up serve a partner. */
export const serve = (store: Store, lookUp: Place, partnerId: string): void =>
  store.table(served).put(rowOf(lookUp), partnerId)
