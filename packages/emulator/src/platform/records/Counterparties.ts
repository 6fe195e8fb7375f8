/**
 * Keeps the counterparties of tax invoices, their connections to the National Tax Service (NTS) and their certificates.
 *
 *     NOT_CONNECTED ──► PENDING_CONNECT ──► CONNECTED ──► PENDING_DISCONNECT ──► NOT_CONNECTED
 *                              └──────────► ERROR
 *
 * The NTS decides a pending connection later, by the agenda. Several counterparties may have one business registration
 * number; the certificate belongs to the number.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { B2bCertificate, B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { decodedTable, State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { ntsConnectionFails } from "../outside/MagicValues.ts"
import { stateOf } from "./Businesses.ts"
import { followCounterparty } from "./PartnerConnections.ts"
import { type Place, rowOf, worldOf } from "./Worlds.ts"

const counterparties: Table.Table<B2bCounterparty> = Table.make("b2bCounterparties", B2bCounterparty)

/** Returns the counterparty with this id, if there is one. */
export const findCounterparty = (store: Store, place: Place): B2bCounterparty | undefined =>
  store.table(counterparties).get(rowOf(place))

/** The ids of counterparties that were made from partners. They cannot be used again, even after a deletion. */
const idsOfPartners: Table.Table<boolean> = Table.make("b2bCounterpartyIdsOfPartners", Schema.Boolean)

/** Returns true if a counterparty with this id is or was made from a partner. */
export const isIdOfPartner = (store: Store, place: Place): boolean =>
  store.table(idsOfPartners).get(rowOf(place)) !== undefined

/** Stores a counterparty. The partner that it was made from shows the same connection. */
export const putCounterparty = (store: Store, counterparty: B2bCounterparty): void => {
  store.table(counterparties).put(rowOf(counterparty), counterparty)
  if (counterparty.partnerId === undefined) return
  store.table(idsOfPartners).put(rowOf(counterparty), true)
  followCounterparty(store, { ...counterparty, partnerId: counterparty.partnerId })
}

/** Returns the rows of all counterparties when all are decoded, for a search. */
export const decodedCounterparties = decodedTable(counterparties)

const brnOf = ({ brn, isForTest }: B2bCounterparty) => Table.keyOf(worldOf({ isForTest }), brn)

/**
 * Returns the counterparty with this business registration number, if there is one. Of several, it is the first one
 * that is connected to the NTS, or else the first one.
 */
export const findCounterpartyByBrn = (store: Store, isForTest: boolean, brn: string): B2bCounterparty | undefined => {
  const withBrn = store
    .table(counterparties)
    .groupedBy(brnOf)
    .of(Table.keyOf(worldOf({ isForTest }), brn))
  return withBrn.find(({ ntsConnectionStatus }) => ntsConnectionStatus === "CONNECTED") ?? withBrn[0]
}

const partnerOf = ({ isForTest, partnerId }: B2bCounterparty) =>
  partnerId === undefined ? undefined : rowOf({ isForTest, id: partnerId })

/** Returns the counterparty that was made from this partner, if there is one. */
export const findCounterpartyOfPartner = (store: Store, partner: Place): B2bCounterparty | undefined =>
  store.table(counterparties).groupedBy(partnerOf).of(rowOf(partner))[0]

const certificates: Table.Table<B2bCertificate> = Table.make("b2bCertificates", B2bCertificate)

/** Returns the certificate of a business, if it has registered one. */
export const findCertificate = (store: Store, isForTest: boolean, brn: string): B2bCertificate | undefined =>
  store.table(certificates).get(rowOf({ isForTest, id: brn }))

/** Stores the certificate of a business. */
export const putCertificate = (store: Store, isForTest: boolean, brn: string, certificate: B2bCertificate): void =>
  store.table(certificates).put(rowOf({ isForTest, id: brn }), certificate)

/** The time for which a certificate is valid. */
const validity = { years: 1 }

/**
 * Registers the certificate of a counterparty for its business. Returns it.
 *
 * @param expiredAt the end of the certificate; a year from now when absent
 */
export const registerCertificate = (
  store: Store,
  counterparty: B2bCounterparty,
  now: DateTime.Utc,
  expiredAt: DateTime.Utc = DateTime.add(now, validity)
): B2bCertificate => {
  const certificate: B2bCertificate = {
    registeredAt: now,
    expiredAt,
    issuerName: "yessign",
    subjectName: counterparty.companyName,
    certificateType: "E_TAX",
    oid: "1.2.410.200005.1.1.6.8",
    registrantContactName: counterparty.contact.name,
    registrantContactId: store.nextId()
  }
  putCertificate(store, counterparty.isForTest, counterparty.brn, certificate)
  return certificate
}

