import { DateTime, Redacted } from "effect"
import { execFile } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath, pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { assert, describe, expectTypeOf, it } from "vitest"
import { PaymentNotFoundError } from "@effect-portone/payments"
import * as Faults from "@effect-portone/testing/Faults"
import {
  type EmulatorControl,
  NotInState,
  type ReceivedRequest,
  SnapshotError,
  type StartedEmulator,
  startEmulator,
  type StartOptions,
  type WebhookDelivery,
  webhookSecret
} from "../src/index.ts"

const paymentId = "order-1"
const order = {
  paymentId,
  channelKey: "channel-key",
  orderName: "Two books",
  amount: { total: 25_000 },
  currency: "KRW"
} as const

const read = async ({ baseUrl }: StartedEmulator, path: string) => {
  const response = await fetch(`${baseUrl}${path}`, { headers: { authorization: "PortOne any" } })
  return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> }
}

const rejectionOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => assert.fail("it was fulfilled"),
    (error: unknown) => error
  )

/** Starts an emulator, and pays an order in it. */
const paid = async (options: StartOptions) => {
  const emulator = await startEmulator(options)
  await emulator.openPayment(order)
  await emulator.pay({ paymentId })
  return emulator
}

describe("a started emulator", () => {
  it("serves on a free port what the control has done", async () => {
    await using emulator = await startEmulator()
    assert.match(emulator.baseUrl, /^http:\/\/127\.0\.0\.1:\d+$/)
    const { paymentToken } = await emulator.openPayment(order)
    assert.isString(paymentToken)
    assert.strictEqual((await read(emulator, `/payments/${paymentId}`)).body["status"], "READY")
    await emulator.pay({ paymentId })
    assert.strictEqual((await read(emulator, `/payments/${paymentId}`)).body["status"], "PAID")
  })

  it("has all of the control as promises, under the same names", async () => {
    await using emulator = await startEmulator()
    expectTypeOf<keyof EmulatorControl>().toExtend<keyof StartedEmulator>()
    expectTypeOf<StartedEmulator["receivedRequests"]>().toEqualTypeOf<() => Promise<ReadonlyArray<ReceivedRequest>>>()
    expectTypeOf<StartedEmulator["webhooks"]>().toEqualTypeOf<AsyncIterable<WebhookDelivery>>()
    expectTypeOf<ReturnType<StartedEmulator["pay"]>>().toEqualTypeOf<Promise<void>>()
    await read(emulator, "/payments/of-nobody")
    assert.deepStrictEqual(
      (await emulator.receivedRequests()).map(({ url }) => url),
      ["/payments/of-nobody"]
    )
    await emulator.reset()
    assert.deepStrictEqual(await emulator.receivedRequests(), [])
  })

  it("rejects with what the control fails with", async () => {
    await using emulator = await paid({})
    assert.instanceOf(await rejectionOf(emulator.pay({ paymentId: "of-nobody" })), PaymentNotFoundError)
    assert.instanceOf(await rejectionOf(emulator.pay({ paymentId })), NotInState)
    const snapshot = await emulator.snapshot()
    const tables = Object.fromEntries(Object.keys(snapshot.tables).map((name) => [name, [["a row", {}] as const]]))
    assert.instanceOf(await rejectionOf(emulator.restore({ ...snapshot, tables })), SnapshotError)
    assert.instanceOf(await rejectionOf(emulator.pay(undefined as never)), TypeError)
  })

  it("goes on from a snapshot, its own or another's", async () => {
    await using first = await paid({ seed: "first" })
    const snapshot = await first.snapshot()
    await first.reset()
    assert.strictEqual((await read(first, `/payments/${paymentId}`)).status, 404)
    await first.restore(snapshot)
    assert.strictEqual((await read(first, `/payments/${paymentId}`)).body["status"], "PAID")
    await using second = await startEmulator({ snapshot })
    assert.strictEqual((await read(second, `/payments/${paymentId}`)).body["status"], "PAID")
  })

  it("applies faults to its sockets", async () => {
    await using emulator = await startEmulator()
    await emulator.setFaults(Faults.script([Faults.resetBeforeSent]))
    assert.instanceOf(await rejectionOf(read(emulator, "/banks")), TypeError)
    assert.strictEqual((await read(emulator, "/banks")).status, 200)
  })
})

describe("the clock of a started emulator", () => {
  it("goes on by a duration or until a time, and does what is due", async () => {
    await using emulator = await startEmulator({ clock: "frozen" })
    const { isRunning, time } = await emulator.readClock()
    assert.isFalse(isRunning)
    const later = DateTime.add(time, { days: 30 })
    const moved = await emulator.advance("30 days")
    assert.deepStrictEqual(moved, { time: later, isRunning: false, tasks: 0, webhooks: 0 })
    assert.deepStrictEqual((await emulator.advance(1)).time, DateTime.add(later, { milliseconds: 1 }))
    const end = DateTime.add(later, { days: 1 })
    assert.deepStrictEqual((await emulator.until(DateTime.toDate(end))).time, end)
    assert.deepStrictEqual((await emulator.readClock()).time, end)
  })

  it("does not go back, nor by what is no duration", async () => {
    await using emulator = await startEmulator({ clock: "frozen" })
    const { time } = await emulator.readClock()
    assert.include(String(await rejectionOf(emulator.until(DateTime.subtract(time, { days: 1 })))), "does not go back")
    assert.include(String(await rejectionOf(emulator.advance("soon" as never))), "is a duration")
    assert.deepStrictEqual((await emulator.readClock()).time, time)
  })
})

