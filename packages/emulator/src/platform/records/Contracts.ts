/**
 * Keeps the contracts of the platform.
 */
import {
  type PlatformSettlementCycleInput,
  type PlatformSettlementCycleMethodInput,
  UpdatePlatformContractBody
} from "@effect-portone/platform/generated/Contracts"
import {
  PlatformContract,
  type PlatformFee,
  type PlatformFeeInput,
  type PlatformSettlementCycle,
  type PlatformSettlementCycleMethod
} from "@effect-portone/platform/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import * as Revised from "./Revised.ts"

/** Returns a fee as it is read. */
export const feeOf = ({ fixedAmount, fixedRate }: PlatformFeeInput): PlatformFee =>
  fixedAmount === undefined ? { type: "FIXED_RATE", rate: fixedRate } : { type: "FIXED_AMOUNT", amount: fixedAmount }

const methodOf = (method: PlatformSettlementCycleMethodInput): PlatformSettlementCycleMethod => {
  if (method.weekly !== undefined) return { type: "WEEKLY", ...method.weekly }
  if (method.monthly !== undefined) return { type: "MONTHLY", ...method.monthly }
  if (method.manualDates !== undefined) return { type: "MANUAL_DATES", ...method.manualDates }
  return { type: "DAILY" }
}

/** Returns a settlement cycle as it is read. */
export const cycleOf = ({ method, ...cycle }: PlatformSettlementCycleInput): PlatformSettlementCycle => ({
  ...cycle,
  method: methodOf(method)
})

export const contracts: Revised.Revised<PlatformContract, UpdatePlatformContractBody> = Revised.make(
  "platformContracts",
  PlatformContract,
  UpdatePlatformContractBody,
  (contract, { platformFee, settlementCycle, ...update }) => ({
    ...contract,
    ...omitUndefined(update),
    ...(platformFee === undefined ? {} : { platformFee: feeOf(platformFee) }),
    ...(settlementCycle === undefined ? {} : { settlementCycle: cycleOf(settlementCycle) })
  })
)
