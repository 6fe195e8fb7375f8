/**
 * Reads what the packages offer in the place of another client's calls, errors and webhooks.
 */
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as Core from "@effect-portone/core"
import * as Payments from "@effect-portone/payments"
import * as Platform from "@effect-portone/platform"

const packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "@effect-portone/core": Core,
  "@effect-portone/payments": Payments,
  "@effect-portone/platform": Platform
}

export interface Operation {
  readonly id: string
  readonly service: string
  readonly from: string
  readonly method: string
  readonly path: string
  /** The type of its documented errors, such as `GetPaymentError`. */
  readonly error: string
  readonly errors: ReadonlyArray<Core.DocumentedError.DocumentedErrorClass>
}

const root = fileURLToPath(new URL("../../", import.meta.url))

const generated = globSync("packages/{core,payments,platform}/src/generated/*.ts", { cwd: root })
  .map((file) => readFileSync(root + file, "utf8"))
  .join("\n")

/** Returns the name of the documented errors in the signature of a method. */
const errorOf = (id: string): string => {
  const name = new RegExp(`readonly ${id}: \\([^]*?(\\w+)\\s*\\| PortOneClientError\\b`).exec(generated)?.[1]
  if (name === undefined) throw new Error(`the methods do not say how ${id} fails`)
  return name
}

/** The operations, by `operationId`. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(packages).flatMap(([from, exports]) =>
    Object.values(exports)
      .filter(Core.Endpoint.isEndpoint)
      .map((endpoint): readonly [string, Operation] => [
        endpoint.id,
        {
          id: endpoint.id,
          service: endpoint.service,
          from,
          method: endpoint.method,
          path: endpoint.path,
          error: errorOf(endpoint.id),
          errors: endpoint.errors.members
        }
      ])
  )
)

/** Returns the name under which a package exports an error. */
const nameOf = (error: Core.DocumentedError.DocumentedErrorClass): string => {
  for (const exports of Object.values(packages)) {
    for (const [name, value] of Object.entries(exports)) if (value === error) return name
  }
  throw new Error(`no package exports the error ${error.types[0]}`)
}

/** The documented errors by name. */
export const errors: ReadonlyMap<string, Core.DocumentedError.DocumentedErrorClass> = new Map(
  [...new Set([...operations.values()].flatMap((operation) => operation.errors))].map((error) => [nameOf(error), error])
)

export interface Event {
  /** The name in `Webhook`, such as `TransactionPaid`. */
  readonly name: string
  readonly type: string
  /** The name of its data, such as `TransactionData`. */
  readonly data: string
}

/** The events of webhooks, which have no values to look at. */
export const events: ReadonlyArray<Event> = Array.from(
  readFileSync(`${root}packages/core/src/webhook/eventTypes.ts`, "utf8").matchAll(
    /export interface (\w+) extends Event<"([^"]+)", (\w+)>/g
  ),
  ([, name, type, data]) => ({ name: name!, type: type!, data: data! })
)
