import { DateTime, Effect, Schedule } from "effect"
import { assert, describe, it } from "vitest"
import {
  CallAbortedError,
  createClient,
  createPayments,
  createUnknownOutcome,
  IdempotencyKey,
  isCallError,
  PortOneClientError,
  RetryPolicy,
  UnresolvedOutcomeError
} from "../src/index.ts"
import {
  answering,
  charge,
  charged,
  declined,
  failing,
  json,
  notFound,
  paymentId,
  rejectionOf,
  silence,
  type Step
} from "./fixtures/answers.ts"

const over = (...steps: ReadonlyArray<Step>) => {
  const http = answering(...steps)
  const client = createClient({ apiSecret: "secret", fetch: http.fetch, retry: RetryPolicy.none, logger: () => {} })
  return { ...http, client, payments: createPayments(client), ...createUnknownOutcome(client) }
}

type Over = ReturnType<typeof over>

const tooMany: Step = () => Promise.resolve(new Response("{}", { status: 429, headers: { "retry-after": "5" } }))

const failureOf = async ({ payments }: Over) => {
  const error = await rejectionOf(payments.payWithBillingKey(charge))
  assert(isCallError(error))
  return error
}

const chargeOf = ({ payments }: Over) => ({
  paymentId,
  settledAfter: 1,
  readEvery: 1,
  repeat: (options: object) => payments.payWithBillingKey(charge, options)
})

