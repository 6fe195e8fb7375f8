/**
 * Creates transfers whose amounts are entered by hand.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  PlatformCurrencyNotSupportedError,
  PlatformPartnerNotFoundError,
  type PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform/generated/Shared"
import {
  type CreateManualTransferResponse,
  type CreatePlatformManualTransferInput,
  type PlatformManualTransfer,
  PlatformNegativeAmountNotAllowedError,
  type PlatformTransferIdAlreadyUsedError
} from "@effect-portone/platform/generated/Transfers"
import { Agenda } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import { isSettled } from "../records/Currencies.ts"
import { isTooLarge, largestAmount } from "../records/LargestAmount.ts"
import { partners } from "../records/Partners.ts"
import { settingOf } from "../records/Settings.ts"
import { addTransfer } from "../records/SettlementBatch.ts"
import { isForTest } from "../records/Worlds.ts"
import { checkFields, checkId } from "./TransferFields.ts"

const problemOfAmount = ({
  settlementAmount: amount,
  settlementTaxFreeAmount: taxFree = 0
}: CreatePlatformManualTransferInput): string | undefined => {
  if (amount === 0) return "settlementAmount must not be 0"
  if (isTooLarge(amount)) return `settlementAmount must not be more than ${largestAmount}`
  const isPart = amount > 0 ? taxFree >= 0 && taxFree <= amount : taxFree <= 0 && taxFree >= amount
  return isPart ? undefined : "settlementTaxFreeAmount must be a part of settlementAmount"
}

/**
 * Creates a transfer of an amount that belongs to no order. One that is due is settled at once. Its currency is that of
 * the partner's account unless the request names another.
 */
export const createPlatformManualTransfer = Effect.fnUntraced(function* (
  input: CreatePlatformManualTransferInput
): Effect.fn.Return<
  CreateManualTransferResponse,
  | InvalidRequestError
  | PlatformCurrencyNotSupportedError
  | PlatformNegativeAmountNotAllowedError
  | PlatformPartnerNotFoundError
  | PlatformTransferIdAlreadyUsedError
  | PlatformUserDefinedPropertyNotFoundError,
  State | Agenda
> {
  yield* checkFields(input)
  const message = problemOfAmount(input)
  if (message !== undefined) return yield* new InvalidRequestError({ message })
  const store = yield* State
  const place = { isForTest: isForTest(input), id: input.id ?? store.nextId() }
  yield* checkId(store, place)
  const partner = partners.find(store, { ...place, id: input.partnerId })
  if (partner === undefined) {
    return yield* new PlatformPartnerNotFoundError({ message: `there is no partner ${input.partnerId}` })
  }
  const settlementCurrency = input.settlementCurrency ?? partner.account.currency
  if (!isSettled(settlementCurrency)) {
    return yield* new PlatformCurrencyNotSupportedError({ message: `nothing is settled in ${settlementCurrency}` })
  }
  if (input.settlementAmount < 0 && settingOf(store, place.isForTest).manualSettlementPerTransfer) {
    return yield* new PlatformNegativeAmountNotAllowedError({
      message: "settlementAmount must not be negative where each manual transfer is settled by itself"
    })
  }
  const transfer: PlatformManualTransfer = {
    type: "MANUAL",
    id: place.id,
    graphqlId: store.nextId(),
    partner,
    status: "SCHEDULED",
    settlementDate: input.settlementDate,
    settlementCurrency,
    isForTest: place.isForTest,
    userDefinedProperties: input.userDefinedProperties ?? [],
    settlementAmount: input.settlementAmount,
    settlementTaxFreeAmount: input.settlementTaxFreeAmount ?? 0,
    ...omitUndefined({ memo: input.memo })
  }
  const row = addTransfer(store, yield* Agenda, { transfer, storeId: ownStoreId }, yield* DateTime.now)
  // The row holds the transfer that was added, which is a manual one.
  return { transfer: row.transfer as PlatformManualTransfer }
})
