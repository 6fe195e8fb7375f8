/**
 * Types the rules by the client's own endpoints: a rule takes the input of its operation, and can only answer what
 * PortOne documents for it.
 */
import type * as Effect from "effect/Effect"
import type * as core from "@effect-portone/core"
import type { Endpoint } from "@effect-portone/core/Endpoint"
import type * as payments from "@effect-portone/payments"
import type * as platform from "@effect-portone/platform"

type Operations = typeof core & typeof payments & typeof platform

/** The rule of one operation: answers its flat input, with services `R`. */
export type RuleOf<Operation, R> =
  Operation extends Endpoint<infer Input, infer Success, infer Error>
    ? (input: Input) => Effect.Effect<Success, Error, R>
    : never

/** The ids of all operations. */
type OperationId = {
  readonly [Name in keyof Operations]-?: Operations[Name] extends Endpoint<infer _Input, infer _Success, infer _Error>
    ? Name
    : never
}[keyof Operations]

/** The rules of all operations. */
export type Rules<R> = { readonly [Id in OperationId]: RuleOf<Operations[Id], R> }
