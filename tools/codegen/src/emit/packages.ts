/**
 * The generated files of `core`, `payments` and `platform`: one module for each service, one for what several share.
 */
import { inOrder, type Package, packages, type Plan, type Planned, type PlannedService, shared } from "../plan.ts"
import { banner, comment } from "./docs.ts"
import { importLines } from "./imports.ts"
import { makeSchemas } from "./schemas.ts"
import { makeServices } from "./services.ts"
import { References } from "./types.ts"

/** A file to write, by its path from the root of the repository. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

const folderOf = (name: Package): string => `packages/${name}/src/generated`

const emitModule = (plan: Plan, from: Package, module: string, service: PlannedService | undefined): GeneratedFile => {
  const references = new References()
  const schemas = makeSchemas(plan, references)
  const services = makeServices(plan, references, schemas)
  const own = [...plan.schemas.values()].filter(({ place }) => place.package === from && place.module === module)
  const parts = inOrder(
    plan,
    own.map(({ schema }) => schema.name)
  ).map((planned: Planned) => schemas.schema(planned))
  if (service !== undefined) {
    for (const operation of service.operations) {
      parts.push(services.input(operation), services.endpoint(service, operation))
    }
    parts.push(services.service(service))
  }
  const body = parts.join("\n")
  return {
    path: `${folderOf(from)}/${module}.ts`,
    text: [banner, importLines(references, from, module), body].join("\n") + "\n"
  }
}

const emitIndex = (
  from: Package,
  modules: ReadonlyArray<string>,
  services: ReadonlyArray<PlannedService>
): GeneratedFile => {
  const names = services.map(({ name }) => name)
  return {
    path: `${folderOf(from)}/index.ts`,
    text:
      [
        banner,
        'import * as Layer from "effect/Layer"',
        from === "core"
          ? 'import type { PortOneClient } from "../PortOneClient.ts"'
          : 'import type { PortOneClient } from "@effect-portone/core/PortOneClient"',
        ...names.map((name) => `import { ${name} } from "./${name}.ts"`),
        "",
        ...modules.map((module) => `export * from "./${module}.ts"`),
        "",
        comment([
          "Every service of this package over the `PortOneClient` at hand.",
          "",
          "@example",
          "```ts",
          'import { PortOneClient } from "@effect-portone/core"',
          `import * as ${from} from "@effect-portone/${from}"`,
          'import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"',
          'import { Layer } from "effect"',
          "",
          `const live = ${from}.layer.pipe(`,
          "  Layer.provide(PortOneClient.layerConfig()),",
          "  Layer.provide(NodeHttpClient.layerUndici)",
          ")",
          "```",
          "@category layers",
          "@since 0.1.0"
        ]) +
          `export const layer: Layer.Layer<${names.join(" | ")}, never, PortOneClient> = ` +
          // As each of them by itself: merged, they would be built once, and shared by all clients.
          `Layer.fresh(Layer.mergeAll(${names.map((name) => `${name}.layer`).join(", ")}))`
      ].join("\n") + "\n"
  }
}

export const emitPackages = (plan: Plan): ReadonlyArray<GeneratedFile> =>
  packages.flatMap((from) => {
    const services = plan.services.filter((service) => service.package === from)
    const hasShared = [...plan.schemas.values()].some(({ place }) => place.package === from && place.module === shared)
    return [
      ...(hasShared ? [emitModule(plan, from, shared, undefined)] : []),
      ...services.map((service) => emitModule(plan, from, service.name, service)),
      emitIndex(from, [...(hasShared ? [shared] : []), ...services.map(({ name }) => name)], services)
    ]
  })
