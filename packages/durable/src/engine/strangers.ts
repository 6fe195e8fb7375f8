/**
 * Keeps orders of workflows that this process does not know out of the way of all others.
 *
 * A release that adds a workflow may run beside one that does not know it. The engine of the older one finds its orders
 * each time, and gives them back at once, so that it would soon find nothing else. Here, it gives them back when the
 * workflow is registered. Another runner that takes their part over finds them in any case.
 */
import type * as EntityAddress from "effect/cluster/EntityAddress"
import * as MessageStorage from "effect/cluster/MessageStorage"
import * as Sharding from "effect/cluster/Sharding"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

type Addresses = ReadonlyArray<EntityAddress.EntityAddress>

/** The kinds of executions that this process knows, and the addresses of others. */
export class Strangers extends Context.Service<
  Strangers,
  {
    /** Keeps the addresses of kinds that are not known, and returns the others. */
    readonly keepUnknown: (addresses: Addresses) => Addresses
    /** Takes note of a kind, and returns the addresses that were kept of it. */
    readonly register: (kind: string) => Addresses
  }
>()("@effect-portone/durable/engine/Strangers") {
  static readonly layer: Layer.Layer<Strangers> = Layer.sync(Strangers, () => {
    const known = new Set<string>()
    const kept = new Map<string, Map<string, EntityAddress.EntityAddress>>()
    return Strangers.of({
      keepUnknown: (addresses) =>
        addresses.filter((address) => {
          if (known.has(address.entityType)) return true
          const some = kept.get(address.entityType) ?? new Map()
          kept.set(address.entityType, some.set(address.entityId, address))
          return false
        }),
      register: (kind) => {
        known.add(kind)
        const some = kept.get(kind)
        kept.delete(kind)
        return [...(some?.values() ?? [])]
      }
    })
  })
}

/** Lets the engine give back only what this process knows. */
export const keeping: Layer.Layer<MessageStorage.MessageStorage, never, MessageStorage.MessageStorage | Strangers> =
  Layer.effect(
    MessageStorage.MessageStorage,
    Effect.gen(function* () {
      const storage = yield* MessageStorage.MessageStorage
      const { keepUnknown } = yield* Strangers
      return MessageStorage.MessageStorage.of({
        ...storage,
        resetAddresses: (addresses) => storage.resetAddresses(keepUnknown(addresses))
      })
    })
  )

/** Gives back what was kept of a kind when the kind is registered. */
export const givingBack: Layer.Layer<
  Sharding.Sharding,
  never,
  MessageStorage.MessageStorage | Sharding.Sharding | Strangers
> = Layer.effect(
  Sharding.Sharding,
  Effect.gen(function* () {
    const sharding = yield* Sharding.Sharding
    const storage = yield* MessageStorage.MessageStorage
    const { register } = yield* Strangers
    return Sharding.Sharding.of({
      ...sharding,
      registerEntity: (entity, build, options) =>
        Effect.andThen(
          sharding.registerEntity(entity, build, options),
          Effect.suspend(() => {
            const addresses = register(entity.type)
            if (addresses.length === 0) return Effect.void
            return Effect.andThen(Effect.ignore(storage.resetAddresses(addresses)), sharding.pollStorage)
          })
        )
    })
  })
)
