/**
 * Compares PortOne's books of a day with the shop's own, and writes a CSV file with a line for each payment, and one
 * for each order that PortOne does not know.
 *
 * The payments are a stream from PortOne's list to the file, with a page or two in memory, however many there are. A
 * payment that cannot be read, such as an old one without a field of today, is a line as well: a reconciliation that
 * omits something silently is worth nothing. The file gets its final name when it is complete.
 */
import { DateTime, Effect, FileSystem, Predicate, Schema, Stdio, Stream, Terminal } from "effect"
import { Csv } from "effect/encoding"
import { RetryPolicy } from "@effect-portone/core"
import { AllPayments, Payments } from "@effect-portone/payments"

const Line = Schema.Struct({
  paymentId: Schema.String,
  status: Schema.optionalKey(Schema.String),
  currency: Schema.optionalKey(Schema.String),
  /** The paid amount less cancellations by PortOne's books, in minor units; empty if unknown. */
  portone: Schema.optionalKey(Schema.Int),
  /** The same amount by the shop's books. */
  shop: Schema.optionalKey(Schema.Int),
  finding: Schema.Literals(["agrees", "differs", "not in the shop's books", "not at PortOne", "unreadable"]),
  note: Schema.optionalKey(Schema.String)
})

type Line = typeof Line.Type
type Element = Stream.Success<ReturnType<typeof AllPayments.stream>>

/** The amounts that the shop has received by payment id, in minor units. */
export type Orders = ReadonlyMap<string, number>

/** Returns the day before today in Korea, where PortOne's day begins and ends. */
export const yesterday: Effect.Effect<AllPayments.Period> = Effect.map(DateTime.now, (now) => {
  const today = now.pipe(DateTime.setZoneNamedUnsafe("Asia/Seoul"), DateTime.startOf("day"))
  return {
    from: DateTime.toUtc(DateTime.subtract(today, { days: 1 })),
    // Both ends belong to a period.
    until: DateTime.toUtc(DateTime.subtract(today, { milliseconds: 1 }))
  }
})

const unreadable = (raw: unknown, note: string): Line => ({
  paymentId: Predicate.hasProperty(raw, "id") ? String(raw.id) : "",
  finding: "unreadable",
  note
})

const compare = (element: Element, orders: Orders): Line => {
  if (element._tag === "Undecodable") return unreadable(element.raw, element.description)
  const payment = element.value
  if (payment.status === "UNRECOGNIZED") return unreadable(payment.raw, "it has a status that is not known")
  const { amount, currency, id, status } = payment
  const shop = orders.get(id)
  const portone = amount.paid - amount.cancelled
  const disagreement = shop === undefined ? "not in the shop's books" : "differs"
  const finding = portone === (shop ?? 0) ? "agrees" : disagreement
  return { paymentId: id, status, currency, portone, ...(shop === undefined ? {} : { shop }), finding }
}

/** Shows the progress: in a terminal in one line, and elsewhere a line each time. */
const progressOf = Effect.fn("progressOf")(function* (total: number) {
  const terminal = yield* Terminal.Terminal
  const stdio = yield* Stdio.Stdio
  const [before, after] = (yield* stdio.stdoutIsTerminal) ? ["\r", ""] : ["", "\n"]
  return {
    show: (done: number) => {
      const bar = "#".repeat(Math.round(Math.min(1, done / Math.max(total, 1)) * 30)).padEnd(30, "-")
      return terminal.display(`${before}[${bar}] ${done} of about ${total}${after}`)
    },
    end: terminal.display(after === "" ? "\n" : "")
  }
})

/** Writes the file, and returns the number of lines of each finding. */
export const reconcile = Effect.fn("reconcile")(function* (period: AllPayments.Period, orders: Orders, path: string) {
  const fs = yield* FileSystem.FileSystem
  const payments = yield* Payments
  // The total is only for the progress: PortOne's totals are not exact.
  const { page } = yield* payments.getPayments({
    page: { size: 1 },
    filter: { ...period, timestampType: "CREATED_AT" }
  })
  const progress = yield* progressOf(page.totalCount)
  const missing = new Map(orders)
  const findings: Partial<Record<Line["finding"], number>> = {}
  const count = ({ finding, paymentId }: Line) => {
    missing.delete(paymentId)
    findings[finding] = (findings[finding] ?? 0) + 1
  }
  let done = 0

  // A nightly job can wait.
  const retry = RetryPolicy.make({ attempts: 10, deadline: "30 minutes" })
  const atPortOne = AllPayments.stream(period, { retry }).pipe(
    Stream.map((element) => compare(element, orders)),
    // One chunk is a page.
    Stream.mapArrayEffect((lines) => {
      lines.forEach(count)
      return Effect.as(progress.show((done += lines.length)), lines)
    })
  )
  const notAtPortOne = Stream.suspend(() => Stream.fromIterable(Array.from(missing))).pipe(
    Stream.map(([paymentId, shop]): Line => ({ paymentId, shop, finding: "not at PortOne" })),
    Stream.mapArray((lines) => {
      lines.forEach(count)
      return lines
    })
  )
  yield* Stream.concat(atPortOne, notAtPortOne).pipe(
    Stream.pipeThroughChannelOrFail(Csv.encodeSchema(Line)({ headers: true })),
    Stream.run(fs.sink(`${path}.part`))
  )
  yield* progress.end
  yield* fs.rename(`${path}.part`, path)
  return findings
})
