/** Checks the types of all operations as promises: their inputs, their answers and their errors. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as Core from "@effect-portone/core"
import type { Endpoint, PortOneClientError } from "@effect-portone/core"
import type * as Payments from "@effect-portone/payments"
import type * as Platform from "@effect-portone/platform"
import type { CallAbortedError, CallOptions, ListOperation, Operation, Services } from "@effect-portone/promise"

type Exports = typeof Core & typeof Payments & typeof Platform

type Service = keyof Services

/** True if two types are identical, and not only assignable to each other. */
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** The function that an operation of the Effect client is as promises. */
type OperationOf<Id> = Id extends keyof Exports
  ? Exports[Id] extends Endpoint.List<infer Input, infer Success, infer Error, infer A, infer By, infer Fields>
    ? ListOperation<Input, Success, Error, A, By, Fields>
    : Exports[Id] extends Endpoint.Endpoint<infer Input, infer Success, infer Error>
      ? Operation<Input, Success, Error>
      : never
  : never

/** True if each is assignable to the other. */
type IsLike<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type IsOperation = {
  [S in Service]: {
    [Id in keyof Services[S]]: IsLike<Services[S][Id], OperationOf<Id>> extends true ? never : Id
  }[keyof Services[S]]
}[Service]

type Pay = Services["payments"]["payWithBillingKey"]

describe("every operation as a promise", () => {
  it("takes, gives and rejects with what its endpoint does", () => {
    expectTypeOf<IsOperation>().toEqualTypeOf<never>()
  })
})

describe("an operation as a promise", () => {
  it("is flat, takes the options of a call, and gives the answer", () => {
    expectTypeOf<Parameters<Pay>>().toEqualTypeOf<[input: Payments.PayWithBillingKeyInput, options?: CallOptions]>()
    expectTypeOf<ReturnType<Pay>>().toEqualTypeOf<Promise<Payments.PayWithBillingKeyResponse>>()
  })

  it("has an optional input where nothing is required, and no other", () => {
    expectTypeOf<[]>().toExtend<Parameters<Services["payments"]["getPayments"]>>()
    expectTypeOf<[]>().toExtend<Parameters<Services["banks"]["getBankInfos"]>>()
    expectTypeOf<[]>().not.toExtend<Parameters<Services["payments"]["getPayment"]>>()
    expectTypeOf<[]>().toExtend<Parameters<Services["payments"]["getPayments"]["stream"]>>()
  })

  it("narrows what is caught to its own errors", () => {
    const narrow = (error: unknown, isError: Pay["isError"]) => {
      if (!isError(error)) return undefined
      expectTypeOf(error).toEqualTypeOf<Payments.PayWithBillingKeyError | PortOneClientError | CallAbortedError>()
      expectTypeOf(error.outcome).toEqualTypeOf<Core.Outcome>()
      expectTypeOf(error.isRetryable).toEqualTypeOf<boolean>()
      if (error._tag === "PgProviderError") expectTypeOf(error.pgCode).toEqualTypeOf<string | undefined>()
      return error._tag
    }
    expectTypeOf(narrow).returns.toExtend<string | undefined>()
  })

  it("has a stream if it is a list, and only then", () => {
    expectTypeOf<Services["payments"]["getPayments"]>().toHaveProperty("stream")
    expectTypeOf<Services["payments"]["getPayment"]>().not.toHaveProperty("stream")
    expectTypeOf<IsSame<Services["payments"]["getPayment"], OperationOf<"getPayment">>>().toEqualTypeOf<true>()
  })
})
