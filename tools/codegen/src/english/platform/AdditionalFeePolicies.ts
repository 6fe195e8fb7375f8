import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/AdditionalFeePolicies.ts`. */
export const AdditionalFeePolicies: ServiceWords = {
  summary: "Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel.",
  operations: {
    getPlatformAdditionalFeePolicy: "Reads an additional fee policy.",
    getPlatformAdditionalFeePolicies:
      "Searches additional fee policies by page, size 10 unless given. Archived ones appear only with " +
      "`filter.isArchived`, and then alone.",
    createPlatformAdditionalFeePolicy:
      "Creates an additional fee policy. `fee` is a rate in thousandths of a percent (10 % is 10000) or a fixed " +
      "amount, `vatPayer` says who bears its VAT, and an `id` that is not given is made up.",
    updatePlatformAdditionalFeePolicy:
      "Changes an additional fee policy at once; fields left out stay as they are. Rates are in thousandths of a " +
      "percent (10 % is 10000).",
    archivePlatformAdditionalFeePolicy:
      "Archives an additional fee policy: it leaves the default lists and can no longer be changed. Cancel its " +
      "scheduled update first.",
    recoverPlatformAdditionalFeePolicy: "Brings an archived additional fee policy back.",
    getPlatformAdditionalFeePolicySchedule: "Reads an additional fee policy as its scheduled update will leave it.",
    scheduleAdditionalFeePolicy:
      "Schedules an update of an additional fee policy for `appliedAt`. A policy holds one scheduled update.",
    rescheduleAdditionalFeePolicy:
      "Replaces an additional fee policy's scheduled update, both its content and its time.",
    cancelPlatformAdditionalFeePolicySchedule:
      "Drops an additional fee policy's scheduled update. The policy stays as it is."
  },
  types: {
    ArchivePlatformAdditionalFeePolicyResponse:
      "The answer of `archivePlatformAdditionalFeePolicy`: the policy, now archived.",
    CancelPlatformAdditionalFeePolicyScheduleResponse:
      "The empty answer of `cancelPlatformAdditionalFeePolicySchedule`.",
    CreatePlatformAdditionalFeePolicyBody: "The body of `createPlatformAdditionalFeePolicy`.",
    CreatePlatformAdditionalFeePolicyResponse: "The answer of `createPlatformAdditionalFeePolicy`: the new policy.",
    GetPlatformAdditionalFeePoliciesBody: "The body of `getPlatformAdditionalFeePolicies`.",
    GetPlatformAdditionalFeePoliciesResponse: "A page of additional fee policies.",
    PlatformAdditionalFeePolicyFilterInput: "Which additional fee policies a search returns.",
    PlatformAdditionalFeePolicyFilterInputKeyword:
      "A keyword search among additional fee policies: set exactly one field.",
    RecoverPlatformAdditionalFeePolicyResponse:
      "The answer of `recoverPlatformAdditionalFeePolicy`: the policy, out of the archive.",
    ReschedulePlatformAdditionalFeePolicyBody:
      "The body of `rescheduleAdditionalFeePolicy`; it replaces the change scheduled before.",
    ReschedulePlatformAdditionalFeePolicyResponse:
      "The answer of `rescheduleAdditionalFeePolicy`: the policy as it will be.",
    SchedulePlatformAdditionalFeePolicyBody:
      "The body of `scheduleAdditionalFeePolicy`: a change, and when it takes effect.",
    SchedulePlatformAdditionalFeePolicyResponse:
      "The answer of `scheduleAdditionalFeePolicy`: the policy as it will be.",
    UpdatePlatformAdditionalFeePolicyBody: "The body of `updatePlatformAdditionalFeePolicy`; what is left out stays.",
    UpdatePlatformAdditionalFeePolicyResponse: "The answer of `updatePlatformAdditionalFeePolicy`: the policy, changed."
  },
  errors: {
    PlatformAdditionalFeePolicyAlreadyExistsError:
      "Another additional fee policy has this id. Update that one, or choose another id.",
    PlatformAdditionalFeePolicyNotFoundError:
      "There is no such additional fee policy. Check the id, and whether `test` matches the mode it was made in.",
    PlatformAdditionalFeePolicyScheduleAlreadyExistsError:
      "The additional fee policy has a scheduled update already. Reschedule it, or cancel it first.",
    PlatformArchivedAdditionalFeePolicyError:
      "The additional fee policy is archived and cannot be changed. Recover it first.",
    PlatformCannotArchiveScheduledAdditionalFeePolicyError:
      "The additional fee policy has a scheduled update. Cancel that before archiving it."
  },
  fields: {
    additionalFeePolicy: "The policy, as it is afterwards.",
    "PlatformAdditionalFeePolicyFilterInputKeyword.fee": "Only policies with exactly this fee.",
    "CreatePlatformAdditionalFeePolicyBody.id": "The id to give it; PortOne assigns one when left out.",
    "PlatformAdditionalFeePolicyFilterInputKeyword.id": "Only policies whose id contains this.",
    "PlatformAdditionalFeePolicyFilterInputKeyword.name": "Only policies whose name contains this.",
    "GetPlatformAdditionalFeePoliciesBody.page": "Which page to return; 0 and ten items when left out.",
    scheduledAdditionalFeePolicy: "The policy as it will be.",
    vatPayers: "Only policies where one of these bears the VAT; all when empty."
  }
}
