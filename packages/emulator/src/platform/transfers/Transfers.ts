/**
 * Reads and deletes transfers.
 */
import * as Effect from "effect/Effect"
import {
  type DeletePlatformTransferInput,
  type DeletePlatformTransferResponse,
  type GetPlatformTransferInput,
  PlatformCancelOrderTransfersExistsError,
  PlatformTransferNonDeletableStatusError,
  PlatformTransferNotFoundError
} from "@effect-portone/platform/generated/Transfers"
import { State, type Store } from "../../state/State.ts"
import { findPartnerSettlement, isDeletable } from "../records/PartnerSettlements.ts"
import { leaveSettlement } from "../records/SettlementBatch.ts"
import {
  cancellationsOf,
  deleteTransfer,
  findTransfer,
  type StoredTransfer,
  type TransferRow
} from "../records/Transfers.ts"
import { placeOf } from "../records/Worlds.ts"

const rowOf = Effect.fnUntraced(function* (
  input: GetPlatformTransferInput
): Effect.fn.Return<TransferRow, PlatformTransferNotFoundError, State> {
  const row = findTransfer(yield* State, placeOf(input))
  return row ?? (yield* new PlatformTransferNotFoundError({ message: `there is no transfer ${input.id}` }))
})

/** Returns a transfer. */
export const getPlatformTransfer = (
  input: GetPlatformTransferInput
): Effect.Effect<StoredTransfer, PlatformTransferNotFoundError, State> =>
  Effect.map(rowOf(input), ({ transfer }) => transfer)

/** Returns true until a transfer, or the settlement that it went into, is to be paid out. */
const canBeDeleted = (store: Store, { partnerSettlementId: id, transfer: { isForTest, status } }: TransferRow) => {
  if (status !== "SCHEDULED" && status !== "IN_PROCESS" && status !== "SETTLED") return false
  const settlement = id === undefined ? undefined : findPartnerSettlement(store, { isForTest, id })
  return settlement === undefined || isDeletable(settlement)
}

/** Deletes a transfer that has no cancellations, and takes it out of the settlement that it went into. */
export const deletePlatformTransfer = Effect.fnUntraced(function* (
  input: DeletePlatformTransferInput
): Effect.fn.Return<
  DeletePlatformTransferResponse,
  PlatformTransferNotFoundError | PlatformCancelOrderTransfersExistsError | PlatformTransferNonDeletableStatusError,
  State
> {
  const store = yield* State
  const row = yield* rowOf(input)
  if (cancellationsOf(store, placeOf(input)).length > 0) {
    return yield* new PlatformCancelOrderTransfersExistsError({
      message: "the order has cancellations: delete them first"
    })
  }
  if (!canBeDeleted(store, row)) {
    return yield* new PlatformTransferNonDeletableStatusError({
      message: `a transfer cannot be deleted once it is to be paid out: this one is ${row.transfer.status}`
    })
  }
  leaveSettlement(store, row)
  deleteTransfer(store, placeOf(input))
  return {}
})
