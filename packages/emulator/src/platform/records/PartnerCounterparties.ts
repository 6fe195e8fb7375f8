/**
 * Makes counterparties from partners, and ends their connections. A counterparty outlives its connection, since tax
 * invoices name it; a partner that is connected again has the same one.
 */
import * as Effect from "effect/Effect"
import type { B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import type { PlatformPartner, PlatformPartnerTypeBusiness } from "@effect-portone/platform/generated/Shared"
import { type Agenda, type Task, task } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { digitsOf } from "./BusinessRegistrationNumbers.ts"
import {
  connectToNts,
  disconnectFromNts,
  findCounterparty,
  findCounterpartyOfPartner,
  putCounterparty
} from "./Counterparties.ts"
import { partners } from "./Partners.ts"
import { placeOf, worldOf } from "./Worlds.ts"

/** A partner that is a business, and can thus be connected. */
export type BusinessPartner = PlatformPartner & { readonly type: PlatformPartnerTypeBusiness }

/** Returns true if the partner is a business. */
export const isBusiness = (partner: PlatformPartner): partner is BusinessPartner => partner.type.type === "BUSINESS"

/** Returns the counterparty that a partner is, new or with the partner's data as it is now. */
const counterpartyOf = (store: Store, partner: BusinessPartner): B2bCounterparty => {
  const { appliedAt, contact, memo, type } = partner
  const place = placeOf(partner)
  const before = findCounterpartyOfPartner(store, place)
  return {
    ...place,
    id: before?.id ?? (findCounterparty(store, place) === undefined ? place.id : store.nextId()),
    graphqlId: before?.graphqlId ?? store.nextId(),
    additionalContacts: [],
    ntsConnectionStatus: before?.ntsConnectionStatus ?? "NOT_CONNECTED",
    partnerId: place.id,
    brn: digitsOf(type.businessRegistrationNumber),
    companyName: type.companyName,
    representativeName: type.representativeName,
    ...omitUndefined({
      address: type.companyAddress,
      businessType: type.businessType,
      businessClass: type.businessClass,
      memo,
      ntsConnectedAt: before?.ntsConnectedAt,
      ntsConnectionFailedReason: before?.ntsConnectionFailedReason
    }),
    contact,
    appliedAt
  }
}

/** Makes the counterparty of a partner, if it has one, have the partner's data. */
export const followPartner = (store: Store, partner: PlatformPartner): void => {
  if (!isBusiness(partner) || findCounterpartyOfPartner(store, placeOf(partner)) === undefined) return
  putCounterparty(store, counterpartyOf(store, partner))
}

/** Applies a scheduled update of a partner when its time comes. The counterparty that was made from it changes, too. */
export const updatePartnerAtTime: Task<State> = task(partners.apply.name, (row) =>
  Effect.gen(function* () {
    yield* partners.apply.run(row)
    const store = yield* State
    const [world, id] = Table.partsOf(row)
    const partner = partners.find(store, { isForTest: world === worldOf({ isForTest: true }), id: id! })
    if (partner !== undefined) followPartner(store, partner)
  })
)

/** Asks the tax office to connect a partner, as a counterparty. */
export const connectPartner = Effect.fnUntraced(function* (
  partner: BusinessPartner
): Effect.fn.Return<void, never, Agenda | State> {
  yield* connectToNts(counterpartyOf(yield* State, partner))
})

/** Asks the tax office to end the connection of a partner. */
export const disconnectPartner = Effect.fnUntraced(function* (
  partner: BusinessPartner
): Effect.fn.Return<void, never, Agenda | State> {
  yield* disconnectFromNts(counterpartyOf(yield* State, partner))
})
