/**
 * Removes finished executions from the engine's tables. The ledger keeps its lines.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as SqlClient from "effect/sql/SqlClient"
import * as Cluster from "./cluster.ts"
import { Engine } from "./Engine.ts"
import { lasting } from "./lasting.ts"

/** The number of orders that are removed at once. */
const together = 200

/** The time between two removals. */
const forgetEvery = Duration.seconds(2)

/** The time between two looks for what was written of executions that were removed before. It reads whole tables. */
const forgetStraysEvery = Duration.hours(1)

/** Removes once what finished long enough ago. Returns true if there was as much as it removes at once. */
const removeFinished = Effect.fnUntraced(function* (engine: Engine["Service"]) {
  const { ledger, settings } = engine
  const now = yield* Clock.currentTimeMillis
  const forgotten = yield* engine.together(
    ledger
      .takeKept(now - Duration.toMillis(settings.keepExecutions), together)
      .pipe(Effect.flatMap(Cluster.forget), Effect.tap(ledger.markForgotten))
  )
  return forgotten.length === together
})

/** Removes what has finished as long as this process runs orders. */
export const layer: Layer.Layer<never, never, Engine | SqlClient.SqlClient> = Layer.effectDiscard(
  Effect.gen(function* () {
    const engine = yield* Engine
    if (!engine.settings.isRunner) return
    const removing = removeFinished(engine).pipe(
      Effect.repeat({ while: (isMore) => isMore }),
      Effect.andThen(Effect.sleep(forgetEvery)),
      Effect.forever
    )
    const removingStrays = Effect.forever(Effect.andThen(Cluster.forgetStrays, Effect.sleep(forgetStraysEvery)))
    yield* Effect.forkScoped(lasting("the removal", removing))
    yield* Effect.forkScoped(lasting("the removal of strays", removingStrays))
  })
)