describe("a charge of unknown outcome", () => {
  it("is repeated with its key, and its answer is that of the first", async () => {
    const program = over(failing, notFound, charged)
    const resolution = await program.resolveCharge(await failureOf(program), chargeOf(program))
    assert.strictEqual(resolution._tag, "Answered")
    const [first, , again] = program.sent
    assert.strictEqual(again!.headers.get("idempotency-key"), first!.headers.get("idempotency-key"))
  })

  it("that was aborted is repeated with its key, too, and in its store", async () => {
    const program = over(silence, notFound, charged)
    const controller = new AbortController()
    const arrived = program.arrival()
    const paying = rejectionOf(
      program.payments.payWithBillingKey(charge, { signal: controller.signal, storeId: "store-2" })
    )
    await arrived
    controller.abort()
    const error = await paying
    assert.instanceOf(error, CallAbortedError)
    assert.strictEqual((await program.resolveCharge(error, chargeOf(program)))._tag, "Answered")
    const [first, read, again] = program.sent
    assert.strictEqual(again!.headers.get("idempotency-key"), first!.headers.get("idempotency-key"))
    assert.strictEqual(read!.url.searchParams.get("storeId"), "store-2")
    assert.strictEqual(JSON.parse(again!.body).storeId, "store-2")
  })

  it("that was aborted is looked for in the store that its input names, too", async () => {
    const program = over(silence, notFound, charged)
    const controller = new AbortController()
    const arrived = program.arrival()
    const input = { ...charge, storeId: "store-3" }
    const paying = rejectionOf(
      program.payments.payWithBillingKey(input, { signal: controller.signal, storeId: "store-2" })
    )
    await arrived
    controller.abort()
    const error = await paying
    assert.instanceOf(error, CallAbortedError)
    await program.resolveCharge(error, chargeOf(program))
    assert.deepStrictEqual(
      [JSON.parse(program.sent[0]!.body).storeId, program.sent[1]!.url.searchParams.get("storeId")],
      ["store-3", "store-3"]
    )
  })

  it("that was aborted before it was sent is not sent now", async () => {
    const program = over()
    const error = await rejectionOf(program.payments.payWithBillingKey(charge, { signal: AbortSignal.abort() }))
    assert.instanceOf(error, CallAbortedError)
    assert.strictEqual(await rejectionOf(program.resolveCharge(error, chargeOf(program))), error)
    assert.deepStrictEqual(program.sent, [])
  })

  it("that was aborted after it was refused is not sent now", async () => {
    const program = over(tooMany)
    const controller = new AbortController()
    // The answer is read, and the call is to wait for its next attempt.
    const aborts = Schedule.tap(Schedule.spaced("30 seconds"), () => Effect.sync(() => controller.abort()))
    const retry = RetryPolicy.fromSchedule(aborts)
    const client = createPayments(createClient({ apiSecret: "secret", fetch: program.fetch, retry, logger: () => {} }))
    const paying = rejectionOf(client.payWithBillingKey(charge, { signal: controller.signal }))
    const error = await paying
    assert.instanceOf(error, CallAbortedError)
    assert.propertyVal(error, "outcome", "Refused")
    assert.strictEqual(await rejectionOf(program.resolveCharge(error, chargeOf(program))), error)
    const input = { paymentId, amount: 1_000, reason: "returned" }
    assert.strictEqual(await rejectionOf(program.resolveCancellation(error, input)), error)
    assert.lengthOf(program.sent, 1)
  })

  for (const [what, said, outcome] of [
    ["that PortOne still ran", json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST", message: "" }), "Unknown"],
    ["that PortOne carried out", json(200, { payment: { pgTxId: "pg-1", paidAt: "soon" } }), "Applied"]
  ] as const) {
    it(`stays unresolved after a repetition ${what} is aborted by a signal of its own`, async () => {
      const program = over(failing, notFound, said, notFound, notFound)
      const call = await failureOf(program)
      const repeat = async (options: object) => {
        const given = { ...options, retry: RetryPolicy.none }
        const first = await rejectionOf(program.payments.payWithBillingKey(charge, given))
        assert(first instanceof PortOneClientError)
        const { idempotencyKey, operation, startedAt, wasRunning } = first
        throw new CallAbortedError({
          operation,
          outcome: first.outcome,
          cause: "the time of the program is up",
          idempotencyKey,
          startedAt,
          wasRunning
        })
      }
      const error = await rejectionOf(program.resolveCharge(call, { ...chargeOf(program), settledAfter: 0, repeat }))
      assert.instanceOf(error, UnresolvedOutcomeError)
      assert.deepInclude(error, { outcome })
    })
  }

  it("rejects with the error of the repetition if PortOne refuses that", async () => {
    const program = over(failing, notFound, declined, notFound)
    const error = await rejectionOf(program.resolveCharge(await failureOf(program), chargeOf(program)))
    assert.propertyVal(error, "_tag", "PgProviderError")
    assert.isTrue(program.resolveCharge.isError(error))
  })

  it("tells its own errors from those of the program", async () => {
    const program = over(failing, json(500, {}), json(500, {}), json(500, {}))
    const call = await failureOf(program)
    const { isError } = program.resolveCharge
    const error = await rejectionOf(program.resolveCharge(call, { paymentId, settledAfter: 0, readEvery: 1 }))
    assert.instanceOf(error, UnresolvedOutcomeError)
    assert.deepStrictEqual(
      [error, call, new TypeError("a slip of the program"), undefined].map((u) => isError(u)),
      [true, true, false, false]
    )
  })

  it("takes what the repetition throws beside that for no answer, and reads the payment", async () => {
    const program = over(failing, notFound, notFound, notFound)
    const repeat = () => Promise.reject(new TypeError("a slip of the program"))
    const call = await failureOf(program)
    const resolution = await program.resolveCharge(call, { ...chargeOf(program), settledAfter: 0, repeat })
    assert.strictEqual(resolution._tag, "NotApplied")
  })

  it("is found after a restart, by what was stored", async () => {
    const program = over(notFound)
    const resolution = await program.resolveCharge(
      {
        operation: "Payments.payWithBillingKey",
        idempotencyKey: "renewal-2026-11-order-0042",
        startedAt: DateTime.makeUnsafe("2020-01-01T00:00:00Z")
      },
      { ...chargeOf(program), settledAfter: 0 }
    )
    assert.strictEqual(resolution._tag, "NotApplied")
  })

  it("is left as it is by a search that is aborted", async () => {
    const program = over(failing, silence)
    const call = await failureOf(program)
    const controller = new AbortController()
    const arrived = program.arrival()
    const resolving = rejectionOf(program.resolveCharge(call, { ...chargeOf(program), signal: controller.signal }))
    await arrived
    controller.abort()
    const error = await resolving
    assert.instanceOf(error, CallAbortedError)
    // Of the charge nothing more is known, whatever became of the reading.
    assert.deepInclude(error, { outcome: "Unknown", operation: "UnknownOutcome.resolveCharge" })
  })

  it("is left as it is by a search whose signal was aborted before", async () => {
    const program = over(failing)
    const call = await failureOf(program)
    const error = await rejectionOf(program.resolveCharge(call, { ...chargeOf(program), signal: AbortSignal.abort() }))
    assert.instanceOf(error, CallAbortedError)
    assert.deepInclude(error, { outcome: "Unknown", operation: "UnknownOutcome.resolveCharge" })
  })

  it("is refused if what is given makes no sense", async () => {
    const program = over()
    for (const given of [undefined, null, {}, { ...chargeOf(program), repeat: "again" }]) {
      const call = { operation: "Payments.payWithBillingKey", idempotencyKey: undefined, startedAt: undefined }
      assert.propertyVal(await rejectionOf(program.resolveCharge(call, given as never)), "outcome", "NotSent")
    }
  })
})

describe("a refund of unknown outcome", () => {
  it("is resolved with the input of the call, and tells its own errors", async () => {
    const program = over(failing, json(500, {}), json(500, {}), json(500, {}))
    const idempotencyKey = IdempotencyKey.make()
    const reason = await program.markedReason("returned", idempotencyKey)
    assert.match(reason, /^R[0-9A-F]{10} returned$/)
    const input = { paymentId, amount: 1_000, reason }
    const call = await rejectionOf(program.payments.cancelPayment(input, { idempotencyKey }))
    assert(isCallError(call))
    const options = { settledAfter: 0, readEvery: 1 }
    const error = await rejectionOf(program.resolveCancellation(call, input, options))
    assert.instanceOf(error, UnresolvedOutcomeError)
    assert.isTrue(program.resolveCancellation.isError(error))
  })

  it("without a key has no mark", async () => {
    const { markedReason } = over()
    assert.propertyVal(await rejectionOf(markedReason("returned", "")), "outcome", "NotSent")
  })
})
