/** Draws what can happen to a platform. What a step is about is a number: the model knows how many there are of it. */
import { Schema } from "effect"
import { weekdays } from "./days.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** Is one of what there is, whatever its number. */
const nth = between(0, 40)
const amount = between(1, 20_000)
/** So much of what there is, of ten parts; and once in a while a little more. */
const tenths = Schema.Literals([0, 1, 1, 2, 2, 3, 3, 5, 5, 8, 8, 10, 10, 10, 11])
/** Fits always: there are several discounts in an order. */
const ofDiscount = Schema.Literals([0, 1, 2, 3, 5, 10])
const world = Schema.Literals(["live", "live", "live", "live", "live", "test"])
const seldom = Schema.Literals([...Array.from({ length: 24 }, () => false), true])
const optional = Schema.optionalKey

const Fee = Schema.Union([
  Schema.Struct({ rate: Schema.Literals([0, 1, 3_300, 5_000, 10_000, 12_345, 33_333, 100_000]) }),
  Schema.Struct({ fixed: Schema.Literals([0, 1, 99, 100, 250, 3_000]) })
])

const Terms = Schema.Struct({
  fee: Fee,
  isVatOnPartner: Schema.Boolean,
  bearsPaymentVat: Schema.Boolean
})

const Cycle = Schema.Struct({
  lagDays: Schema.Literals([1, 1, 1, 2, 2, 3, 5, 10]),
  datePolicy: Schema.Literals(["HOLIDAY_BEFORE", "HOLIDAY_AFTER", "CALENDAR_DAY"]),
  method: Schema.Union([
    Schema.Struct({ daily: Schema.Struct({}) }),
    Schema.Struct({ daily: Schema.Struct({}) }),
    Schema.Struct({
      weekly: Schema.Struct({
        daysOfWeek: Schema.Array(Schema.Literals(weekdays)).check(Schema.isBetweenLength(1, 3))
      })
    }),
    Schema.Struct({
      monthly: Schema.Struct({ daysOfMonth: Schema.Array(between(1, 31)).check(Schema.isBetweenLength(1, 3)) })
    }),
    Schema.Struct({
      manualDates: Schema.Struct({
        dates: Schema.Array(Schema.Struct({ month: between(1, 12), day: between(1, 28) })).check(
          Schema.isBetweenLength(1, 4)
        )
      })
    })
  ])
})

const Discount = Schema.Struct({ policy: nth, part: ofDiscount, taxFree: ofDiscount })

const parts = {
  discounts: Schema.Array(Discount).check(Schema.isMaxLength(2)),
  fees: Schema.Array(nth).check(Schema.isMaxLength(2))
}

const Line = Schema.Struct({
  price: between(0, 3_000),
  taxFree: Schema.Literals([0, 0, 0, 4, 10]),
  quantity: between(1, 6),
  ...parts
})

/** Names dates by themselves, so many days from today. */
const dates = {
  start: optional(Schema.Literals([-3, -1, -1, 0])),
  date: optional(Schema.Literals([-1, 0, 0, 0, 0, 1, 2, 5]))
}

/** Is about any, and not only about those to which it can happen. */
const isBlind = { isBlind: Schema.Literals([...Array.from({ length: 9 }, () => false), true]) }

const step = <Type extends string, Fields extends Schema.Struct.Fields>(type: Type, fields: Fields) =>
  Schema.Struct({ type: Schema.Literal(type), world, ...fields })

const order = step("order", {
  partner: nth,
  contract: optional(nth),
  payment: nth,
  isExternal: Schema.Literals([true, true, false]),
  currency: Schema.Literals([...Array.from({ length: 7 }, () => "KRW" as const), "USD"]),
  amount,
  taxFree: optional(tenths),
  lines: Schema.Array(Line).check(Schema.isMaxLength(3)),
  takesId: seldom,
  /** Has a tax-free part of its own beside those of its lines. */
  isOverridden: seldom,
  /** Has discounts of more than there is. */
  isTooMuch: seldom,
  ...parts,
  ...dates
})

const cancel = step("cancel", {
  nth,
  how: Schema.Literals(["all", "all", "amount", "lines", ...Array.from({ length: 8 }, () => "part" as const)]),
  by: Schema.Literals(["transfer", "transfer", "payment"]),
  part: tenths,
  taxFree: optional(tenths),
  lines: Schema.Array(Schema.Struct({ nth, part: tenths, discount: tenths })).check(Schema.isBetweenLength(1, 3)),
  discounts: Schema.Array(Schema.Struct({ nth, part: tenths })).check(Schema.isMaxLength(2)),
  cancellation: nth,
  /** Takes of discounts and of the tax-free part as much as of the order. */
  isInProportion: Schema.Literals([true, true, true, true, false]),
  isMismatched: seldom,
  ...isBlind,
  ...dates
})

