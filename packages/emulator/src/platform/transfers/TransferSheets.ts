/**
 * Writes transfers as a sheet, with a column for each key that the request names. Its header has the keys.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { PlatformOrderSettlementAmount, PlatformPartner } from "@effect-portone/platform/generated/Shared"
import type { DownloadPlatformTransferSheetInput } from "@effect-portone/platform/generated/Transfers"
import { csvOf } from "../../search/Csv.ts"
import { rowsThat } from "../../search/Lists.ts"
import type { State } from "../../state/State.ts"
import { isUnknown } from "../outside/MagicValues.ts"
import { decodedTransfers, type StoredTransfer } from "../records/Transfers.ts"
import { criteriaOf } from "./TransferSearch.ts"

/** The content of a cell, which is empty if there is none. */
type Cell = string | number | undefined

type Column = (transfer: StoredTransfer) => Cell

/** Returns columns by their keys. A key such as "toString", which every object has, is none of them. */
const columnsOf = <A>(columns: Readonly<Record<string, (row: A) => Cell>>) => new Map(Object.entries(columns))

const orderOf = (transfer: StoredTransfer) => (transfer.type === "MANUAL" ? undefined : transfer)

const paymentOf = (transfer: StoredTransfer) => {
  const payment = orderOf(transfer)?.payment
  return payment === undefined || payment.type === "UNRECOGNIZED" ? undefined : payment
}

/** Makes the column of a figure, which a manual transfer lacks. */
const figure =
  (name: Exclude<keyof PlatformOrderSettlementAmount, "userDefinedFormulas">): Column =>
  (transfer) =>
    orderOf(transfer)?.amount[name]

/** The columns of transfers, in the order of a sheet for which none are named. */
const transferColumns: ReadonlyMap<string, Column> = columnsOf<StoredTransfer>({
  TRANSFER_ID: ({ id }) => id,
  TRANSFER_TYPE: ({ type }) => type,
  TRANSFER_STATUS: ({ status }) => status,
  TRANSFER_MEMO: ({ memo }) => memo,
  TRANSFER_SETTLEMENT_START_DATE: (transfer) => orderOf(transfer)?.settlementStartDate,
  TRANSFER_SETTLEMENT_DATE: ({ settlementDate }) => settlementDate,
  TRANSFER_SETTLEMENT_CURRENCY: ({ settlementCurrency }) => settlementCurrency,
  TRANSFER_SETTLEMENT_AMOUNT: (transfer) =>
    transfer.type === "MANUAL" ? transfer.settlementAmount : transfer.amount.settlement,
  TRANSFER_SETTLEMENT_TAX_FREE_AMOUNT: (transfer) =>
    transfer.type === "MANUAL" ? transfer.settlementTaxFreeAmount : transfer.amount.settlementTaxFree,
  TRANSFER_ORDER_NAME: (transfer) => paymentOf(transfer)?.orderName,
  TRANSFER_ORDER_AMOUNT: figure("order"),
  TRANSFER_ORDER_TAX_FREE_AMOUNT: figure("orderTaxFree"),
  TRANSFER_PAYMENT_ID: (transfer) => paymentOf(transfer)?.id,
  TRANSFER_PAYMENT_METHOD: (transfer) => paymentOf(transfer)?.method?.type,
  TRANSFER_PAYMENT_AMOUNT: figure("payment"),
  TRANSFER_PAYMENT_SUPPLY_AMOUNT: figure("paymentSupply"),
  TRANSFER_PAYMENT_VAT_AMOUNT: figure("paymentVat"),
  TRANSFER_PAYMENT_TAX_FREE_AMOUNT: figure("paymentTaxFree"),
  TRANSFER_PAYMENT_VAT_BURDEN_AMOUNT: figure("paymentVatBurden"),
  TRANSFER_PLATFORM_FEE: figure("platformFee"),
  TRANSFER_PLATFORM_FEE_VAT: figure("platformFeeVat"),
  TRANSFER_CONTRACT_ID: (transfer) => orderOf(transfer)?.contract.id,
  TRANSFER_CONTRACT_NAME: (transfer) => orderOf(transfer)?.contract.name,
  TRANSFER_DISCOUNT_AMOUNT: figure("discount"),
  TRANSFER_DISCOUNT_TAX_FREE_AMOUNT: figure("discountTaxFree"),
  TRANSFER_DISCOUNT_SHARE_AMOUNT: figure("discountShare"),
  TRANSFER_DISCOUNT_SHARE_TAX_FREE_AMOUNT: figure("discountShareTaxFree"),
  TRANSFER_ADDITIONAL_FEE: figure("additionalFee"),
  TRANSFER_ADDITIONAL_FEE_VAT: figure("additionalFeeVat")
})

