/**
 * Creates the transfers of orders.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type PlatformContract,
  PlatformContractNotFoundError,
  PlatformCurrencyNotSupportedError,
  type PlatformPartner,
  PlatformPartnerNotFoundError,
  type PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform/generated/Shared"
import {
  type CreateOrderTransferResponse,
  type CreatePlatformOrderTransferInput,
  type PlatformAdditionalFeePoliciesNotFoundError,
  PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  type PlatformDiscountSharePoliciesNotFoundError,
  type PlatformOrderTransfer,
  type PlatformPaymentNotFoundError,
  type PlatformProductIdDuplicatedError,
  type PlatformSettlementAmountExceededError,
  type PlatformSettlementDateEarlierThanSettlementStartDateError,
  type PlatformSettlementParameterNotFoundError,
  type PlatformSettlementPaymentAmountExceededPortOnePaymentError,
  type PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError,
  type PlatformSettlementTaxFreeAmountExceededPortOnePaymentError,
  PlatformTransferAlreadyExistsError,
  type PlatformTransferIdAlreadyUsedError
} from "@effect-portone/platform/generated/Transfers"
import { Agenda } from "../../state/Agenda.ts"
import { State, type Store } from "../../state/State.ts"
import { contracts } from "../records/Contracts.ts"
import { feeCurrency, isSettled } from "../records/Currencies.ts"
import { dateOf } from "../records/Days.ts"
import { type Order, settled } from "../records/OrderAmounts.ts"
import { partners } from "../records/Partners.ts"
import { roundingsOf } from "../records/Rounding.ts"
import { settingOf } from "../records/Settings.ts"
import { addTransfer } from "../records/SettlementBatch.ts"
import { storeIdOf, type TransferRow, transfersOfPayment } from "../records/Transfers.ts"
import { isForTest } from "../records/Worlds.ts"
import { orderOf } from "./OrderDetails.ts"
import { checkPaid, type OrderPayment, paymentOf } from "./OrderPayments.ts"
import { checkFields, checkId, checkParameters, settlementDateOf } from "./TransferFields.ts"

const partnerOf = (
  store: Store,
  isForTest: boolean,
  id: string
): Effect.Effect<PlatformPartner, PlatformPartnerNotFoundError> => {
  const partner = partners.find(store, { isForTest, id })
  return partner === undefined
    ? Effect.fail(new PlatformPartnerNotFoundError({ message: `there is no partner ${id}` }))
    : Effect.succeed(partner)
}

const contractOf = (
  store: Store,
  isForTest: boolean,
  id: string
): Effect.Effect<PlatformContract, PlatformContractNotFoundError> => {
  const contract = contracts.find(store, { isForTest, id })
  return contract === undefined
    ? Effect.fail(new PlatformContractNotFoundError({ message: `there is no contract ${id}` }))
    : Effect.succeed(contract)
}

/** Refuses a currency that PortOne does not settle in, and fixed fees that are of another currency. */
const checkCurrency = (
  { currency }: OrderPayment["payment"],
  contract: PlatformContract,
  { additionalFees, orderLines }: Order
): Effect.Effect<
  void,
  | PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError
  | PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError
  | PlatformCurrencyNotSupportedError
> => {
  if (!isSettled(currency)) {
    return Effect.fail(new PlatformCurrencyNotSupportedError({ message: `nothing is settled in ${currency}` }))
  }
  if (currency === feeCurrency) return Effect.void
  const mismatch = (id: string, graphqlId: string) => ({
    id,
    graphqlId,
    feeCurrency,
    settlementCurrency: currency,
    message: `the fee is in ${feeCurrency}, but the payment is in ${currency}`
  })
  if (contract.platformFee.type === "FIXED_AMOUNT") {
    return Effect.fail(
      new PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError(
        mismatch(contract.id, contract.graphqlId)
      )
    )
  }
  const policies = [...additionalFees, ...orderLines.flatMap((line) => line.additionalFees)]
  const fixed = policies.find(({ fee }) => fee.type === "FIXED_AMOUNT")
  if (fixed !== undefined) {
    return Effect.fail(
      new PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError(
        mismatch(fixed.id, fixed.graphqlId)
      )
    )
  }
  return Effect.void
}

