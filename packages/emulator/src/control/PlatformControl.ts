/**
 * Makes the platform's part of the control.
 */
import * as Effect from "effect/Effect"
import type { Emulation } from "../assembly/Emulation.ts"
import { setEnabled } from "../platform/records/EnabledServices.ts"
import type { PlatformControl } from "../PlatformControl.ts"
import { State } from "../state/State.ts"

export const makePlatformControl = ({ run }: Emulation): PlatformControl => ({
  setEnabledServices: ({ b2b, platform }) =>
    run(
      Effect.map(State, (store) => {
        if (platform !== undefined) setEnabled(store, "platform", platform)
        if (b2b !== undefined) setEnabled(store, "b2b", b2b)
      })
    )
})
