/**
 * Sends, confirms and reads identity verifications:
 *
 *     READY ──► VERIFIED, by the right code or in the app
 *       └─────► FAILED, by the agency or when its time is over ──► READY, sent again under the same id
 *
 * The caller chooses the id, and a verification exists from when it is first sent.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Struct from "effect/Struct"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type ConfirmIdentityVerificationInput,
  type ConfirmIdentityVerificationResponse,
  FailedIdentityVerification,
  type GetIdentityVerificationInput,
  IdentityVerificationAlreadySentError,
  IdentityVerificationAlreadyVerifiedError,
  IdentityVerificationMethod,
  IdentityVerificationNotFoundError,
  IdentityVerificationNotSentError,
  IdentityVerificationVerifiedCustomer,
  ReadyIdentityVerification,
  type ResendIdentityVerificationInput,
  type ResendIdentityVerificationResponse,
  type SendIdentityVerificationInput,
  type SendIdentityVerificationResponse,
  VerifiedIdentityVerification
} from "@effect-portone/payments/generated/IdentityVerifications"
import {
  type ChannelNotFoundError,
  MaxTransactionCountReachedError,
  PgProviderError,
  type SelectedChannel
} from "@effect-portone/payments/generated/Shared"
import { findChannel } from "../../pg/Channels.ts"
import type { Refusal } from "../../pg/MagicCards.ts"
import { refusalFor, rightCode, subscriberBusy, subscriberUnknown, wrongCode } from "../../pg/MagicValues.ts"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { decodedTable, State } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { pageStoresOf } from "../records/PageStores.ts"
import { isIdentityNumber, requestedCustomer, verifiedCustomer } from "./People.ts"

/** A verification as it is read. */
export type StoredVerification = ReadyIdentityVerification | VerifiedIdentityVerification | FailedIdentityVerification

/** A verification as it is kept. */
export interface Row {
  readonly verification: StoredVerification
  readonly storeId: string
  /** The id of the latest attempt. */
  readonly transactionId: string
  readonly attempts: number
  readonly method: IdentityVerificationMethod
  /** The person, whom an answer tells of once the identity is verified. */
  readonly customer: IdentityVerificationVerifiedCustomer
}

/** The verifications by store and id. */
const verifications: Table.Table<Row> = Table.make(
  "identityVerifications",
  Schema.Struct({
    verification: Schema.Union([ReadyIdentityVerification, VerifiedIdentityVerification, FailedIdentityVerification]),
    storeId: Schema.String,
    transactionId: Schema.String,
    attempts: Schema.Int,
    method: IdentityVerificationMethod,
    customer: IdentityVerificationVerifiedCustomer
  })
)

/** The time that the customer has to confirm: as long as the codes of Korean carriers are valid. */
const lifetime = { minutes: 3 }

/** The number of times that one id can be sent. PortOne's limit is not public. */
const maxAttempts = 10

/** The refusal of a verification whose time is over. */
export const timedOut: Refusal = { pgCode: "TIMEOUT", pgMessage: "The customer did not confirm in time." }

/** Returns the row key of a verification. Without a store, one of a store that a page has named is meant, too. */
const keyOf = ({
  identityVerificationId: id,
  storeId
}: GetIdentityVerificationInput): Effect.Effect<string, never, State> =>
  Effect.map(State, (state) => {
    const own = Table.keyOf(storeId ?? ownStoreId, id)
    const rows = state.table(verifications)
    if (storeId !== undefined || rows.get(own) !== undefined) return own
    return (
      pageStoresOf(state)
        .map((store) => Table.keyOf(store, id))
        .find((key) => rows.get(key) !== undefined) ?? own
    )
  })

/** Returns the rows of all verifications of all stores when all are decoded, for a search. */
export const decodedVerifications: Effect.Effect<Table.Rows<Row>, never, State> = decodedTable(verifications)

const failed = (
  verification: ReadyIdentityVerification,
  refusal: Refusal,
  now: DateTime.Utc
): FailedIdentityVerification => ({
  ...verification,
  status: "FAILED",
  updatedAt: now,
  statusChangedAt: now,
  failure: { reason: refusal.pgMessage, ...refusal }
})

/** Fails the verification with this key if the customer has not confirmed it. */
export const expireVerification: Task<State> = task(
  "expireIdentityVerification",
  Effect.fnUntraced(function* (key) {
    const rows = (yield* State).table(verifications)
    const now = yield* DateTime.now
    const row = rows.get(key)
    if (row?.verification.status !== "READY") return
    rows.put(key, { ...row, verification: failed(row.verification, timedOut, now) })
  })
)

