/** Plays a history of a platform beside the model of it. */
import { assert } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Transfers } from "@effect-portone/platform"
import { PortOneEmulator, Snapshot } from "../../../src/index.ts"
import { agree } from "./agreement.ts"
import { cancel, deleteTransfer, manual } from "./cancellations.ts"
import { runBatch, wait } from "./changes.ts"
import { hour, minute } from "./days.ts"
import { obey } from "./laws.ts"
import { type Model, newModel } from "./Model.ts"
import type { Move } from "./moves.ts"
import { cancelPayment, order, pay } from "./orders.ts"
import { cancelPayouts, decide, decideTransfer, deposit, execute, remit, stop } from "./payouts.ts"
import { complete, confirm, deleteSettlements, hold } from "./settlements.ts"
import type { Beginning, Step } from "./steps.ts"
import { begin, changePartner, changePolicies, changeRounding, changeSetting, changeTerms } from "./terms.ts"

/** A Thursday at ten in the morning in Korea, a week before a long holiday. */
const start = Date.parse("2025-09-25T01:00:00Z")

/** A state of the emulator, and the model of it. */
interface Saved {
  readonly snapshot: string
  readonly model: Model
}

const asText = Schema.fromJsonString(Snapshot)

const moveOf = (model: Model, step: Exclude<Step, { readonly type: "save" | "restore" }>): Move | undefined => {
  const world = model[step.world]
  switch (step.type) {
    case "order":
      return order(model, world, step)
    case "cancel":
      return cancel(model, world, step)
    case "manual":
      return manual(model, world, step)
    case "pay":
      return pay(model, step)
    case "cancelPayment":
      return cancelPayment(model, step)
    case "delete":
      return deleteTransfer(world, step)
    case "hold":
      return hold(world, step)
    case "deleteSettlements":
      return deleteSettlements(world, step)
    case "confirm":
      return confirm(model, world, step)
    case "complete":
      return complete(model, world, step)
    case "execute":
      return execute(model, world, step)
    case "stop":
      return stop(world, step)
    case "cancelPayouts":
      return cancelPayouts(world, step)
    case "decide":
      return decide(world, step)
    case "decideTransfer":
      return decideTransfer(world, step)
    case "deposit":
      return deposit(world, step)
    case "remit":
      return remit(model, world, step)
    case "setting":
      return changeSetting(world, step)
    case "rounding":
      return changeRounding(model, step)
    case "terms":
      return changeTerms(world, step)
    case "policies":
      return changePolicies(world, step)
    case "partner":
      return changePartner(world, step)
    case "wait":
      return {
        refusals: [],
        call: TestClock.adjust(`${step.minutes} minutes`),
        apply: () => wait(model, step.minutes * minute)
      }
    case "settle":
      return {
        refusals: [],
        call: Effect.flatMap(PortOneEmulator, ({ settleTransfers }) => settleTransfers),
        apply: () => {
          runBatch(model.live, model.now)
          runBatch(model.test, model.now)
        }
      }
    case "read":
      return { refusals: [], call: readByPages(model, step.world, step.size), apply: () => {} }
  }
}

/** Reads the transfers of each partner page by page, and finds each once. */
const readByPages = Effect.fnUntraced(function* (model: Model, name: "live" | "test", size: number) {
  const world = model[name]
  const transfers = yield* Transfers
  for (const partner of world.partners) {
    const read: Array<string> = []
    let number = 0
    let count = 0
    do {
      const { page, transferSummaries } = yield* transfers.getPlatformTransferSummaries({
        test: world.isForTest,
        filter: { keyword: { partnerId: partner.id } },
        page: { number: number++, size }
      })
      read.push(...transferSummaries.flatMap((one) => (one.type === "UNRECOGNIZED" ? [] : [one.id])))
      count = page.totalCount
    } while (number * size < count)
    const theirs = world.transfers.filter((one) => one.partner === partner)
    assert.deepStrictEqual(
      read.toReversed(),
      theirs.map(({ id }) => id)
    )
  }
})

const save = Effect.fnUntraced(function* (model: Model) {
  const snapshot = yield* (yield* PortOneEmulator).snapshot
  return { snapshot: yield* Effect.orDie(Schema.encodeEffect(asText)(snapshot)), model: structuredClone(model) }
})

/** Goes back to what was saved. The time does not go back, so the emulator catches up with it. */
const restore = Effect.fnUntraced(function* ({ model: before, snapshot }: Saved, now: number) {
  yield* Effect.orDie(
    Effect.flatMap(Schema.decodeEffect(asText)(snapshot), (snapshot) =>
      Effect.flatMap(PortOneEmulator, (emulator) => emulator.restore(snapshot))
    )
  )
  yield* TestClock.adjust(0)
  const model = structuredClone(before)
  const isLater = Math.floor(model.now / hour) < Math.floor(now / hour)
  model.now = now
  if (isLater) for (const world of [model.live, model.test]) runBatch(world, now)
  wait(model, 0)
  return model
})

const compare = Effect.fnUntraced(function* (model: Model, names: ReadonlyArray<"live" | "test">, isMoneyRead = true) {
  for (const name of names) {
    const world = model[name]
    obey(world, yield* agree(world, isMoneyRead))
  }
})

/** Changes nothing by itself that can be read: what it changes shows in what comes after it. */
const aside: ReadonlySet<Step["type"]> = new Set([
  "pay",
  "cancelPayment",
  "partner",
  "policies",
  "read",
  "rounding",
  "setting",
  "terms"
])

/** Is about transfers and settlements alone. */
const withoutMoney: ReadonlySet<Step["type"]> = new Set([
  "order",
  "cancel",
  "manual",
  "delete",
  "settle",
  "hold",
  "deleteSettlements"
])

const both = ["live", "test"] as const

/** There are payments from the start, so that an order finds one. */
const payments: ReadonlyArray<Step> = [
  { type: "pay", world: "live", amount: 39_999, taxFree: 5 },
  { type: "pay", world: "live", amount: 39_999, taxFree: 3 }
]

/** Plays a history. Each step goes as the model says, and the laws hold after it. */
export const play = Effect.fnUntraced(function* (beginning: Beginning, steps: ReadonlyArray<Step>) {
  yield* TestClock.setTime(start)
  let model = newModel(start)
  for (const name of both) yield* begin(model[name], beginning)
  let saved: Saved | undefined
  for (const step of [...payments, ...steps]) {
    const told = JSON.stringify(step)
    if (step.type === "save") {
      saved = yield* save(model)
    } else if (step.type === "restore") {
      model = yield* restore(saved ?? (yield* save(model)), model.now)
      yield* compare(model, both)
    } else {
      const move = moveOf(model, step)
      if (move === undefined) continue
      const result = yield* Effect.result(move.call)
      if (result._tag === "Success") {
        assert.deepStrictEqual(move.refusals, [], told)
        move.apply()
      } else assert.include(move.refusals, result.failure._tag, `${told}: ${JSON.stringify(result.failure)}`)
      if (result._tag === "Success" && !aside.has(step.type)) {
        const names = step.type === "wait" || step.type === "settle" ? both : [step.world]
        yield* compare(model, names, !withoutMoney.has(step.type))
      }
    }
  }
  yield* compare(model, both)
})
