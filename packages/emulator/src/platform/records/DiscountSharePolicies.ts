/**
 * Keeps the policies of how much of a discount the partner bears.
 */
import { UpdatePlatformDiscountSharePolicyBody } from "@effect-portone/platform/generated/DiscountSharePolicies"
import { PlatformDiscountSharePolicy } from "@effect-portone/platform/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import * as Revised from "./Revised.ts"

export const discountSharePolicies: Revised.Revised<
  PlatformDiscountSharePolicy,
  UpdatePlatformDiscountSharePolicyBody
> = Revised.make(
  "platformDiscountSharePolicies",
  PlatformDiscountSharePolicy,
  UpdatePlatformDiscountSharePolicyBody,
  (policy, update) => ({ ...policy, ...omitUndefined(update) })
)
