/**
 * Random sequences of all that can happen to payments, against a model that knows nothing of the emulator: what each
 * step must do, and what must hold after it, whatever came before.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Payments } from "@effect-portone/payments"
import {
  failInBuyersPlace,
  holdInBuyersPlace,
  openInBuyersPlace,
  payInBuyersPlace
} from "../src/payments/payment/BrowserPayments.ts"
import { issuePaymentToken } from "../src/payments/payment/Confirmations.ts"
import { openDispute } from "../src/payments/payment/Disputes.ts"
import { deposit } from "../src/payments/payment/VirtualAccounts.ts"
import type { Event } from "../src/state/Events.ts"
import { State } from "../src/state/State.ts"
import { account, controlled, heard, keyedIn, opened } from "./merchant.ts"

const reason = "Too late"
const refundAccount = { bank: "SHINHAN", number: "110", holderName: "Hong Gildong" } as const

const paymentIds = ["a", "b", "c"] as const
const id = Schema.Literals(paymentIds)
const upTo = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum }))
const step = <Type extends string, Fields extends Schema.Struct.Fields>(type: Type, fields: Fields) =>
  Schema.Struct({ type: Schema.Literal(type), id, ...fields })

const cancel = step("cancel", { amount: Schema.optionalKey(upTo(2_000)), lock: Schema.Boolean })

const Step = Schema.Union([
  step("card", { endsIn: Schema.Literals(["1111", "1111", "0002", "0009"]), total: upTo(5_000) }),
  step("account", { total: upTo(5_000) }),
  step("open", { total: upTo(5_000) }),
  step("confirm", { endsIn: Schema.Literals(["1111", "0003"]), total: upTo(5_000) }),
  step("payInBuyersPlace", {}),
  step("failInBuyersPlace", {}),
  step("holdInBuyersPlace", {}),
  step("deposit", {}),
  step("close", {}),
  step("capture", {}),
  step("dispute", {}),
  // More often than the rest, as it takes several to show what one leaves for the next.
  cancel,
  cancel,
  cancel,
  cancel,
  cancel,
  step("stop", {}),
  step("wait", { seconds: Schema.Literals([1, 30, 60, 90_000]) }),
  step("read", { size: upTo(3) })
])
type Step = (typeof Step)["Type"]

type Status = "READY" | "PAY_PENDING" | "VIRTUAL_ACCOUNT_ISSUED" | "FAILED" | "PAID" | "PARTIAL_CANCELLED" | "CANCELLED"

/** What can follow what. A payment that there is not yet is `undefined`. */
const successors: Readonly<Record<Status, ReadonlyArray<Status>>> = {
  READY: ["READY", "PAY_PENDING", "VIRTUAL_ACCOUNT_ISSUED", "FAILED", "PAID"],
  PAY_PENDING: ["FAILED", "PAID"],
  VIRTUAL_ACCOUNT_ISSUED: ["FAILED", "PAID"],
  FAILED: ["READY", "VIRTUAL_ACCOUNT_ISSUED", "FAILED", "PAID"],
  PAID: ["PARTIAL_CANCELLED", "CANCELLED"],
  PARTIAL_CANCELLED: ["PARTIAL_CANCELLED", "CANCELLED"],
  CANCELLED: []
}

/** A payment as the model has it. */
interface Modelled {
  status: Status
  total: number
  cancelled: number
  attempts: number
  /** Whether its cancellations wait, as they do with the card that ends in 0009. */
  isSlow: boolean
  isDeposit: boolean
  isCaptured: boolean
  /** Of an account that waits, when it expires. */
  due: number
  pending: Array<{ readonly amount: number; readonly due: number }>
}

const isPaid = (payment: Modelled | undefined) => payment?.status === "PAID" || payment?.status === "PARTIAL_CANCELLED"

class Model {
  readonly payments = new Map<string, Modelled>()
  now = 0

