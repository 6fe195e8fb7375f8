/**
 * Makes the two VAT reports of a merchant: what was paid and cancelled, by the business day of the transaction, or by
 * the day on which the PG settles it. Only real money is reconciled, so payments of test channels are in neither.
 *
 * A report adds a payment on the day of payment, and subtracts a cancellation on the day of cancellation.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { type DateRangeInput, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPaymentReconciliationSettlementVatReportInput,
  GetPaymentReconciliationTransactionVatReportInput,
  GetPaymentReconciliationTransactionVatReportResponse,
  PaymentReconciliationSettlementSummaryFilterInput,
  PaymentReconciliationStatus,
  PaymentReconciliationVatReportItem,
  ReconciliationPgSpecifier,
  SimplifiedPaymentMethodType
} from "@effect-portone/payments/generated/Reconciliation"
import { dateOf, koreanDayOf } from "../../calendar/BusinessDays.ts"
import { type Condition, conditionsOn } from "../../search/TextSearch.ts"
import type { State } from "../../state/State.ts"
import type { Parts } from "../records/Amounts.ts"
import { decodedPayments, type StoredPayment } from "../records/Payments.ts"

const { given, isOneOf } = conditionsOn<StoredPayment>()

/** The days from a transaction to its settlement by the PG. */
const daysToSettlement = 2

/** The status of every payment: the emulator's PG always agrees with PortOne. */
const reconciled: PaymentReconciliationStatus = "MATCHED"

/** The answer of both reports. */
type Report = GetPaymentReconciliationTransactionVatReportResponse

/** A movement of money: a payment, or with negative figures a cancellation. */
interface Movement extends Parts {
  readonly at: DateTime.Utc
  readonly payment: StoredPayment
}

const movementsOf = (payment: StoredPayment): ReadonlyArray<Movement> => {
  const paidAt = "paidAt" in payment ? payment.paidAt : undefined
  if (paidAt === undefined || payment.amount.paid === 0) return []
  const { paid, taxFree, vat = 0 } = payment.amount
  const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
  return [
    { at: paidAt, payment, total: paid, taxFree, vat },
    ...cancellations.flatMap((cancellation): ReadonlyArray<Movement> => {
      if (cancellation.status !== "SUCCEEDED" || cancellation.cancelledAt === undefined) return []
      const { cancelledAt, taxFreeAmount, totalAmount, vatAmount } = cancellation
      return [{ at: cancelledAt, payment, total: -totalAmount, taxFree: -taxFreeAmount, vat: -vatAmount }]
    })
  ]
}

/** Returns the day in Korea, as `yyyy-MM-dd`. */
const businessDay = (instant: DateTime.Utc): string => dateOf(koreanDayOf(instant))

const methodOf = ({ method }: StoredPayment): SimplifiedPaymentMethodType => {
  switch (method?.type) {
    case "PaymentMethodCard":
      return "CARD"
    case "PaymentMethodVirtualAccount":
      return "VIRTUAL_ACCOUNT"
    case "PaymentMethodTransfer":
      return "TRANSFER"
    case "PaymentMethodMobile":
      return "MOBILE"
    default:
      return "ETC"
  }
}

const specifierOf = ({ channel }: StoredPayment): ReconciliationPgSpecifier | undefined =>
  channel === undefined ? undefined : { pgMerchantId: channel.pgMerchantId, pgProvider: channel.pgProvider }

const conditionsOf = ({
  pgSpecifiers = [],
  storeIds
}: PaymentReconciliationSettlementSummaryFilterInput): ReadonlyArray<Condition<StoredPayment>> => [
  ({ channel }) => channel?.type === "LIVE",
  ...isOneOf(storeIds, ({ storeId }) => storeId),
  ...given(pgSpecifiers.length === 0 ? undefined : pgSpecifiers, (payment, wanted) =>
    wanted.some((one) => isOf(one, specifierOf(payment)))
  )
]

/** True if a specifier has the provider and the merchant that are wanted, where one is. */
const isOf = (wanted: ReconciliationPgSpecifier, specifier: ReconciliationPgSpecifier | undefined) =>
  (wanted.pgProvider === undefined || wanted.pgProvider === specifier?.pgProvider) &&
  (wanted.pgMerchantId === undefined || wanted.pgMerchantId === specifier?.pgMerchantId)

const sumOf = (movements: ReadonlyArray<Movement>): Omit<PaymentReconciliationVatReportItem, "paymentMethod"> => {
  let [total, taxFree, vat] = [0, 0, 0]
  for (const movement of movements) {
    total += movement.total
    taxFree += movement.taxFree
    vat += movement.vat
  }
  return { totalAmount: total, taxFreeAmount: taxFree, vatAmount: vat, supplyAmount: total - taxFree - vat }
}

/** Makes a report of the payments that are meant, by the day that each movement belongs to. */
const report = Effect.fnUntraced(function* (
  range: DateRangeInput,
  conditions: ReadonlyArray<Condition<StoredPayment>>,
  dayOf: (at: DateTime.Utc) => string
): Effect.fn.Return<Report, InvalidRequestError, State> {
  if (range.from > range.until) {
    return yield* new InvalidRequestError({ message: "dateRange.from must not be after dateRange.until" })
  }
  const payments = (yield* decodedPayments).all()
  const movements = payments
    .filter((payment) => conditions.every((isMet) => isMet(payment)))
    .flatMap(movementsOf)
    .filter(({ at }) => range.from <= dayOf(at) && dayOf(at) <= range.until)
  const byMethod = new Map<SimplifiedPaymentMethodType, Array<Movement>>()
  const specifiers = new Map<string, ReconciliationPgSpecifier>()
  for (const movement of movements) {
    const method = methodOf(movement.payment)
    const sameMethod = byMethod.get(method)
    if (sameMethod === undefined) byMethod.set(method, [movement])
    else sameMethod.push(movement)
    const specifier = specifierOf(movement.payment)
    if (specifier !== undefined) specifiers.set(`${specifier.pgProvider} ${specifier.pgMerchantId}`, specifier)
  }
  const { supplyAmount, taxFreeAmount, totalAmount, vatAmount } = sumOf(movements)
  return {
    items: Array.from(byMethod, ([paymentMethod, group]) => ({ paymentMethod, ...sumOf(group) })),
    summary: {
      totalSupplyAmount: supplyAmount,
      totalVatAmount: vatAmount,
      totalTaxFreeAmount: taxFreeAmount,
      totalAmount
    },
    pgSpecifiers: Array.from(specifiers.values())
  }
})

/** Reports by the day of the transaction. */
export const getPaymentReconciliationTransactionVatReport = ({
  dateRange,
  filter = {}
}: GetPaymentReconciliationTransactionVatReportInput): Effect.Effect<Report, InvalidRequestError, State> =>
  report(dateRange, [...conditionsOf(filter), ...isOneOf(filter.reconciliationStatuses, () => reconciled)], businessDay)

/** Reports by the day of the settlement. */
export const getPaymentReconciliationSettlementVatReport = ({
  dateRange,
  filter = {}
}: GetPaymentReconciliationSettlementVatReportInput): Effect.Effect<Report, InvalidRequestError, State> =>
  report(dateRange, conditionsOf(filter), (at) => businessDay(DateTime.add(at, { days: daysToSettlement })))
