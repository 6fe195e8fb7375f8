import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/PaymentSchedules.ts`. */
export const PaymentSchedules: ServiceWords = {
  summary: "Charges of a billing key at a future time.",
  operations: {
    getPaymentSchedule: "Reads a schedule by its own id, which is not the payment id.",
    getPaymentSchedules:
      "Searches schedules by page, size 10 unless given. The default period is the past 90 days: future schedules " +
      "appear only with `filter.from` and `filter.until`.",
    createPaymentSchedule:
      "Schedules a charge of a billing key at `timeToPay`, under this payment id. Keep the schedule id of the " +
      "answer: revoking one schedule needs it.",
    revokePaymentSchedules:
      "Revokes the schedules in `scheduleIds`, or all of a `billingKey`; with both, each id must belong to that " +
      "key. All or nothing: if one cannot be revoked, none is."
  },
  types: {
    BillingKeyPaymentScheduleInput: "The billing key payment that a schedule makes when its time comes.",
    CreatePaymentScheduleBody: "The body of `createPaymentSchedule`: a billing key payment and its time.",
    CreatePaymentScheduleResponse: "The answer of `createPaymentSchedule`: the id of the schedule.",
    FailedPaymentSchedule: "A scheduled payment that was tried and failed.",
    GetPaymentSchedulesBody:
      "The body of `getPaymentSchedules`; the past 90 days are searched unless the filter says otherwise.",
    GetPaymentSchedulesResponse: "A page of payment schedules.",
    PaymentSchedule: "A payment scheduled with a billing key, in one of its statuses.",
    PaymentScheduleFilterInput: "Which payment schedules a search returns.",
    PaymentScheduleSortBy: "What a list of payment schedules is sorted by.",
    PaymentScheduleSortInput: "How a list of payment schedules is sorted.",
    PaymentScheduleStatus: "Where a payment schedule stands.",
    PaymentScheduleSummary: "A newly made payment schedule.",
    PendingPaymentSchedule: "A scheduled payment that was tried and waits for the PG's approval.",
    RevokePaymentSchedulesBody:
      "The body of `revokePaymentSchedules`: a billing key, ids of schedules or both; all are called off or none.",
    RevokePaymentSchedulesResponse:
      "The answer of `revokePaymentSchedules`: the schedules that were called off, and when.",
    RevokedPaymentSchedule: "A scheduled payment that was called off.",
    ScheduledPaymentSchedule: "A scheduled payment whose time has not come.",
    StartedPaymentSchedule: "A scheduled payment that is being made.",
    SucceededPaymentSchedule: "A scheduled payment that was paid."
  },
  errors: {
    AlreadyPaidOrWaitingError:
      "The payment id has been paid already or is waiting to be, so it cannot be scheduled. Read the payment, and " +
      "schedule a new charge under a new id.",
    PaymentScheduleAlreadyProcessedError:
      "A schedule has run already, and none was revoked. Leave it out, and cancel its payment if it must be undone.",
    PaymentScheduleAlreadyRevokedError:
      "A schedule has been revoked already, and no other was revoked by this call. Leave it out and send the rest.",
    PaymentScheduleNotFoundError:
      "There is no such schedule. Check that the id is a schedule's, not a payment's, and the store."
  },
  fields: {
    amount: "The total and its tax parts.",
    "BillingKeyPaymentScheduleInput.billingKey": "The billing key to pay with.",
    "PaymentScheduleFilterInput.billingKey": "Only schedules of this billing key.",
    "RevokePaymentSchedulesBody.billingKey":
      "Alone, calls off all its schedules; with `scheduleIds`, those must belong to it.",
    by: "What to sort by; `TIME_TO_PAY` when left out.",
    cashReceipt: "The cash receipt to issue; only for NAVER Pay points through NICE Payments, and on application.",
    channelKey: "Which channel to use when the billing key was issued for several.",
    completedAt: "When the payment attempt was over.",
    country: "The country that the payment is made in.",
    createdAt: "When the schedule was made.",
    from: "The earliest `timeToPay`; 90 days before `until` when left out.",
    id: "The schedule's id.",
    isEscrow: "Whether it is an escrow payment.",
    isForTest: "Only test payments, or only live ones.",
    noticeUrls: "Where webhooks about this payment went.",
    "BillingKeyPaymentScheduleInput.noticeUrls":
      "Where to send webhooks about this payment, in place of the store's; an empty array is ignored.",
    "GetPaymentSchedulesBody.page": "Which page to return; 0 and ten items when left out.",
    payment: "The billing key payment to make.",
    paymentScheduleId: "The schedule's id.",
    "BillingKeyPaymentScheduleInput.products": "The products paid for; none when left out.",
    promotionId: "The promotion to apply.",
    revokedAt: "When it was called off.",
    revokedScheduleIds: "The schedules that were called off.",
    schedule: "The new schedule.",
    scheduleIds: "The schedules to call off; together with `billingKey`, they must all be the key's.",
    sort: "How to sort; `TIME_TO_PAY`, descending, when left out.",
    startedAt: "When the payment attempt began.",
    "PaymentScheduleFilterInput.status": "Only schedules in these statuses; all when left out.",
    "BillingKeyPaymentScheduleInput.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "GetPaymentScheduleInput.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "PaymentScheduleFilterInput.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "RevokePaymentSchedulesBody.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    timeToPay: "When the payment is to be made.",
    until: "The latest `timeToPay`; now when left out, so set it to find future payments."
  }
}
