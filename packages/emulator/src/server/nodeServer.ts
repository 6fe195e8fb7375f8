/**
 * Listens with a Node server. Node is imported only here, and only when a server is built: in memory, the emulator runs
 * wherever JavaScript does.
 */
import * as Effect from "effect/Effect"
import type * as HttpServer from "effect/http/HttpServer"
import type { ServeError } from "effect/http/HttpServerError"
import * as Layer from "effect/Layer"

interface Address {
  readonly host?: string | undefined
  readonly port?: number | undefined
}

/**
 * Provides an `HttpServer` at an address.
 *
 * @param keepsProcess false for a server that does not keep a process which has nothing else to do
 */
export const layerNode = (
  { host, port }: Address,
  keepsProcess: boolean
): Layer.Layer<HttpServer.HttpServer, ServeError> =>
  Layer.unwrap(
    Effect.promise(() => Promise.all([import("@effect/platform-node/NodeHttpServer"), import("node:http")])).pipe(
      Effect.map(([NodeHttpServer, { createServer }]) =>
        NodeHttpServer.layerServer(
          () => {
            const server = createServer()
            if (!keepsProcess) server.unref().on("connection", (socket) => socket.unref())
            return server
          },
          {
            host: host ?? "127.0.0.1",
            port: port ?? 0,
            // The end of an emulator does not wait for open connections.
            gracefulShutdownTimeout: "100 millis"
          }
        )
      )
    )
  )

/** Lets the control be called by the address that a server listens on. */
export const allowingOwnHost = <
  Options extends Address & { readonly allowedHosts?: ReadonlyArray<string> | undefined }
>(
  options: Options
): Options => ({
  ...options,
  allowedHosts: [...(options.allowedHosts ?? []), ...(options.host === undefined ? [] : [options.host])]
})
