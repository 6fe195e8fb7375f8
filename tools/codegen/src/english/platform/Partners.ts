import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Partners.ts`. */
export const Partners: ServiceWords = {
  summary: "Partners: the sellers that a platform settles with.",
  operations: {
    getPlatformPartner: "Reads a partner.",
    getPlatformPartners:
      "Searches partners by page, size 10 unless given. Archived partners appear only with `filter.isArchived`, and " +
      "then alone.",
    createPlatformPartner:
      "Creates a partner, best under the `id` that your own system has for it. `defaultContractId` must exist " +
      "already, `type` takes exactly one of its kinds, `memo` at most 256 characters and `tags` at most 10 entries.",
    createPlatformPartners:
      "Creates several partners in one call, each given as in `createPlatformPartner`. Ids must differ from each " +
      "other and from those in use.",
    updatePlatformPartner:
      "Changes a partner at once; fields left out stay as they are. Changing `type` may need further data, and a " +
      "partner linked to a counterparty keeps its type and business registration number.",
    archivePlatformPartner:
      "Archives a partner: it leaves the default lists and can no longer be changed. Cancel its scheduled update " +
      "first.",
    recoverPlatformPartner: "Brings an archived partner back.",
    getPlatformPartnerSchedule: "Reads a partner as its scheduled update will leave it.",
    schedulePartner:
      "Schedules an update of a partner for `appliedAt`. A partner holds one scheduled update, and one that is " +
      "linked to a counterparty cannot have any.",
    reschedulePartner: "Replaces a partner's scheduled update, both its content and its time.",
    cancelPlatformPartnerSchedule: "Drops a partner's scheduled update. The partner stays as it is.",
    schedulePlatformPartners:
      "Schedules the same update for every partner that `filter` selects. Check the filter with " +
      "`getPlatformPartners` first; archived partners and those linked to a counterparty are refused.",
    getPlatformPartnerFilterOptions:
      "Lists the tags and contracts that partners have, for building a search form. Of archived partners with " +
      "`isArchived`, otherwise of the others.",
    connectPartnerCounterparty:
      "Links a business partner to a counterparty for tax invoices. The link goes through the National Tax Service " +
      "and may stay `CONNECT_PENDING` for a while.",
    connectBulkPartnerCounterparty:
      "Links every partner that `filter` selects to a counterparty. Answers with a bulk task that runs on after the " +
      "call.",
    disconnectPartnerCounterparty:
      "Removes a partner's link to its counterparty. Refused while a tax invoice with it is under way.",
    disconnectBulkPartnerCounterparty:
      "Removes the counterparty link of every partner that `filter` selects. Answers with a bulk task that runs on " +
      "after the call."
  },
  types: {
    ArchivePlatformPartnerResponse: "The answer of `archivePlatformPartner`: the partner, now archived.",
    CancelPlatformPartnerScheduleResponse: "The empty answer of `cancelPlatformPartnerSchedule`.",
    ConnectBulkPartnerCounterpartyBody:
      "The body of `connectBulkPartnerCounterparty`: which partners to connect as counterparties.",
    ConnectBulkPartnerCounterpartyResponse:
      "The answer of `connectBulkPartnerCounterparty`: the task that does the work.",
    ConnectPartnerCounterpartyResponse: "The answer of `connectPartnerCounterparty`: the partner.",
    CreatePlatformPartnerBody:
      "The body of `createPlatformPartner`, and each of the partners that `createPlatformPartners` makes.",
    CreatePlatformPartnerBodyAccount: "The bank account that a new partner is paid to.",
    CreatePlatformPartnerBodyContact: "The person to speak to at a new partner.",
    CreatePlatformPartnerBodyType:
      "What kind a new partner is: exactly one of a business, a person with tax withheld, or one without.",
    CreatePlatformPartnerBodyTypeBusiness: "A new partner that is a registered business.",
    CreatePlatformPartnerBodyTypeNonWhtPayer: "A new partner that is a person with no tax withheld.",
    CreatePlatformPartnerBodyTypeWhtPayer: "A new partner that is a person with tax withheld.",
    CreatePlatformPartnerResponse: "The answer of `createPlatformPartner`: the new partner.",
    CreatePlatformPartnersBody: "The body of `createPlatformPartners`: several partners at once.",
    CreatePlatformPartnersResponse: "The answer of `createPlatformPartners`: the new partners.",
    DisconnectBulkPartnerCounterpartyBody:
      "The body of `disconnectBulkPartnerCounterparty`: which partners to disconnect.",
    DisconnectBulkPartnerCounterpartyResponse:
      "The answer of `disconnectBulkPartnerCounterparty`: the task that does the work.",
    DisconnectPartnerCounterpartyResponse: "The answer of `disconnectPartnerCounterparty`: the partner.",
    GetPlatformPartnersBody: "The body of `getPlatformPartners`.",
    GetPlatformPartnersResponse: "A page of partners.",
    PlatformBulkTask: "Work on many objects that goes on in the background.",
    PlatformBulkTaskProgressStats: "How many objects of a bulk task are in each status.",
    PlatformBulkTaskStatus: "How far a bulk task has come.",
    PlatformBulkTaskType: "What a bulk task does.",
    PlatformPartnerContractSummary: "A contract in short, as a value to filter partners by.",
    PlatformPartnerFilterInput: "Which partners a search returns, or a bulk operation covers.",
    PlatformPartnerFilterInputKeyword: "A keyword search among partners: set exactly one field.",
    PlatformPartnerFilterOptions: "The values that partners can be filtered by.",
    RecoverPlatformPartnerResponse: "The answer of `recoverPlatformPartner`: the partner, out of the archive.",
    ReschedulePlatformPartnerBody: "The body of `reschedulePartner`; it replaces the change scheduled before.",
    ReschedulePlatformPartnerResponse: "The answer of `reschedulePartner`: the partner as it will be.",
    SchedulePlatformPartnerBody: "The body of `schedulePartner`: a change, and when it takes effect.",
    SchedulePlatformPartnerResponse: "The answer of `schedulePartner`: the partner as it will be.",
    SchedulePlatformPartnersBody: "The body of `schedulePlatformPartners`: which partners change, how and when.",
    SchedulePlatformPartnersBodyUpdate: "The change that is scheduled for several partners; what is left out stays.",
    SchedulePlatformPartnersBodyUpdateAccount: "The bank account that the partners will be paid to.",
    SchedulePlatformPartnersBodyUpdateContact: "The person to speak to at the partners from then on.",
    SchedulePlatformPartnersBodyUpdateType:
      "New details for the partners' kind: set one field; the kind itself cannot change.",
    SchedulePlatformPartnersBodyUpdateTypeBusiness: "New details of partners that are registered businesses.",
    SchedulePlatformPartnersBodyUpdateTypeNonWhtPayer: "New details of partners with no tax withheld.",
    SchedulePlatformPartnersBodyUpdateTypeWhtPayer: "New details of partners with tax withheld.",
    SchedulePlatformPartnersResponse: "The empty answer of `schedulePlatformPartners`.",
    UpdatePlatformPartnerBody: "The body of `updatePlatformPartner`; what is left out stays.",
    UpdatePlatformPartnerBodyAccount: "The bank account that a partner will be paid to.",
    UpdatePlatformPartnerBodyContact: "The new person to speak to at a partner.",
    UpdatePlatformPartnerBodyType:
      "New details for a partner's kind: set one field; another kind changes what the partner is.",
    UpdatePlatformPartnerBodyTypeBusiness: "New details of a partner that is a registered business.",
    UpdatePlatformPartnerBodyTypeNonWhtPayer: "New details of a partner with no tax withheld.",
    UpdatePlatformPartnerBodyTypeWhtPayer: "New details of a partner with tax withheld.",
    UpdatePlatformPartnerResponse: "The answer of `updatePlatformPartner`: the partner, changed."
  },
  errors: {
    PlatformAccountVerificationAlreadyUsedError:
      "The account verification has served another partner already. Ask for the account's holder again to get a new " +
      "one.",
    PlatformAccountVerificationFailedError:
      "The account verification does not confirm this account. Check bank, number and holder, and verify again.",
    PlatformAccountVerificationNotFoundError:
      "There is no such account verification. Ask for the account's holder again to get one.",
    PlatformArchivedPartnerError: "The partner is archived and cannot be changed. Recover it first.",
    PlatformArchivedPartnerNtsNotAllowedError:
      "An archived partner can be neither linked to a counterparty nor unlinked. Recover it first.",
    PlatformArchivedPartnersCannotBeScheduledError:
      "The filter selects archived partners, which cannot be updated on schedule. Narrow it to active ones.",
    PlatformBtxNotEnabledError:
      "The tax feature (BTX) that counterparty links need is not enabled for this platform. Ask PortOne to enable it.",
    PlatformCannotArchiveScheduledPartnerError: "The partner has a scheduled update. Cancel that before archiving it.",
    PlatformCompanyVerificationAlreadyUsedError:
      "The company verification has served another partner already. Look the company's state up again to get a new " +
      "one.",
    PlatformContractsNotFoundError:
      "Some default contracts do not exist: `ids` lists them. Create them before the partners.",
    PlatformCounterpartyNotConnectableStatusError:
      "The partner's link to a counterparty is not in a state to connect from. Read the partner: it may be linked " +
      "already, or be on the way.",
    PlatformCounterpartyNotConnectedError:
      "The partner is not linked to a counterparty, so there is nothing to disconnect. Read the partner for its state.",
    PlatformCounterpartyOngoingTaxInvoiceExistsError:
      "A tax invoice with the partner's counterparty is still under way. Finish or cancel it before archiving the " +
      "partner.",
    PlatformInsufficientDataToChangePartnerTypeError:
      "The partner's new type needs data that is neither on record nor in the request. Send all fields of that type.",
    PlatformMemberCompanyConnectedPartnerBrnUnchangeableError:
      "The partner is linked as a member company, so its business registration number cannot change. Disconnect its " +
      "counterparty first.",
    PlatformMemberCompanyConnectedPartnerCannotBeScheduledError:
      "The partner is linked as a member company, so it cannot be updated on schedule. Update it at once, or " +
      "disconnect its counterparty first.",
    PlatformMemberCompanyConnectedPartnerTypeUnchangeableError:
      "The partner is linked as a member company, so its type cannot change. Disconnect its counterparty first.",
    PlatformMemberCompanyConnectedPartnersCannotBeScheduledError:
      "The partners in `ids` are linked as member companies, so they cannot be updated on schedule. Leave them out, " +
      "or disconnect their counterparties first.",
    PlatformOngoingTaxInvoiceExistsError:
      "A tax invoice with the partner is still under way. Finish or cancel it before disconnecting.",
    PlatformPartnerIdAlreadyExistsError: "Another partner has this id. Update that one, or choose another id.",
    PlatformPartnerIdsAlreadyExistError:
      "Some partner ids are taken: `ids` lists them. Leave those partners out, or choose other ids.",
    PlatformPartnerIdsDuplicatedError:
      "Some partner ids stand in the request more than once: `ids` lists them. Give each partner its own.",
    PlatformPartnerPendingNtsOperationError:
      "The partner is just being connected to the National Tax Service, or disconnected. Wait until that is done.",
    PlatformPartnerScheduleAlreadyExistsError:
      "The partner has a scheduled update already. Reschedule it, or cancel it first.",
    PlatformPartnerScheduleExistsError:
      "The partner has a scheduled update, so it cannot be linked to a counterparty. Cancel the update first.",
    PlatformPartnerSchedulesAlreadyExistError:
      "Some partners have a scheduled update already: `ids` lists them. Leave them out, or cancel those updates first.",
    PlatformPartnerTaxationTypeIsSimpleError:
      "The partner is a simplified taxpayer that issues no tax invoices, so it has no use for a counterparty link. " +
      "Correct its taxation type if that is wrong.",
    PlatformPartnerTypeIsNotBusinessError:
      "The partner is not a business, and only businesses can be linked to a counterparty. Change its type first, " +
      "or leave it out.",
    PlatformTargetPartnerNotFoundError:
      "The filter selects no partner that this applies to. Widen it, or take it as done."
  },
  fields: {
    "CreatePlatformPartnerBody.account":
      "The account to pay to; it is not checked, and digits and signs are both accepted.",
    accountCurrencies: "Only partners whose account is in one of these currencies; all when empty.",
    accountHolder: "Only partners whose account holder's name contains this.",
    accountNumber: "Only partners whose account number contains this.",
    accountStatuses: "Only partners whose account is in one of these statuses; all when empty.",
    banks: "Only partners whose account is at one of these banks; all when empty.",
    bulkTask: "The task that works on it in the background.",
    business: "For a registered business.",
    "PlatformPartnerFilterInputKeyword.businessRegistrationNumber":
      "Only partners whose business registration number contains this.",
    canceledCount: "How many were cancelled.",
    contractIds: "Only partners whose default contract is one of these; all when empty.",
    contractSummary: "The contracts that partners have.",
    currency: "The currency that the partner is settled in.",
    "CreatePlatformPartnerBody.defaultContractId": "The partner's default contract, which must exist.",
    "PlatformPartnerFilterInputKeyword.defaultContractId": "Only partners whose default contract's id contains this.",
    "PlatformPartnerFilterInputKeyword.email": "Only partners whose e-mail address contains this.",
    failedCount: "How many failed.",
    "ConnectBulkPartnerCounterpartyBody.filter": "Which partners to connect.",
    "DisconnectBulkPartnerCounterpartyBody.filter": "Which partners to disconnect.",
    "SchedulePlatformPartnersBody.filter": "Which partners to change.",
    "CreatePlatformPartnerBody.id":
      "The partner's id, best the one your own system uses; PortOne assigns one when left out.",
    "PlatformBulkTask.id": "The task's id.",
    "PlatformPartnerContractSummary.id": "The contract's id.",
    "PlatformPartnerFilterInputKeyword.id": "Only partners whose id contains this.",
    ids: "The ids that the error is about.",
    "PlatformPartnerFilterInput.ids": "Only partners with these ids; all when empty.",
    memberCompanyConnectionStatuses: "Only partners with one of these connection statuses; all when empty.",
    "CreatePlatformPartnerBody.memo": "A note about the partner, at most 256 characters.",
    "PlatformPartnerFilterInputKeyword.memo": "Only partners whose note contains this.",
    "CreatePlatformPartnerBody.name": "The partner's company or personal name.",
    "PlatformPartnerFilterInputKeyword.name": "Only partners whose name contains this.",
    "UpdatePlatformPartnerBody.name": "The partner's company or personal name.",
    nonWhtPayer: "For a person with no tax withheld.",
    "GetPlatformPartnersBody.page": "Which page to return; 0 and ten items when left out.",
    partner: "The partner, as it is afterwards.",
    "ConnectPartnerCounterpartyResponse.partner": "The partner.",
    "DisconnectPartnerCounterpartyResponse.partner": "The partner.",
    partners: "The partners.",
    "CreatePlatformPartnersBody.partners": "The partners to create.",
    phoneNumber: "The contact's mobile phone number.",
    preparedCount: "How many are waiting to be worked on.",
    processingCount: "How many are being worked on.",
    progressStats: "How many objects are in each status.",
    scheduledPartner: "The partner as it will be.",
    succeededCount: "How many succeeded.",
    "CreatePlatformPartnerBody.tags": "The partner's tags, at most ten.",
    "PlatformPartnerFilterInput.tags": "Only partners with at least one of these tags; all when empty.",
    "PlatformPartnerFilterOptions.tags": "The tags that partners have.",
    "CreatePlatformPartnerBodyTypeBusiness.taxationType": "How the business is taxed; `NORMAL` when left out.",
    "CreatePlatformPartnerBody.type": "What kind of partner it is, and the details that go with it.",
    "PlatformBulkTask.type": "What the task does.",
    "SchedulePlatformPartnersBodyUpdate.type": "New details for the partners' kind, which itself cannot change.",
    "UpdatePlatformPartnerBody.type":
      "New details for the partner's kind; giving another kind changes what the partner is.",
    whtPayer: "For a person with tax withheld."
  }
}
