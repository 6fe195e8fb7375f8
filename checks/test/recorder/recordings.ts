/**
 * Makes recordings of programs, in real files that are removed after the test.
 */
import { Effect, FileSystem, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Recorder } from "@effect-portone/testing"

/** A path in a folder that does not exist yet, and that is removed after the test. */
export const path = Effect.gen(function* () {
  const fs = yield* FileSystem.FileSystem
  return `${yield* fs.makeTempDirectoryScoped()}/recordings/test.jsonl`
})

export const contentOf = (path: string) => Effect.flatMap(FileSystem.FileSystem, (fs) => fs.readFileString(path))

export interface Line {
  readonly request: { readonly method: string; readonly path: string; readonly query: object; readonly body?: unknown }
  readonly response: {
    readonly status: number
    readonly headers: object
    readonly body?: unknown
    readonly text?: string
  }
}

/** Reads the exchanges of a recording. */
export const linesOf = (path: string) =>
  Effect.map(contentOf(path), (text) =>
    text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line): Line => JSON.parse(line) as Line)
  )

export type Answer = (request: HttpClientRequest.HttpClientRequest) => Effect.Effect<Response>

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers })

/** Makes a server that answers like this. */
export const answering = (answer: Answer) =>
  Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request) =>
      Effect.map(answer(request), (response) => HttpClientResponse.fromWeb(request, response))
    )
  )

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer)

export const client = (options: { readonly apiSecret?: string; readonly baseUrl?: string } = {}) =>
  PortOneClient.layer({
    apiSecret: Redacted.make(options.apiSecret ?? "any"),
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl })
  })

/** Records the client's services over a server. */
export const recording = (
  path: string,
  server: Layer.Layer<HttpClient.HttpClient>,
  options?: Parameters<typeof client>[0]
) =>
  services.pipe(
    Layer.provideMerge(client(options)),
    Layer.provide(Recorder.layerRecord({ path })),
    Layer.provide(server)
  )

export const replaying = (path: string, options?: Parameters<typeof client>[0]) =>
  services.pipe(Layer.provideMerge(client(options)), Layer.provide(Recorder.layerReplay({ path })))

export interface Person {
  readonly name: string
  readonly phoneNumber: string
  readonly cardNumber: string
}

export const shimcheong: Person = { name: "심청이", phoneNumber: "010-1234-5678", cardNumber: "4111111111119876" }
export const byeonhakdo: Person = { name: "변학도", phoneNumber: "010-8765-4321", cardNumber: "4111111111115432" }

/** A customer's subscription, from the card to the first charge. */
export const subscribe = ({ cardNumber, name, phoneNumber }: Person) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const payments = yield* Payments
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
      channelKey: "channel-key-main",
      method: {
        card: { credential: { number: cardNumber, expiryMonth: "12", expiryYear: "30", passwordTwoDigits: "12" } }
      },
      customer: { id: "me@home.example", name: { full: name }, phoneNumber }
    })
    const { billingKey } = billingKeyInfo
    const info = yield* billingKeys.getBillingKeyInfo({ billingKey })
    const orderName = `${name}님의 구독`
    yield* payments.payWithBillingKey({
      paymentId: "order-1",
      billingKey,
      orderName,
      amount: { total: 9_900 },
      currency: "KRW"
    })
    return { billingKey, info, payment: yield* payments.getPayment({ paymentId: "order-1" }) }
  })

export const recorded = (person: Person) =>
  Effect.gen(function* () {
    const file = yield* path
    const seen = yield* subscribe(person).pipe(Effect.provide(recording(file, PortOneEmulator.layer)))
    return { file, seen }
  })
