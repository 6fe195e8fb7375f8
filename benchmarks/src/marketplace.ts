/**
 * One run of a year of a marketplace, in a process of its own: 1,000 partners, and order transfers of each day, created
 * through the client in memory. It then reads pages of their list, lets days pass, and prints as JSON what that took
 * by the clock, and the CPU time of all threads beside it. While they are created, the clock moves on, so that the emulator forgets the answers that it keeps for
 * repetitions.
 *
 * Charges of a billing key are made in turns with the transfers, over an emulator of their own.
 */
import { Effect, Layer } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import {
  AdditionalFeePolicies,
  Contracts,
  type CreatePlatformOrderTransferInput,
  DiscountSharePolicies,
  Partners,
  Transfers
} from "@effect-portone/platform"
import { deadline } from "./limits.ts"
import { type Marketplace, searchesOf } from "./marketplaceSearches.ts"

const [length, perDay, limit] = process.argv.slice(2).map(Number) as [number, number, number]

const partnerCount = 1_000
const productCount = 2_000
const contractCount = 20
const chargesInTurn = 1_000
const transfersInTurn = 24_000
const daysPassed = 5
const rounds = 3
const readsInRound = 100

/** What this program prints. */
export interface Measured {
  /** The transfers that were created within the limit. */
  readonly created: number
  readonly perSecond: number
  /** The same by the CPU time of all threads. */
  readonly perSecondOfCpu: number
  readonly chargesPerSecond: number
  /** Bytes of heap a transfer, with all indexes of the lists that were read. */
  readonly heap: number
  /** Bytes of heap a transfer before any list was read. */
  readonly heapWithoutLists: number
  /** The slowest one of the pages, each the mean of several reads, and the best of several means. */
  readonly slowestPage: { readonly name: string; readonly milliseconds: number }
  /** The first time that it was read, with the making of its indexes. */
  readonly slowestFirst: { readonly name: string; readonly milliseconds: number }
  readonly settledPerDay: number
  readonly settlement: number
}

const heapUsed = () => {
  // The program is started with what provides this.
  globalThis.gc!()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Measures the time by the clock, and the CPU time of all threads, in which the collector has a large part. */
const timed = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    const before = process.cpuUsage()
    const begun = performance.now()
    return Effect.map(effect, (value) => {
      const { system, user } = process.cpuUsage(before)
      return { value, milliseconds: performance.now() - begun, cpu: (system + user) / 1_000 }
    })
  })

/** The transfers of the first day start when all are created. */
const begin = Date.parse("2025-12-01T09:00:00+09:00")
const firstDay = Date.parse("2026-01-01T00:00:00Z")
const dateAfter = (days: number) => new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10)

/** The dates of the days on which transfers start, each made once: to make it would count as creating a transfer. */
const dates = Array.from({ length: Math.ceil(length / perDay) }, (_, day) => dateAfter(day))

const opened = Effect.gen(function* () {
  yield* TestClock.setTime(begin)
  for (let index = 0; index < contractCount; index++) {
    yield* (yield* Contracts).createPlatformContract({
      id: `contract-${index}`,
      name: `Terms ${index}`,
      platformFee: { fixedRate: 1_000 * index },
      settlementCycle: { lagDays: 2, datePolicy: "CALENDAR_DAY", method: { daily: {} } },
      platformFeeVatPayer: "PARTNER",
      subtractPaymentVatAmount: false
    })
  }
  yield* (yield* DiscountSharePolicies).createPlatformDiscountSharePolicy({
    id: "half",
    name: "Half of the discount",
    partnerShareRate: 50_000
  })
  yield* (yield* AdditionalFeePolicies).createPlatformAdditionalFeePolicy({
    id: "delivery",
    name: "Delivery",
    fee: { fixedAmount: 300 },
    vatPayer: "PARTNER"
  })
  for (let index = 0; index < partnerCount; index++) {
    yield* (yield* Partners).createPlatformPartner({
      id: `partner-${index}`,
      name: `Shop ${index}`,
      contact: { name: "Kim", email: `shop-${index}@example.com` },
      account: { bank: "SHINHAN", currency: "KRW", number: "110-123-456789", holder: "Kim" },
      defaultContractId: `contract-${index % contractCount}`,
      memo: `since ${2_000 + (index % 26)}`,
      tags: [`kind-${index % 10}`, `region-${index % 17}`],
      type: { whtPayer: {} }
    })
  }
})

const methods = [{ card: {} }, { transfer: {} }, { virtualAccount: {} }] as const

const orderAt = (index: number): CreatePlatformOrderTransferInput => {
  const product = (index * 7) % productCount
  return {
    partnerId: `partner-${index % partnerCount}`,
    paymentId: `order-2026-${String(index).padStart(7, "0")}`,
    orderDetail: {
      orderLines: [
        {
          product: { id: `product-${product}`, name: `Bread of kind ${product}`, amount: 1_000 + product },
          quantity: 1 + (index % 3),
          discounts: [],
          additionalFees: []
        }
      ]
    },
    discounts: index % 5 === 0 ? [{ sharePolicyId: "half", amount: 500 }] : [],
    additionalFees: index % 7 === 0 ? [{ policyId: "delivery" }] : [],
    settlementStartDate: dates[Math.floor(index / perDay)]!,
    externalPaymentDetail: { currency: "KRW", orderName: "Bread", method: methods[index % methods.length]! },
    ...(index % 3 === 0 ? { memo: `Note ${index} of the shop` } : {})
  }
}

const create = (from: number, count: number) =>
  Effect.gen(function* () {
    const transfers = yield* Transfers
    for (let index = from; index < from + count; index++) yield* transfers.createPlatformOrderTransfer(orderAt(index))
  })