  find(paymentId: string, ...statuses: ReadonlyArray<Status>): Modelled | undefined {
    const payment = this.payments.get(paymentId)
    return payment !== undefined && statuses.includes(payment.status) ? payment : undefined
  }

  /** Another attempt under an id that is free for it. */
  attempt(paymentId: string, status: Status, total: number): Modelled | undefined {
    const before = this.payments.get(paymentId)
    if (before !== undefined && before.status !== "FAILED" && before.status !== "READY") return undefined
    const payment: Modelled = {
      status,
      total,
      cancelled: 0,
      attempts: (before?.attempts ?? 0) + 1,
      isSlow: false,
      isDeposit: status === "VIRTUAL_ACCOUNT_ISSUED",
      isCaptured: before?.isCaptured ?? false,
      due: this.now + 86_400,
      pending: []
    }
    this.payments.set(paymentId, payment)
    return payment
  }

  left(payment: Modelled): number {
    return payment.total - payment.cancelled - payment.pending.reduce((sum, { amount }) => sum + amount, 0)
  }

  giveBack(payment: Modelled, amount: number): void {
    payment.cancelled += amount
    payment.status = payment.cancelled === payment.total ? "CANCELLED" : "PARTIAL_CANCELLED"
  }

  wait(seconds: number): void {
    this.now += seconds
    for (const payment of this.payments.values()) {
      if (payment.status === "VIRTUAL_ACCOUNT_ISSUED" && payment.due <= this.now) payment.status = "FAILED"
      const isOver = ({ due }: { readonly due: number }) => due <= this.now
      for (const { amount } of payment.pending.filter(isOver)) this.giveBack(payment, amount)
      payment.pending = payment.pending.filter((one) => !isOver(one))
    }
  }

  /** Does the step, and says whether it can be done. A payment that the PG declines is one that was not done. */
  do(step: Step, lock: number): boolean {
    const move = (to: Status, ...from: ReadonlyArray<Status>) => {
      const payment = this.find(step.id, ...from)
      if (payment !== undefined) payment.status = to
      return payment !== undefined
    }
    switch (step.type) {
      case "card": {
        const payment = this.attempt(step.id, step.endsIn === "0002" ? "FAILED" : "PAID", step.total)
        if (payment !== undefined) payment.isSlow = step.endsIn === "0009"
        return payment?.status === "PAID"
      }
      case "account":
        return this.attempt(step.id, "VIRTUAL_ACCOUNT_ISSUED", step.total) !== undefined
      case "open":
        return this.attempt(step.id, "READY", step.total) !== undefined
      case "confirm":
        return this.attempt(step.id, step.endsIn === "0003" ? "FAILED" : "PAID", step.total)?.status === "PAID"
      case "payInBuyersPlace":
        return move("PAID", "READY", "PAY_PENDING", "VIRTUAL_ACCOUNT_ISSUED", "FAILED")
      case "failInBuyersPlace":
        return move("FAILED", "READY", "PAY_PENDING", "VIRTUAL_ACCOUNT_ISSUED")
      case "holdInBuyersPlace":
        return move("PAY_PENDING", "READY")
      case "deposit":
        return move("PAID", "VIRTUAL_ACCOUNT_ISSUED")
      case "close":
        return move("FAILED", "VIRTUAL_ACCOUNT_ISSUED")
      case "capture": {
        const payment = this.find(step.id, "PAID", "PARTIAL_CANCELLED")
        if (payment === undefined || payment.isCaptured) return false
        payment.isCaptured = true
        return true
      }
      case "dispute":
        return this.find(step.id, "PAID") !== undefined
      case "cancel": {
        const payment = this.find(step.id, "PAID", "PARTIAL_CANCELLED")
        if (payment === undefined) return false
        const left = this.left(payment)
        const amount = step.amount ?? left
        if (amount === 0 || amount > left || (step.lock && lock !== left)) return false
        if (payment.isSlow) payment.pending.push({ amount, due: this.now + 60 })
        else this.giveBack(payment, amount)
        return true
      }
      case "stop": {
        const payment = this.find(step.id, "PAID", "PARTIAL_CANCELLED")
        return payment?.pending.shift() !== undefined
      }
      case "wait":
        this.wait(step.seconds)
        return true
      case "read":
        return true
    }
  }
}

