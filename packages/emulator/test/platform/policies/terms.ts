/**
 * A contract, an additional fee policy and a discount share policy that make sense.
 */
import type {
  CreatePlatformAdditionalFeePolicyInput,
  CreatePlatformContractInput,
  CreatePlatformDiscountSharePolicyInput
} from "@effect-portone/platform"

export const tenth: CreatePlatformContractInput = {
  id: "contract-1",
  name: "A tenth",
  platformFee: { fixedRate: 10_000 },
  settlementCycle: { lagDays: 2, datePolicy: "HOLIDAY_BEFORE", method: { monthly: { daysOfMonth: [31] } } },
  platformFeeVatPayer: "PARTNER",
  subtractPaymentVatAmount: false
}

export const delivery: CreatePlatformAdditionalFeePolicyInput = {
  id: "policy-1",
  name: "Fast delivery",
  fee: { fixedRate: 5_000 },
  vatPayer: "PARTNER"
}

export const half: CreatePlatformDiscountSharePolicyInput = {
  id: "policy-1",
  name: "Half of a coupon",
  partnerShareRate: 50_000
}
