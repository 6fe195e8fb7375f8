/**
 * Connects partners to tax invoicing as counterparties, and disconnects them: one, or all that a filter selects.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import {
  type ConnectBulkPartnerCounterpartyInput,
  type ConnectBulkPartnerCounterpartyResponse,
  type ConnectPartnerCounterpartyInput,
  type ConnectPartnerCounterpartyResponse,
  type DisconnectBulkPartnerCounterpartyInput,
  type DisconnectBulkPartnerCounterpartyResponse,
  type DisconnectPartnerCounterpartyInput,
  type DisconnectPartnerCounterpartyResponse,
  PlatformArchivedPartnerNtsNotAllowedError,
  PlatformBtxNotEnabledError,
  type PlatformBulkTask,
  type PlatformBulkTaskType,
  PlatformCounterpartyNotConnectableStatusError,
  PlatformCounterpartyNotConnectedError,
  PlatformOngoingTaxInvoiceExistsError,
  type PlatformPartnerFilterInput,
  PlatformPartnerScheduleExistsError,
  PlatformPartnerTaxationTypeIsSimpleError,
  PlatformPartnerTypeIsNotBusinessError,
  PlatformTargetPartnerNotFoundError
} from "@effect-portone/platform/generated/Partners"
import {
  PlatformExternalApiFailedError,
  type PlatformPartner,
  PlatformPartnerNotFoundError
} from "@effect-portone/platform/generated/Shared"
import type { Agenda } from "../../state/Agenda.ts"
import { State, type Store } from "../../state/State.ts"
import { ntsIsDown } from "../outside/MagicValues.ts"
import { stateOf } from "../records/Businesses.ts"
import { digitsOf } from "../records/BusinessRegistrationNumbers.ts"
import { isEnabled } from "../records/EnabledServices.ts"
import { hasOngoingTaxInvoice } from "../records/OngoingTaxInvoices.ts"
import { connectionOf } from "../records/PartnerConnections.ts"
import {
  type BusinessPartner,
  connectPartner,
  disconnectPartner,
  isBusiness
} from "../records/PartnerCounterparties.ts"
import { partners } from "../records/Partners.ts"
import { isForTest, placeOf } from "../records/Worlds.ts"
import { partnersThat } from "./PartnerSearch.ts"

type Input = { readonly id: string; readonly test?: boolean | undefined }

const refuseUnlessEnabled = Effect.gen(function* () {
  if (isEnabled(yield* State, "b2b")) return
  return yield* new PlatformBtxNotEnabledError({ message: "tax invoices are not enabled for this merchant" })
})

/** Returns the partner of a request. */
const find = Effect.fnUntraced(function* (
  input: Input
): Effect.fn.Return<PlatformPartner, PlatformPartnerNotFoundError, State> {
  const partner = partners.find(yield* State, placeOf(input))
  return partner ?? (yield* new PlatformPartnerNotFoundError({ message: "there is no such partner" }))
})

/** Returns the partner as a business that issues tax invoices. */
const asIssuer = Effect.fnUntraced(function* (
  partner: PlatformPartner
): Effect.fn.Return<
  BusinessPartner,
  | PlatformArchivedPartnerNtsNotAllowedError
  | PlatformPartnerTaxationTypeIsSimpleError
  | PlatformPartnerTypeIsNotBusinessError
> {
  if (partner.isArchived) {
    return yield* new PlatformArchivedPartnerNtsNotAllowedError({
      message: "the partner is archived: recover it first"
    })
  }
  if (!isBusiness(partner)) {
    return yield* new PlatformPartnerTypeIsNotBusinessError({ message: "the partner is a person, and no business" })
  }
  if (partner.type.taxationType === "SIMPLE") {
    return yield* new PlatformPartnerTaxationTypeIsSimpleError({
      message: "the partner's business is taxed as SIMPLE, and issues no tax invoices"
    })
  }
  return partner
})

/** Refuses a request about partners of whom the tax office takes none. */
const refuseUnlessReached = Effect.fnUntraced(function* (
  ...businesses: ReadonlyArray<BusinessPartner>
): Effect.fn.Return<void, PlatformExternalApiFailedError, State> {
  const store = yield* State
  const isReached = ({ type: { businessRegistrationNumber: brn } }: BusinessPartner) =>
    !digitsOf(brn).startsWith(ntsIsDown.beginsWith) && stateOf(store, brn).businessStatus !== "VERIFY_ERROR"
  if (businesses.every(isReached)) return
  return yield* new PlatformExternalApiFailedError({ message: "the tax office does not answer" })
})

const isConnectable = (partner: PlatformPartner) => ["NOT_CONNECTED", "CONNECT_FAILED"].includes(connectionOf(partner))

const isScheduled = (store: Store, partner: PlatformPartner) =>
  partners.findScheduled(store, placeOf(partner)) !== undefined

const hasOngoing = (store: Store, { isForTest = false, type }: BusinessPartner) =>
  hasOngoingTaxInvoice(store, isForTest, digitsOf(type.businessRegistrationNumber))

/** Asks the tax office to connect a partner. Returns it as it is until the answer. */
export const connectPartnerCounterparty = Effect.fnUntraced(function* (
  input: ConnectPartnerCounterpartyInput
): Effect.fn.Return<
  ConnectPartnerCounterpartyResponse,
  | PlatformArchivedPartnerNtsNotAllowedError
  | PlatformBtxNotEnabledError
  | PlatformCounterpartyNotConnectableStatusError
  | PlatformExternalApiFailedError
  | PlatformPartnerNotFoundError
  | PlatformPartnerScheduleExistsError
  | PlatformPartnerTaxationTypeIsSimpleError
  | PlatformPartnerTypeIsNotBusinessError,
  Agenda | State
> {
  yield* refuseUnlessEnabled
  const partner = yield* asIssuer(yield* find(input))
  if (!isConnectable(partner)) {
    return yield* new PlatformCounterpartyNotConnectableStatusError({
      message: `the partner is ${connectionOf(partner)}, and cannot be connected from there`
    })
  }
  if (isScheduled(yield* State, partner)) {
    return yield* new PlatformPartnerScheduleExistsError({
      message: "the partner has a scheduled update: cancel it first"
    })
  }
  yield* refuseUnlessReached(partner)
  yield* connectPartner(partner)
  return { partner: yield* find(input) }
})

