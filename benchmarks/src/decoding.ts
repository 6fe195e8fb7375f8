/**
 * Reads a page of 100 payments through the client from a fixed answer in memory, beside `JSON.parse` alone: what it
 * costs that every field is checked, and every time is one.
 */
import { Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { PortOneClient } from "@effect-portone/core"
import { getPayments } from "@effect-portone/payments"
import { type Measure, medianOf } from "./figures.ts"
import { paymentOf } from "./payment.ts"

const size = 100
const perRound = 60
const rounds = 15
const warmUp = 400

// The payments of a fixed text.
const items = Array.from({ length: size }, (_, index) => JSON.parse(paymentOf(`payment-${index}`)) as unknown)
const page = JSON.stringify({ items, page: { number: 0, size, totalCount: size } })

const http = Layer.succeed(
  HttpClient.HttpClient,
  HttpClient.make((request) =>
    Effect.succeed(
      HttpClientResponse.fromWeb(request, new Response(page, { headers: { "content-type": "application/json" } }))
    )
  )
)

const read = (count: number) =>
  Effect.gen(function* () {
    for (let index = 0; index < count; index++) yield* PortOneClient.run(getPayments, {})
  })

const ours = "a page through the client"
const bare = "JSON.parse alone"

const client = PortOneClient.layer({ apiSecret: Redacted.make("secret") }).pipe(Layer.provide(http))

const timed = async (run: () => unknown): Promise<number> => {
  const before = performance.now()
  await run()
  return ((performance.now() - before) * 1_000) / perRound
}

const parse = (count: number): void => {
  for (let index = 0; index < count; index++) JSON.parse(page)
}

export const measure: Measure = () =>
  Effect.gen(function* () {
    const context = yield* Effect.context<PortOneClient>()
    const run = (count: number) => Effect.runPromiseWith(context)(read(count))
    const costs = yield* Effect.promise(async () => {
      await run(warmUp)
      parse(warmUp)
      const costs: Array<readonly [ours: number, bare: number]> = []
      for (let round = 0; round < rounds; round++) {
        costs.push([await timed(() => run(perRound)), await timed(() => parse(perRound))])
      }
      return costs
    })
    const figure = (name: string, values: ReadonlyArray<number>) => ({
      name,
      value: medianOf(values),
      unit: "µs",
      digits: 0,
      better: "lower" as const
    })
    return [
      {
        title: `Reading of a page of ${size} payments (in memory)`,
        figures: [
          figure(
            ours,
            costs.map(([ours]) => ours)
          ),
          figure(
            bare,
            costs.map(([, bare]) => bare)
          )
        ],
        ratios: [
          {
            name: `ratio to ${bare}`,
            of: ours,
            to: bare,
            kind: "time",
            median: medianOf(costs.map(([ours, bare]) => ours / bare)),
            target: { atMost: 2 }
          }
        ]
      }
    ]
  }).pipe(Effect.provide(client), Effect.runPromise)
