/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import type { PortOneClient } from "../PortOneClient.ts"
import { Auth } from "./Auth.ts"
import { Banks } from "./Banks.ts"

export * from "./Shared.ts"
export * from "./Auth.ts"
export * from "./Banks.ts"

/**
 * Builds every service of this package over the `PortOneClient` in its context.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import * as core from "@effect-portone/core"
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import { Layer } from "effect"
 *
 * const live = core.layer.pipe(
 *   Layer.provide(PortOneClient.layerConfig()),
 *   Layer.provide(NodeHttpClient.layerUndici)
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<Auth | Banks, never, PortOneClient> = Layer.fresh(
  Layer.mergeAll(Auth.layer, Banks.layer)
)
