/**
 * Decodes a page of 100 payments from its text, beside `JSON.parse` alone: what it costs that every field is checked,
 * and every time is one.
 */
import { Wire } from "@effect-portone/core"
import { getPayments } from "@effect-portone/payments"
import { type Figure, type Measure, medianOf } from "./figures.ts"
import { paymentOf } from "./payment.ts"

const size = 100
const perRound = 60
const rounds = 15
const warmUp = 400

// The payments of a fixed text.
const items = Array.from({ length: size }, (_, index) => JSON.parse(paymentOf(`payment-${index}`)) as unknown)
const page = JSON.stringify({ items, page: { number: 0, size, totalCount: size } })

const decode = (): void => {
  const decoded = Wire.decodePlain(getPayments.success, JSON.parse(page))
  if (decoded?.items.length !== size) throw new Error("the page was not decoded")
}

const parse = (): void => {
  JSON.parse(page)
}

/** Returns the microseconds of each run. */
const timed = (run: () => void): number => {
  const before = performance.now()
  for (let index = 0; index < perRound; index++) run()
  return ((performance.now() - before) * 1_000) / perRound
}

const ours = "a page, decoded"
const bare = "JSON.parse alone"

const figure = (name: string, values: ReadonlyArray<number>): Figure => ({
  name,
  value: medianOf(values),
  unit: "µs",
  digits: 0,
  better: "lower"
})

export const measure: Measure = async () => {
  for (let index = 0; index < warmUp; index++) {
    decode()
    parse()
  }
  const costs = Array.from({ length: rounds }, () => ({ ours: timed(decode), bare: timed(parse) }))
  return [
    {
      title: `Decoding of a page of ${size} payments`,
      figures: [
        figure(
          ours,
          costs.map(({ ours }) => ours)
        ),
        figure(
          bare,
          costs.map(({ bare }) => bare)
        )
      ],
      ratios: [
        {
          name: `ratio to ${bare}`,
          of: ours,
          to: bare,
          kind: "time",
          median: medianOf(costs.map(({ bare, ours }) => ours / bare)),
          target: { atMost: 2 }
        }
      ]
    }
  ]
}
