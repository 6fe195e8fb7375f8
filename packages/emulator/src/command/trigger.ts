/**
 * Triggers an event in a running emulator, and prints the ids of what it is about.
 */
import type * as CliError from "effect/cli/CliError"
import type * as Command from "effect/cli/Command"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import { BillingKeys } from "@effect-portone/payments/generated/BillingKeys"
import { Payments } from "@effect-portone/payments/generated/Payments"
import { Counterparties } from "@effect-portone/platform/generated/Counterparties"
import { TaxInvoices } from "@effect-portone/platform/generated/TaxInvoices"
import { healthPath } from "../pages/Paths.ts"
import { noEmulator } from "./emulatorFlag.ts"
import { nearest } from "./nearest.ts"
import { refuse } from "./refusal.ts"
import type { triggerFlags } from "./triggerFlags.ts"
import { makeControl, makeTriggers } from "./triggers.ts"

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer, TaxInvoices.layer, Counterparties.layer)

const hint = "`npx @effect-portone/emulator trigger --list` lists the events."

const nobody =
  "No webhook was sent: there is no --webhook-url, and nobody listens: `portone-emulator listen --forward-to URL`."

const unknown = (event: string, known: ReadonlyArray<string>): CliError.UserError => {
  if (event === "Transaction.Confirm") {
    return refuse(`${event} is a question: start the emulator with --confirm-process, and trigger Transaction.Paid.`)
  }
  const meant = nearest(event, known)
  return refuse(`There is no event ${event}.${meant === undefined ? "" : ` Did you mean ${meant}?`} ${hint}`)
}

export const trigger = Effect.fnUntraced(function* ({
  channel,
  emulator,
  event,
  list,
  secret
}: Command.Command.Config.Infer<typeof triggerFlags>) {
  const control = yield* makeControl(emulator)
  const triggers = makeTriggers(control, channel)
  const known = Object.keys(triggers)
  if (list) return yield* Effect.forEach(known, (name) => Console.log(name), { discard: true })
  if (Option.isNone(event)) return yield* refuse(`Name an event, such as Transaction.Paid. ${hint}`)
  const [, found] = Object.entries(triggers).find(([name]) => name === event.value) ?? []
  if (found === undefined) return yield* unknown(event.value, known)
  yield* HttpClient.get(new URL(healthPath, emulator)).pipe(
    Effect.flatMap(HttpClientResponse.filterStatusOk),
    Effect.flatMap(({ text }) => text),
    Effect.mapError((error) => noEmulator(emulator, error))
  )
  const apiSecret = Option.getOrElse(secret, () => Redacted.make("any"))
  const ids = yield* found.pipe(
    Effect.provide(services.pipe(Layer.provide(PortOneClient.layer({ apiSecret, baseUrl: emulator })))),
    Effect.mapError((error) => refuse(`${event.value} was not triggered: ${error.message}`, error))
  )
  yield* Console.log(event.value)
  for (const [name, id] of Object.entries(ids)) yield* Console.log(`${name} ${id}`)
  const { webhooks } = yield* control.lists.overview()
  if (webhooks.url === undefined && webhooks.listeners.length === 0) yield* Console.error(nobody)
}, Effect.provide(FetchHttpClient.layer))
