/**
 * Runs what the README of `promise` shows of payments, with a journal whose program is stopped at the worst moment.
 */
import { DateTime } from "effect"
import { rm } from "node:fs/promises"
import { afterAll, assert, beforeAll, describe, it, vi } from "vitest"
import { type StartedEmulator, startEmulator } from "@effect-portone/emulator"
import {
  type CancelPaymentInput,
  createPortOne,
  type PayWithBillingKeyInput,
  type PortOne,
  RetryPolicy
} from "@effect-portone/promise"
import * as Faults from "@effect-portone/testing/Faults"
import { documentation, originals, workbench, write } from "./examples.ts"

const source = "packages/promise/README.md"
const folder = workbench("documentedPromises")
await rm(folder, { recursive: true, force: true })

/** Loads the module that a chapter shows. */
const chapter = async <Module>(heading: string): Promise<Module> => {
  const lines = documentation.get(source)!.split("\n")
  const start = lines.indexOf(`## ${heading}`) + 1
  assert.notStrictEqual(start, 0, heading)
  const example = originals.find((example) => example.source === source && example.line > start)!
  return import(/* @vite-ignore */ await write(folder, example))
}

/** What a row of a journal is, in every chapter. */
interface Row<Input> {
  readonly input: Input
  readonly key: string
}

interface Journaled<Input> {
  readonly send: (row: Row<Input>) => Promise<unknown>
  readonly resume: (row: Row<Input>) => Promise<string>
}

interface RefundChapter extends Journaled<CancelPaymentInput> {
  readonly prepare: (paymentId: string, amount: number) => Promise<Row<CancelPaymentInput>>
}

interface SubscriptionChapter extends Journaled<PayWithBillingKeyInput> {
  readonly prepare: (billingKey: string) => Row<PayWithBillingKeyInput>
  readonly issue: (channelKey: string, number: string) => Promise<string>
  readonly schedule: (billingKey: string, at: Date) => Promise<unknown>
}

interface VerifyingChapter {
  readonly settle: (order: { readonly paymentId: string; readonly total: number }) => Promise<string>
}

/** Returns a row as the table of a program gives it back. */
const kept = <A>(row: A): A => JSON.parse(JSON.stringify(row))

describe("the README of promises", () => {
  let emulator: StartedEmulator
  let portone: PortOne

  beforeAll(async () => {
    emulator = await startEmulator({ clock: "frozen" })
    vi.stubEnv("PORTONE_API_SECRET", "any")
    vi.stubEnv("PORTONE_BASE_URL", emulator.baseUrl)
    portone = createPortOne({ retry: RetryPolicy.none })
  })

  afterAll(async () => {
    vi.unstubAllEnvs()
    await portone.close()
    await emulator.close()
  })

  const buy = async (paymentId: string, channelKey = "channel-key") => {
    const order = { orderName: "Two books", amount: { total: 25_000 }, currency: "KRW" } as const
    await emulator.openPayment({ paymentId, channelKey, ...order })
    await emulator.pay({ paymentId })
  }

  /** Has PortOne carry out a call whose program is stopped before the answer comes. */
  const lose = async (call: () => Promise<unknown>) => {
    await emulator.setFaults(Faults.script([Faults.resetAfterApplied]))
    const error = await call().then(
      () => assert.fail("it has an answer"),
      (error: unknown) => error
    )
    assert.propertyVal(error, "outcome", "Unknown")
  }

  it("makes a refund, finds one whose program was stopped, and refunds that once", async () => {
    const { prepare, resume, send } = await chapter<RefundChapter>("A refund")
    await buy("refund-1")
    const lost = kept(await prepare("refund-1", 3_000))
    await lose(() => portone.payments.cancelPayment(lost.input, { idempotencyKey: lost.key }))
    assert.include(["Answered", "Applied"], await resume(lost))
    assert.strictEqual(await send(kept(await prepare("refund-1", 2_000))), "SUCCEEDED")
    const payment = await portone.payments.getPayment({ paymentId: "refund-1" })
    assert(payment.status === "PARTIAL_CANCELLED")
    assert.strictEqual(payment.amount.cancelled, 5_000)
  })

  it("has a refund refused that was prepared before another one", async () => {
    const { prepare, send } = await chapter<RefundChapter>("A refund")
    await buy("refund-2")
    const rows = [await prepare("refund-2", 3_000), await prepare("refund-2", 3_000)]
    assert.strictEqual(await send(rows[0]!), "SUCCEEDED")
    const error = await send(rows[1]!).catch((error: unknown) => error)
    assert.propertyVal(error, "outcome", "Refused")
  })

  it("charges a subscription, finds a charge whose program was stopped, and charges that once", async () => {
    const { issue, prepare, resume, send } = await chapter<SubscriptionChapter>("A subscription")
    const billingKey = await issue("channel-key", "4242424242424242")
    await send(kept(prepare(billingKey)))
    const lost = kept(prepare(billingKey))
    await lose(() => portone.payments.payWithBillingKey(lost.input, { idempotencyKey: lost.key }))
    assert.strictEqual(await resume(lost), "charged")
    // This one had not been sent yet.
    const unsent = kept(prepare(billingKey))
    assert.strictEqual(await resume(unsent), "charged")
    for (const { paymentId } of [lost.input, unsent.input]) {
      assert.strictEqual((await portone.payments.getPayment({ paymentId })).status, "PAID")
    }
  })

  it("says that a charge was not made if its card is declined", async () => {
    const { issue, prepare, resume } = await chapter<SubscriptionChapter>("A subscription")
    const lost = kept(prepare(await issue("channel-key", "4111111111110002")))
    await lose(() => portone.payments.payWithBillingKey(lost.input, { idempotencyKey: lost.key }))
    assert.strictEqual(await resume(lost), "not charged: PgProviderError")
  })

  it("has PortOne make the next charge", async () => {
    const { issue, schedule } = await chapter<SubscriptionChapter>("A subscription")
    const { time } = await emulator.readClock()
    const at = DateTime.add(time, { days: 30 })
    await schedule(await issue("channel-key", "4242424242424242"), DateTime.toDate(at))
    assert.propertyVal(await emulator.until(at), "tasks", 1)
  })

  it("refuses payments of another amount and of a test channel, and leaves open what may still be paid", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {})
    const { settle } = await chapter<VerifyingChapter>("Verifying a payment")
    await buy("order-1")
    await buy("order-2", "channel-key-test")
    assert.strictEqual(await settle({ paymentId: "of-nobody", total: 25_000 }), "open")
    assert.strictEqual(await settle({ paymentId: "order-1", total: 25_000 }), "paid")
    assert.strictEqual(await settle({ paymentId: "order-1", total: 1_000 }), "refused")
    assert.strictEqual(await settle({ paymentId: "order-2", total: 25_000 }), "refused")
    assert.lengthOf(logged.mock.calls, 2)
    logged.mockRestore()
  })
})
