/**
 * Keeps which services of PortOne the merchant has a contract for. All are enabled until a test disables one.
 */
import * as Schema from "effect/Schema"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** The services that PortOne enables apart from payments: partner settlement, and tax invoices. */
export type EnabledService = "platform" | "b2b"

const disabled: Table.Table<boolean> = Table.make("disabledServices", Schema.Boolean)

/** Enables or disables a service. */
export const setEnabled = (store: Store, service: EnabledService, isEnabled: boolean): void => {
  if (isEnabled) store.table(disabled).delete(service)
  else store.table(disabled).put(service, true)
}

/** Returns true if the service is enabled. */
export const isEnabled = (store: Store, service: EnabledService): boolean =>
  store.table(disabled).get(service) === undefined
