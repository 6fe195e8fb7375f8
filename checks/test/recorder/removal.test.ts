/**
 * Checks that no secret and no person stays in a recording, of any operation that takes or returns them: each is
 * planted where the document has it, by a list of this test's own, and searched for in the file.
 */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Predicate, Result, Schema } from "effect"
import { PortOneClient, RetryPolicy } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { downloadPlatformTransferSheet } from "@effect-portone/platform"
import { Fixtures } from "@effect-portone/testing"
import { type Operation, operations } from "../../../packages/emulator/test/operations.ts"
import { canonical } from "../../../packages/testing/test/equality.ts"
import { answering, contentOf, json, linesOf, path, recording, replaying } from "./recordings.ts"

/** Fields that hold a secret or data of a person, wherever they are. */
const always = new Set(
  `accessToken accountHolder accountNumber addressLine1 addressLine2 apiSecret billingIssueToken billingKey birthDay
  birthMonth birthOrBusinessRegistrationNumber birthYear brn businessRegistrationNumber ceoName ci city companyAddress
  companyName contactEmail contactName contactPhone corpRegNo customerEmail customerId customerIdentityNumber
  customerName depositAccountHolder depositAccountNumber depositorName di email expiryMonth expiryYear first full
  holder holderName holderPhoneNumber identityNumber ipAddress last mobilePhoneNumber oneLine otp partnerBrn
  passwordTwoDigits paymentToken phoneNumber pgRawResponse pgResponse province receiptUrl recipientBrn
  recipientRepresentativeName refreshToken refundEmail registrantContactName remitteeName remitterName
  representativeName shippingAddressCity shippingAddressEmail shippingAddressFirstname shippingAddressLastname
  shippingAddressPhone shippingAddressState shippingAddressStreet shippingAddressZip storeBusinessRegistrationNumber
  supplierBrn supplierRepresentativeName userAgent zipCode zipcode`.split(/\s+/)
)

const people = /customer$|^(?:sender|receiver|contact|contacts|additionalContacts|verifiedCustomer|requestedCustomer)$/i

/** Returns true if a text at this place is a secret or data of a person. */
const isSecret = (field: string, parent: string) =>
  always.has(field) ||
  (field === "name" && people.test(parent)) ||
  (field === "id" && /customer$/i.test(parent)) ||
  (field === "number" && /^(?:credential|card|account|refundAccount|bankAccount)$/.test(parent)) ||
  (field === "value" && /search/i.test(parent))

/** Returns a value with something to search for at every secret and every person. */
const planting = (planted: Set<string>, fields?: Set<string>) => {
  const plant = (value: unknown, field: string, parent: string): unknown => {
    if (typeof value === "string") {
      if (!isSecret(field, parent)) return value
      fields?.add(field)
      const text = `planted${String(planted.size).padStart(6, "0")}`
      planted.add(text)
      return text
    }
    if (DateTime.isDateTime(value)) return value
    if (Array.isArray(value)) return value.map((item: unknown) => plant(item, field, parent))
    if (!Predicate.isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plant(inner, key, field)]))
  }
  return (value: unknown) => plant(value, "", "")
}

const samples = 6

const inputsOf = (operation: Operation) => Fixtures.sample(operation.input, { seed: operation.id, count: samples })

const answersOf = (operation: Operation) =>
  Fixtures.sample(operation.success, { seed: operation.id, count: samples }).map((value) =>
    Result.getOrThrow(Schema.encodeUnknownResult(operation.success)(value))
  )

