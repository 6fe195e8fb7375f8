/**
 * Turns the fields of merchants' pages into those of PortOne's API, whose names differ.
 */
import * as DateTime from "effect/DateTime"
import type * as Schema from "effect/Schema"
import { Bank, type Currency, EasyPayProvider } from "@effect-portone/core/generated/Shared"
import {
  Country,
  type CustomerInput,
  type Gender,
  type PaymentProduct
} from "@effect-portone/payments/generated/Shared"
import { omitUndefined } from "../state/OmitUndefined.ts"
import type { PaymentRequest, SdkCustomer } from "./SdkRequests.ts"

/** Returns the name without the SDK's prefix. */
const plain = <A extends string>(prefix: string, name: string): A =>
  // The name is one that `named` took, so the rest of it is of the enumeration.
  (name.startsWith(`${prefix}_`) ? name.slice(prefix.length + 1) : name) as A

/** Returns a currency without the SDK's older prefix. */
export const currencyOf = (currency: string): Currency => plain("CURRENCY", currency)

/** Returns the data of a request as PortOne keeps it: a text as it is, and anything else as JSON. */
export const customDataOf = (data: Schema.Json | undefined): string | undefined =>
  data === undefined || typeof data === "string" ? data : JSON.stringify(data)

/** Returns the name of an easy pay as the API has it, if the API has one. */
export const easyPayProviderOf = (provider: string | undefined): EasyPayProvider | undefined => {
  if (provider === undefined) return undefined
  const name = plain<string>("EASY_PAY_PROVIDER", provider)
  return EasyPayProvider.literals.find((one) => one === (name === "GCASH" ? "G_CASH" : name))
}

/** Banks whose names at the SDK are not those at the API with `_BANK` behind. */
const otherBanks: Readonly<Record<string, Bank>> = {
  KOREA_DEVELOPMENT_BANK: "KDB",
  INDUSTRIAL_BANK_OF_KOREA: "IBK",
  NH_NONGHYUP_BANK: "NONGHYUP",
  EXPORT_IMPORT_BANK_OF_KOREA: "KEXIM",
  SC_BANK_KOREA: "STANDARD_CHARTERED",
  CITI_BANK_KOREA: "CITI",
  GWANGJU_BANK: "KWANGJU",
  SAVINGS_BANK_KOREA: "SAVINGS_BANK",
  EPOST: "POST"
}

/** Returns the name of a bank as the API has it, if the API has one. */
export const bankOf = (bank = ""): Bank | undefined => {
  const known = (name: string) => Bank.literals.find((one) => one === name)
  // Some names begin like the prefix.
  const names = [bank, plain<string>("BANK", bank)]
  for (const name of names) {
    const found = otherBanks[name] ?? known(name) ?? known(name.replace(/_BANK$/, ""))
    if (found !== undefined) return found
  }
  return undefined
}

/** Returns the cash receipt that a buyer wants, if the page says for whom. */
export const cashReceiptOf = ({
  cashReceiptType = "",
  customerIdentifier
}: {
  readonly cashReceiptType?: string | undefined
  readonly customerIdentifier?: string | undefined
}): { readonly type: "PERSONAL" | "CORPORATE"; readonly customerIdentityNumber: string } | undefined => {
  const type = plain<string>("CASH_RECEIPT_TYPE", cashReceiptType)
  return customerIdentifier === undefined || (type !== "PERSONAL" && type !== "CORPORATE")
    ? undefined
    : { type, customerIdentityNumber: customerIdentifier }
}

/** Returns the type of what is sold as the API has it. */
export const productTypeOf = (type: string | undefined): "PHYSICAL" | "DIGITAL" | undefined =>
  type === undefined ? undefined : type.endsWith("REAL") ? "PHYSICAL" : "DIGITAL"

/** Returns the lines of an order as the API has them. */
export const productsOf = (products: PaymentRequest["products"]): ReadonlyArray<PaymentProduct> | undefined =>
  products?.map((product) => omitUndefined(product))

/** Returns a country without the SDK's prefix. */
export const countryOf = (country: string | undefined): Country | undefined =>
  country === undefined ? undefined : plain("COUNTRY", country)

/** Returns the customer as the API has one. */
export const customerOf = (customer: typeof SdkCustomer.Type | undefined): CustomerInput | undefined => {
  if (customer === undefined) return undefined
  const { address, birthDay, birthMonth, birthYear, email, firstName, fullName, gender, lastName } = customer
  const full = nameOf({ fullName, firstName, lastName })
  return {
    id: customer.customerId,
    name: full === undefined ? undefined : { full },
    email,
    phoneNumber: customer.phoneNumber,
    zipcode: customer.zipcode,
    birthYear,
    birthMonth,
    birthDay,
    gender: genderOf(gender),
    address: address && {
      addressLine1: address.addressLine1,
      addressLine2: address.addressLine2,
      city: address.city,
      province: address.province,
      country: Country.literals.find((one) => one === countryOf(address.country))
    }
  }
}

/** Returns the gender without the SDK's prefix. */
export const genderOf = (gender: string | undefined): Gender | undefined =>
  gender === undefined ? undefined : plain("GENDER", gender)

/** Returns the name in one, for which the SDK puts the family name first. */
export const nameOf = ({
  firstName,
  fullName,
  lastName
}: Pick<typeof SdkCustomer.Type, "fullName" | "firstName" | "lastName">): string | undefined =>
  fullName ?? (firstName === undefined || lastName === undefined ? undefined : `${lastName} ${firstName}`)

const seoul = "+09:00"

/** The last time that a record can hold. */
const lastTime = Date.UTC(9999, 11, 31)

/**
 * Returns the end of a deadline: hours from now, or a date in Seoul in one of the SDK's four forms. A date without a
 * time ends with its day. Undefined for a text of none of these forms, and for hours that lead out of the calendar.
 */
export const endOfDeadline = (
  { dueDate, validHours }: { readonly dueDate?: string | undefined; readonly validHours?: number | undefined },
  now: DateTime.Utc
): DateTime.Utc | undefined => {
  if (validHours !== undefined) {
    const end = DateTime.toEpochMillis(now) + validHours * 3_600_000
    return Math.abs(end) > lastTime ? undefined : DateTime.makeUnsafe(end)
  }
  const [, year, month, day, time] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T]?(\d{2}:?\d{2}:?\d{2}))?$/.exec(dueDate?.trim() ?? "") ?? []
  if (year === undefined) return undefined
  const clock = (time ?? "235959").replaceAll(":", "").replace(/(\d{2})(\d{2})(\d{2})/, "$1:$2:$3")
  const millis = Date.parse(`${year}-${month}-${day}T${clock}${seoul}`)
  return Number.isNaN(millis) ? undefined : DateTime.makeUnsafe(millis)
}
