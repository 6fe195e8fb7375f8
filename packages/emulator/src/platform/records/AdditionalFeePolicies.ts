/**
 * Keeps the policies of fees on top of a contract's.
 */
import { UpdatePlatformAdditionalFeePolicyBody } from "@effect-portone/platform/generated/AdditionalFeePolicies"
import { PlatformAdditionalFeePolicy } from "@effect-portone/platform/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { feeOf } from "./Contracts.ts"
import * as Revised from "./Revised.ts"

export const additionalFeePolicies: Revised.Revised<
  PlatformAdditionalFeePolicy,
  UpdatePlatformAdditionalFeePolicyBody
> = Revised.make(
  "platformAdditionalFeePolicies",
  PlatformAdditionalFeePolicy,
  UpdatePlatformAdditionalFeePolicyBody,
  (policy, { fee, ...update }) => ({
    ...policy,
    ...omitUndefined(update),
    ...(fee === undefined ? {} : { fee: feeOf(fee) })
  })
)