describe("a recording", () => {
  it.effect.each(operations)("of $id has nothing of what was planted, and what it has can be played", (operation) =>
    Effect.gen(function* () {
      const file = yield* path
      const planted = new Set<string>()
      const plant = planting(planted)
      const inputs = inputsOf(operation).map(plant)
      const answers = answersOf(operation).map((answer) => (operation.format === "json" ? plant(answer) : answer))
      let next = 0
      const server = answering(() =>
        Effect.sync(() => {
          const answer = answers[next++]
          return operation.format === "json"
            ? json(answer)
            : new Response(answer as string | null, { headers: { "content-type": "text/csv" } })
        })
      )
      const calls = Effect.forEach(inputs, (input) =>
        Effect.result(PortOneClient.run(operation, input, { retry: RetryPolicy.none }))
      )
      const seen = yield* Effect.provide(calls, recording(file, server, { apiSecret: "planted-secret" }))
      for (const result of seen) assert(Result.isSuccess(result), String(Result.getFailure(result)))
      assert.strictEqual(next, samples)
      const text = yield* contentOf(file)
      for (const value of planted) assert.notInclude(text, value)
      assert.notMatch(text, /planted/i)

      // The replayed requests are the same, and the answers are those that came.
      const replayed = yield* Effect.provide(calls, replaying(file))
      const known = new Set(inputs.flatMap((input) => JSON.stringify(input).match(/planted\d{6}/g) ?? []))
      for (const [index, result] of replayed.entries()) {
        assert(Result.isSuccess(result), String(Result.getFailure(result)))
        const was = JSON.stringify(canonical(Result.getOrThrow(seen[index]!)) ?? null)
        const is = JSON.stringify(canonical(result.success) ?? null)
        for (const value of was.match(/planted\d{6}/g) ?? []) assert.strictEqual(is.includes(value), known.has(value))
      }
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it("is looked through for every secret and everybody of the list", () => {
    const [planted, fields] = [new Set<string>(), new Set<string>()]
    const plant = planting(planted, fields)
    for (const operation of operations)
      for (const value of [...inputsOf(operation), ...answersOf(operation)]) plant(value)
    assert.sameMembers(
      [...always].filter((field) => !fields.has(field)),
      []
    )
    assert.isAbove(planted.size, 3_000)
  })

  it.effect("has nobody in what others say of them: a message, a JSON text, a table", () =>
    Effect.gen(function* () {
      const file = yield* path
      const sheet = 'partner,amount\r\n심청이,100\r\n"변학도, 사또",200\r\n심청이,300\r\n'
      const server = answering(({ url }) =>
        Effect.succeed(
          url.includes("sheet")
            ? new Response(sheet, { headers: { "content-type": "text/csv" } })
            : json(
                {
                  type: "INVALID_REQUEST",
                  message: "심청이 (me@home.example, 01012345678) has the card 4111-1111-1111-1111"
                },
                400
              )
        )
      )
      const table = yield* Effect.gen(function* () {
        yield* Effect.flip(
          (yield* Payments).payWithBillingKey({
            paymentId: "order-1",
            billingKey: "a-billing-key",
            orderName: "a subscription",
            amount: { total: 9_900 },
            currency: "KRW",
            customer: { name: { full: "심청이" } },
            customData: JSON.stringify({ for: "심청이", room: 7, phone: 1012345678, items: ["a", "b"] })
          })
        )
        return yield* PortOneClient.run(downloadPlatformTransferSheet, {})
      }).pipe(Effect.provide(recording(file, server)))
      assert.strictEqual(table, sheet)
      const [pay, download] = yield* linesOf(file)
      assert.include(pay!.request.body as object, { customData: "redacted-customData-0001" })
      assert.deepStrictEqual(pay!.response.body, { type: "INVALID_REQUEST", message: "redacted-message-0001" })
      assert.strictEqual(
        download!.response.text,
        [
          "redacted-cell-0001,redacted-cell-0002",
          "redacted-full-0001,redacted-cell-0003",
          "redacted-cell-0004,redacted-cell-0005",
          "redacted-full-0001,redacted-cell-0006",
          ""
        ].join("\r\n")
      )
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("has no secret of the client's, wherever the server repeats it", () =>
    Effect.gen(function* () {
      const file = yield* path
      const server = answering(({ headers }) =>
        Effect.succeed(json({ type: "UNAUTHORIZED", message: `who is ${String(headers["authorization"])}?` }, 401))
      )
      yield* Effect.flip(Effect.flatMap(Payments, (it) => it.getPayment({ paymentId: "order-1" }))).pipe(
        Effect.provide(recording(file, server, { apiSecret: "a-secret-of-mine" }))
      )
      const text = yield* contentOf(file)
      assert.notInclude(text, "a-secret-of-mine")
      assert.include(text, '"type":"UNAUTHORIZED"')
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("has no id that was made of a secret, or of a person whom it has met elsewhere", () =>
    Effect.gen(function* () {
      const file = yield* path
      const server = answering(() =>
        Effect.succeed(json({ payment: { pgTxId: "tx-a-secret-of-mine-1", paidAt: "2026-07-03T04:05:06Z" } }))
      )
      const pay = (paymentId: string) =>
        Effect.flatMap(Payments, (it) =>
          it.payWithBillingKey({
            paymentId,
            billingKey: "Bk9QzJ7wXt",
            orderName: "a subscription",
            amount: { total: 9_900 },
            currency: "KRW",
            customer: { name: { full: "Gildong" } }
          })
        )
      const ids = ["gildongs-order", "renewal.bk9qzj7wxt", "order-3"]
      yield* Effect.forEach(ids, pay).pipe(Effect.provide(recording(file, server, { apiSecret: "a-secret-of-mine" })))
      const lines = yield* linesOf(file)
      assert.deepStrictEqual(
        lines.map(({ request }) => request.path.split("/")[2]),
        ["redacted-paymentId-0001", "redacted-paymentId-0002", "order-3"]
      )
      assert.deepInclude(lines[2]!.response.body as object, {
        payment: { pgTxId: "redacted-pgTxId-0001", paidAt: "2026-07-03T04:05:06Z" }
      })
      const replayed = yield* Effect.provide(Effect.forEach(ids, pay), replaying(file))
      assert.lengthOf(replayed, ids.length)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is of the same operation behind a proxy's path", () =>
    Effect.gen(function* () {
      const file = yield* path
      const read = Effect.exit(
        Effect.flatMap(BillingKeys, (it) => it.getBillingKeyInfo({ billingKey: "a-billing-key" }))
      )
      const server = answering(() => Effect.succeed(json({ type: "BILLING_KEY_NOT_FOUND" }, 404)))
      yield* Effect.provide(read, recording(file, server, { baseUrl: "https://proxy.example/team-7/portone" }))
      assert.strictEqual(
        (yield* linesOf(file))[0]!.request.path,
        "/redacted-path-0001/redacted-path-0002/billing-keys/redacted-billingKey-0001"
      )
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})