/** The statuses that a payment came to, as the events tell them. */
const statusesTold = (events: ReadonlyArray<Event>, paymentId: string): ReadonlyArray<Status> =>
  events.flatMap(({ data, type }) =>
    "paymentId" in data && data.paymentId === paymentId && isStatusEvent(type) ? [statusOf[type]] : []
  )

const statusOf = {
  "Transaction.Ready": "READY",
  "Transaction.PayPending": "PAY_PENDING",
  "Transaction.VirtualAccountIssued": "VIRTUAL_ACCOUNT_ISSUED",
  "Transaction.Failed": "FAILED",
  "Transaction.Paid": "PAID",
  "Transaction.PartialCancelled": "PARTIAL_CANCELLED",
  "Transaction.Cancelled": "CANCELLED"
} as const

const isStatusEvent = (type: Event["type"]): type is keyof typeof statusOf => Object.hasOwn(statusOf, type)

/** What a payment's cancellations add up to, by their status. */
const sumOf = (cancellations: ReadonlyArray<{ readonly status: string }>, status: string) =>
  cancellations.reduce(
    (sum, one) => (one.status === status && "totalAmount" in one ? sum + Number(one.totalAmount) : sum),
    0
  )

/** Does the step at the emulator. */
const act = (step: Step, lock: number) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const key = { paymentId: step.id }
    switch (step.type) {
      case "card":
        return yield* payments.payInstantly(keyedIn(step.id, step.endsIn, { total: step.total }))
      case "account":
        return yield* payments.payInstantly(account(step.id, { total: step.total }))
      case "open":
        return yield* openInBuyersPlace(opened(step.id, { total: step.total }))
      case "confirm": {
        const method = { type: "PaymentMethodCard", card: { number: `41111111****${step.endsIn}` } } as const
        const attempt = yield* openInBuyersPlace({ ...opened(step.id, { total: step.total }), method })
        const paymentToken = issuePaymentToken(yield* State, attempt)
        return yield* payments.confirmPayment({ ...key, paymentToken, totalAmount: step.total })
      }
      case "payInBuyersPlace":
        return yield* payInBuyersPlace(key)
      case "failInBuyersPlace":
        return yield* failInBuyersPlace(key)
      case "holdInBuyersPlace":
        return yield* holdInBuyersPlace(key)
      case "deposit":
        return yield* deposit(key)
      case "close":
        return yield* payments.closeVirtualAccount(key)
      case "capture":
        return yield* payments.capturePayment(key)
      case "dispute":
        return yield* openDispute(key, reason)
      case "cancel":
        return yield* payments.cancelPayment({
          ...key,
          reason,
          refundAccount,
          amount: step.amount,
          currentCancellableAmount: step.lock ? lock : undefined
        })
      case "stop": {
        const payment = yield* payments.getPayment(key)
        const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
        const pending = cancellations.find(({ status }) => status === "REQUESTED")
        const cancellationId = pending?.status === "REQUESTED" ? pending.id : "none"
        return yield* payments.stopPaymentCancellation({ ...key, cancellationId })
      }
      case "wait":
        return yield* TestClock.adjust(`${step.seconds} seconds`)
      case "read":
        return undefined
    }
  })

