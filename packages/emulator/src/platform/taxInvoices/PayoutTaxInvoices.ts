/**
 * Makes the tax invoices of a bulk payout, which a merchant starts in PortOne's console: each partner that is a
 * business supplies the merchant with what it is paid for, so these are reverse ones.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import { B2bCounterpartyNtsNotConnectedError } from "@effect-portone/platform/generated/Shared"
import type { Agenda } from "../../state/Agenda.ts"
import type { Events } from "../../state/Events.ts"
import { NotInState } from "../../state/NotInState.ts"
import { State, type Store } from "../../state/State.ts"
import { findCounterpartyOfPartner } from "../records/Counterparties.ts"
import { dateOf } from "../records/Days.ts"
import { type PayoutRow, payoutsOfBulk } from "../records/Payouts.ts"
import type { StoredTaxInvoice, TaxInvoiceRow } from "../records/TaxInvoices.ts"
import { issuanceDueDateOf } from "../records/TaxOfficeDays.ts"
import { beginTogether } from "./BulkTaxInvoices.ts"
import { asCompany, merchant } from "./Companies.ts"

/** A part of a payout that one tax invoice is about. */
interface Part {
  readonly taxationType: "TAXABLE" | "FREE"
  readonly supply: number
  readonly tax: number
}

/** Returns the parts of a payout: what is taxed, and what is free of tax. */
const partsOf = ({ payout }: PayoutRow): ReadonlyArray<Part> => {
  const { partner, supplyAmount = 0, taxFreeAmount = 0, vatAmount = 0 } = payout
  // A business that is free of tax has no VAT on any part. That of another is VAT, even if it comes to nothing.
  const isFree = partner.type.type === "BUSINESS" && partner.type.taxationType === "TAX_FREE"
  const taxed: Part = { taxationType: "TAXABLE", supply: isFree ? 0 : supplyAmount, tax: vatAmount }
  const free: Part = { taxationType: "FREE", supply: taxFreeAmount + (isFree ? supplyAmount : 0), tax: 0 }
  return [taxed, free].filter(({ supply }) => supply !== 0)
}

/** Returns true if the payout is one to a business, in won, that has no tax invoice yet. */
const needsTaxInvoice = ({ payout }: PayoutRow): boolean =>
  payout.status !== "CANCELLED" &&
  payout.currency === "KRW" &&
  payout.taxInvoiceStatus === "NONE" &&
  payout.partner.type.type === "BUSINESS" &&
  payout.partner.type.taxationType !== "SIMPLE"

const draftOf = (
  store: Store,
  { isForTest, payout }: PayoutRow,
  { supply, tax, taxationType }: Part,
  supplier: B2bCounterparty,
  now: DateTime.Utc
): TaxInvoiceRow => {
  const writeDate = dateOf(now)
  const taxInvoice: StoredTaxInvoice = {
    id: store.nextId(),
    status: "DRAFTED",
    taxationType,
    documentModificationType: "NORMAL",
    isDelayed: false,
    issuanceType: "REVERSE",
    writeDate,
    issuanceDueDate: issuanceDueDateOf(writeDate),
    purposeType: "RECEIPT",
    totalSupplyAmount: supply,
    totalTaxAmount: tax,
    totalAmount: supply + tax,
    remarks: [],
    supplier: asCompany(supplier),
    recipient: merchant,
    sendSms: false,
    items: [{ purchaseDate: writeDate, name: "정산대금", supplyCostAmount: supply, taxAmount: tax }],
    additionalContacts: [],
    draftedAt: now,
    statusUpdatedAt: now
  }
  return { isForTest, taxInvoice, payoutId: payout.id }
}

/** Requests the tax invoices of a bulk payout together: all of them or none. Returns the id of their bulk. */
export const issueOfPayouts = Effect.fnUntraced(function* ({
  bulkPayoutId,
  isForTest,
  name
}: {
  readonly bulkPayoutId: string
  readonly isForTest: boolean
  readonly name: string | undefined
}): Effect.fn.Return<string, B2bCounterpartyNtsNotConnectedError | NotInState, Agenda | Events | State> {
  const now = yield* DateTime.now
  const store = yield* State
  const needing = payoutsOfBulk(store, { isForTest, id: bulkPayoutId }).filter(needsTaxInvoice)
  const suppliers: Array<readonly [payout: PayoutRow, supplier: B2bCounterparty]> = []
  for (const row of needing) {
    const { id } = row.payout.partner
    const supplier = findCounterpartyOfPartner(store, { isForTest, id })
    if (supplier?.ntsConnectionStatus !== "CONNECTED") {
      return yield* new B2bCounterpartyNtsNotConnectedError({
        message: `the partner ${id} is not connected to the tax office, and can issue nothing`
      })
    }
    suppliers.push([row, supplier])
  }
  const [first, ...others] = suppliers.flatMap(([row, supplier]) =>
    partsOf(row).map((part) => draftOf(store, row, part, supplier, now))
  )
  if (first === undefined) {
    return yield* new NotInState({ message: `no payout of ${bulkPayoutId} is without its tax invoice` })
  }
  return yield* beginTogether([first, ...others], { isForTest, name, sourceType: "PLATFORM" })
})
