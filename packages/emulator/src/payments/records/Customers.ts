/**
 * Turns a customer of a request into that of an answer: with one name, and an address that is also on one line.
 */
import type { Address, Customer, CustomerInput, SeparatedAddressInput } from "@effect-portone/payments/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"

const addressOf = (input: SeparatedAddressInput): Address => ({
  type: "SEPARATED",
  ...omitUndefined(input),
  oneLine: [input.province, input.city, input.addressLine1, input.addressLine2]
    .filter((part) => part !== undefined && part !== "")
    .join(" ")
})

/** Returns the customer as answers tell it, empty if the request names none. */
export const customerOf = (input: CustomerInput | undefined): Customer => {
  if (input === undefined) return {}
  const { address, birthDay, birthMonth, birthYear, email, gender, id, name, phoneNumber, zipcode } = input
  return omitUndefined({
    id,
    name: name === undefined ? undefined : (name.full ?? `${name.separated.first} ${name.separated.last}`),
    birthYear,
    birthMonth,
    birthDay,
    gender,
    email,
    phoneNumber,
    address: address === undefined ? undefined : addressOf(address),
    zipcode
  })
}