const readyOf = (
  input: SendIdentityVerificationInput,
  channel: SelectedChannel,
  pgTxId: string,
  now: DateTime.Utc
): ReadyIdentityVerification => ({
  status: "READY",
  id: input.identityVerificationId,
  channel,
  requestedCustomer: requestedCustomer(input),
  ...omitUndefined({ customData: input.customData }),
  requestedAt: now,
  updatedAt: now,
  statusChangedAt: now,
  version: "V2",
  pgTxId
})

/** Sends a code to the customer, or has their app ask them. */
export const sendIdentityVerification = Effect.fnUntraced(function* (
  input: SendIdentityVerificationInput
): Effect.fn.Return<
  SendIdentityVerificationResponse,
  | ChannelNotFoundError
  | IdentityVerificationAlreadySentError
  | IdentityVerificationAlreadyVerifiedError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PgProviderError,
  State | Agenda
> {
  const { identityNumber, phoneNumber } = input.customer
  const invalid = (message: string) => new InvalidRequestError({ message })
  if (!/^\d{9,11}$/.test(phoneNumber)) return yield* invalid("customer.phoneNumber must be 9 to 11 digits")
  if (identityNumber === undefined && input.method === "SMS") {
    return yield* invalid("customer.identityNumber is required for the method SMS")
  }
  if (identityNumber !== undefined && !isIdentityNumber(identityNumber)) {
    return yield* invalid("customer.identityNumber must be the first 7 digits of a resident registration number")
  }
  const channel = yield* findChannel(input.channelKey)
  const customer = yield* verifiedCustomer(input)

  const state = yield* State
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const key = yield* keyOf(input)
  const before = state.table(verifications).get(key)
  switch (before?.verification.status) {
    case "VERIFIED":
      return yield* new IdentityVerificationAlreadyVerifiedError({ message: "this identity was verified before" })
    case "READY":
      return yield* new IdentityVerificationAlreadySentError({ message: "this one was sent; resend it, or confirm it" })
  }
  const attempts = (before?.attempts ?? 0) + 1
  if (attempts > maxAttempts) {
    return yield* new MaxTransactionCountReachedError({ message: `one id can be sent ${maxAttempts} times` })
  }
  const ready = readyOf(input, channel, state.nextId(), now)
  const row = {
    storeId: input.storeId ?? ownStoreId,
    transactionId: state.nextId(),
    attempts,
    method: input.method,
    customer
  }
  const refusal = refusalFor(subscriberUnknown, phoneNumber)
  if (refusal !== undefined) {
    state.table(verifications).put(key, { ...row, verification: failed(ready, refusal, now) })
    return yield* new PgProviderError(refusal)
  }
  state.table(verifications).put(key, { ...row, verification: ready })
  agenda.at(DateTime.add(now, lifetime), expireVerification, key)
  return {}
})

/**
 * Opens a verification in the window of a merchant's page, where the customer confirms it by a code. One that is open
 * already begins anew, as its window was left.
 */
export const openInBrowser = Effect.fnUntraced(function* (
  input: Omit<SendIdentityVerificationInput, "method"> & { readonly storeId: string }
): Effect.fn.Return<
  string,
  ChannelNotFoundError | IdentityVerificationAlreadyVerifiedError | MaxTransactionCountReachedError,
  State | Agenda
> {
  const state = yield* State
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const channel = yield* findChannel(input.channelKey)
  const customer = yield* verifiedCustomer({ ...input, method: "SMS" })
  const key = yield* keyOf(input)
  const before = state.table(verifications).get(key)
  if (before?.verification.status === "VERIFIED") {
    return yield* new IdentityVerificationAlreadyVerifiedError({ message: "this identity was verified before" })
  }
  const attempts = (before?.attempts ?? 0) + 1
  if (attempts > maxAttempts) {
    return yield* new MaxTransactionCountReachedError({ message: `one id can be sent ${maxAttempts} times` })
  }
  const row: Row = {
    verification: readyOf({ ...input, method: "SMS" }, channel, state.nextId(), now),
    storeId: input.storeId,
    transactionId: state.nextId(),
    attempts,
    method: "SMS",
    customer
  }
  state.table(verifications).put(key, row)
  agenda.at(DateTime.add(now, lifetime), expireVerification, key)
  return row.transactionId
})

