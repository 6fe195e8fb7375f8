/**
 * Keeps how partners are connected to tax invoicing. The National Tax Service takes a moment for each change:
 *
 *     NOT_CONNECTED ──► CONNECT_PENDING ──► CONNECTED ──► DISCONNECT_PENDING ──► NOT_CONNECTED
 *                             └──► CONNECT_FAILED, which can be tried again
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { PlatformPartner, PlatformPartnerTypeBusiness } from "@effect-portone/platform/generated/Shared"
import { specialOf } from "../../pg/MagicBusinesses.ts"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { State } from "../../state/State.ts"
import { businessOf } from "./Businesses.ts"
import { digitsOf } from "./BusinessNumbers.ts"
import { partners } from "./Partners.ts"
import { placeOfRow, rowOf } from "./Worlds.ts"

type Status = NonNullable<PlatformPartnerTypeBusiness["memberCompanyConnectionStatus"]>

/** The moment that the National Tax Service takes. */
const moment = { seconds: 5 }

const settling = { name: "settle platformPartners connection" }

/** Returns where the connection of a partner stands. */
export const connectionOf = ({ type }: PlatformPartner): Status =>
  (type.type === "BUSINESS" ? type.memberCompanyConnectionStatus : undefined) ?? "NOT_CONNECTED"

/** Returns true while the connection of a partner is being made or ended. */
export const isPending = (partner: PlatformPartner): boolean => {
  const status = connectionOf(partner)
  return status === "CONNECT_PENDING" || status === "DISCONNECT_PENDING"
}

/** Returns true for a partner that is connected, or is being connected or disconnected. */
export const isConnected = (partner: PlatformPartner): boolean =>
  isPending(partner) || connectionOf(partner) === "CONNECTED"

/** Returns the partner with another status of its connection. */
const withConnection = (partner: PlatformPartner, status: Status, reason?: string): PlatformPartner => {
  if (partner.type.type !== "BUSINESS") return partner
  const { memberCompanyConnectionFailedReason: _, ...type } = partner.type
  const failed = reason === undefined ? {} : { memberCompanyConnectionFailedReason: reason }
  return { ...partner, type: { ...type, memberCompanyConnectionStatus: status, ...failed } }
}

const begin = (status: Status) =>
  Effect.fnUntraced(function* (partner: PlatformPartner): Effect.fn.Return<PlatformPartner, never, Agenda | State> {
    const pending = withConnection(partner, status)
    partners.put(yield* State, pending)
    ;(yield* Agenda).at(DateTime.add(yield* DateTime.now, moment), settling, rowOf(partner))
    return pending
  })

/** Begins to connect a partner. Returns it as it is meanwhile. */
export const beginConnecting = begin("CONNECT_PENDING")

/** Begins to disconnect a partner. Returns it as it is meanwhile. */
export const beginDisconnecting = begin("DISCONNECT_PENDING")

/** Returns the partner as the National Tax Service leaves it. */
const settled = (partner: PlatformPartner, isInBusiness: boolean): PlatformPartner => {
  if (connectionOf(partner) === "DISCONNECT_PENDING") return withConnection(partner, "NOT_CONNECTED")
  if (connectionOf(partner) !== "CONNECT_PENDING" || partner.type.type !== "BUSINESS") return partner
  const { connection } = specialOf(digitsOf(partner.type.businessRegistrationNumber))
  if (connection === "stays pending") return partner
  if (connection === "fails") return withConnection(partner, "CONNECT_FAILED", "the National Tax Service refused it")
  return isInBusiness
    ? withConnection(partner, "CONNECTED")
    : withConnection(partner, "CONNECT_FAILED", "the National Tax Service knows no open business of this number")
}

/** Ends the moment that the National Tax Service takes for a partner. */
export const settleConnection: Task<State> = task(settling.name, (row) =>
  Effect.map(State, (store) => {
    const partner = partners.find(store, placeOfRow(row))
    if (partner?.type.type !== "BUSINESS") return
    const { businessStatus } = businessOf(store, partner.type.businessRegistrationNumber)
    partners.put(store, settled(partner, businessStatus === "IN_BUSINESS"))
  })
)
