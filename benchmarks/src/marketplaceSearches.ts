/**
 * The searches of a marketplace's transfers whose pages are measured: by each criterion, by several, and by all.
 */
import type { GetPlatformTransferSummariesInput } from "@effect-portone/platform"

/** The marketplace that is searched. */
export interface Marketplace {
  readonly transfers: number
  /** The id of one of the transfers. */
  readonly id: string
  readonly partners: number
  readonly products: number
  readonly contracts: number
  readonly firstDate: string
  readonly lastDate: string
  readonly dateInBetween: string
}

interface Search {
  readonly input: GetPlatformTransferSummariesInput
  /** Returns true if a search may find so many, so that none is measured that finds nothing by mistake. */
  readonly isFound: (count: number) => boolean
}

type Filter = NonNullable<GetPlatformTransferSummariesInput["filter"]>

/** Returns the searches by what they are called in print. */
export const searchesOf = (marketplace: Marketplace): Readonly<Record<string, Search>> => {
  const { contracts, dateInBetween, firstDate, id, lastDate, transfers } = marketplace
  const some = (count: number) => count > 0
  const all = (count: number) => count === transfers
  const by = (filter: Filter, isFound: (count: number) => boolean = some): Search => ({ input: { filter }, isFound })
  const contractIds = Array.from({ length: contracts / 2 }, (_, index) => `contract-${index}`)
  return {
    "the first page": { input: {}, isFound: all },
    "the last page": { input: { page: { number: Math.ceil(transfers / 10) - 1, size: 10 } }, isFound: all },
    "a page of 100": { input: { page: { number: 3, size: 100 } }, isFound: all },
    statuses: by({ statuses: ["SCHEDULED", "SETTLED", "PAID_OUT"] }, all),
    types: by({ types: ["ORDER", "MANUAL"] }, all),
    "tags of partners": by({ partnerTags: ["kind-1", "kind-2", "region-3"] }),
    contracts: by({ contractIds }),
    "discount share policies": by({ discountSharePolicyIds: ["half"] }),
    "additional fee policies": by({ additionalFeePolicyIds: ["delivery"] }),
    "payment methods": by({ paymentMethodTypes: ["CARD", "TRANSFER"] }),
    "a year of settlement dates": by({ settlementDateRange: { from: firstDate, until: lastDate } }, all),
    "half a year of settlement dates": by({ settlementDateRange: { from: firstDate, until: dateInBetween } }),
    "half a year of start dates": by({ settlementStartDateRange: { from: dateInBetween, until: lastDate } }),
    "an id": by({ keyword: { transferId: id } }, (count) => count === 1),
    "a payment": by({ keyword: { paymentId: "order-2026-0000077" } }, (count) => count === 1),
    "a part of notes": by({ keyword: { transferMemo: "of the" } }),
    "a part of few notes": by({ keyword: { transferMemo: "99 of" } }),
    "a product": by({ keyword: { productId: "product-77" } }),
    "a product's name": by({ keyword: { productName: "Bread of kind 77" } }),
    "a partner": by({ keyword: { partnerId: "partner-7" } }),
    "a part of partners' names": by({ keyword: { partnerName: "Shop" } }, all),
    "a part of partners' notes": by({ keyword: { partnerMemo: "201" } }),
    "a letter anywhere": by({ keyword: { all: "a" } }, all),
    "two letters anywhere": by({ keyword: { all: "b7" } }),
    "three letters anywhere": by({ keyword: { all: "c0f" } }),
    "a part of an id anywhere": by({ keyword: { all: id.slice(4, 15) } }),
    "a part of all payments anywhere": by({ keyword: { all: "order-2026" } }, all),
    "digits anywhere": by({ keyword: { all: "12345" } }),
    "all criteria": by({
      statuses: ["SCHEDULED", "SETTLED"],
      types: ["ORDER"],
      partnerTags: ["kind-0", "kind-1", "kind-2", "kind-3", "kind-4"],
      contractIds,
      discountSharePolicyIds: ["half"],
      additionalFeePolicyIds: ["delivery"],
      paymentMethodTypes: ["CARD", "TRANSFER"],
      settlementDateRange: { from: firstDate, until: dateInBetween },
      keyword: { all: "1" }
    })
  }
}