describe("the webhooks of a started emulator", () => {
  it("come to a function of the test, and come again if that does not answer 200", async () => {
    const bodies: Array<string> = []
    await using emulator = await paid({
      clock: "frozen",
      webhooks: {
        handler: async (request) => {
          bodies.push(await request.text())
          return new Response(null, { status: bodies.length === 1 ? 500 : 200 })
        }
      }
    })
    await emulator.webhooksSettled()
    await emulator.advance("1 hour")
    const types = bodies.map((body) => (JSON.parse(body) as { readonly type: string }).type)
    assert.includeMembers(types, ["Transaction.Ready", "Transaction.Paid"])
    const sent = await emulator.sentWebhooks()
    assert.strictEqual(sent[0]?.status, "FAILED_NOT_OK_RESPONSE")
    assert.lengthOf(
      sent.filter(({ webhookId }) => webhookId === sent[0]!.webhookId),
      2
    )
  })

  it("are answered 500 where that function throws", async () => {
    await using emulator = await paid({
      clock: "frozen",
      webhooks: {
        handler: () => {
          throw new Error("a slip of the test")
        }
      }
    })
    await emulator.webhooksSettled()
    const [first] = await emulator.sentWebhooks()
    assert.strictEqual(first?.status, "FAILED_NOT_OK_RESPONSE")
    assert.strictEqual(first?.response?.status, 500)
  })

  it("are handled by another function from when it is set", async () => {
    await using emulator = await startEmulator()
    const handled: Array<string> = []
    await emulator.setWebhookHandler(async (request) => {
      handled.push(await request.text())
      return new Response()
    })
    await emulator.openPayment({ ...order, paymentId: "order-2" })
    await emulator.webhooksSettled()
    assert.lengthOf(handled, 1)
    assert.include(handled[0], "order-2")
    await emulator.setWebhookHandler(undefined)
    await emulator.pay({ paymentId: "order-2" })
    await emulator.webhooksSettled()
    assert.lengthOf(handled, 1)
  })

  it("go over the network to an address, signed with the secrets that were given", async () => {
    const signatures: Array<unknown> = []
    const server = createServer((request, response) => {
      signatures.push(request.headers["webhook-signature"])
      response.end()
    }).listen(0, "127.0.0.1")
    try {
      await new Promise((resolve) => server.once("listening", resolve))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/portone`
      const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
      for (const secrets of [secret, [secret, webhookSecret]]) {
        await using emulator = await paid({ webhooks: { url, secrets } })
        await emulator.webhooksSettled()
        const [first] = await emulator.sentWebhooks()
        assert.strictEqual(first?.status, "SUCCEEDED")
      }
      assert.deepStrictEqual([...new Set(signatures.map((value) => String(value).split(" ").length))], [1, 2])
    } finally {
      server.close()
    }
  })

  it("are given one after the other to for await", async () => {
    await using emulator = await paid({ webhooks: { handler: async () => new Response() } })
    await emulator.webhooksSettled()
    const types: Array<string> = []
    for await (const { event } of emulator.webhooks) {
      types.push(event.type)
      if (types.length === 2) break
    }
    assert.sameMembers(types, ["Transaction.Ready", "Transaction.Paid"])
  })

  it("are refused at the start if a secret cannot sign them, without showing it", async () => {
    const error = await rejectionOf(startEmulator({ webhooks: { secrets: "whsec_c2hvcnQ=" } }))
    assert.propertyVal(error, "_tag", "WebhookError")
    assert.notInclude(String(error), "c2hvcnQ")
  })
})

describe("the end of a started emulator", () => {
  it("frees its port, and may be asked for again", async () => {
    const emulator = await startEmulator()
    const port = Number(new URL(emulator.baseUrl).port)
    assert.propertyVal(await rejectionOf(startEmulator({ port })), "_tag", "ServeError")
    await emulator.close()
    await emulator.close()
    await using again = await startEmulator({ port, strict: { secrets: [Redacted.make("other")] } })
    assert.strictEqual((await read(again, "/payments/order-1")).status, 401)
  })

  it("is that of a process which has nothing else to do, though a charge is due in a month", async () => {
    const module = pathToFileURL(fileURLToPath(new URL("../src/index.ts", import.meta.url))).href
    const program = `
      import { startEmulator } from ${JSON.stringify(module)}
      const { baseUrl } = await startEmulator()
      const send = async (path, body) => (await fetch(baseUrl + path, {
        method: "POST",
        headers: { authorization: "PortOne any", "content-type": "application/json" },
        body: JSON.stringify(body)
      })).json()
      const credential = { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" }
      const key = await send("/billing-keys", { channelKey: "channel-key", method: { card: { credential } } })
      await send("/payments/order-1/schedule", {
        payment: {
          billingKey: key.billingKeyInfo.billingKey,
          orderName: "Monthly plan",
          amount: { total: 9900 },
          currency: "KRW"
        },
        timeToPay: new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString()
      }).then(({ schedule }) => console.log(typeof schedule.id))
    `
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program])
    assert.strictEqual(stdout.trim(), "string")
  })
})
