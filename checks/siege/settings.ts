/**
 * Says what a runner is told when it is started.
 */
import { Schema } from "effect"

export const RunnerSettings = Schema.Struct({
  version: Schema.Int,
  /** The address of PostgreSQL. Absent: the engine is embedded. */
  databaseUrl: Schema.optional(Schema.String),
  /** The folder of the files of an embedded engine, and of the customers. */
  folder: Schema.String,
  portoneUrl: Schema.String,
  apiSecret: Schema.String,
  /** How far its clock is ahead of the machine's, in milliseconds. */
  ahead: Schema.Finite
})
export type RunnerSettings = typeof RunnerSettings.Type

/** The file of an embedded engine. */
export const ledgerFile = (folder: string): string => `${folder}/durable.db`

/** The file in which a shop with an embedded engine writes down the ends that it was told. */
export const endsFile = (folder: string): string => `${folder}/ends.db`

/** The file of the customers' billing keys and names: the shop's own, which is no part of the ledger. */
export const customersFile = (folder: string): string => `${folder}/customers.json`

export const KnownCustomers = Schema.Record(
  Schema.String,
  Schema.Struct({ name: Schema.String, billingKey: Schema.optional(Schema.String) })
)
export type KnownCustomers = typeof KnownCustomers.Type

export const createEnds =
  "CREATE TABLE IF NOT EXISTS siege_ends (workflow TEXT NOT NULL, id TEXT NOT NULL, told TEXT NOT NULL, at BIGINT NOT NULL)"
