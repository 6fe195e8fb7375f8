/**
 * Withholds, releases and excludes partner settlements, in the place of the console.
 *
 *     PAYOUT_PREPARED ◄──► PAYOUT_WITHHELD ◄──► PAYOUT_EXCLUDED ◄──► PAYOUT_PREPARED
 *
 * A settlement whose payout failed or was cancelled is released, too, and one that was cancelled can be excluded.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { PlatformPartnerSettlementsNotFoundError } from "@effect-portone/platform/generated/Shared"
import { NotInState } from "../../state/NotInState.ts"
import { State } from "../../state/State.ts"
import { getPartnerSettlements, type StoredPartnerSettlement } from "../records/PartnerSettlements.ts"
import { moveSettlement } from "../records/PayoutStates.ts"
import { isForTest } from "../records/Worlds.ts"

interface Input {
  readonly partnerSettlementIds: ReadonlyArray<string>
  readonly isForTest?: boolean | undefined
}

type Status = StoredPartnerSettlement["status"]

const movesTo = (to: Status, ...from: ReadonlyArray<Status>) =>
  Effect.fnUntraced(function* (
    input: Input
  ): Effect.fn.Return<void, PlatformPartnerSettlementsNotFoundError | NotInState, State> {
    const store = yield* State
    const now = yield* DateTime.now
    const rows = yield* getPartnerSettlements(isForTest(input), new Set(input.partnerSettlementIds))
    for (const { settlement } of rows) {
      if (from.includes(settlement.status)) continue
      const message = `the settlement ${settlement.id} is ${settlement.status} and cannot become ${to}`
      return yield* new NotInState({ message })
    }
    for (const row of rows) moveSettlement(store, row, to, now)
  })

/** Withholds settlements: they are paid once they are released. */
export const withholdPartnerSettlements = movesTo("PAYOUT_WITHHELD", "PAYOUT_PREPARED", "PAYOUT_EXCLUDED")

/** Prepares settlements for a payout again. */
export const releasePartnerSettlements = movesTo(
  "PAYOUT_PREPARED",
  "PAYOUT_WITHHELD",
  "PAYOUT_EXCLUDED",
  "PAYOUT_FAILED",
  "CANCELLED"
)

/** Excludes settlements from payouts for good. */
export const excludePartnerSettlements = movesTo("PAYOUT_EXCLUDED", "PAYOUT_PREPARED", "PAYOUT_WITHHELD", "CANCELLED")
