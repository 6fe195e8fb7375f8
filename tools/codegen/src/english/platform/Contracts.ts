import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Contracts.ts`. */
export const Contracts: ServiceWords = {
  summary: "Contracts: a platform's fee and settlement cycle for its partners.",
  operations: {
    getPlatformContract: "Reads a contract.",
    getPlatformContracts:
      "Searches contracts by page, size 10 unless given. Archived contracts appear only with `filter.isArchived`, " +
      "and then alone.",
    createPlatformContract:
      "Creates a contract. A rate in `platformFee` is in thousandths of a percent (10 % is 10000), " +
      "`settlementCycle.lagDays` is 1 to 10, and PortOne makes up an `id` that is not given.",
    updatePlatformContract:
      "Changes a contract at once; fields left out stay as they are. Rates are in thousandths of a percent (10 % is " +
      "10000).",
    archivePlatformContract:
      "Archives a contract: it leaves the default lists and can no longer be changed. Cancel its scheduled update " +
      "first.",
    recoverPlatformContract: "Brings an archived contract back.",
    getPlatformContractSchedule: "Reads a contract as its scheduled update will leave it.",
    scheduleContract: "Schedules an update of a contract for `appliedAt`. A contract holds one scheduled update.",
    rescheduleContract: "Replaces a contract's scheduled update, both its content and its time.",
    cancelPlatformContractSchedule: "Drops a contract's scheduled update. The contract stays as it is."
  },
  types: {
    ArchivePlatformContractResponse: "The answer of `archivePlatformContract`: the contract, now archived.",
    CancelPlatformContractScheduleResponse: "The empty answer of `cancelPlatformContractSchedule`.",
    CreatePlatformContractBody: "The body of `createPlatformContract`.",
    CreatePlatformContractResponse: "The answer of `createPlatformContract`: the new contract.",
    GetPlatformContractsBody: "The body of `getPlatformContracts`.",
    GetPlatformContractsResponse: "A page of contracts.",
    PlatformContractFilterInput: "Which contracts a search returns.",
    PlatformContractFilterInputKeyword: "A keyword search among contracts: set exactly one field.",
    PlatformSettlementCycleInput: "When a partner is to be settled: days of delay, a rule for holidays and a rhythm.",
    PlatformSettlementCycleMethodDailyInput: "Asks for settlement every day; it has no fields.",
    PlatformSettlementCycleMethodInput: "The rhythm of settlement to set: exactly one field.",
    PlatformSettlementCycleMethodManualDatesInput: "Asks for settlement on given days of the year.",
    PlatformSettlementCycleMethodMonthlyInput: "Asks for settlement on given days of each month.",
    PlatformSettlementCycleMethodWeeklyInput: "Asks for settlement on given days of each week.",
    PlatformSettlementCycleType: "The name of a rhythm of settlement.",
    RecoverPlatformContractResponse: "The answer of `recoverPlatformContract`: the contract, out of the archive.",
    ReschedulePlatformContractBody: "The body of `rescheduleContract`; it replaces the change scheduled before.",
    ReschedulePlatformContractResponse: "The answer of `rescheduleContract`: the contract as it will be.",
    SchedulePlatformContractBody: "The body of `scheduleContract`: a change, and when it takes effect.",
    SchedulePlatformContractResponse: "The answer of `scheduleContract`: the contract as it will be.",
    UpdatePlatformContractBody: "The body of `updatePlatformContract`; what is left out stays.",
    UpdatePlatformContractResponse: "The answer of `updatePlatformContract`: the contract, changed."
  },
  errors: {
    PlatformArchivedContractError: "The contract is archived and cannot be changed. Recover it first.",
    PlatformCannotArchiveScheduledContractError:
      "The contract has a scheduled update. Cancel that before archiving it.",
    PlatformContractAlreadyExistsError: "Another contract has this id. Update that one, or choose another id.",
    PlatformContractScheduleAlreadyExistsError:
      "The contract has a scheduled update already. Reschedule it, or cancel it first."
  },
  fields: {
    contract: "The contract, as it is afterwards.",
    cycleTypes: "Only contracts with one of these rhythms; all when empty.",
    daily: "Settle every day.",
    datePolicies: "Only contracts with one of these rules for holidays; all when empty.",
    "CreatePlatformContractBody.id": "The id to give it; PortOne assigns one when left out.",
    "PlatformContractFilterInputKeyword.id": "Only contracts whose id contains this.",
    manualDates: "Settle on given days of the year.",
    method: "The rhythm of settlement.",
    monthly: "Settle on given days of each month.",
    "PlatformContractFilterInputKeyword.name": "Only contracts whose name contains this.",
    "GetPlatformContractsBody.page": "Which page to return; 0 and ten items when left out.",
    platformFeePayers: "Only contracts where one of these bears the fee; all when empty.",
    scheduledContract: "The contract as it will be.",
    weekly: "Settle on given days of each week."
  }
}
