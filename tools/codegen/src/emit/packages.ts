/**
 * The generated files of `core`, `payments` and `platform`: one module for each service, one for what several share.
 */
import type { GeneratedFile } from "../files.ts"
import { generatedFolder, isSamePlace, type Package, packages, type Place, shared } from "../place.ts"
import { inOrder, type Plan, type PlannedService, rootsOf } from "../plan.ts"
import { comment } from "./docs.ts"
import { importLines } from "./imports.ts"
import { makeSchemas } from "./schemas.ts"
import { makeServices } from "./services.ts"
import { References } from "./types.ts"

/**
 * A module reads from the top: the service, each operation behind what it takes and answers, and last the wire forms,
 * which few programs name. A Schema is made when the module is loaded, so it stands behind those that it holds; the
 * service names the operations in functions only, so it can stand before them.
 */
const emitModule = (plan: Plan, at: Place, service: PlannedService | undefined): GeneratedFile => {
  const references = new References()
  const schemas = makeSchemas(plan, references)
  const services = makeServices(plan, references, schemas)
  const written = new Set<string>()
  const schemasFor = (names: Iterable<string>): ReadonlyArray<string> => {
    const next = inOrder(plan, names).filter(({ place, schema }) => isSamePlace(place, at) && !written.has(schema.name))
    for (const { schema } of next) written.add(schema.name)
    return next.map(schemas.schema)
  }
  const parts = service === undefined ? [] : [services.service(service)]
  for (const planned of service?.operations ?? []) {
    const { input, output } = rootsOf(planned.operation)
    parts.push(...schemasFor([...input, ...output]))
    parts.push(services.input(service!, planned), services.endpoint(service!, planned))
  }
  const own = [...plan.schemas.values()].filter(({ place }) => isSamePlace(place, at))
  parts.push(...schemasFor(own.map(({ schema }) => schema.name).sort()))
  const body = [...parts, ...schemas.wireForms].join("\n")
  return {
    path: `${generatedFolder(at.package)}/${at.module}.ts`,
    text: [importLines(references, at.package, at.module), "", body].join("\n") + "\n"
  }
}

const emitIndex = (
  from: Package,
  modules: ReadonlyArray<string>,
  services: ReadonlyArray<PlannedService>
): GeneratedFile => {
  const names = services.map(({ name }) => name)
  return {
    path: `${generatedFolder(from)}/index.ts`,
    text:
      [
        'import * as Layer from "effect/Layer"',
        ...(names.length === 0
          ? []
          : from === "core"
            ? ['import type { PortOneClient } from "../PortOneClient.ts"']
            : ['import type { PortOneClient } from "@effect-portone/core/PortOneClient"']),
        ...names.toSorted().map((name) => `import { ${name} } from "./${name}.ts"`),
        "",
        ...modules.map((module) => `export * from "./${module}.ts"`),
        "",
        comment([
          "Builds every service of this package over the `PortOneClient` in its context.",
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
          (names.length === 0
            ? "export const layer: Layer.Layer<never> = Layer.empty"
            : `export const layer: Layer.Layer<${names.join(" | ")}, never, PortOneClient> = ` +
              // As each of them by itself: merged, they would be built once, and shared by all clients.
              `Layer.fresh(Layer.mergeAll(${names.map((name) => `${name}.layer`).join(", ")}))`)
      ].join("\n") + "\n"
  }
}

export const emitPackages = (plan: Plan): ReadonlyArray<GeneratedFile> =>
  packages.flatMap((from) => {
    const services = plan.services.filter((service) => service.place.package === from)
    const sharedPlace: Place = { package: from, module: shared }
    const hasShared = [...plan.schemas.values()].some(({ place }) => isSamePlace(place, sharedPlace))
    return [
      ...(hasShared ? [emitModule(plan, sharedPlace, undefined)] : []),
      ...services.map((service) => emitModule(plan, service.place, service)),
      emitIndex(from, [...(hasShared ? [shared] : []), ...services.map(({ name }) => name)], services)
    ]
  })
