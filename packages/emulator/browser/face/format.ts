/**
 * Writes amounts and times as people do, in the language of the page.
 */
import type { Sum } from "../../src/control/views/Views.ts"
import { h } from "./dom.ts"
import { language } from "./words.ts"

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

const cached = <F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F => {
  // A key is of one kind of format alone.
  const found = formats.get(key) as F | undefined
  if (found !== undefined) return found
  const made = make()
  formats.set(key, made)
  return made
}

/** Writes an amount in minor units. */
export const money = ({ currency, digits = 0, minor }: Sum): string => {
  const format = cached(`${language()} ${currency} ${digits}`, () => {
    const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
    try {
      return new Intl.NumberFormat(language(), { style: "currency", currency, ...fraction })
    } catch {
      return new Intl.NumberFormat(language(), fraction)
    }
  })
  return format.format(minor / 10 ** digits)
}

/** Writes a count. */
export const count = (value: number): string =>
  cached(`count ${language()}`, () => new Intl.NumberFormat(language())).format(value)

const thisYear = {
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23"
} as const

const withYear = { ...thisYear, year: "numeric" } as const

/** Writes a time for a text. */
export const timeText = (iso: string): string => {
  const time = new Date(iso)
  const isThisYear = time.getFullYear() === new Date().getFullYear()
  return cached(
    `time ${language()} ${isThisYear}`,
    () => new Intl.DateTimeFormat(language(), isThisYear ? thisYear : withYear)
  ).format(time)
}

/** Makes a time of this place, with the exact one in its title. */
export const timeOf = (iso: string | undefined): HTMLElement | undefined =>
  iso === undefined ? undefined : h("time", { datetime: iso, title: iso }, timeText(iso))
