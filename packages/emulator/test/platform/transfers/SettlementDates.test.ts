import { assert, describe, it } from "@effect/vitest"
import type { PlatformSettlementCycle } from "@effect-portone/platform"
import { holidays } from "../../../src/calendar/Holidays.ts"
import { businessDate, isDate, settlementDate } from "../../../src/platform/records/SettlementDates.ts"

type Method = PlatformSettlementCycle["method"]

const daily: Method = { type: "DAILY" }
const monthly = (...daysOfMonth: ReadonlyArray<number>): Method => ({ type: "MONTHLY", daysOfMonth })

const cycle = (
  method: Method,
  lagDays: number,
  datePolicy: PlatformSettlementCycle["datePolicy"] = "CALENDAR_DAY"
): PlatformSettlementCycle => ({ method, lagDays, datePolicy })

describe("a holiday", () => {
  const known: ReadonlyArray<readonly [string, string]> = [
    ["2026-03-02", "the substitute of Independence Movement Day"],
    ["2026-05-01", "Labour Day, public from 2026 on"],
    ["2026-05-25", "the substitute of Buddha's Birthday"],
    ["2026-06-03", "the day of local elections"],
    ["2026-07-17", "Constitution Day, public again"],
    ["2026-08-17", "the substitute of Liberation Day"],
    ["2026-10-05", "the substitute of Foundation Day"],
    ["2027-02-09", "the substitute of Seollal"],
    ["2027-05-03", "the substitute of Labour Day"],
    ["2027-07-19", "the substitute of Constitution Day"],
    ["2027-08-16", "the substitute of Liberation Day"],
    ["2027-10-04", "the substitute of Foundation Day"],
    ["2027-10-11", "the substitute of Hangul Day"],
    ["2027-12-27", "the substitute of Christmas"]
  ]
  it.each(known)("is %s, %s", (date) => {
    assert.isTrue(holidays.has(date))
    assert.notStrictEqual(businessDate(date, "HOLIDAY_AFTER"), date)
  })

  it("is not Labour Day before 2026", () => {
    assert.strictEqual(businessDate("2025-05-01", "HOLIDAY_BEFORE"), "2025-05-01")
  })
})

describe("the business day before or after a date", () => {
  it("skips a weekend: of 10 to 13, Friday to Monday, it is the 10th or the 13th", () => {
    const dates = ["2023-11-10", "2023-11-11", "2023-11-12", "2023-11-13"]
    assert.deepStrictEqual(
      dates.map((date) => businessDate(date, "HOLIDAY_BEFORE")),
      ["2023-11-10", "2023-11-10", "2023-11-10", "2023-11-13"]
    )
    assert.deepStrictEqual(
      dates.map((date) => businessDate(date, "HOLIDAY_AFTER")),
      ["2023-11-10", "2023-11-13", "2023-11-13", "2023-11-13"]
    )
  })

  it("skips a substitute holiday beside a weekend", () => {
    assert.strictEqual(businessDate("2026-10-05", "HOLIDAY_BEFORE"), "2026-10-02")
    assert.strictEqual(businessDate("2026-10-05", "HOLIDAY_AFTER"), "2026-10-06")
  })

  it("is on the other side of the long holidays of Chuseok", () => {
    assert.strictEqual(businessDate("2025-10-06", "HOLIDAY_BEFORE"), "2025-10-02")
    assert.strictEqual(businessDate("2025-10-06", "HOLIDAY_AFTER"), "2025-10-10")
  })

  it("is the date itself for CALENDAR_DAY", () => {
    assert.strictEqual(businessDate("2023-11-11", "CALENDAR_DAY"), "2023-11-11")
  })
})

