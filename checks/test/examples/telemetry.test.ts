/**
 * Runs the example with a collector on this machine, which takes OTLP as JSON and keeps every byte.
 */
import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { promisify } from "node:util"
import { afterAll, beforeAll } from "vitest"
import { mainOf } from "./example.ts"

interface Attribute {
  readonly key: string
  readonly value: { readonly stringValue?: string; readonly intValue?: string | number }
}

interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly attributes: ReadonlyArray<Attribute>
  readonly events: ReadonlyArray<{ readonly name: string; readonly attributes: ReadonlyArray<Attribute> }>
  readonly status: { readonly code: number; readonly message?: string }
}

interface Point {
  readonly attributes: ReadonlyArray<Attribute>
  readonly asInt?: string | number
  readonly asDouble?: number
  readonly count?: string | number
}

interface Metric {
  readonly name: string
  readonly sum?: { readonly dataPoints: ReadonlyArray<Point> }
  readonly histogram?: { readonly dataPoints: ReadonlyArray<Point> }
}

interface Received {
  readonly path: string
  readonly contentType: string | undefined
  readonly body: string
}

const startCollector = async () => {
  const received: Array<Received> = []
  const server = createServer((request, response) => {
    const pieces: Array<Buffer> = []
    request.on("data", (piece: Buffer) => pieces.push(piece))
    request.on("end", () => {
      received.push({
        path: request.url ?? "",
        contentType: request.headers["content-type"],
        body: Buffer.concat(pieces).toString("utf8")
      })
      response.writeHead(200, { "content-type": "application/json" }).end("{}")
    })
  }).listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  return { received, url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

const run = async (variables: Readonly<Record<string, string>>): Promise<string> => {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: _, ...env } = process.env
  const { stdout } = await promisify(execFile)(process.execPath, [mainOf("telemetry")], {
    env: { ...env, ...variables }
  })
  return stdout
}

const plain = (attributes: ReadonlyArray<Attribute>) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]))

const [internal, client] = [1, 3]
const [ok, error] = [1, 2]

