/**
 * Reads business registration numbers: ten digits, of which the last one checks the others.
 */

/** The weights of the first nine digits. */
const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5]

/** Returns the digits of a number, which people write with hyphens, too. */
export const digitsOf = (number: string): string => number.replaceAll(/\D/g, "")

/** Returns the digit that checks nine others. The ninth counts once more with the tens of its product. */
const checkDigitOf = (digits: string) => {
  const products = weights.map((weight, index) => weight * Number(digits[index]))
  const sum = products.reduce((total, product) => total + product, Math.floor(products.at(-1)! / 10))
  return (10 - (sum % 10)) % 10
}

/** Returns true if a business can have this number, which may be written with hyphens. */
export const isBusinessNumber = (number: string): boolean => {
  const digits = digitsOf(number)
  return /^\d{3}-?\d{2}-?\d{5}$/.test(number) && checkDigitOf(digits) === Number(digits[9])
}