const charge = (billingKey: string, from: number) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    for (let index = from; index < from + chargesInTurn; index++) {
      yield* payments.payWithBillingKey({
        paymentId: `payment-${index}`,
        billingKey,
        orderName: "Monthly plan",
        amount: { total: 9_900 },
        currency: "KRW"
      })
    }
  })

const card = { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } }

const charging = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(Layer.provide(PortOneEmulator.layerClient))

/** Lets so much time pass that the emulator forgets its answers to earlier requests. */
const forget = Effect.gen(function* () {
  yield* TestClock.adjust("4 hours")
  // The emulator forgets them when it answers the next request that changes something.
  yield* (yield* DiscountSharePolicies).createPlatformDiscountSharePolicy({ name: "None", partnerShareRate: 0 })
})

/** Returns the client's own charges, which all go to one emulator. */
const makeCharges = Effect.gen(function* () {
  const context = yield* Layer.build(charging)
  const issued = yield* Effect.provide(
    Effect.flatMap(BillingKeys, (keys) => keys.issueBillingKey({ channelKey: "channel-key", method: { card } })),
    context
  )
  return (from: number) => Effect.provide(charge(issued.billingKeyInfo.billingKey, from), context)
})

/** Creates transfers and charges in turns, until all are created or the limit is reached. */
const fill = Effect.gen(function* () {
  const charges = yield* makeCharges
  const end = deadline(limit)
  const spent = { transfers: 0, cpu: 0, charges: 0 }
  let turns = 0
  let created = 0
  // Compiles what is measured.
  yield* charges(0)
  while (created < length && performance.now() < end) {
    const count = Math.min(transfersInTurn, length - created)
    const { cpu, milliseconds } = yield* timed(create(created, count))
    spent.transfers += milliseconds
    spent.cpu += cpu
    created += count
    turns++
    yield* TestClock.adjust("2 hours")
    spent.charges += (yield* timed(charges(turns * chargesInTurn))).milliseconds
  }
  return {
    created,
    perSecond: created / (spent.transfers / 1_000),
    perSecondOfCpu: created / (spent.cpu / 1_000),
    chargesPerSecond: (turns * chargesInTurn) / (spent.charges / 1_000)
  }
})

const readPages = (marketplace: Marketplace) =>
  Effect.gen(function* () {
    const transfers = yield* Transfers
    const slowest = (one: Measured["slowestPage"], other: Measured["slowestPage"]) =>
      other.milliseconds > one.milliseconds ? other : one
    let slowestPage = { name: "none", milliseconds: 0 }
    let slowestFirst = slowestPage
    for (const [name, { input, isFound }] of Object.entries(searchesOf(marketplace))) {
      const read = transfers.getPlatformTransferSummaries(input)
      const first = yield* timed(read)
      const { totalCount } = first.value.page
      if (!isFound(totalCount)) return yield* Effect.die(new Error(`${name}: ${totalCount} transfers are found`))
      // The garbage of making the indexes is not that of a page.
      globalThis.gc!()
      let best = Infinity
      for (let round = 0; round < rounds; round++) {
        const { milliseconds } = yield* timed(Effect.repeat(read, { times: readsInRound - 1 }))
        best = Math.min(best, milliseconds / readsInRound)
      }
      slowestFirst = slowest(slowestFirst, { name, milliseconds: first.milliseconds })
      slowestPage = slowest(slowestPage, { name, milliseconds: best })
    }
    return { slowestPage, slowestFirst }
  })

const settledCount = Effect.gen(function* () {
  const filter = { statuses: ["SETTLED"] } as const
  return (yield* (yield* Transfers).getPlatformTransferSummaries({ filter })).page.totalCount
})

/** Lets days pass, on each of which all transfers of a day are settled. */
const settle = Effect.gen(function* () {
  // The transfers of the first day are settled at the end of this.
  while ((yield* settledCount) === 0) yield* TestClock.adjust("1 day")
  let settlement = Infinity
  for (let day = 0; day < daysPassed; day++) {
    const before = yield* settledCount
    const { milliseconds } = yield* timed(TestClock.adjust("1 day"))
    const settled = (yield* settledCount) - before
    if (settled !== perDay) return yield* Effect.die(new Error(`${settled} of ${perDay} transfers are settled`))
    settlement = Math.min(settlement, milliseconds)
  }
  return { settledPerDay: perDay, settlement }
})

const services = Layer.mergeAll(
  AdditionalFeePolicies.layer,
  Contracts.layer,
  DiscountSharePolicies.layer,
  Partners.layer,
  Transfers.layer
)

const year = Effect.gen(function* () {
  yield* opened
  yield* forget
  const empty = heapUsed()
  const { created, ...rates } = yield* Effect.scoped(fill)
  yield* forget
  const heapWithoutLists = (heapUsed() - empty) / created
  const id = (yield* (yield* Transfers).getPlatformTransferSummaries({
    page: { number: Math.floor(created / 20), size: 1 }
  })).transferSummaries[0]!
  const marketplace: Marketplace = {
    transfers: created,
    id: "id" in id ? String(id.id) : "",
    partners: partnerCount,
    products: productCount,
    contracts: contractCount,
    firstDate: dateAfter(0),
    lastDate: dateAfter(400),
    dateInBetween: dateAfter(Math.floor(created / perDay / 2))
  }
  const pages = yield* readPages(marketplace)
  const heap = (heapUsed() - empty) / created
  const settlement = yield* settle
  const measured: Measured = { created, ...rates, heap, heapWithoutLists, ...pages, ...settlement }
  return measured
}).pipe(
  Effect.provide(services.pipe(Layer.provide(PortOneEmulator.layerClient), Layer.provideMerge(TestClock.layer())))
)

console.log(JSON.stringify(await Effect.runPromise(year)))