/** Returns a verification and the id of its latest attempt, if there is one. */
export const findVerification = Effect.fnUntraced(function* (
  input: GetIdentityVerificationInput
): Effect.fn.Return<Row | undefined, never, State> {
  const state = yield* State
  return state.table(verifications).get(yield* keyOf(input))
})

/** Fails a verification that waits for its customer: the agency declines, or the customer leaves the window. */
export const failInCustomersPlace = Effect.fnUntraced(function* (
  input: GetIdentityVerificationInput,
  refusal: Refusal
): Effect.fn.Return<void, never, State | Agenda> {
  const rows = (yield* State).table(verifications)
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const key = yield* keyOf(input)
  const row = rows.get(key)
  if (row?.verification.status !== "READY") return
  rows.put(key, { ...row, verification: failed(row.verification, refusal, now) })
  agenda.cancel(expireVerification, key)
})

const getRow = Effect.fnUntraced(function* (
  input: GetIdentityVerificationInput
): Effect.fn.Return<Row, IdentityVerificationNotFoundError, State> {
  const row = yield* findVerification(input)
  if (row === undefined) {
    return yield* new IdentityVerificationNotFoundError({ message: "this store has no such identity verification" })
  }
  return row
})

/** Returns a verification of this store, in any state. */
export const getIdentityVerification = (
  input: GetIdentityVerificationInput
): Effect.Effect<StoredVerification, IdentityVerificationNotFoundError, State> =>
  Effect.map(getRow(input), ({ verification }) => verification)

/** Returns a verification that waits for its customer. */
const getReady = Effect.fnUntraced(function* (
  input: GetIdentityVerificationInput
): Effect.fn.Return<
  Row & { readonly verification: ReadyIdentityVerification },
  IdentityVerificationAlreadyVerifiedError | IdentityVerificationNotFoundError | IdentityVerificationNotSentError,
  State
> {
  const { verification, ...row } = yield* getRow(input)
  if (verification.status === "VERIFIED") {
    return yield* new IdentityVerificationAlreadyVerifiedError({ message: "this identity was verified before" })
  }
  if (verification.status === "FAILED") {
    return yield* new IdentityVerificationNotSentError({ message: "this one failed or is over; send it again" })
  }
  return { ...row, verification }
})

/** Verifies the identity, for the method SMS by the code that the customer got. */
export const confirmIdentityVerification = Effect.fnUntraced(function* (
  input: ConfirmIdentityVerificationInput
): Effect.fn.Return<
  ConfirmIdentityVerificationResponse,
  | IdentityVerificationAlreadyVerifiedError
  | IdentityVerificationNotFoundError
  | IdentityVerificationNotSentError
  | InvalidRequestError
  | PgProviderError,
  State | Agenda
> {
  const state = yield* State
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const row = yield* getReady(input)
  if (row.method === "SMS") {
    if (input.otp === undefined)
      return yield* new InvalidRequestError({ message: "otp is required for the method SMS" })
    if (input.otp !== rightCode) return yield* new PgProviderError(wrongCode.refusal)
  }
  const { pgTxId = row.transactionId } = row.verification
  const verified: VerifiedIdentityVerification = {
    ...Struct.omit(row.verification, ["requestedCustomer"]),
    pgTxId,
    status: "VERIFIED",
    updatedAt: now,
    statusChangedAt: now,
    verifiedAt: now,
    verifiedCustomer: row.customer,
    pgRawResponse: `txId=${pgTxId}&result=OK`
  }
  const key = yield* keyOf(input)
  state.table(verifications).put(key, { ...row, verification: verified })
  agenda.cancel(expireVerification, key)
  return { identityVerification: verified }
})

/** Sends the code again, which gives the customer as much time as at first. */
export const resendIdentityVerification = Effect.fnUntraced(function* (
  input: ResendIdentityVerificationInput
): Effect.fn.Return<
  ResendIdentityVerificationResponse,
  | IdentityVerificationAlreadyVerifiedError
  | IdentityVerificationNotFoundError
  | IdentityVerificationNotSentError
  | InvalidRequestError
  | PgProviderError,
  State | Agenda
> {
  const state = yield* State
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const row = yield* getReady(input)
  if (row.method !== "SMS") return yield* new InvalidRequestError({ message: "only the method SMS can be sent again" })
  const refusal = refusalFor(subscriberBusy, row.customer.phoneNumber)
  if (refusal !== undefined) return yield* new PgProviderError(refusal)
  const key = yield* keyOf(input)
  state.table(verifications).put(key, { ...row, verification: { ...row.verification, updatedAt: now } })
  agenda.at(DateTime.add(now, lifetime), expireVerification, key)
  return {}
})
