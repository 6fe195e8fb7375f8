/**
 * Sends the spans, metrics and log lines of a program to an OpenTelemetry collector, by OTLP over HTTP.
 *
 * A call of the client is a span only where a tracer is installed, so this layer goes around the whole program. It has
 * an HTTP client of its own: an outage of the collector must not take connections from PortOne.
 */
import { Layer } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Otlp from "effect/observability/Otlp"

/** Exports to the collector at this URL, such as http://127.0.0.1:4318. What is left is sent as the program ends. */
export const telemetry = (collector: string) =>
  Otlp.layerJson({
    baseUrl: collector,
    resource: { serviceName: "shop", serviceVersion: "1.0.0" },
    tracerExportInterval: "5 seconds",
    metricsExportInterval: "10 seconds",
    // The time to send what is left. Keep it below the time that your platform gives a process to end.
    shutdownTimeout: "3 seconds"
  }).pipe(Layer.provide(FetchHttpClient.layer))
