/**
 * The two VAT reports of a merchant: what was paid and cancelled, by the business day of the transaction, or by the one on
 * which the PG settles it. Only real money is reconciled, so a test channel's payments are in none.
 *
 * A report counts a payment when it was paid, and takes a cancellation away when it was cancelled.
 */
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
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { Parts } from "../records/Amounts.ts"
import { allPayments, type StoredPayment } from "../records/Payments.ts"
import { State } from "../../state/State.ts"
import { is, isAmong } from "../../search/TextSearch.ts"

/** How many days after a transaction the emulator's PG settles it. */
const settledAfter = 2

/** The PG tells of every payment what PortOne knows of it. */
const reconciled: PaymentReconciliationStatus = "MATCHED"

/** The two reports answer alike. */
type Report = GetPaymentReconciliationTransactionVatReportResponse

/** Money that came, or with a minus went. */
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

/** The day in Korea, as `yyyy-MM-dd`. */
const businessDay = (instant: DateTime.Utc): string => DateTime.formatIsoDateUtc(DateTime.add(instant, { hours: 9 }))

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

const matches =
  ({ pgSpecifiers, storeIds }: PaymentReconciliationSettlementSummaryFilterInput) =>
  (payment: StoredPayment): boolean => {
    const specifier = specifierOf(payment)
    return (
      payment.channel?.type === "LIVE" &&
      isAmong(storeIds, payment.storeId) &&
      (pgSpecifiers === undefined ||
        pgSpecifiers.length === 0 ||
        pgSpecifiers.some(
          (wanted) =>
            is<string>(wanted.pgProvider, specifier?.pgProvider) && is(wanted.pgMerchantId, specifier?.pgMerchantId)
        ))
    )
  }

const sumOf = (movements: ReadonlyArray<Movement>): Omit<PaymentReconciliationVatReportItem, "paymentMethod"> => {
  let [total, taxFree, vat] = [0, 0, 0]
  for (const movement of movements) {
    total += movement.total
    taxFree += movement.taxFree
    vat += movement.vat
  }
  return { totalAmount: total, taxFreeAmount: taxFree, vatAmount: vat, supplyAmount: total - taxFree - vat }
}

const report = Effect.fnUntraced(function* (
  range: DateRangeInput,
  isMeant: (payment: StoredPayment) => boolean,
  dayOf: (at: DateTime.Utc) => string
): Effect.fn.Return<Report, InvalidRequestError, State> {
  if (range.from > range.until) {
    return yield* new InvalidRequestError({ message: "dateRange.from must not be after dateRange.until" })
  }
  const movements = allPayments(yield* State)
    .filter(isMeant)
    .flatMap(movementsOf)
    .filter(({ at }) => range.from <= dayOf(at) && dayOf(at) <= range.until)
  const byMethod = new Map<SimplifiedPaymentMethodType, Array<Movement>>()
  const specifiers = new Map<string, ReconciliationPgSpecifier>()
  for (const movement of movements) {
    const method = methodOf(movement.payment)
    const some = byMethod.get(method)
    if (some === undefined) byMethod.set(method, [movement])
    else some.push(movement)
    const specifier = specifierOf(movement.payment)
    if (specifier !== undefined) specifiers.set(`${specifier.pgProvider} ${specifier.pgMerchantId}`, specifier)
  }
  const { supplyAmount, taxFreeAmount, totalAmount, vatAmount } = sumOf(movements)
  return {
    items: Array.from(byMethod, ([paymentMethod, some]) => ({ paymentMethod, ...sumOf(some) })),
    summary: {
      totalSupplyAmount: supplyAmount,
      totalVatAmount: vatAmount,
      totalTaxFreeAmount: taxFreeAmount,
      totalAmount
    },
    pgSpecifiers: Array.from(specifiers.values())
  }
})

export const getPaymentReconciliationTransactionVatReport = ({
  dateRange,
  filter = {}
}: GetPaymentReconciliationTransactionVatReportInput): Effect.Effect<Report, InvalidRequestError, State> => {
  const isMeant = matches(filter)
  return report(
    dateRange,
    (payment) => isMeant(payment) && isAmong(filter.reconciliationStatuses, reconciled),
    businessDay
  )
}

export const getPaymentReconciliationSettlementVatReport = ({
  dateRange,
  filter = {}
}: GetPaymentReconciliationSettlementVatReportInput): Effect.Effect<Report, InvalidRequestError, State> =>
  report(dateRange, matches(filter), (at) => businessDay(DateTime.add(at, { days: settledAfter })))
