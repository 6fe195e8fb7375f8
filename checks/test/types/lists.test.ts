/** Checks the types of all lists: the elements of each stream, and the fields that select the page. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as Core from "@effect-portone/core"
import type { Endpoint } from "@effect-portone/core"
import type * as Payments from "@effect-portone/payments"
import type * as Platform from "@effect-portone/platform"

type Exports = typeof Core & typeof Payments & typeof Platform

interface AnyList {
  readonly list: object
}

/** All lists by their ids. */
type Lists = { [I in keyof Exports as Exports[I] extends AnyList ? I : never]: Exports[I] }

type Id = keyof Lists

/** True if two types are identical, and not only assignable to each other. */
type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** The element of the one array in an answer. */
type ElementOf<Success> = {
  [Field in keyof Success]-?: Success[Field] extends ReadonlyArray<infer A> ? A : never
}[keyof Success]

type GivesItsElements = {
  [I in Id]: Lists[I] extends Endpoint.Endpoint<infer _Input, infer Success, infer _Error> & {
    readonly list: Endpoint.ListDescription<infer A, infer _By, infer _Fields>
  }
    ? IsSame<A, ElementOf<Success>>
    : "not a list"
}

type IdsOf<Fields> = {
  [I in Id]: Lists[I] extends { readonly list: Endpoint.ListDescription<infer _A, infer _By, infer F> }
    ? IsSame<F, Fields> extends true
      ? I
      : never
    : never
}[Id]

describe("every list", () => {
  it("gives the elements that its answers hold", () => {
    expectTypeOf<GivesItsElements>().toEqualTypeOf<{ [I in Id]: true }>()
  })

  it("leaves to a stream what says which page, and no more", () => {
    expectTypeOf<IdsOf<"pageNumber" | "pageSize">>().toEqualTypeOf<"getB2bTaxInvoices">()
    expectTypeOf<IdsOf<"cursor" | "size">>().toEqualTypeOf<"getAllPaymentsByCursor" | "getAllPaymentEventsByCursor">()
    expectTypeOf<Exclude<Id, IdsOf<"page">>>().toEqualTypeOf<
      "getB2bTaxInvoices" | "getAllPaymentsByCursor" | "getAllPaymentEventsByCursor"
    >()
  })
})
