/** Plays what the console does to settlements, up to a bulk payout of them. */
import { Effect } from "effect"
import { PartnerSettlements, Payouts } from "@effect-portone/platform"
import { addPayout, moveSettlement, remove, sumOf } from "./changes.ts"
import { payoutOf, total } from "./figures.ts"
import type { BulkPayout, Model, Payout, Settlement, SettlementStatus, World } from "./Model.ts"
import { control, idsOf, type Move, pickSome, those } from "./moves.ts"
import type { StepOf } from "./steps.ts"

const moves = {
  withhold: { to: "PAYOUT_WITHHELD", from: ["PAYOUT_PREPARED", "PAYOUT_EXCLUDED"] },
  release: { to: "PAYOUT_PREPARED", from: ["PAYOUT_WITHHELD", "PAYOUT_EXCLUDED", "PAYOUT_FAILED", "CANCELLED"] },
  exclude: { to: "PAYOUT_EXCLUDED", from: ["PAYOUT_PREPARED", "PAYOUT_WITHHELD", "CANCELLED"] }
} as const

/** Plays withholding, releasing and excluding. */
export const hold = (world: World, { isBlind, move, these }: StepOf<"hold">): Move | undefined => {
  const from: ReadonlyArray<SettlementStatus> = moves[move].from
  const settlements = pickSome(
    world.settlements.filter(({ status }) => isBlind || from.includes(status)),
    these
  )
  if (settlements.length === 0) return undefined
  const input = { partnerSettlementIds: idsOf(settlements), isForTest: world.isForTest }
  return {
    refusals: those({ NotInState: !settlements.every(({ status }) => from.includes(status)) }),
    call: control((emulator) => {
      if (move === "withhold") return emulator.withholdPartnerSettlements(input)
      return move === "release" ? emulator.releasePartnerSettlements(input) : emulator.excludePartnerSettlements(input)
    }),
    apply: () => {
      for (const settlement of settlements) moveSettlement(settlement, moves[move].to)
    }
  }
}

const deletable = new Set(["PAYOUT_PREPARED", "PAYOUT_WITHHELD", "PAYOUT_EXCLUDED", "CANCELLED"])

/** Plays the deletion of settlements with their transfers. */
export const deleteSettlements = (world: World, { isBlind, these }: StepOf<"deleteSettlements">): Move | undefined => {
  const settlements = pickSome(
    world.settlements.filter(({ status }) => isBlind || deletable.has(status)),
    these
  )
  if (settlements.length === 0) return undefined
  const transfers = settlements.flatMap((one) => one.transfers)
  return {
    refusals: those({
      PlatformNonDeletablePartnerSettlementsError: settlements.some(({ status }) => !deletable.has(status)),
      PlatformReferencedCancelOrderTransfersExistError: transfers.some(
        ({ order }) => order?.cancellations.some((one) => !transfers.includes(one)) ?? false
      )
    }),
    call: Effect.flatMap(PartnerSettlements, (service) =>
      service.deletePlatformPartnerSettlements({
        test: world.isForTest,
        partnerSettlementIds: idsOf(settlements)
      })
    ),
    apply: () => {
      for (const transfer of transfers) remove(world, transfer)
    }
  }
}

interface Bundle {
  readonly settlements: Array<Settlement>
  readonly amounts: Payout["amounts"]
}

/** Bundles settlements by partner and currency. Those of one transfer stay alone. */
const bundlesOf = (world: World, settlements: ReadonlyArray<Settlement>): ReadonlyArray<Bundle> => {
  const groups: Array<Array<Settlement>> = []
  for (const settlement of settlements) {
    const { currency, partner } = settlement.gathers
    const group = groups.find(
      ([first]) => !first!.isAlone && first!.gathers.partner === partner && first!.gathers.currency === currency
    )
    if (group === undefined || settlement.isAlone) groups.push([settlement])
    else group.push(settlement)
  }
  return groups.map((settlements) => {
    const sum = total(settlements.map(sumOf))
    const { kind } = settlements[0]!.gathers.partner
    return { settlements, amounts: payoutOf(kind, sum.settlement, sum.settlementTaxFree, world.setting) }
  })
}

const bulkPayout = (
  model: Model,
  world: World,
  step: StepOf<"confirm"> | StepOf<"complete">,
  isPayable: (one: Settlement) => boolean
) => {
  const picked = pickSome(
    world.settlements.filter((one) => step.isBlind || (one.status === "PAYOUT_PREPARED" && isPayable(one))),
    step.these
  )
  const bundles = bundlesOf(world, picked).filter(({ amounts }) => step.isBlind || amounts.amount >= 0)
  const kept = new Set(bundles.flatMap(({ settlements }) => settlements))
  // In the order of the request, which is that of the payouts.
  const settlements = picked.filter((one) => kept.has(one))
  if (settlements.length === 0) return undefined
  const takenId = step.takesId ? world.bulkPayouts[0]?.id : undefined
  const bulk: BulkPayout = { id: takenId ?? `bulk-${model.count++}`, isDirect: step.type === "complete", payouts: [] }
  return {
    settlements,
    bundles,
    bulk,
    refusals: those({
      PlatformBulkPayoutIdAlreadyExistsError: takenId !== undefined,
      PlatformNonPayablePartnerSettlementsError: settlements.some(({ status }) => status !== "PAYOUT_PREPARED"),
      PlatformNegativePayoutAmountPartnersError: bundles.some(({ amounts }) => amounts.amount < 0)
    }),
    apply: () => {
      world.bulkPayouts.push(bulk)
      for (const { amounts, settlements } of bundles) {
        const { currency, partner } = settlements[0]!.gathers
        const status = bulk.isDirect ? "SUCCEEDED" : "CONFIRMED"
        addPayout(world, settlements, { bulk, partner, currency, account: partner.account, amounts, status })
      }
    }
  }
}

const isInWon = ({ gathers }: Settlement) => gathers.currency === "KRW"

/** Plays a bulk payout that PortOne is to carry out. */
export const confirm = (model: Model, world: World, step: StepOf<"confirm">): Move | undefined => {
  const made = bulkPayout(model, world, step, isInWon)
  if (made === undefined) return undefined
  const { apply, bulk, refusals, settlements } = made
  return {
    refusals: [...refusals, ...those({ NotInState: !settlements.every(isInWon) })],
    call: control((emulator) =>
      emulator.confirmPayouts({
        isForTest: world.isForTest,
        bulkPayoutId: bulk.id,
        partnerSettlementIds: idsOf(settlements)
      })
    ),
    apply
  }
}

/** Plays a bulk payout that the merchant has paid. */
export const complete = (model: Model, world: World, step: StepOf<"complete">): Move | undefined => {
  const made = bulkPayout(model, world, step, (settlement) => isInWon(settlement) !== step.isForeign)
  if (made === undefined) return undefined
  const { apply, bulk, refusals, settlements } = made
  return {
    refusals,
    call: Effect.flatMap(Payouts, (payouts) =>
      payouts.completePlatformPayoutByPartnerSettlementIds({
        test: world.isForTest,
        bulkPayoutId: bulk.id,
        partnerSettlementIds: idsOf(settlements)
      })
    ),
    apply
  }
}
