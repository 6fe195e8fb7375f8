/**
 * Runs the programs of `examples` as a reader runs them: each in a process of its own, with an emulator over HTTP. The
 * test reads its books and requests.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { Context, Effect, Layer, Redacted } from "effect"
import { execFile } from "node:child_process"
import { createServer, type IncomingHttpHeaders } from "node:http"
import { fileURLToPath } from "node:url"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** The requests to the emulator, in the order of their arrival. */
export class Requests extends Context.Service<
  Requests,
  {
    readonly received: ReadonlyArray<Received>
    /** Is called for each request before its answer. */
    onReceived: (received: Received) => void
  }
>()("test/examples/Requests") {}

/** Makes an emulator over HTTP that keeps its requests, and a client that reads its books. */
export const layer = Layer.unwrap(
  Effect.sync(() => {
    const received: Array<Received> = []
    const requests = Requests.of({ received, onReceived: () => {} })
    const server = () =>
      createServer().on("request", ({ headers, method = "", url = "" }) => {
        const request = { method, path: url.replace(/\?.*/, ""), headers }
        received.push(request)
        requests.onReceived(request)
      })
    const client = Layer.unwrap(
      Effect.map(PortOneEmulator, ({ baseUrl }) => PortOneClient.layer({ apiSecret: Redacted.make("reader"), baseUrl }))
    )
    return Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
      Layer.provide(client),
      Layer.provideMerge(PortOneEmulator.serve()),
      Layer.provide([
        NodeHttpClient.layerUndici,
        NodeHttpServer.layerServer(server, { host: "127.0.0.1", port: 0, gracefulShutdownTimeout: "100 millis" })
      ]),
      Layer.merge(Layer.succeed(Requests, requests))
    )
  })
)

export const mainOf = (name: string) => fileURLToPath(new URL(`../../../examples/${name}/src/main.ts`, import.meta.url))

/** Runs an example to its end against the emulator in context, and returns the lines that it printed. */
export const play = (
  name: string,
  ...args: ReadonlyArray<string>
): Effect.Effect<ReadonlyArray<string>, never, PortOneEmulator> =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) =>
    Effect.callback((resume) => {
      const env = { ...process.env, PORTONE_API_SECRET: "any", PORTONE_BASE_URL: baseUrl }
      const child = execFile(process.execPath, [mainOf(name), ...args], { env }, (error, output, errors) =>
        resume(
          error === null
            ? Effect.succeed(output.trimEnd().split("\n"))
            : Effect.die(new Error(`${name} has failed:\n${output}${errors}`, { cause: error }))
        )
      )
      return Effect.sync(() => child.kill("SIGKILL"))
    })
  )