const manual = step("manual", {
  partner: nth,
  amount,
  isNegative: seldom,
  taxFree: Schema.Literals([...Array.from({ length: 9 }, () => 0), 5, 5, 5, 10, 10, 11]),
  date: between(-2, 10)
})

const some = Schema.Array(nth).check(Schema.isBetweenLength(1, 5))

const settlements = { these: Schema.Array(nth).check(Schema.isBetweenLength(2, 12)), ...isBlind }

const wait = step("wait", { minutes: Schema.Literals([1, 10, 60, 540, 1_440, 1_440, 1_440, 4_320, 10_080]) })
const settle = step("settle", {})
/** Stays below the amounts with which the PG declines. */
const pay = step("pay", { amount: between(1, 39_999), taxFree: Schema.Literals([0, 3, 5, 10]) })
const cancelPayment = step("cancelPayment", { nth, part: tenths, taxFree: tenths })
const confirm = step("confirm", { ...settlements, takesId: seldom })
const execute = step("execute", {
  nth,
  inMinutes: optional(between(0, 200)),
  isOnGrid: Schema.Literals([true, true, true, true, true, false]),
  ...isBlind
})
const decide = step("decide", { nth, succeeds: Schema.Boolean, ...isBlind })
const hold = step("hold", {
  move: Schema.Literals(["withhold", "release", "release", "exclude"]),
  these: some,
  ...isBlind
})
const partner = step("partner", {
  nth,
  kind: Schema.Literals(["taxed", "taxFree", "whtPayer", "nonWhtPayer"]),
  account: Schema.Literals(["1111", "9902", "9908"])
})

const setting = step("setting", {
  setting: Schema.Literals(["several", "adjusts", "deductWht", "isNet", "perTransfer"]),
  is: Schema.Boolean
})

const often = <A>(times: number, step: A): ReadonlyArray<A> => Array.from({ length: times }, () => step)

/** Comes more often than others what others need. */
export const Step = Schema.Union([
  ...often(10, order),
  ...often(7, cancel),
  ...[wait, settle].flatMap((step) => often(4, step)),
  ...[manual, pay, cancelPayment, partner, hold, decide].flatMap((step) => often(2, step)),
  ...often(6, confirm),
  ...often(6, execute),
  ...often(3, step("delete", { nth, ...isBlind })),
  step("deleteSettlements", { these: some, ...isBlind }),
  step("complete", { ...settlements, takesId: seldom, isForeign: Schema.Boolean }),
  step("stop", { nth, ...isBlind }),
  step("cancelPayouts", { these: some, ...isBlind }),
  step("decideTransfer", { nth, succeeds: Schema.Boolean }),
  step("deposit", { amount }),
  step("remit", {
    amounts: Schema.Array(Schema.Literals([1, 5_000, 600_000_000, 900_000_000])).check(Schema.isBetweenLength(1, 2)),
    account: Schema.Literals(["1111", "1111", "9902", "9908"]),
    inMinutes: optional(between(1, 200))
  }),
  setting,
  setting,

  step("rounding", {
    figure: Schema.Literals(["platformFee", "additionalFee", "discountShare", "vat"]),
    mode: Schema.Literals(["OFF", "DOWN", "UP"])
  }),
  step("terms", { nth, terms: Terms }),
  step("policies", { nth, fee: Fee, isVatOnPartner: Schema.Boolean, rate: between(0, 100_000) }),
  step("save", {}),
  step("restore", {}),
  step("read", { size: between(1, 4) })
])
export type Step = (typeof Step)["Type"]
export type StepOf<Type extends Step["type"]> = Extract<Step, { readonly type: Type }>

/** The world as it begins: its terms are random. */
export const Beginning = Schema.Struct({
  contracts: Schema.Array(Schema.Struct({ terms: Terms, cycle: Cycle })).check(Schema.isBetweenLength(2, 2)),
  fees: Schema.Array(Schema.Struct({ fee: Fee, isVatOnPartner: Schema.Boolean })).check(Schema.isBetweenLength(2, 2)),
  shares: Schema.Array(between(0, 100_000)).check(Schema.isBetweenLength(2, 2)),
  setting: Schema.Struct({
    several: Schema.Boolean,
    adjusts: Schema.Boolean,
    deductWht: Schema.Boolean,
    isNet: Schema.Boolean,
    perTransfer: Schema.Boolean
  })
})
export type Beginning = (typeof Beginning)["Type"]
