/**
 * Lists transfers in short.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { PlatformPartner } from "@effect-portone/platform/generated/Shared"
import type {
  GetPlatformTransferSummariesInput,
  GetPlatformTransferSummariesResponse,
  PlatformPayment,
  PlatformTransferSummary,
  PlatformTransferSummaryPartner,
  PlatformTransferSummaryPayment,
  PlatformUserDefinedPropertyKeyValue
} from "@effect-portone/platform/generated/Transfers"
import { pageThat } from "../../search/Lists.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { State } from "../../state/State.ts"
import { decodedTransfers, type TransferRow } from "../records/Transfers.ts"
import { criteriaOf } from "./TransferSearch.ts"

const propertiesOf = ({ userDefinedProperties }: PlatformPartner): ReadonlyArray<PlatformUserDefinedPropertyKeyValue> =>
  Object.entries(userDefinedProperties).map(([key, value]) => ({ key, value }))

const partnerOf = (partner: PlatformPartner): PlatformTransferSummaryPartner => ({
  id: partner.id,
  graphqlId: partner.graphqlId,
  name: partner.name,
  type: partner.type.type,
  ...(partner.type.type === "BUSINESS" ? { taxationType: partner.type.taxationType } : {}),
  userDefinedProperties: propertiesOf(partner)
})

const paymentOf = (payment: PlatformPayment): PlatformTransferSummaryPayment => {
  if (payment.type === "UNRECOGNIZED") return payment
  const { currency, id, method } = payment
  const common = { id, currency, ...omitUndefined({ methodType: method?.type }) }
  return payment.type === "PORT_ONE"
    ? { type: payment.type, orderName: payment.orderName, ...common }
    : { type: payment.type, ...omitUndefined({ orderName: payment.orderName }), ...common }
}

const summaryOf = ({ storeId, transfer }: TransferRow): PlatformTransferSummary => {
  const common = {
    id: transfer.id,
    graphqlId: transfer.graphqlId,
    partner: partnerOf(transfer.partner),
    status: transfer.status,
    settlementDate: transfer.settlementDate,
    settlementCurrency: transfer.settlementCurrency,
    isForTest: transfer.isForTest,
    partnerUserDefinedProperties: propertiesOf(transfer.partner),
    userDefinedProperties: transfer.userDefinedProperties,
    ...omitUndefined({ memo: transfer.memo })
  }
  if (transfer.type === "MANUAL") {
    return {
      type: transfer.type,
      ...common,
      settlementAmount: transfer.settlementAmount,
      settlementTaxFreeAmount: transfer.settlementTaxFreeAmount ?? 0
    }
  }
  return {
    type: transfer.type,
    ...common,
    storeId,
    contract: transfer.contract,
    amount: transfer.amount,
    payment: paymentOf(transfer.payment),
    settlementStartDate: transfer.settlementStartDate
  }
}

/** Returns a page of the transfers that match, in short. */
export const getPlatformTransferSummaries = Effect.fnUntraced(function* (
  input: GetPlatformTransferSummariesInput
): Effect.fn.Return<GetPlatformTransferSummariesResponse, InvalidRequestError, State> {
  const found = yield* pageThat(yield* decodedTransfers, yield* criteriaOf(input), input.page)
  return { transferSummaries: found.items.map(summaryOf), page: found.page }
})