/** What must hold of every payment, as it can be read. */
const check = (model: Model) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    for (const paymentId of paymentIds) {
      const expected = model.payments.get(paymentId)
      const read = yield* Effect.option(payments.getPayment({ paymentId }))
      if (read._tag === "None") {
        assert.isUndefined(expected)
        continue
      }
      const payment = read.value
      assert(payment.status !== "UNRECOGNIZED" && expected !== undefined)
      assert.strictEqual(payment.status, expected.status)
      const { amount } = payment
      assert.strictEqual(amount.total, expected.total)
      assert.strictEqual(amount.vat, Math.floor(amount.total / 11))
      assert.strictEqual(amount.taxFree + amount.vat! + amount.supply!, amount.total)
      assert.strictEqual(amount.paid, isPaid(expected) || expected.status === "CANCELLED" ? amount.total : 0)
      const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
      assert.strictEqual(sumOf(cancellations, "SUCCEEDED"), amount.cancelled)
      assert.strictEqual(amount.cancelled, expected.cancelled)
      assert.strictEqual(amount.paid - amount.cancelled - sumOf(cancellations, "REQUESTED") < 0, false)
      if (isPaid(expected)) {
        assert.strictEqual(amount.paid - amount.cancelled - sumOf(cancellations, "REQUESTED"), model.left(expected))
      }
      const { items } = yield* payments.getPaymentTransactions({ paymentId })
      assert.lengthOf(items, expected.attempts)
    }
  })

describe("any sequence of what can happen to payments", () => {
  it.effect.prop(
    "goes as the model says, with the money adding up and the lists complete",
    { random: Schema.Array(Step).check(Schema.isBetweenLength(5, 25)) },
    ({ random }) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        const model = new Model()
        const events = yield* heard
        const order: Array<string> = []
        const seen: Array<string> = []
        let cursor: string | undefined
        const readOn = (size: number) =>
          Effect.gen(function* () {
            const { items } = yield* payments.getAllPaymentsByCursor({ size, cursor })
            for (const { payment } of items) if (payment.status !== "UNRECOGNIZED") seen.push(payment.id)
            cursor = items.at(-1)?.cursor ?? cursor
            return items.length
          })
        let told = 0
        // Two payments there are from the start, one of each speed: so a cancellation finds something to cancel.
        const steps: ReadonlyArray<Step> = [
          { type: "card", id: "a", endsIn: "1111", total: 5_000 },
          { type: "card", id: "b", endsIn: "0009", total: 5_000 },
          ...random
        ]
        for (const step of steps) {
          const before = model.payments.get(step.id)
          // A lock that fits, or after a while one that is stale.
          const lock = before === undefined ? 0 : before.total - before.cancelled
          const statuses = new Map(Array.from(model.payments, ([key, { status }]) => [key, status]))
          const canBe = model.do(step, lock)
          const result = yield* Effect.result(act(step, lock))
          assert.strictEqual(result._tag, canBe ? "Success" : "Failure", JSON.stringify(step))
          if (before === undefined && model.payments.has(step.id)) order.push(step.id)
          if (step.type === "read") yield* readOn(step.size)
          yield* check(model)
          // Whatever has another status now came to it by a way that there is, and the events tell each step of it.
          for (const [paymentId, { status }] of model.payments) {
            const way = [statuses.get(paymentId), ...statusesTold(events.slice(told), paymentId)]
            assert.strictEqual(way.at(-1), status)
            for (const [index, to] of way.slice(1).entries()) {
              const from = way[index]
              if (from !== undefined) assert.include(successors[from], to)
            }
          }
          told = events.length
        }
        while ((yield* readOn(2)) > 0);
        assert.deepStrictEqual(seen, order)
        const { items } = yield* payments.getAllPaymentEventsByCursor({ size: 1_000 })
        const balance = { paid: 0, cancelled: 0 }
        for (const { paymentEvent } of items) {
          if (paymentEvent.type === "PAID") balance.paid += paymentEvent.eventAmount
          else if (paymentEvent.type !== "UNRECOGNIZED") balance.cancelled += paymentEvent.eventAmount
        }
        const all = Array.from(model.payments.values())
        assert.deepStrictEqual(balance, {
          paid: all.reduce((sum, one) => sum + (isPaid(one) || one.status === "CANCELLED" ? one.total : 0), 0),
          cancelled: all.reduce((sum, one) => sum + one.cancelled, 0)
        })
      }).pipe(Effect.provide(controlled), Effect.scoped),
    { arbitrary: { runs: 200, seed: "a payment's life" } }
  )
})
