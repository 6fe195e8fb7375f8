import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted, Schema } from "effect"
import {
  Credentials,
  DocumentedError,
  Endpoint,
  PortOneClient,
  PortOneClientError,
  RetryPolicy
} from "../../src/index.ts"
import { charge, chargeOrder } from "../fixtures/orders.ts"
import { printed } from "../fixtures/planted.ts"
import { json, resetConnection, script, type Step, withTime } from "../fixtures/scripted.ts"

const secret = "sEcReT+0123456789/abcdef="

/** An error with details of each form. */
class VoucherRefusedError extends DocumentedError.make<
  VoucherRefusedError,
  {
    readonly pgMessage?: string | undefined
    readonly reasons?: ReadonlyArray<unknown> | undefined
    readonly details?: { readonly [key: string]: unknown } | undefined
  }
>()("VoucherRefusedError", {
  type: "VOUCHER_REFUSED",
  status: 400,
  summary: "The voucher was refused.",
  fields: {
    pgMessage: Schema.String,
    reasons: Schema.Array(Schema.Unknown),
    details: Schema.Record(Schema.String, Schema.Unknown)
  }
}) {}

const endpoint = Endpoint.make({
  ...chargeOrder,
  errors: DocumentedError.union<VoucherRefusedError>([VoucherRefusedError])
})

const failureOf = (values: ReadonlyArray<string>, ...steps: ReadonlyArray<Step>) => {
  let next = 0
  const credentials = Credentials.of({
    authorization: Effect.sync(() => Redacted.make(values[Math.min(next++, values.length - 1)]!)),
    refused: () => Effect.void
  })
  return PortOneClient.run(endpoint, charge, { credentials, retry: RetryPolicy.make({ attempts: 2, base: 0 }) }).pipe(
    Effect.flip,
    withTime,
    Effect.provide(script(...steps).client())
  )
}

describe("the credentials that a call carried are not in a documented error that repeats", () => {
  const repeated = {
    "the whole header": (value: string) => value,
    "what stands beside the scheme": (value: string) => value.replace(/^\S+ /, ""),
    "it within a text": (value: string) => `bad token ${value}, try another than ${value}`,
    "it as a part of a URL": (value: string) => `/login?token=${encodeURIComponent(value.replace(/^\S+ /, ""))}`
  }
  for (const value of [`PortOne ${secret}`, `Bearer ${secret}`, secret]) {
    for (const [how, repeat] of Object.entries(repeated)) {
      it.effect(`${how}, of ${value.replace(secret, "a secret")}`, () =>
        Effect.gen(function* () {
          const said = repeat(value)
          const body = {
            type: "VOUCHER_REFUSED",
            message: said,
            pgMessage: said,
            reasons: [said, 1, { said }],
            details: { [said]: said, list: [[said]] }
          }
          const error = yield* failureOf([value], json(400, body))
          assert.instanceOf(error, VoucherRefusedError)
          const text = [printed(error), error.portOneMessage, JSON.stringify(Object.values(error))].join("\n")
          assert.notInclude(text, secret)
          assert.notInclude(text, encodeURIComponent(secret))
          assert.include(error.portOneMessage, "[credentials]")
          assert.include(error.message, "[credentials]")
          assert.include(error.pgMessage, "[credentials]")
          assert.strictEqual(error.reasons![1], 1)
        })
      )
    }
  }

  it.effect("the value of an earlier attempt, as a stored answer does", () =>
    Effect.gen(function* () {
      const answer = json(400, { type: "VOUCHER_REFUSED", message: `bad ${secret}` })
      const error = yield* failureOf([`Bearer ${secret}`, "Bearer another-token"], resetConnection, answer)
      assert.instanceOf(error, VoucherRefusedError)
      assert.strictEqual(error.portOneMessage, "bad [credentials]")
    })
  )
})

describe("a part of the credentials is not in a documented error that repeats it:", () => {
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwbGFudGVkIn0.PlantedSignature0123456789"
  it.effect.each<readonly [string, string, string]>([
    ["the end of a secret", `PortOne ${secret}`, secret.slice(6)],
    ["the beginning of a secret", `PortOne ${secret}`, secret.slice(0, -6)],
    ["the signature of a token", `Bearer ${token}`, token.split(".")[2]!],
    ["the claims of a token", `Bearer ${token}`, token.split(".")[1]!]
  ])("%s", ([, value, part]) =>
    Effect.gen(function* () {
      const error = yield* failureOf([value], json(400, { type: "VOUCHER_REFUSED", message: `bad key ${part} here` }))
      assert.instanceOf(error, VoucherRefusedError)
      assert.strictEqual(error.portOneMessage, "bad key [credentials] here")
    })
  )
})

it.effect("an error of an unknown type is printed without the type if that repeats the credentials", () =>
  Effect.gen(function* () {
    const error = yield* failureOf(["PortOne TOPSECRET"], json(400, { type: "TOPSECRET" }))
    assert.instanceOf(error, PortOneClientError)
    assert(error.reason._tag === "UndocumentedError")
    assert.isUndefined(error.reason.type)
    assert.notInclude(printed(error), "TOPSECRET")
    assert.strictEqual(error.outcome, "Refused")
    // A program may read what came.
    assert.strictEqual(error.reason.body, '{"type":"TOPSECRET"}')
  })
)

it.effect("what PortOne says of anything else stays as it came", () =>
  Effect.gen(function* () {
    const body = { message: "한도 초과", pgMessage: "limit", reasons: ["a", { b: 1 }], details: { c: null } }
    const error = yield* failureOf([`PortOne ${secret}`], json(400, { type: "VOUCHER_REFUSED", ...body }))
    assert.instanceOf(error, VoucherRefusedError)
    const { details, pgMessage, portOneMessage, reasons } = error
    assert.deepStrictEqual({ message: portOneMessage, pgMessage, reasons, details }, body)
  })
)
