/**
 * Checks the errors of each operation: the documented ones as classes, all others as reasons of a `PortOneClientError`.
 */
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Result, Schema } from "effect"
import { type DocumentedError, PortOneClientError } from "@effect-portone/core"
import { PlatformSettlementAmountExceededError } from "@effect-portone/platform"
import { errorsByOperation, errorTypes, nameOf, type Operation, operations, schemaOf } from "./document.ts"
import { endpointOf, errorClassOf } from "./exports.ts"
import { inputOf } from "./inputs.ts"
import { type Extent, type JsonObject, Samples } from "./samples.ts"
import { type Answer, json, Script } from "./script.ts"
import { canonical } from "./spots.ts"

/** Returns bodies of a documented error: with all of its fields, and with as few as possible. */
const bodiesOf = (name: string): ReadonlyArray<JsonObject> => {
  const { type } = errorTypes.get(name)!
  return (["everything", "required"] as const).flatMap((extent: Extent) =>
    new Samples().covering(name, extent, "values").map((sample) => ({ ...(sample as JsonObject), type }))
  )
}

const decode = (name: string, body: JsonObject) => Schema.decodeEffect(errorClassOf(name))(body)
const encode = (name: string, error: DocumentedError.DocumentedError) => Schema.encodeEffect(errorClassOf(name))(error)

/** Returns the failure of the call for this answer. */
const failureOf = (operation: Operation, answer: Answer) =>
  Effect.gen(function* () {
    const script = yield* Script
    const { result } = yield* script.call(operation.id, inputOf(operation, "required").value, answer)
    assert(Result.isFailure(result))
    return result.failure
  })

const failure = (operation: Operation, status: number, body: unknown) => failureOf(operation, json(status, body))

const assertUndocumented = (operation: Operation, status: number, body: JsonObject, outcome: string) =>
  Effect.gen(function* () {
    const error = yield* failure(operation, status, body)
    assert.instanceOf(error, PortOneClientError)
    const { reason } = error
    assert(reason._tag === "UndocumentedError", `${operation.id} documents no ${JSON.stringify(body)}`)
    assert.strictEqual(reason.status, status)
    assert.strictEqual(reason.type, body["type"])
    assert.deepStrictEqual(JSON.parse(reason.body), body)
    assert.strictEqual(error.outcome, outcome)
    assert.match(error.operation, new RegExp(`^\\w+\\.${operation.id}$`))
    return error
  })

/** The expectations for a status that comes without a documented error. */
const outcomes: Readonly<Record<number, string>> = {
  400: "Refused",
  401: "Refused",
  403: "Refused",
  404: "Refused",
  409: "Refused",
  410: "Refused",
  502: "Unknown",
  503: "Unknown"
}

/** The answers of a gateway or a broken connection, with the expectations for the request. */
const noErrors: ReadonlyArray<readonly [status: number, body: string, outcome: string]> = [
  [302, "", "Refused"],
  [400, '{"type":"INVALID_REQ', "Refused"],
  [401, "", "Refused"],
  [404, '{"message":"no type"}', "Refused"],
  [408, "", "Unknown"],
  [422, '"INVALID_REQUEST"', "Refused"],
  [429, "", "Refused"],
  [500, '{"type":7}', "Unknown"],
  [502, "<html>Bad Gateway</html>", "Unknown"],
  [503, "null", "Unknown"],
  [504, "[]", "Unknown"]
]

/** The errors that other operations document, and this one does not. */
const undocumentedBy = ({ errors }: Operation) => {
  const documented = schemaOf(errors).discriminator!.mapping
  return [...errorTypes.values()].filter(({ type }) => !Object.hasOwn(documented, type))
}