describe("examples/telemetry", { timeout: 120_000 }, () => {
  let collector: Awaited<ReturnType<typeof startCollector>>
  let spans: ReadonlyArray<Span>
  let metrics: ReadonlyArray<Metric>
  beforeAll(async () => {
    collector = await startCollector()
    await run({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
    const bodies = (path: string) =>
      collector.received.filter((one) => one.path === path).map(({ body }) => JSON.parse(body))
    spans = bodies("/v1/traces").flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }: { readonly scopeSpans: ReadonlyArray<{ readonly spans: Array<Span> }> }) =>
        scopeSpans.flatMap((scope) => scope.spans)
      )
    )
    // Each batch has the totals so far.
    metrics = bodies("/v1/metrics")
      .at(-1)
      .resourceMetrics.flatMap(
        ({ scopeMetrics }: { readonly scopeMetrics: ReadonlyArray<{ readonly metrics: Array<Metric> }> }) =>
          scopeMetrics.flatMap((scope) => scope.metrics)
      )
  })
  afterAll(() => collector.close())

  it("sends spans, metrics and log lines of the service to the collector", () => {
    assert.sameMembers(
      [...new Set(collector.received.map(({ path }) => path))],
      ["/v1/traces", "/v1/metrics", "/v1/logs"]
    )
    for (const { body, contentType } of collector.received) {
      assert.strictEqual(contentType, "application/json")
      assert.include(body, '{"key":"service.name","value":{"stringValue":"shop"}}')
    }
  })

  it("has a span for each call, named by its operation, within the span of the program", () => {
    const renewals = spans.filter(({ name }) => name === "renew")
    assert.lengthOf(renewals, 3)
    for (const { kind, parentSpanId, spanId, traceId } of renewals) {
      assert.deepStrictEqual([kind, parentSpanId], [internal, undefined])
      const calls = spans.filter((span) => span.parentSpanId === spanId)
      assert.deepStrictEqual(
        calls.map((span) => [span.name, span.kind, span.traceId]),
        [
          ["BillingKeys.issueBillingKey", client, traceId],
          ["Payments.payWithBillingKey", client, traceId]
        ]
      )
    }
    assert.lengthOf(spans, 9)
  })

  it("tells outcome, status and attempts of each charge", () => {
    const charges = spans.filter(({ name }) => name === "Payments.payWithBillingKey")
    const operation = { "portone.operation": "Payments.payWithBillingKey" }
    assert.deepStrictEqual(
      charges.map(({ attributes, status }) => [plain(attributes), status.code]),
      [
        [{ ...operation, "portone.attempts": 1, "http.response.status_code": 200 }, ok],
        [
          { ...operation, "portone.attempts": 1, "http.response.status_code": 502, "portone.outcome": "Refused" },
          error
        ],
        [{ ...operation, "portone.attempts": 2, "http.response.status_code": 200 }, ok]
      ]
    )
    assert.deepStrictEqual(
      charges[2]!.events.map(({ attributes, name }) => [name, plain(attributes)["portone.result"]]),
      [
        ["portone.attempt", "TransportError"],
        ["portone.attempt", "Success"]
      ]
    )
    assert.include(charges[1]!.status.message, "Payments.payWithBillingKey")
  })

  it("counts calls by outcome, attempts by result, and times", () => {
    const pointsOf = (name: string, kind: "histogram" | "sum") =>
      Object.fromEntries(
        metrics
          .filter((metric) => metric.name === name)
          .flatMap((metric) => metric[kind]?.dataPoints ?? [])
          .map(({ asDouble, asInt, attributes, count }) => {
            const labels: Readonly<Record<string, string | number>> = plain(attributes)
            return [
              `${labels["operation"]} ${labels["outcome"] ?? labels["result"]}`,
              Number(count ?? asInt ?? asDouble)
            ]
          })
      )
    const calls = {
      "BillingKeys.issueBillingKey Success": 3,
      "Payments.payWithBillingKey Success": 2,
      "Payments.payWithBillingKey Refused": 1
    }
    assert.deepStrictEqual(pointsOf("portone_client_calls_total", "sum"), calls)
    assert.deepStrictEqual(pointsOf("portone_client_call_duration_seconds", "histogram"), calls)
    assert.deepStrictEqual(pointsOf("portone_client_attempts_total", "sum"), {
      "BillingKeys.issueBillingKey Success": 3,
      "Payments.payWithBillingKey Success": 2,
      "Payments.payWithBillingKey PgProviderError": 1,
      "Payments.payWithBillingKey TransportError": 1
    })
  })

  it("sends the log line of the retry", () => {
    const logs = collector.received.filter(({ path }) => path === "/v1/logs").map(({ body }) => body)
    assert.match(logs.join(""), /Payments\.payWithBillingKey is tried again in \d+ ms/)
  })

  it("sends no secret, card, person, id or address of a call", () => {
    const sent = collector.received.map(({ body }) => body).join("\n")
    const secrets = ["an-api-secret", "411111111111", "42424242", "authorization", "idempotency-key"]
    const people = ["Dooly", "Douner", "Heedong", "subscriber.example"]
    const addresses = ["/payments/", "/billing-keys", "127.0.0.1", "channel-key", "billing-key-"]
    for (const word of [...secrets, ...people, ...addresses]) assert.notInclude(sent.toLowerCase(), word.toLowerCase())
  })

  it("prints what its own collector has received where no other is named", async () => {
    const lines = (await run({})).split("\n")
    const charges = lines.filter((line) => line.startsWith("  Payments.payWithBillingKey"))
    assert.deepStrictEqual(
      charges.map((line) => / (ok|error) .*portone\.attempts=(\d)/.exec(line)?.slice(1)),
      [
        ["ok", "1"],
        ["error", "1"],
        ["ok", "2"]
      ]
    )
    assert.include(lines, "portone_client_calls_total operation=Payments.payWithBillingKey outcome=Refused 1")
  })
})
