/** Checks stubs: a test gives some methods of a service, and a call of any other method dies. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit } from "effect"
import { Payments } from "@effect-portone/payments"
import { endpoints } from "../../../packages/emulator/src/contract/endpoints.ts"
import { operations } from "./document.ts"
import { services } from "./exports.ts"

const methodsOf = (service: string) =>
  endpoints.filter((endpoint) => endpoint.service === service).map((endpoint) => endpoint.id)

describe("layerTest", () => {
  it("is of every service, and of every operation", () => {
    assert.sameMembers(
      services.flatMap(({ name }) => methodsOf(name)),
      operations.map(({ id }) => id)
    )
  })

  it.effect.each(services)(
    "of $name answers with what is given, and dies by name of what is not",
    ({ name, service }) =>
      Effect.gen(function* () {
        const ids = methodsOf(name)
        for (const stubbed of ids) {
          const layer = service.layerTest({ [stubbed]: (input) => Effect.succeed({ stubbed, input }) })
          yield* Effect.gen(function* () {
            const methods = yield* service
            assert.deepStrictEqual(yield* methods[stubbed]!("input"), { stubbed, input: "input" })
            for (const id of ids.filter((other) => other !== stubbed)) {
              const exit = yield* Effect.exit(Effect.suspend(() => methods[id]!({})))
              assert(Exit.isFailure(exit) && Cause.hasDies(exit.cause), `${id} does not die`)
              assert.include(Cause.pretty(exit.cause), id)
            }
          }).pipe(Effect.provide(layer))
        }
      })
  )

  it.effect("gives a program the values that it would get", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { cancellation } = yield* payments.cancelPayment({ paymentId: "p-1", reason: "returned" })
      assert.strictEqual(cancellation.status, "UNRECOGNIZED")
    }).pipe(
      Effect.provide(
        Payments.layerTest({
          cancelPayment: ({ paymentId }) =>
            Effect.succeed({ cancellation: { status: "UNRECOGNIZED", raw: { status: "LATER", paymentId } } })
        })
      )
    )
  )
})