layer(Script.layer())((it) => {
  describe("a documented error", () => {
    it.effect.each(operations)("of $id comes as its class", (operation) =>
      Effect.gen(function* () {
        const names = errorsByOperation.get(operation.id)!
        assert.isAbove(names.length, 0)
        for (const name of names) {
          const { status, type } = errorTypes.get(name)!
          const ErrorClass = errorClassOf(name)
          const encodeAny = Schema.encodeEffect(endpointOf(operation.id).errors)
          for (const body of bodiesOf(name)) {
            const error = yield* failure(operation, status, body)
            assert.instanceOf(error, ErrorClass)
            assert.instanceOf(error, Error)
            const { message, type: _, ...fields } = body
            assert.include(error, { _tag: name, type, status, outcome: "Refused" })
            assert.strictEqual(error.portOneMessage, message)
            assert.match(error.operation!, new RegExp(`^\\w+\\.${operation.id}$`))
            assert.isTrue(error.message.startsWith(`${error.operation}: `))
            assert.isAtMost(error.message.length, 300)
            for (const field of Object.keys(fields)) assert.property(error, field)
            assert.deepStrictEqual(canonical(name, yield* encodeAny(error)), canonical(name, body))
          }
        }
      })
    )

    it.effect.each([...errorTypes.keys()].map((name) => ({ name })))("$name can be made by a test", ({ name }) =>
      Effect.gen(function* () {
        for (const body of bodiesOf(name)) {
          const decoded = yield* decode(name, body)
          const fields = Object.keys(body).filter((field) => field !== "type")
          const made = new (errorClassOf(name))(
            Object.fromEntries(fields.map((field) => [field, decoded[field as keyof typeof decoded]]))
          )
          // For two errors, an assertion would compare only their messages.
          assert.deepStrictEqual({ ...made }, { ...decoded })
          assert.strictEqual(made.message, decoded.message)
          assert.deepStrictEqual(yield* encode(name, made), yield* encode(name, decoded))
        }
      })
    )

    it.effect("is worth another try if it says so, which one does", () =>
      Effect.gen(function* () {
        const retryable: Array<string> = []
        for (const name of errorTypes.keys()) {
          const error = yield* decode(name, bodiesOf(name)[0]!)
          if (error.isRetryable) retryable.push(name)
        }
        assert.deepStrictEqual(
          retryable.map((name) => errorTypes.get(name)!.type),
          ["PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED"]
        )
      })
    )
  })

  describe("an error that the document does not have", () => {
    it.effect.each(operations)("for $id is a PortOneClientError that keeps it", (operation) =>
      Effect.gen(function* () {
        for (const { status, type } of undocumentedBy(operation)) {
          yield* assertUndocumented(operation, status, { type, message: "words" }, outcomes[status]!)
        }
        yield* assertUndocumented(operation, 400, { type: "SOMETHING_NEW" }, "Refused")
        yield* assertUndocumented(operation, 500, { type: "SOMETHING_NEW" }, "Unknown")
      })
    )
  })

  describe("an answer that is no error of PortOne's", () => {
    it.effect.each(operations)("for $id is a PortOneClientError that keeps it", (operation) =>
      Effect.gen(function* () {
        for (const [status, body, outcome] of noErrors) {
          const error = yield* failureOf(operation, { status, body })
          assert.instanceOf(error, PortOneClientError)
          const { reason } = error
          assert(reason._tag === "UndocumentedError")
          assert.deepStrictEqual([reason.status, reason.type, reason.body], [status, undefined, body])
          assert.strictEqual(error.outcome, outcome)
        }
      })
    )

    it.effect.each(operations)("for $id may be that the first request with its key still runs", (operation) =>
      Effect.gen(function* () {
        const error = yield* failure(operation, 409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" })
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "OutstandingRequestError")
        assert.strictEqual(error.outcome, "Unknown")
      })
    )
  })

  describe("PLATFORM_CURRENCY_NOT_SUPPORTED", () => {
    const meanings = operations.flatMap((operation) => {
      const target = schemaOf(operation.errors).discriminator!.mapping["PLATFORM_CURRENCY_NOT_SUPPORTED"]
      return target === undefined ? [] : [{ operation, id: operation.id, name: nameOf(target) }]
    })

    it.effect("means more than one thing", () =>
      Effect.gen(function* () {
        assert.isAbove(new Set(meanings.map(({ name }) => name)).size, 1)
      })
    )

    it.effect.each(meanings)("is $name in $id", ({ name, operation }) =>
      Effect.gen(function* () {
        for (const body of bodiesOf(name)) {
          const error = yield* failure(operation, errorTypes.get(name)!.status, body)
          assert.instanceOf(error, errorClassOf(name))
          assert.include(error, { _tag: name, type: "PLATFORM_CURRENCY_NOT_SUPPORTED" })
        }
      })
    )
  })

  describe("PlatformSettlementAmountExceededError", () => {
    const name = "PlatformSettlementAmountExceededError"
    const [operation] = operations.filter(({ id }) => errorsByOperation.get(id)!.includes(name)) as [Operation]
    const { status, type } = errorTypes.get(name)!
    const amountTypes = schemaOf(nameOf(schemaOf(name).properties!["type"]!.$ref!)).enum!

    it.effect.each([{ wire: type, amountType: undefined }, ...amountTypes.map((wire) => ({ wire, amountType: wire }))])(
      "comes as $wire, and goes back as it",
      ({ amountType, wire }) =>
        Effect.gen(function* () {
          const body = { ...(bodiesOf(name)[0] as JsonObject), type: wire }
          const error = yield* failure(operation, status, body)
          assert.instanceOf(error, PlatformSettlementAmountExceededError)
          assert.strictEqual(error._tag, name)
          assert.strictEqual<string>(error.type, type)
          assert.strictEqual(error.amountType, amountType)
          assert.deepStrictEqual<unknown>(yield* encode(name, error), body)
        })
    )
  })
})
