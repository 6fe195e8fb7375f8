/**
 * Lets Node import the packages of the workspace as they are published, where the manifests lead to their sources.
 */
import { registerHooks } from "node:module"

const packages = new URL("../../packages/", import.meta.url)

registerHooks({
  resolve: (specifier, context, next) => {
    const [, name, path = "index"] = /^@effect-portone\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? []
    return name === undefined
      ? next(specifier, context)
      : { url: new URL(`${name}/dist/${path}.js`, packages).href, format: "module", shortCircuit: true }
  }
})