/** Asks the tax office to disconnect a partner. Returns it as it is until the answer. */
export const disconnectPartnerCounterparty = Effect.fnUntraced(function* (
  input: DisconnectPartnerCounterpartyInput
): Effect.fn.Return<
  DisconnectPartnerCounterpartyResponse,
  | PlatformArchivedPartnerNtsNotAllowedError
  | PlatformBtxNotEnabledError
  | PlatformCounterpartyNotConnectedError
  | PlatformExternalApiFailedError
  | PlatformOngoingTaxInvoiceExistsError
  | PlatformPartnerNotFoundError
  | PlatformPartnerTaxationTypeIsSimpleError
  | PlatformPartnerTypeIsNotBusinessError,
  Agenda | State
> {
  yield* refuseUnlessEnabled
  const partner = yield* asIssuer(yield* find(input))
  if (connectionOf(partner) !== "CONNECTED") {
    return yield* new PlatformCounterpartyNotConnectedError({ message: `the partner is ${connectionOf(partner)}` })
  }
  if (hasOngoing(yield* State, partner)) {
    return yield* new PlatformOngoingTaxInvoiceExistsError({
      message: "a tax invoice with the partner is under way: finish or cancel it first"
    })
  }
  yield* refuseUnlessReached(partner)
  yield* disconnectPartner(partner)
  return { partner: yield* find(input) }
})

/** Returns the partners that a filter selects. Fails if it names one that does not exist. */
const select = Effect.fnUntraced(function* (input: {
  readonly test?: boolean | undefined
  readonly filter?: PlatformPartnerFilterInput | undefined
}): Effect.fn.Return<ReadonlyArray<PlatformPartner>, PlatformPartnerNotFoundError, State> {
  for (const id of input.filter?.ids ?? []) yield* find({ id, test: input.test })
  return yield* partnersThat(isForTest(input), input.filter)
})

const refuseNone = Effect.fnUntraced(function* (
  targets: ReadonlyArray<BusinessPartner>
): Effect.fn.Return<void, PlatformTargetPartnerNotFoundError> {
  if (targets.length > 0) return
  return yield* new PlatformTargetPartnerNotFoundError({
    message: "the filter selects no partner that this applies to"
  })
})

/** Returns a task that has begun with all of its partners. */
const taskOf = Effect.fnUntraced(function* (
  type: PlatformBulkTaskType,
  isForTest: boolean,
  processingCount: number,
  failedCount: number
): Effect.fn.Return<PlatformBulkTask, never, State> {
  const store = yield* State
  const now = yield* DateTime.now
  return {
    id: store.nextId(),
    graphqlId: store.nextId(),
    status: processingCount === 0 ? "COMPLETED" : "PROCESSING",
    type,
    progressStats: { preparedCount: 0, processingCount, succeededCount: 0, failedCount, canceledCount: 0 },
    isForTest,
    statusUpdatedAt: now,
    createdAt: now,
    updatedAt: now
  }
})

const issuersOf = (selected: ReadonlyArray<PlatformPartner>) =>
  selected.filter(isBusiness).filter(({ isArchived, type }) => !isArchived && type.taxationType !== "SIMPLE")

type BulkError =
  | PlatformBtxNotEnabledError
  | PlatformExternalApiFailedError
  | PlatformPartnerNotFoundError
  | PlatformTargetPartnerNotFoundError

/** Connects the partners that a filter selects and that can be connected. */
export const connectBulkPartnerCounterparty = Effect.fnUntraced(function* (
  input: ConnectBulkPartnerCounterpartyInput
): Effect.fn.Return<ConnectBulkPartnerCounterpartyResponse, BulkError, Agenda | State> {
  yield* refuseUnlessEnabled
  const selected = yield* select(input)
  const store = yield* State
  const targets = issuersOf(selected).filter((partner) => isConnectable(partner) && !isScheduled(store, partner))
  yield* refuseNone(targets)
  yield* refuseUnlessReached(...targets)
  yield* Effect.forEach(targets, connectPartner, { discard: true })
  return { bulkTask: yield* taskOf("CONNECT_MEMBER_COMPANIES", isForTest(input), targets.length, 0) }
})

/**
 * Disconnects the partners that a filter selects and that are connected. Those with a tax invoice under way stay so.
 */
export const disconnectBulkPartnerCounterparty = Effect.fnUntraced(function* (
  input: DisconnectBulkPartnerCounterpartyInput
): Effect.fn.Return<DisconnectBulkPartnerCounterpartyResponse, BulkError, Agenda | State> {
  yield* refuseUnlessEnabled
  const selected = yield* select(input)
  const store = yield* State
  const targets = issuersOf(selected).filter((partner) => connectionOf(partner) === "CONNECTED")
  yield* refuseNone(targets)
  yield* refuseUnlessReached(...targets)
  const free = targets.filter((partner) => !hasOngoing(store, partner))
  yield* Effect.forEach(free, disconnectPartner, { discard: true })
  const failedCount = targets.length - free.length
  return { bulkTask: yield* taskOf("DISCONNECT_MEMBER_COMPANIES", isForTest(input), free.length, failedCount) }
})
