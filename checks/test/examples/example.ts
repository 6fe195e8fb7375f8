/**
 * The programs of `examples`, run as a reader runs them: each a process of its own, with an emulator over HTTP whose books and
 * whose requests the test sees.
 */
import { PortOneClient } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { PortOneEmulator } from "@effect-portone/emulator"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { Context, Effect, Layer, Redacted } from "effect"
import { execFile } from "node:child_process"
import { createServer, type IncomingHttpHeaders } from "node:http"
import { fileURLToPath } from "node:url"

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

/** What the emulator was sent, in the order in which it came. */
export class Requests extends Context.Service<
  Requests,
  {
    readonly received: ReadonlyArray<Received>
    /** Called for each request before it is answered. */
    onReceived: (received: Received) => void
  }
>()("test/examples/Requests") {}

/** An emulator over HTTP that keeps what it is sent, and a client of its own to read its books. */
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

export const mainOf = (name: string) =>
  fileURLToPath(new URL(`../../../examples/${name}/src/main.ts`, import.meta.url))

/** Runs an example to its end against the emulator at hand, and gives the lines that it has printed. */
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
