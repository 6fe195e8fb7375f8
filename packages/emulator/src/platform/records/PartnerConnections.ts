/**
 * Keeps how a partner is connected to tax invoicing: as the counterparty is that was made from it.
 */
import type { B2bCounterparty, B2bNtsConnectionStatus } from "@effect-portone/platform/generated/Counterparties"
import type {
  PlatformPartner,
  PlatformPartnerMemberCompanyConnectionStatus
} from "@effect-portone/platform/generated/Shared"
import type { Store } from "../../state/State.ts"
import { partners } from "./Partners.ts"

/** The name that partners have for each state of a connection. */
const statuses: Readonly<Record<string, PlatformPartnerMemberCompanyConnectionStatus>> = {
  NOT_CONNECTED: "NOT_CONNECTED",
  PENDING_CONNECT: "CONNECT_PENDING",
  CONNECTED: "CONNECTED",
  PENDING_DISCONNECT: "DISCONNECT_PENDING",
  ERROR: "CONNECT_FAILED"
} satisfies Record<B2bNtsConnectionStatus, PlatformPartnerMemberCompanyConnectionStatus>

/** Returns where the connection of a partner stands. */
export const connectionOf = ({ type }: PlatformPartner): string =>
  (type.type === "BUSINESS" ? type.memberCompanyConnectionStatus : undefined) ?? "NOT_CONNECTED"

/** Returns true while the connection of a partner is being made or ended. */
export const isPending = (partner: PlatformPartner): boolean => connectionOf(partner).endsWith("_PENDING")

/** Returns true for a partner that is connected, or is being connected or disconnected. */
export const isConnected = (partner: PlatformPartner): boolean =>
  isPending(partner) || connectionOf(partner) === "CONNECTED"

/** Makes a partner show the connection of the counterparty that was made from it. */
export const followCounterparty = (
  store: Store,
  counterparty: B2bCounterparty & { readonly partnerId: string }
): void => {
  const { isForTest, ntsConnectionFailedReason, ntsConnectionStatus, partnerId } = counterparty
  const partner = partners.find(store, { isForTest, id: partnerId })
  if (partner?.type.type !== "BUSINESS") return
  const { memberCompanyConnectionFailedReason: _reason, ...type } = partner.type
  partners.put(store, {
    ...partner,
    type: {
      ...type,
      memberCompanyConnectionStatus: statuses[ntsConnectionStatus] ?? "NOT_CONNECTED",
      ...(ntsConnectionFailedReason === undefined
        ? {}
        : { memberCompanyConnectionFailedReason: ntsConnectionFailedReason })
    }
  })
}
