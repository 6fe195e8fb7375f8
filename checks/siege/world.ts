/**
 * Builds the world of a siege: a database, PortOne, the shop and its runners, all of them real processes.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { type Postgres, startPostgres } from "../../packages/durable/test/postgres/server.ts"
import { type Database, overFile, overPostgres } from "./database.ts"
import type { Options } from "./options.ts"
import type { Card, Plan } from "./plan.ts"
import { type Portone, portoneAt } from "./portone.ts"
import { killAll, startProgram } from "./processes.ts"
import { type Proxy, startProxy } from "./proxy.ts"
import { makeRunners, type Runners } from "./Runners.ts"
import { customersFile, type KnownCustomers, type RunnerSettings } from "./settings.ts"
import { type Shop, shopOverFile, shopOverPostgres } from "./Shop.ts"
import { receiveWebhooks } from "./webhooks.ts"

export interface World {
  readonly folder: string
  readonly postgres: Postgres | undefined
  readonly portone: Portone
  readonly proxy: Proxy
  readonly runners: Runners
  readonly shop: Shop
  readonly database: Database
  /** The time that has gone by while nobody ran, in milliseconds. */
  readonly ahead: () => number
  /** Lets time go by for PortOne, the shop and all runners that start from now on. */
  readonly pass: (by: { readonly text: string; readonly millis: number }) => Promise<void>
  readonly version: () => number
  readonly release: () => void
  /** Gives each customer whose cards were declined until now one that is not. */
  readonly mendCards: () => void
  /** What must stand in no database. */
  readonly secrets: ReadonlyArray<{ readonly what: string; readonly value: string }>
  readonly close: () => Promise<void>
}

/**
 * Waits until all that was under way to PortOne has come to its end. The network delays it by less than a second, and a
 * busy machine by more: so it is over when nothing has come for a while.
 */
const arrived = async ({ received }: Portone): Promise<void> => {
  let before: string | undefined
  while (true) {
    await setTimeout(1_500)
    const all = await received()
    const latest = all.at(-1)
    const seen = `${all.length} ${latest?.receivedAt} ${latest?.headers["idempotency-key"]} ${latest?.url}`
    if (seen === before && all.every(({ response }) => response !== undefined)) return
    before = seen
  }
}

const apiSecret = "the-secret-of-the-besieged-shop"

const numbers: Readonly<Record<Exclude<Card, "none">, string>> = {
  approved: "4242424242424242",
  declined: "4242424242420002",
  withoutFunds: "4242424242420003",
  mended: "4242424242420002"
}

export const buildWorld = async (options: Options, plan: Plan): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), "portone-siege-"))
  const postgres = options.engine === "postgres" ? await startPostgres() : undefined
  process.once("exit", () => {
    killAll()
    if (process.env["SIEGE_KEEP"] === undefined) rmSync(folder, { recursive: true, force: true })
  })
  let ahead = 0
  let version = 1

  const ways = new Map(plan.deposits.map(({ paymentId, way }) => [paymentId, way]))
  const webhooks = await receiveWebhooks(async (event) => {
    // Of some deposits, no webhook ever arrives.
    const paymentId =
      "payment_id" in event ? event.payment_id : typeof event.data === "object" ? event.data.paymentId : ""
    if (typeof paymentId !== "string" || ways.get(paymentId) === "polled") return
    // The shop takes note of it and answers. It hands it on when there is somebody who can be told.
    void shop
      .order({ do: "hint", event })
      .catch((error: unknown) => console.log(`  a webhook was lost: ${String(error)}`))
  })
  const emulator = startProgram("emulator.ts", [webhooks.url], `${folder}/emulator.log`)
  const [, baseUrl = ""] = (await emulator.ready).split(" ")
  const portone = portoneAt(baseUrl, apiSecret)
  const proxy = await startProxy(Number(new URL(baseUrl).port), () => ahead)

  const issue = async (card: Card): Promise<string | undefined> =>
    card === "none" ? undefined : portone.issueBillingKey(numbers[card])
  const keys = await Promise.all(plan.customers.map(({ card }) => issue(card)))
  const mended = await Promise.all(
    plan.customers.map(async ({ card }, index) => (card === "mended" ? issue("approved") : keys[index]))
  )
  const write = (billingKeys: ReadonlyArray<string | undefined>) => {
    const known: KnownCustomers = Object.fromEntries(
      plan.customers.map(({ id, name }, index) => [id, { name, billingKey: billingKeys[index] }])
    )
    writeFileSync(customersFile(folder), JSON.stringify(known))
  }
  write(keys)
  for (const { amount, paymentId } of plan.deposits) await portone.openAccount(paymentId, amount)

  const database = postgres === undefined ? overFile(folder) : await overPostgres(postgres.url, () => postgres.dump())
  const settingsOf = (): RunnerSettings => ({
    version,
    databaseUrl: postgres?.url,
    folder,
    portoneUrl: proxy.url,
    apiSecret,
    ahead
  })
  const runners = makeRunners(options.runners, folder, settingsOf)
  const shop: Shop =
    postgres === undefined ? shopOverFile(() => runners.at(0)) : shopOverPostgres(postgres.url, () => ahead)
  return {
    folder,
    postgres,
    portone,
    proxy,
    runners,
    shop,
    database,
    ahead: () => ahead,
    pass: async ({ millis, text }) => {
      await arrived(portone)
      await portone.keepAnswers()
      ahead += millis
      await portone.control("advance", { by: text })
    },
    version: () => version,
    release: () => {
      version++
    },
    mendCards: () => write(mended),
    secrets: [
      { what: "the secret of PortOne's API", value: apiSecret },
      ...[...new Set(Object.values(numbers))].map((value) => ({ what: "the number of a card", value })),
      ...[...keys, ...mended].flatMap((value) => (value === undefined ? [] : [{ what: "a billing key", value }])),
      ...plan.customers.map(({ id, name }) => ({ what: `the name of ${id}`, value: name }))
    ],
    close: async () => {
      killAll()
      proxy.close()
      await Promise.all([webhooks.close(), shop.close(), database.close()])
      await postgres?.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
