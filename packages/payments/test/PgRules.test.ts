import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer } from "effect"
import { type CallOptions, type Check, PortOneClientError } from "@effect-portone/core"
import { json, script } from "../../core/test/fixtures/scripted.ts"
import { unreadable } from "../../core/test/fixtures/unreadable.ts"
import { Payments, PaymentSchedules, PgProvider, PgRules } from "../src/index.ts"
import { cases } from "./pgRules/cases.ts"

const briefly = (problems: ReadonlyArray<PgRules.Problem>) =>
  problems.map(({ effect, field, kind, rule }) => `${field} ${rule} ${kind} ${effect}`)

describe("a rule of a PG", () => {
  it.each(cases.map((one) => [`${one.pgProvider}: ${one.rule}, ${one.field} ${one.kind}`, one] as const))(
    "%s",
    (_, { breaks, effect, field, keeps, kind, pgProvider, rule }) => {
      assert.deepStrictEqual(briefly(PgRules.problemsOf(pgProvider, keeps)), [])
      assert.include(briefly(PgRules.problemsOf(pgProvider, breaks)), `${field} ${rule} ${kind} ${effect}`)
      const rules = PgRules.all[pgProvider]!
      assert.deepStrictEqual(PgRules.problemsWith(rules, breaks), PgRules.problemsOf(pgProvider, breaks))
    }
  )

  it("is told with its page, and with words that name the PG and repeat nothing of the request", () => {
    const planted = { customer: { customerId: "planted".repeat(20), phoneNumber: "planted" }, orderName: "planted,\\" }
    for (const { breaks, pgProvider } of cases) {
      const problems = PgRules.problemsOf(pgProvider, { ...breaks, ...planted, paymentId: "planted-".repeat(20) })
      for (const { message, source } of problems) {
        assert.match(message, new RegExp(`^${pgProvider} `))
        assert.notInclude(message, "planted")
        assert.match(PgRules.urlOf(source.page), /^https:\/\//)
      }
    }
  })

  it("is of a PG that PortOne has", () => {
    for (const [name, rules] of Object.entries(PgRules.all)) {
      assert.include(PgProvider.literals, name)
      assert.strictEqual(rules.pgProvider, name)
    }
    for (const name of PgRules.everyPg.withoutGuide.value) assert.notProperty(PgRules.all, name)
  })
})

describe("a request", () => {
  it("has no problem with a PG of which nothing is known", () => {
    for (const name of ["HTML5_INICIS", "ADDED_TOMORROW", "toString", "__proto__"]) {
      assert.deepStrictEqual(PgRules.problemsOf(name, { paymentId: "주문", operation: "payInstantly" }), [])
    }
    assert.deepStrictEqual(PgRules.problemsOf("KICC_V2", { paymentId: "주문 1" }), [])
  })

  it("that is none has no problem, and none makes it throw", () => {
    const odd = [undefined, null, 5, "planted", [], unreadable, Symbol("planted"), () => 1]
    for (const rules of Object.values(PgRules.all)) {
      for (const one of odd) {
        assert.isArray(PgRules.problemsWith(rules, one as never))
        for (const field of ["paymentId", "orderName", "totalAmount", "currency", "payMethod", "customer", "payment"]) {
          for (const operation of ["requestPayment", "payInstantly", "cancelPayment", one]) {
            const request = { operation, payMethod: "CARD", currency: "KRW", isWhole: true, [field]: one }
            assert.isArray(PgRules.problemsOf(rules.pgProvider, request as never))
          }
        }
      }
    }
    for (const one of odd) {
      assert.deepStrictEqual(PgRules.problemsOf(one as never, { paymentId: "주문" }), [])
      assert.deepStrictEqual(PgRules.problemsWith(one as never, { paymentId: "주문" }), [])
    }
  })

  it("keeps its problems beside a field that is null, and those found before one that cannot be read", () => {
    const id = { paymentId: "order(1)" }
    for (const field of ["convenienceStore", "virtualAccount", "cashReceipt", "customer", "payment", "totalAmount"]) {
      const problems = PgRules.problemsOf("INICIS_JP", { ...id, currency: "KRW", [field]: null } as never)
      assert.deepStrictEqual(briefly(problems), [
        "paymentId paymentId Characters Refused",
        "currency currencies Unsupported Refused"
      ])
    }
    const problems = PgRules.problemsOf("INICIS_JP", { ...id, customer: unreadable } as never)
    assert.deepStrictEqual(briefly(problems), ["paymentId paymentId Characters Refused"])
  })

  it("is told what each page says where pages contradict each other", () => {
    const messagesOf = (pgProvider: string, request: PgRules.Request) =>
      PgRules.problemsOf(pgProvider, request).map(({ message }) => message)
    const won = { currency: "KRW", payMethod: "CARD" }
    assert.deepStrictEqual(messagesOf("INICIS_V2", { ...won, totalAmount: 9 }), [
      "INICIS_V2 takes no less than 100 or 10: ask for more"
    ])
    assert.deepStrictEqual(messagesOf("NAVERPAY", { currency: "KRW", totalAmount: 9 }), [
      "NAVERPAY takes no less than 10 or 100: ask for more"
    ])
    assert.deepStrictEqual(messagesOf("NICE_V2", { currency: "JPY" }), ["NICE_V2 takes KRW, USD or KRW only"])
    assert.deepStrictEqual(messagesOf("NICE_V2", { ...won, totalAmount: 99 }), [
      "NICE_V2 takes no less than 100: ask for more"
    ])
  })

  it("counts no cancellation that failed among those that its PG allows", () => {
    const cancelAfter = (statuses: ReadonlyArray<string>) =>
      PgRules.problemsOf("KSNET", {
        operation: "cancelPayment",
        amount: 1_000,
        payment: {
          method: { type: "PaymentMethodCard" },
          amount: { total: 10_000 },
          cancellations: statuses.map((status) => ({ status }))
        }
      })
    const eight = Array<string>(8).fill("SUCCEEDED")
    assert.deepStrictEqual(cancelAfter([...eight, "FAILED", "FAILED"]), [])
    assert.deepStrictEqual(briefly(cancelAfter([...eight, "FAILED", "REQUESTED"])), [
      "amount cancel.partial TooOften Refused"
    ])
  })

  it("has VAT with a fixed account, where only accounts for one payment have none", () => {
    const problemsBy = (fixedOption: object | undefined) => {
      const virtualAccount = { accountExpiry: { validHours: 24 }, fixedOption }
      return PgRules.problemsOf("KSNET", { payMethod: "VIRTUAL_ACCOUNT", vatAmount: 100, virtualAccount })
    }
    assert.deepStrictEqual(problemsBy({ accountNumber: "1" }), [])
    assert.deepStrictEqual(briefly(problemsBy(undefined)), ["vatAmount virtualAccount.vat Unsupported Refused"])
  })

  it("takes its times as dates, as DateTimes and as texts", () => {
    const late = new Date("2026-02-01T00:00:00+09:00")
    for (const at of [late, DateTime.makeUnsafe(late), late.toISOString()]) {
      const payment = { method: { type: "PaymentMethodMobile" }, paidAt: "2026-01-31T23:59:59+09:00" }
      const problems = PgRules.problemsOf("WELCOME", { operation: "cancelPayment", payment, at })
      assert.deepStrictEqual(briefly(problems), ["at cancel.window TooLate Refused"])
    }
  })

  it("is not asked for what it does not have, unless it is whole", () => {
    const request = { operation: "requestPayment", payMethod: "MOBILE" }
    assert.deepStrictEqual(PgRules.problemsOf("INICIS_V2", request), [])
    assert.lengthOf(PgRules.problemsOf("INICIS_V2", { ...request, isWhole: true }), 4)
  })
})

const charge = {
  paymentId: "order-1",
  channelKey: "channel-key-kcp",
  orderName: "a mug",
  amount: { total: 1_000 },
  currency: "KRW",
  method: { card: { credential: { number: "planted", expiryYear: "30", expiryMonth: "12" } } }
} as const

const schedule = (total: number) => ({
  paymentId: "order1",
  payment: {
    billingKey: "billing-key",
    channelKey: "channel-key-kcp",
    orderName: "a mug",
    amount: { total },
    currency: "KRW" as const
  },
  timeToPay: DateTime.makeUnsafe("2026-12-01T00:00:00Z")
})

/** Returns the paths of the fields that an error blames. */
const pathsOf = (error: unknown): ReadonlyArray<string> =>
  error instanceof PortOneClientError && error.reason._tag === "InputError"
    ? error.reason.issues.map(({ path }) => path.join("."))
    : []

/** Runs a call, and returns its error with the number of requests that left. */
const failureOf = (call: Effect.Effect<unknown, unknown, Payments | PaymentSchedules>, check?: Check) =>
  Effect.gen(function* () {
    const { client, sent } = script(json(404, { type: "CHANNEL_NOT_FOUND" }))
    const services = Layer.provide(Layer.merge(Payments.layer, PaymentSchedules.layer), client({ check }))
    const error = yield* call.pipe(Effect.flip, Effect.provide(services))
    return { error, sent: sent.length }
  })

const pay = (options?: CallOptions) => Effect.flatMap(Payments, (payments) => payments.payInstantly(charge, options))

const book = (total: number) =>
  Effect.flatMap(PaymentSchedules, (schedules) => schedules.createPaymentSchedule(schedule(total)))

describe("a call that its PG will not take", () => {
  const byKey = { "channel-key-kcp": "KCP_V2" }

  it.effect.each([
    ["by the check of its client, for its channel key", pay(), PgRules.check(byKey)],
    ["by the check of its client, for one PG", pay(), PgRules.check("KCP_V2")],
    ["by its own check", pay({ check: PgRules.check("KCP_V2") }), undefined],
    ["by its own check in place of the client's", pay({ check: PgRules.check("KCP_V2") }), PgRules.check("KPN")],
    ["by the rules of one PG alone", pay(), PgRules.checkWith(PgRules.KCP_V2)],
    ["by the rules of each channel", pay(), PgRules.checkWith({ "channel-key-kcp": PgRules.KCP_V2 })]
  ] as const)("is refused before anything is sent, %s", ([, call, check]) =>
    Effect.gen(function* () {
      const { error, sent } = yield* failureOf(call, check)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(sent, 0)
      assert.strictEqual(error.outcome, "NotSent")
      assert.strictEqual(error.attempts, 0)
      assert.strictEqual(error.reason._tag, "InputError")
      assert.deepStrictEqual(pathsOf(error), ["paymentId"])
      assert.include(error.message, "KCP_V2 takes letters and digits of ASCII only")
    })
  )

  it.effect("is refused for the charge in a schedule, too", () =>
    Effect.gen(function* () {
      const long = Effect.flatMap(PaymentSchedules, (schedules) => {
        const { payment, ...rest } = schedule(500)
        return schedules.createPaymentSchedule({ ...rest, payment: { ...payment, orderName: "mug ".repeat(30) } })
      })
      const { error, sent } = yield* failureOf(long, PgRules.check(byKey))
      assert.strictEqual(sent, 0)
      assert.include(String(error), "KCP_V2 takes at most 100 bytes")
      assert.deepStrictEqual(pathsOf(error), ["payment.orderName"])
    })
  )

  it.effect("is refused for a schedule that lacks what the charge of its billing key needs", () =>
    Effect.gen(function* () {
      const { error, sent } = yield* failureOf(book(500), PgRules.check("EXIMBAY_V2", { except: ["customer"] }))
      assert.strictEqual(sent, 0)
      assert.deepStrictEqual(pathsOf(error), ["payment.locale"])
    })
  )

  it.effect("is told by the fields of its own input", () =>
    Effect.gen(function* () {
      const card = { ...charge.method.card, installmentMonth: 3 }
      const call = Effect.flatMap(Payments, (payments) =>
        payments.payInstantly({ ...charge, paymentId: "order1", method: { card } })
      )
      const { error } = yield* failureOf(call, PgRules.check("KCP_V2"))
      assert.deepStrictEqual(pathsOf(error), ["method.card.installmentMonth"])
    })
  )
})

describe("a call", () => {
  it.effect.each([
    ["its PG takes", book(500), PgRules.check("KCP_V2")],
    ["is of a channel that the check does not know", pay(), PgRules.check({ "channel-key-other": "KCP_V2" })],
    ["is of a PG of which nothing is known", pay(), PgRules.check("ADDED_TOMORROW")],
    ["breaks only a rule that is excepted", pay(), PgRules.check("KCP_V2", { except: ["paymentId", "amounts"] })],
    ["has a name that is only shortened", book(500), PgRules.check("INICIS_V2", { except: ["customer"] })]
  ] as const)("is sent that %s", ([, call, check]) =>
    Effect.gen(function* () {
      const { sent } = yield* failureOf(call, check)
      assert.strictEqual(sent, 1)
    })
  )

  it.effect("is not refused for the id of a payment that is there already", () =>
    Effect.gen(function* () {
      const cancel = Effect.flatMap(Payments, (payments) =>
        payments.cancelPayment({ paymentId: "order-1", reason: "returned" })
      )
      const { sent } = yield* failureOf(cancel, PgRules.check("KCP_V2"))
      assert.strictEqual(sent, 1)
    })
  )

  it("is held to no rules of another channel, by whatever name", () => {
    for (const name of ["__proto__", "constructor", "pgProvider"]) {
      const check = PgRules.check(JSON.parse(`{ "${name}": "KCP_V2" }`))
      assert.isUndefined(check("payInstantly", charge))
      assert.isDefined(check("payInstantly", { ...charge, channelKey: name }))
    }
  })

  it("is held to the amounts of test mode where it is said that it is one", () => {
    const check = PgRules.check("KCP_V2", { isTest: true })
    const input = { ...charge, paymentId: "order1", amount: { total: 100 } }
    assert.isUndefined(check("payInstantly", input))
    assert.isDefined(PgRules.check("KCP_V2")("payInstantly", input))
  })
})
