/**
 * Remembers the faults that were set over HTTP as they were written, for a page to show.
 */
import * as Effect from "effect/Effect"
import type * as Faults from "@effect-portone/testing/Faults"
import type { Emulation } from "../assembly/Emulation.ts"
import { type FaultsJson, toSource } from "./faultSchema.ts"

type Written = typeof FaultsJson.Type

/** The faults that are set. Those that a program has set have no JSON. */
export interface SetFaults {
  readonly isSet: boolean
  readonly faults?: Written
}

export interface FaultsMemory {
  readonly set: (written: Written) => Effect.Effect<void>
  readonly read: Effect.Effect<SetFaults>
}

export const makeFaultsMemory = ({ faults, setFaults }: Pick<Emulation, "faults" | "setFaults">): FaultsMemory => {
  let last: { readonly written: Written; readonly source: Faults.Source } | undefined
  return {
    set: (written) =>
      Effect.suspend(() => {
        if (!("script" in written) && !("rates" in written)) return setFaults(undefined)
        const source = toSource(written)
        last = { written, source }
        return setFaults(source)
      }),
    read: Effect.sync(() => {
      const source = faults()
      if (source === undefined) return { isSet: false }
      return last?.source === source ? { isSet: true, faults: last.written } : { isSet: true }
    })
  }
}