describe("a settlement date", () => {
  it("is the month's end for day 31: start 2023-08-11, lag 2, HOLIDAY_BEFORE, settled 2023-08-31", () => {
    const date = settlementDate(cycle(monthly(31), 2, "HOLIDAY_BEFORE"), "2023-08-11", false)
    assert.strictEqual(date, "2023-08-31")
  })

  it("is the end of shorter months, too", () => {
    const days = (start: string) => settlementDate(cycle(monthly(31), 1), start, false)
    assert.strictEqual(days("2024-02-10"), "2024-02-29")
    assert.strictEqual(days("2023-02-10"), "2023-02-28")
    assert.strictEqual(days("2023-04-10"), "2023-04-30")
    assert.strictEqual(days("2023-12-31"), "2024-01-31")
  })

  it("is the next of several days of the month", () => {
    const date = (start: string) => settlementDate(cycle(monthly(25, 10), 5), start, false)
    assert.strictEqual(date("2023-11-01"), "2023-11-10")
    assert.strictEqual(date("2023-11-05"), "2023-11-10")
    assert.strictEqual(date("2023-11-06"), "2023-11-25")
    assert.strictEqual(date("2023-11-21"), "2023-12-10")
  })

  it("is held for ten days: June's orders on 10 July, that of 1 July on the 10th of August", () => {
    const date = (start: string) => settlementDate(cycle(monthly(10), 10), start, false)
    assert.strictEqual(date("2025-06-01"), "2025-07-10")
    assert.strictEqual(date("2025-06-30"), "2025-07-10")
    assert.strictEqual(date("2025-07-01"), "2025-08-10")
    assert.strictEqual(settlementDate(cycle(daily, 10), "2025-07-01", false), "2025-07-11")
  })

  it("is held for four days: orders of Monday to Sunday on the next Thursday", () => {
    const thursday: Method = { type: "WEEKLY", daysOfWeek: ["THU"] }
    const date = (start: string) => settlementDate(cycle(thursday, 4), start, false)
    // 30 June 2025 is a Monday.
    assert.strictEqual(date("2025-06-30"), "2025-07-10")
    assert.strictEqual(date("2025-07-06"), "2025-07-10")
    assert.strictEqual(date("2025-07-07"), "2025-07-17")
  })

  it("is the next of several days of the week", () => {
    const days: Method = { type: "WEEKLY", daysOfWeek: ["THU", "MON"] }
    const date = (start: string) => settlementDate(cycle(days, 1), start, false)
    assert.strictEqual(date("2025-07-06"), "2025-07-07")
    assert.strictEqual(date("2025-07-07"), "2025-07-10")
    assert.strictEqual(date("2025-07-10"), "2025-07-14")
  })

  it("is the lag after the start date each day, moved off a holiday", () => {
    const date = (policy: PlatformSettlementCycle["datePolicy"]) =>
      settlementDate(cycle(daily, 1, policy), "2026-02-15", false)
    assert.strictEqual(date("CALENDAR_DAY"), "2026-02-16")
    assert.strictEqual(date("HOLIDAY_AFTER"), "2026-02-19")
    assert.strictEqual(date("HOLIDAY_BEFORE"), "2026-02-13")
  })

  it("is the next of the dates of a year", () => {
    const dates: Method = {
      type: "MANUAL_DATES",
      dates: [
        { month: 2, day: 29 },
        { month: 8, day: 1 }
      ]
    }
    const date = (start: string) => settlementDate(cycle(dates, 1), start, false)
    assert.strictEqual(date("2024-02-28"), "2024-02-29")
    assert.strictEqual(date("2024-02-29"), "2024-08-01")
    assert.strictEqual(date("2024-08-01"), "2025-02-28")
  })

  it("is on the business day after if it would not be after the start date, and the setting says so", () => {
    // 11 August 2023 is a Friday.
    const before = cycle(daily, 1, "HOLIDAY_BEFORE")
    assert.strictEqual(settlementDate(before, "2023-08-11", false), "2023-08-11")
    assert.strictEqual(settlementDate(before, "2023-08-11", true), "2023-08-14")
    assert.strictEqual(settlementDate(before, "2023-08-12", false), "2023-08-11")
    assert.strictEqual(settlementDate(before, "2023-08-12", true), "2023-08-14")
    assert.strictEqual(settlementDate(before, "2023-08-10", true), "2023-08-11")
  })

  it("moves off weekends before 1970, too", () => {
    assert.strictEqual(businessDate("1969-12-28", "HOLIDAY_BEFORE"), "1969-12-26")
  })
})

describe("a date", () => {
  it("is one that the calendar has", () => {
    for (const date of ["2023-08-31", "2024-02-29", "1969-12-31"]) assert.isTrue(isDate(date), date)
    for (const text of ["2023-02-29", "2023-13-01", "2023-00-10", "2023-8-1", "tomorrow", ""]) {
      assert.isFalse(isDate(text), text)
    }
  })
})
