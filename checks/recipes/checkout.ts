/**
 * Holds a recipe to what its page says of it, wherever it is served: a checkout and its webhooks, over HTTP, against an
 * emulator. The tests run it on this workspace's Node, and `runtimes` on the runtimes that recipes are for.
 */
import { DateTime } from "effect"
import assert from "node:assert/strict"
import { createPortOne, signWebhook } from "@effect-portone/promise"
import { type Program, type Spawned, spawnedIn } from "../../packages/emulator/test/command/spawned.ts"

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const other = "whsec_dGhlIHNlY3JldCBvZiBzb21lYm9keSBlbHNl"
const paymentId = "payment-of-a-book"

/** Returns the variables of a shop whose PortOne is an emulator. */
export const variablesOf = (baseUrl: string) => ({
  PORTONE_API_SECRET: "any",
  PORTONE_BASE_URL: baseUrl,
  PORTONE_WEBHOOK_SECRET: secret
})

/** A recipe that is served by a process. */
export interface Served {
  readonly address: string
  readonly process: Spawned
}

/**
 * Serves a recipe, and returns its address once it has written its port.
 *
 * @param folder where the program runs
 * @param stream where the program writes its port
 */
export const serveBy = async (
  program: Program,
  baseUrl: string,
  folder: string,
  stream: "stderr" | "stdout" = "stdout"
): Promise<Served> => {
  const env = { ...process.env, PORT: "0", ...variablesOf(baseUrl) }
  const served = spawnedIn({ cwd: folder, env }, program)
  // Node prints the address of a server, and other runtimes a URL. A port has come whole once something follows it.
  const port = /(?:port: |http:\/\/[\w.]+:)(\d+)\D/
  const [, printed] = port.exec(await served.until(stream, port)) ?? []
  return { address: `http://127.0.0.1:${printed}`, process: served }
}

/** Pays for the book, as the customer does. */
const pay = async (baseUrl: string): Promise<void> => {
  const portone = createPortOne({ apiSecret: "any", baseUrl })
  try {
    const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
    const issued = await portone.billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
    const { billingKey } = issued.billingKeyInfo
    const amount = { total: 18_000 }
    await portone.payments.payWithBillingKey({ paymentId, billingKey, orderName: "a book", amount, currency: "KRW" })
  } finally {
    await portone.close()
  }
}

const complete = async (address: string, body: object): Promise<unknown> => {
  const answer = await fetch(`${address}/checkout/complete`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  const text = await answer.text()
  assert.equal(answer.status, 200, text)
  return JSON.parse(text)
}

const webhookSignedBy = (secrets: string) => {
  const data = { paymentId, storeId: "store-emulator", transactionId: "transaction-1" }
  return signWebhook({ secrets, payload: { type: "Transaction.Paid", timestamp: DateTime.nowUnsafe(), data } })
}

const deliver = async (address: string, { body, headers }: Awaited<ReturnType<typeof signWebhook>>): Promise<number> =>
  (await fetch(`${address}/webhooks/portone`, { method: "POST", body, headers })).status

/**
 * Fails unless a recipe knows its order from others, finds it open and then paid, and takes the webhooks of PortOne
 * alone.
 *
 * @param address where the recipe is served
 * @param baseUrl the emulator that the recipe was given
 */
export const expectCheckout = async (address: string, baseUrl: string): Promise<"ok"> => {
  assert.deepEqual(await complete(address, { paymentId: "of nothing" }), { state: "unknown" })
  assert.deepEqual(await complete(address, {}), { state: "unknown" })
  assert.deepEqual(await complete(address, { paymentId }), { state: "open" })
  assert.equal(await deliver(address, await webhookSignedBy(other)), 401)
  // The payment is not there yet, so PortOne has to send the webhook again.
  assert.equal(await deliver(address, await webhookSignedBy(secret)), 500)
  await pay(baseUrl)
  const webhook = await webhookSignedBy(secret)
  const requests = [deliver(address, webhook), deliver(address, webhook), complete(address, { paymentId })]
  // A page and two deliveries of a webhook may come at once.
  assert.deepEqual(await Promise.all(requests), [200, 200, { state: "paid" }])
  assert.equal(await deliver(address, webhook), 200)
  assert.deepEqual(await complete(address, { paymentId }), { state: "paid" })
  return "ok"
}