/** Refuses a second order of a partner for one payment, unless the platform's settings allow it. */
const checkOnly = (
  store: Store,
  isForTest: boolean,
  partnerId: string,
  orders: ReadonlyArray<TransferRow>
): Effect.Effect<void, PlatformTransferAlreadyExistsError> => {
  if (orders.length === 0 || settingOf(store, isForTest).supportsMultipleOrderTransfersPerPartner) return Effect.void
  const other = orders.find(({ transfer }) => transfer.type === "ORDER" && transfer.partner.id === partnerId)
  if (other === undefined) return Effect.void
  return Effect.fail(
    new PlatformTransferAlreadyExistsError({
      transferId: other.transfer.id,
      transferGraphqlId: other.transfer.graphqlId,
      message: "the partner has an order of this payment, and the setting for several is off"
    })
  )
}

const none: ReadonlyArray<never> = []

const noParameters: PlatformOrderTransfer["parameters"] = {}

/** Creates the transfer of an order. */
export const createPlatformOrderTransfer = Effect.fnUntraced(function* (
  input: CreatePlatformOrderTransferInput
): Effect.fn.Return<
  CreateOrderTransferResponse,
  | InvalidRequestError
  | PlatformAdditionalFeePoliciesNotFoundError
  | PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError
  | PlatformContractNotFoundError
  | PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError
  | PlatformCurrencyNotSupportedError
  | PlatformDiscountSharePoliciesNotFoundError
  | PlatformPartnerNotFoundError
  | PlatformPaymentNotFoundError
  | PlatformProductIdDuplicatedError
  | PlatformSettlementAmountExceededError
  | PlatformSettlementDateEarlierThanSettlementStartDateError
  | PlatformSettlementParameterNotFoundError
  | PlatformSettlementPaymentAmountExceededPortOnePaymentError
  | PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError
  | PlatformSettlementTaxFreeAmountExceededPortOnePaymentError
  | PlatformTransferAlreadyExistsError
  | PlatformTransferIdAlreadyUsedError
  | PlatformUserDefinedPropertyNotFoundError,
  State | Agenda
> {
  yield* checkFields(input)
  yield* checkParameters(input.parameters)
  const store = yield* State
  const place = { isForTest: isForTest(input), id: input.id ?? store.nextId() }
  yield* checkId(store, place)
  const partner = yield* partnerOf(store, place.isForTest, input.partnerId)
  const contract = yield* contractOf(store, place.isForTest, input.contractId ?? partner.defaultContractId)
  const order = yield* orderOf(store, place.isForTest, input)
  const paid = yield* paymentOf(store, input)
  yield* checkCurrency(paid.payment, contract, order)
  const others = transfersOfPayment(store, { ...place, id: input.paymentId })
  yield* checkOnly(store, place.isForTest, partner.id, others)
  const { additionalFees, amount, discounts, orderLines } = settled(order, contract, roundingsOf(store))
  yield* checkPaid(paid, others, amount)
  const settlementStartDate = input.settlementStartDate ?? paid.paidOn
  const settlementDate = yield* settlementDateOf(
    store,
    place.isForTest,
    { contract, settlementStartDate },
    input.settlementDate
  )
  const now = yield* DateTime.now
  const { memo } = input
  const created: PlatformOrderTransfer = {
    type: "ORDER",
    id: place.id,
    graphqlId: store.nextId(),
    partner,
    status: settlementStartDate > dateOf(now) ? "SCHEDULED" : "IN_PROCESS",
    settlementDate,
    settlementCurrency: paid.payment.currency,
    isForTest: place.isForTest,
    userDefinedProperties: input.userDefinedProperties ?? none,
    amount,
    contract,
    payment: paid.payment,
    settlementStartDate,
    orderLines,
    additionalFees,
    discounts,
    parameters: input.parameters ?? noParameters
  }
  const transfer = memo === undefined ? created : { ...created, memo }
  addTransfer(store, yield* Agenda, { transfer, storeId: storeIdOf(transfer) }, now)
  return { transfer }
})