/** Returns the fields of a partner that is a business. */
const businessOf = ({ type }: PlatformPartner) => (type.type === "BUSINESS" ? type : undefined)

const birthdateOf = ({ type }: PlatformPartner) =>
  type.type === "WHT_PAYER" || type.type === "NON_WHT_PAYER" ? type.birthdate : undefined

const partnerColumns = columnsOf<PlatformPartner>({
  PARTNER_ID: ({ id }) => id,
  PARTNER_NAME: ({ name }) => name,
  PARTNER_CONTACT_NAME: ({ contact }) => contact.name,
  PARTNER_CONTACT_EMAIL: ({ contact }) => contact.email,
  PARTNER_CONTACT_PHONE_NUMBER: ({ contact }) => contact.phoneNumber,
  PARTNER_DEFAULT_CONTRACT_ID: ({ defaultContractId }) => defaultContractId,
  PARTNER_ACCOUNT_BANK: ({ account }) => account.bank,
  PARTNER_ACCOUNT_NUMBER: ({ account }) => account.number,
  PARTNER_ACCOUNT_HOLDER: ({ account }) => account.holder,
  PARTNER_ACCOUNT_CURRENCY: ({ account }) => account.currency,
  PARTNER_ACCOUNT_STATUS: ({ account }) => account.status,
  PARTNER_MEMO: ({ memo }) => memo,
  PARTNER_TAGS: ({ tags }) => tags.join(","),
  PARTNER_TYPE: ({ type }) => type.type,
  PARTNER_TAXATION_TYPE_OR_INCOME_TYPE: (partner) => businessOf(partner)?.taxationType ?? partner.type.type,
  PARTNER_BRN: (partner) => businessOf(partner)?.businessRegistrationNumber,
  PARTNER_BRN_OR_BIRTH_DATE: (partner) => businessOf(partner)?.businessRegistrationNumber ?? birthdateOf(partner),
  PARTNER_REPRESENTATIVE_NAME: (partner) => businessOf(partner)?.representativeName,
  PARTNER_COMPANY_NAME: (partner) => businessOf(partner)?.companyName,
  PARTNER_COMPANY_ADDRESS: (partner) => businessOf(partner)?.companyAddress,
  PARTNER_BUSINESS_CLASS: (partner) => businessOf(partner)?.businessClass,
  PARTNER_BUSINESS_TYPE: (partner) => businessOf(partner)?.businessType,
  PARTNER_BUSINESS_STATUS: (partner) => businessOf(partner)?.businessStatus,
  PARTNER_BIRTH_DATE: birthdateOf,
  PARTNER_MEMBER_COMPANY_CONNECTION_STATUS: (partner) => businessOf(partner)?.memberCompanyConnectionStatus,
  PARTNER_MEMBER_COMPANY_CONNECTION_FAILED_REASON: (partner) => businessOf(partner)?.memberCompanyConnectionFailedReason
})

/** Returns the value that an object itself has under a key. */
const ownValue = <A>(values: Readonly<Record<string, A>> | undefined, key: string): A | undefined =>
  values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined

/** Returns the column with this key, if there is one. */
const columnOf = (key: string): Column | undefined => {
  const ofTransfer = transferColumns.get(key)
  if (ofTransfer !== undefined) return ofTransfer
  const ofPartner = partnerColumns.get(key)
  if (ofPartner !== undefined) return ({ partner }) => ofPartner(partner)
  const [, owner, name] = /^(TRANSFER|PARTNER|FORMULA)_(.+)$/.exec(key) ?? []
  if (name === undefined || isUnknown(name) || key === "PARTNER_STATUS_UPDATED_AT") return undefined
  switch (owner) {
    case "TRANSFER":
      return ({ userDefinedProperties }) =>
        userDefinedProperties.find((property) => property.key === name)?.value.string
    case "PARTNER":
      return ({ partner }) => ownValue(partner.userDefinedProperties, name)?.string
    default:
      return (transfer) => ownValue(orderOf(transfer)?.amount.userDefinedFormulas, name)
  }
}

/** Returns the transfers that match as CSV. */
export const downloadPlatformTransferSheet = Effect.fnUntraced(function* (
  input: DownloadPlatformTransferSheetInput
): Effect.fn.Return<string, InvalidRequestError, State> {
  const fields = input.fields ?? Array.from(transferColumns.keys())
  const columns: Array<Column> = []
  for (const [index, field] of fields.entries()) {
    const column = columnOf(field)
    if (column === undefined) {
      return yield* new InvalidRequestError({ message: `fields[${index}] is the key of no column` })
    }
    columns.push(column)
  }
  const rows = rowsThat(yield* decodedTransfers, yield* criteriaOf(input))
  return csvOf([fields, ...rows.map(({ transfer }) => columns.map((column) => String(column(transfer) ?? "")))])
})
