/**
 * Knows the currencies that PortOne settles in.
 */

/** The currency of every fixed fee, which names none. */
export const feeCurrency = "KRW"

const settled: ReadonlySet<string> = new Set(["KRW", "USD", "JPY", "EUR", "CNY", "TWD", "AUD", "THB", "HKD"])

/** Returns true if PortOne settles in this currency. */
export const isSettled = (currency: string): boolean => settled.has(currency)
