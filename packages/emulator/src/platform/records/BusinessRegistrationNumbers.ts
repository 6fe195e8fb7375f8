/**
 * Knows business registration numbers: three digits of the tax office, two of the kind of business, four of the
 * business, and a check digit.
 */

/** The number of the emulator's own merchant, which issues and receives the tax invoices. */
export const merchantBrn = "1234567891"

const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5]

/** Returns the digits of a number, which people write with hyphens, too. */
export const digitsOf = (number: string): string => number.replaceAll(/\D/g, "")

/** Returns true if the text is ten digits of which the last one checks the others. */
export const isBusinessRegistrationNumber = (brn: string): boolean => {
  if (!/^\d{10}$/.test(brn)) return false
  const digits = Array.from(brn, Number)
  const sum = weights.reduce((total, weight, index) => total + weight * digits[index]!, 0)
  // The ninth digit counts with the tens of its product, too.
  const checked = sum + Math.floor((5 * digits[8]!) / 10)
  return (10 - (checked % 10)) % 10 === digits[9]
}
