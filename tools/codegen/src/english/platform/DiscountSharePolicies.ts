import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/DiscountSharePolicies.ts`. */
export const DiscountSharePolicies: ServiceWords = {
  summary: "Discount share policies: how much of a discount the partner bears.",
  operations: {
    getPlatformDiscountSharePolicy: "Reads a discount share policy.",
    getPlatformDiscountSharePolicies:
      "Searches discount share policies by page, size 10 unless given. Archived ones appear only with " +
      "`filter.isArchived`, and then alone.",
    getPlatformDiscountSharePolicyFilterOptions:
      "Lists the partner share rates in use, for building a search form. Of archived policies with `isArchived`, " +
      "otherwise of the others.",
    createPlatformDiscountSharePolicy:
      "Creates a discount share policy. `partnerShareRate` is the partner's part of a discount in thousandths of a " +
      "percent (50 % is 50000), and PortOne makes up an `id` that is not given.",
    updatePlatformDiscountSharePolicy:
      "Changes a discount share policy at once; fields left out stay as they are. `partnerShareRate` is in " +
      "thousandths of a percent (50 % is 50000).",
    archivePlatformDiscountSharePolicy:
      "Archives a discount share policy: it leaves the default lists and can no longer be changed. Cancel its " +
      "scheduled update first.",
    recoverPlatformDiscountSharePolicy: "Brings an archived discount share policy back.",
    getPlatformDiscountSharePolicySchedule: "Reads a discount share policy as its scheduled update will leave it.",
    scheduleDiscountSharePolicy:
      "Schedules an update of a discount share policy for `appliedAt`. A policy holds one scheduled update.",
    rescheduleDiscountSharePolicy:
      "Replaces a discount share policy's scheduled update, both its content and its time.",
    cancelPlatformDiscountSharePolicySchedule:
      "Drops a discount share policy's scheduled update. The policy stays as it is."
  },
  types: {
    ArchivePlatformDiscountSharePolicyResponse:
      "The answer of `archivePlatformDiscountSharePolicy`: the policy, now archived.",
    CancelPlatformDiscountSharePolicyScheduleResponse:
      "The empty answer of `cancelPlatformDiscountSharePolicySchedule`.",
    CreatePlatformDiscountSharePolicyBody: "The body of `createPlatformDiscountSharePolicy`.",
    CreatePlatformDiscountSharePolicyResponse: "The answer of `createPlatformDiscountSharePolicy`: the new policy.",
    GetPlatformDiscountSharePoliciesBody: "The body of `getPlatformDiscountSharePolicies`.",
    GetPlatformDiscountSharePoliciesResponse: "A page of discount share policies.",
    PlatformDiscountSharePolicyFilterInput: "Which discount share policies a search returns.",
    PlatformDiscountSharePolicyFilterInputKeyword:
      "A keyword search among discount share policies: set exactly one field.",
    PlatformDiscountSharePolicyFilterOptions: "The values that discount share policies can be filtered by.",
    RecoverPlatformDiscountSharePolicyResponse:
      "The answer of `recoverPlatformDiscountSharePolicy`: the policy, out of the archive.",
    ReschedulePlatformDiscountSharePolicyBody:
      "The body of `rescheduleDiscountSharePolicy`; it replaces the change scheduled before.",
    ReschedulePlatformDiscountSharePolicyResponse:
      "The answer of `rescheduleDiscountSharePolicy`: the policy as it will be.",
    SchedulePlatformDiscountSharePolicyBody:
      "The body of `scheduleDiscountSharePolicy`: a change, and when it takes effect.",
    SchedulePlatformDiscountSharePolicyResponse:
      "The answer of `scheduleDiscountSharePolicy`: the policy as it will be.",
    UpdatePlatformDiscountSharePolicyBody: "The body of `updatePlatformDiscountSharePolicy`; what is left out stays.",
    UpdatePlatformDiscountSharePolicyResponse: "The answer of `updatePlatformDiscountSharePolicy`: the policy, changed."
  },
  errors: {
    PlatformArchivedDiscountSharePolicyError:
      "The discount share policy is archived and cannot be changed. Recover it first.",
    PlatformCannotArchiveScheduledDiscountSharePolicyError:
      "The discount share policy has a scheduled update. Cancel that before archiving it.",
    PlatformDiscountSharePolicyAlreadyExistsError:
      "Another discount share policy has this id. Update that one, or choose another id.",
    PlatformDiscountSharePolicyNotFoundError:
      "There is no such discount share policy. Check the id, and whether `test` matches the mode it was made in.",
    PlatformDiscountSharePolicyScheduleAlreadyExistsError:
      "The discount share policy has a scheduled update already. Reschedule it, or cancel it first."
  },
  fields: {
    discountSharePolicy: "The policy, as it is afterwards.",
    "CreatePlatformDiscountSharePolicyBody.id": "The id to give it; PortOne assigns one when left out.",
    "PlatformDiscountSharePolicyFilterInputKeyword.id": "Only policies whose id contains this.",
    "PlatformDiscountSharePolicyFilterInputKeyword.name": "Only policies whose name contains this.",
    "GetPlatformDiscountSharePoliciesBody.page": "Which page to return; 0 and ten items when left out.",
    partnerShareRates: "The shares that policies have, in milli-percent: 10 % is 10000.",
    "PlatformDiscountSharePolicyFilterInput.partnerShareRates":
      "Only policies with one of these shares, in milli-percent (10 % is 10000); all when empty.",
    scheduledDiscountSharePolicy: "The policy as it will be."
  }
}
