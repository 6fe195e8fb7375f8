/**
 * Remembers which payments a list has given, so that another list does not give them again.
 *
 * An id is unique in its store, and a list may be of several stores. A record may lack its store in one list and have
 * it in the other. A payment of V1 has the order's number for its id, which several payments may share: the transaction
 * tells those apart.
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import { hasProperty } from "effect/Predicate"
import type { PortOneVersion } from "../generated/Shared.ts"

/** The facts that identify a payment: its id, which is unique in its store, and the store. */
interface Identity {
  readonly id: string
  readonly storeId: unknown
  /** Milliseconds since 1970. */
  readonly requestedAt: number | undefined
  /** The transaction of a payment of V1. One of V2 may have another one at each reading. */
  readonly transactionId: string | undefined
}

/**
 * Returns what identifies a payment, decoded or not. Returns `undefined` if the id is no text or empty: such a payment
 * cannot be told from others, so it is never left out.
 */
const identityOf = (payment: unknown): Identity | undefined => {
  // A case that is not known yet has its fields in `raw`.
  const record = hasProperty(payment, "raw") && !hasProperty(payment, "id") ? payment.raw : payment
  if (!hasProperty(record, "id") || typeof record.id !== "string" || record.id === "") return undefined
  const { id } = record
  const storeId = hasProperty(record, "storeId") ? (record.storeId ?? undefined) : undefined
  return {
    id,
    storeId,
    requestedAt: hasProperty(record, "requestedAt") ? millisOf(record.requestedAt) : undefined,
    transactionId: transactionOf(record)
  }
}

const version1: PortOneVersion = "V1"

const transactionOf = (record: object): string | undefined =>
  hasProperty(record, "version") &&
  record.version === version1 &&
  hasProperty(record, "transactionId") &&
  typeof record.transactionId === "string"
    ? record.transactionId
    : undefined

const millisOf = (time: unknown): number | undefined => {
  const read = typeof time === "string" ? Option.getOrUndefined(DateTime.make(time)) : time
  return DateTime.isDateTime(read) ? read.epochMilliseconds : undefined
}

/**
 * Returns true for two payments of one id that are the same. Where only one of the two tells its store, which is a
 * text, the time of their creation decides.
 */
const isSame = (one: Identity, other: Identity): boolean => {
  const transactions = [one.transactionId, other.transactionId]
  if (transactions.every((id) => id !== undefined) && transactions[0] !== transactions[1]) return false
  const stores = [one.storeId, other.storeId]
  const isTold =
    stores.every((storeId) => typeof storeId === "string") || stores.every((storeId) => storeId === undefined)
  if (isTold) return one.storeId === other.storeId
  return one.requestedAt !== undefined && one.requestedAt === other.requestedAt
}

/** Remembers the payments that were given. */
export class GivenPayments {
  private readonly byId = new Map<string, ReadonlyArray<Identity>>()
  add(payment: unknown): void {
    const identity = identityOf(payment)
    if (identity !== undefined) this.byId.set(identity.id, [...(this.byId.get(identity.id) ?? []), identity])
  }
  has(payment: unknown): boolean {
    const identity = identityOf(payment)
    return identity !== undefined && (this.byId.get(identity.id) ?? []).some((one) => isSame(one, identity))
  }
}
