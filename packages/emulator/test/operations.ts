/**
 * Every operation as the client describes it, and a request of each that makes sense.
 */
import { Predicate } from "effect"
import * as core from "@effect-portone/core"
import type { Endpoint } from "@effect-portone/core/Endpoint"
import * as payments from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"
import { draw } from "./drawing.ts"

export type Operation = Endpoint<unknown, unknown, unknown>

const isOperation = (value: unknown): value is Operation => Predicate.hasProperty(value, "pathFields")

export const operations: ReadonlyArray<Operation> = [core, payments, platform]
  .flatMap((exports): ReadonlyArray<unknown> => Object.values(exports))
  .filter(isOperation)

/** An input of the operation, always the same one. */
export const inputOf = (operation: Operation) => draw(operation.input, operation.id)
