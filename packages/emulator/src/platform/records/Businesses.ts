/**
 * Knows what the tax office's register says about a business. Its details follow from its number.
 */
import type { B2bCounterparty, B2bCounterpartyBusinessStatus } from "@effect-portone/platform/generated/Counterparties"

/** The details of a business that a counterparty has, too. */
type Details = Required<
  Pick<B2bCounterparty, "address" | "businessClass" | "businessType" | "companyName" | "representativeName">
>

/** Returns the details of a business. */
export const detailsOf = (brn: string): Details => ({
  companyName: `상호 ${brn.slice(3)}`,
  representativeName: `대표 ${brn.slice(5)}`,
  address: `서울특별시 세무서로 ${Number(brn.slice(0, 3))}`,
  businessType: "도소매",
  businessClass: "전자상거래"
})

/** Returns whether a business is trading. */
export const statusOf = (_brn: string): B2bCounterpartyBusinessStatus => "IN_BUSINESS"
