/**
 * All services over a client whose HTTP happens in memory: each call is given the answer that it gets, and what left is
 * kept.
 */
import { Context, Effect, Layer, Redacted, type Result } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Core from "@effect-portone/core"
import * as Payments from "@effect-portone/payments"
import * as Platform from "@effect-portone/platform"
import type { Operation } from "./document.ts"
import { type Methods, services } from "./exports.ts"
import { Samples } from "./samples.ts"

/** A request as it left. */
export interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

export interface Answer {
  readonly status: number
  readonly body: string
  readonly type?: string
}

export const json = (status: number, value: unknown): Answer => ({ status, body: JSON.stringify(value) })

export const apiSecret = "planted-api-secret"

/** Calls an operation by its id, as a method of its service. */
export class Script extends Context.Service<
  Script,
  {
    /** The methods of each service, by its name. */
    readonly services: ReadonlyMap<string, Methods>
    readonly call: (
      id: string,
      input: unknown,
      answer: Answer,
      options?: Core.CallOptions
    ) => Effect.Effect<{ readonly result: Result.Result<unknown, unknown>; readonly sent: ReadonlyArray<Sent> }>
  }
>()("test/endpoints/Script") {
  static readonly layer = (settings: { readonly storeId?: string } = {}): Layer.Layer<Script> => {
    let sent: Array<Sent> = []
    let answer: Answer | undefined
    const http = HttpClient.make((request, url) =>
      Effect.sync(() => {
        const { body, headers, method } = request
        sent.push({
          method,
          url,
          headers: { ...headers },
          body: body._tag === "Uint8Array" ? new TextDecoder().decode(body.body) : undefined
        })
        const { status, type = "application/json", body: text } = answer!
        return HttpClientResponse.fromWeb(request, new Response(text, { status, headers: { "content-type": type } }))
      })
    )
    const client = Core.PortOneClient.layer({
      ...settings,
      apiSecret: Redacted.make(apiSecret),
      retry: Core.RetryPolicy.none
    }).pipe(Layer.provide(Layer.succeed(HttpClient.HttpClient, http)), Layer.orDie)
    const all = Layer.mergeAll(Core.layer, Payments.layer, Platform.layer).pipe(Layer.provide(client))
    return Layer.effect(
      Script,
      Effect.map(Layer.build(all), (context) => {
        const byService = new Map(services.map(({ name, service }) => [name, Context.getUnsafe(context, service)]))
        const methods = new Map([...byService.values()].flatMap((of) => Object.entries(of)))
        return Script.of({
          services: byService,
          call: (id, input, scripted, options) =>
            Effect.suspend(() => {
              sent = []
              answer = scripted
              return Effect.map(Effect.result(methods.get(id)!(input, options)), (result) => ({ result, sent }))
            })
        })
      })
    )
  }
}

/** The least that an operation can answer with success. */
export const successOf = ({ success }: Operation): Answer => {
  switch (success.format) {
    case "json":
      return json(200, new Samples().ofName(success.name, "required"))
    case "csv":
      return { status: 200, type: "text/csv", body: "id,name\n1,한글\n" }
    case "empty":
      return { status: 200, body: "" }
  }
}