/** Deletes a counterparty, and with the last one of its number the certificate. */
export const deleteCounterparty = (store: Store, place: Place): void => {
  const counterparty = findCounterparty(store, place)
  if (counterparty === undefined) return
  const { brn, isForTest } = counterparty
  store.table(counterparties).delete(rowOf(place))
  if (findCounterpartyByBrn(store, isForTest, brn) === undefined) {
    store.table(certificates).delete(rowOf({ isForTest, id: brn }))
  }
}

/** The time that the NTS takes to decide on a connection. */
const ntsTakes = { minutes: 10 }

const deciding = { name: "decideNtsConnection" }

/** Returns the counterparty with another state of its connection. */
const withConnection = (
  counterparty: B2bCounterparty,
  connection: Pick<B2bCounterparty, "ntsConnectionStatus" | "ntsConnectedAt" | "ntsConnectionFailedReason">
): B2bCounterparty => {
  const { ntsConnectedAt: _connectedAt, ntsConnectionFailedReason: _reason, ...rest } = counterparty
  return { ...rest, ...connection }
}

const beginPending = (status: "PENDING_CONNECT" | "PENDING_DISCONNECT") =>
  Effect.fnUntraced(function* (
    counterparty: B2bCounterparty
  ): Effect.fn.Return<B2bCounterparty, never, Agenda | State> {
    const now = yield* DateTime.now
    const pending: B2bCounterparty =
      status === "PENDING_CONNECT"
        ? withConnection(counterparty, { ntsConnectionStatus: status })
        : { ...counterparty, ntsConnectionStatus: status }
    putCounterparty(yield* State, pending)
    ;(yield* Agenda).at(DateTime.add(now, ntsTakes), deciding, rowOf(pending))
    return pending
  })

/** Stores a counterparty that asks the NTS for a connection. Returns it as stored. */
export const connectToNts = beginPending("PENDING_CONNECT")

/** Stores a counterparty that asks the NTS to end its connection. Returns it as stored. */
export const disconnectFromNts = beginPending("PENDING_DISCONNECT")

/**
 * Decides a pending connection of a counterparty in the place of the NTS. Returns undefined if it has none.
 *
 * @param failedReason the reason why the connection fails; it succeeds without one
 */
export const decideNtsConnection = Effect.fnUntraced(function* (
  place: Place,
  failedReason: string | undefined
): Effect.fn.Return<B2bCounterparty | undefined, never, Agenda | State> {
  const now = yield* DateTime.now
  const store = yield* State
  const counterparty = findCounterparty(store, place)
  if (counterparty === undefined) return undefined
  const decided = decidedOf(counterparty, now, failedReason)
  if (decided === undefined) return undefined
  ;(yield* Agenda).cancel(deciding, rowOf(place))
  putCounterparty(store, decided)
  return decided
})

const decidedOf = (
  counterparty: B2bCounterparty,
  now: DateTime.Utc,
  failedReason: string | undefined
): B2bCounterparty | undefined => {
  const { ntsConnectionStatus } = counterparty
  if (ntsConnectionStatus !== "PENDING_CONNECT" && ntsConnectionStatus !== "PENDING_DISCONNECT") return undefined
  if (failedReason !== undefined) {
    return withConnection(counterparty, { ntsConnectionStatus: "ERROR", ntsConnectionFailedReason: failedReason })
  }
  return ntsConnectionStatus === "PENDING_CONNECT"
    ? withConnection(counterparty, { ntsConnectionStatus: "CONNECTED", ntsConnectedAt: now })
    : withConnection(counterparty, { ntsConnectionStatus: "NOT_CONNECTED" })
}

/** Returns the reason why the NTS does not connect a counterparty, if there is one. It ends any connection. */
const reasonAgainst = (store: Store, { brn, ntsConnectionStatus }: B2bCounterparty): string | undefined => {
  if (ntsConnectionStatus !== "PENDING_CONNECT") return undefined
  if (brn.startsWith(ntsConnectionFails.beginsWith)) return ntsConnectionFails.reason
  const { businessStatus } = stateOf(store, brn)
  return businessStatus === "IN_BUSINESS" ? undefined : `the business is ${businessStatus}`
}

/** Lets the NTS decide a pending connection. */
export const ntsDecides: Task<Agenda | State> = task(deciding.name, (row) =>
  Effect.gen(function* () {
    const store = yield* State
    const counterparty = store.table(counterparties).get(row)
    if (counterparty !== undefined) yield* decideNtsConnection(counterparty, reasonAgainst(store, counterparty))
  })
)
