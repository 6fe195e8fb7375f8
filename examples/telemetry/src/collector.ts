/**
 * Stands in for a collector: takes OTLP as JSON on a free port of this machine, and keeps a line for each span and
 * counter. In production this is an OpenTelemetry Collector, or the address of your vendor.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { Context, Effect, Layer, Schema } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
// Effect's server runs on this one.
// oxlint-disable-next-line effecttsgo/node-builtin-import
import { createServer } from "node:http"

const Attribute = Schema.Struct({
  key: Schema.String,
  value: Schema.Struct({
    stringValue: Schema.optional(Schema.String),
    intValue: Schema.optional(Schema.Union([Schema.Finite, Schema.String]))
  })
})

const Traces = Schema.Struct({
  resourceSpans: Schema.Array(
    Schema.Struct({
      scopeSpans: Schema.Array(
        Schema.Struct({
          spans: Schema.Array(
            Schema.Struct({
              name: Schema.String,
              parentSpanId: Schema.optional(Schema.String),
              attributes: Schema.Array(Attribute),
              status: Schema.Struct({ code: Schema.Finite })
            })
          )
        })
      )
    })
  )
})

const Metrics = Schema.Struct({
  resourceMetrics: Schema.Array(
    Schema.Struct({
      scopeMetrics: Schema.Array(
        Schema.Struct({
          metrics: Schema.Array(
            Schema.Struct({
              name: Schema.String,
              sum: Schema.optional(
                Schema.Struct({
                  dataPoints: Schema.Array(
                    Schema.Struct({
                      attributes: Schema.Array(Attribute),
                      asInt: Schema.optional(Schema.Union([Schema.Finite, Schema.String])),
                      asDouble: Schema.optional(Schema.Finite)
                    })
                  )
                })
              )
            })
          )
        })
      )
    })
  )
})

const shown = (attributes: ReadonlyArray<typeof Attribute.Type>): string =>
  attributes
    .filter(({ key }) => !key.startsWith("code."))
    .map(({ key, value }) => `${key}=${value.stringValue ?? value.intValue ?? "…"}`)
    .join(" ")

const statuses = ["unset", "ok", "error"]

/** The collector, with the lines of what it has received so far. */
export class Collector extends Context.Service<
  Collector,
  { readonly url: string; readonly spans: ReadonlyArray<string>; readonly counters: () => ReadonlyArray<string> }
>()("example/Collector") {
  static readonly layer = Layer.unwrap(
    Effect.sync(() => {
      const spans: Array<string> = []
      // The figures of a counter are totals, so the newest takes the place of the one before.
      const counters = new Map<string, string>()
      const accepted = HttpServerResponse.jsonUnsafe({})
      const traces = HttpServerRequest.schemaBodyJson(Traces).pipe(
        Effect.map(({ resourceSpans }) => {
          for (const { attributes, name, parentSpanId, status } of resourceSpans.flatMap(({ scopeSpans }) =>
            scopeSpans.flatMap(({ spans }) => spans)
          )) {
            const indent = parentSpanId === undefined ? "" : "  "
            spans.push(`${`${indent}${name}`.padEnd(30)} ${statuses[status.code]?.padEnd(5)} ${shown(attributes)}`)
          }
          return accepted
        })
      )
      const metrics = HttpServerRequest.schemaBodyJson(Metrics).pipe(
        Effect.map(({ resourceMetrics }) => {
          const all = resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
          for (const { name, sum } of all) {
            for (const { asDouble, asInt, attributes } of sum?.dataPoints ?? []) {
              counters.set(`${name} ${shown(attributes)}`, String(asInt ?? asDouble))
            }
          }
          return accepted
        })
      )
      const routes = Layer.mergeAll(
        HttpRouter.add("POST", "/v1/traces", traces),
        HttpRouter.add("POST", "/v1/metrics", metrics),
        HttpRouter.add("POST", "/v1/logs", Effect.succeed(accepted))
      )
      return Layer.effect(
        Collector,
        Effect.map(HttpServer.HttpServer, ({ address }) => ({
          url: HttpServer.formatAddress(address),
          spans,
          counters: () => Array.from(counters, ([counter, total]) => `${counter} ${total}`).toSorted()
        }))
      ).pipe(
        Layer.provideMerge(HttpRouter.serve(routes, { disableLogger: true, disableListenLog: true })),
        Layer.provide(
          NodeHttpServer.layer(createServer, { host: "127.0.0.1", port: 0, gracefulShutdownTimeout: "100 millis" })
        )
      )
    })
  )
}
