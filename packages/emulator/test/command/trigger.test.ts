import { assert, describe, it, layer } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { PortOneClient } from "@effect-portone/core"
import { layer as ofPayments } from "@effect-portone/payments"
import { layer as ofPlatform } from "@effect-portone/platform"
import { nearest } from "../../src/command/nearest.ts"
import { makeControl, makeTriggers } from "../../src/command/triggers.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { handing } from "../merchant.ts"
import { receiving, serving, spawned } from "./spawned.ts"

const handler = Effect.succeed(HttpServerResponse.empty({ status: 200 }))

/** An emulator over HTTP, whose webhooks are taken in this process, and the client's services over it. */
const emulated = Layer.unwrap(
  Effect.map(PortOneEmulator, ({ baseUrl }) =>
    Layer.provide(
      Layer.merge(ofPayments, ofPlatform),
      PortOneClient.layer({ apiSecret: Redacted.make("any"), baseUrl })
    )
  )
).pipe(Layer.provideMerge(handing(handler)(PortOneEmulator.layerServer())), Layer.provideMerge(FetchHttpClient.layer))

const triggersAt = (baseUrl: string) =>
  Effect.map(makeControl(baseUrl), (control) => makeTriggers(control, "channel-key"))

const events = Object.keys(Effect.runSync(Effect.provide(triggersAt("http://127.0.0.1:1"), FetchHttpClient.layer)))

/** The ids that a webhook has; others are for the control alone. */
const inWebhooks = new Set(["paymentId", "cancellationId", "billingKey", "taxInvoiceId"])

layer(emulated, { excludeTestServices: true })("each trigger", (it) => {
  it.effect.each(events)("makes %s happen, and names what it is about", (event) =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const before = (yield* emulator.sentWebhooks).length
      const [, trigger] = Object.entries(yield* triggersAt(emulator.baseUrl)).find(([name]) => name === event)!
      const ids = yield* trigger
      yield* emulator.webhooksSettled
      const sent = (yield* emulator.sentWebhooks).slice(before).filter((delivery) => delivery.event.type === event)
      assert.lengthOf(sent, 1)
      for (const [name, id] of Object.entries(ids)) {
        if (inWebhooks.has(name)) assert.include(sent[0]!.request.body, id)
      }
    })
  )
})

// Each starts several processes, which takes its time on a busy machine.
describe("portone-emulator trigger", { timeout: 120_000 }, () => {
  it("makes an event happen in a running emulator, and prints its ids", async () => {
    const merchant = await receiving()
    const emulator = await serving("--webhook-url", merchant.url, "--strict", "--secret", "one", "--channel", "mine")
    try {
      const args = ["--emulator", emulator.url, "--secret", "one", "--channel", "mine"]
      const trigger = spawned("trigger", "Transaction.Cancelled", ...args)
      assert.strictEqual(await trigger.ended, 0)
      assert.strictEqual(trigger.written("stderr"), "")
      const [, paymentId] = /^Transaction\.Cancelled\npaymentId (\S+)\n/.exec(trigger.written("stdout"))!
      const headers = { authorization: "PortOne one" }
      const payment = await (await fetch(`${emulator.url}/payments/${paymentId}`, { headers })).json()
      assert.strictEqual(payment.status, "CANCELLED")
      await fetch(`${emulator.url}/__emulator/webhooksSettled`, { method: "POST" })
      assert.deepStrictEqual(
        merchant.hooks.map(({ body }) => JSON.parse(body).type),
        ["Transaction.Paid", "Transaction.Cancelled"]
      )
      const refused = spawned("trigger", "BillingKey.Issued", "--emulator", emulator.url, "--secret", "two")
      assert.strictEqual(await refused.ended, 1)
      assert.include(refused.written("stderr"), "BillingKey.Issued was not triggered")
    } finally {
      await emulator.kill("SIGINT")
      merchant.close()
    }
  })

  it("says that nobody got the webhook of an emulator without an address for it", async () => {
    const emulator = await serving()
    try {
      const trigger = spawned("trigger", "Transaction.Ready", "--emulator", emulator.url)
      assert.strictEqual(await trigger.ended, 0)
      assert.include(trigger.written("stderr"), "No webhook was sent")
      assert.include(trigger.written("stderr"), "listen --forward-to URL")
    } finally {
      await emulator.kill("SIGINT")
    }
  })

  it("lists its events", async () => {
    const trigger = spawned("trigger", "--list")
    assert.strictEqual(await trigger.ended, 0)
    assert.deepStrictEqual(trigger.written("stdout").trimEnd().split("\n"), events)
  })

  it.each([
    [["Transaction.Payed"], "Did you mean Transaction.Paid?"],
    [["Transaction.Confirm"], "--confirm-process"],
    [[], "--list"],
    [["Transaction.Paid", "--emulator", "http://127.0.0.1:9"], "No emulator answers at http://127.0.0.1:9"]
  ])("says what is wrong with %s, and fails", async (args, hint) => {
    const trigger = spawned("trigger", ...args)
    assert.strictEqual(await trigger.ended, 1)
    assert.include(trigger.written("stderr"), hint)
    assert.notInclude(trigger.written("stderr"), "    at ")
  })
})

describe("the nearest name", () => {
  it.each([
    ["transaction.paid", "Transaction.Paid"],
    ["Paid", "Transaction.Paid"],
    ["BilingKey.Isued", "BillingKey.Issued"],
    ["Shop.Closed", undefined]
  ])("of %s is %s", (name, meant) => {
    assert.strictEqual(nearest(name, events), meant)
  })
})
