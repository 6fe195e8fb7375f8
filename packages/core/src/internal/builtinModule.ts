/**
 * Finds a module of Node's at run time, where there is one. An import would stop a bundler for browsers.
 */

/** The part of Node's `process` that is used here. */
interface Process {
  readonly getBuiltinModule?: (name: string) => unknown
}

/**
 * Returns a module of Node's, or `undefined` if the runtime has none, or has it and gives it to nobody: Next's edge
 * runtime throws when it is asked.
 *
 * @typeParam Module the part of the module that the caller uses, as Node's documentation has it
 */
export const builtinModule = <Module>(name: `node:${string}`): Module | undefined => {
  // The types of the web do not have `process`, and each step may be missing.
  const { process } = globalThis as { readonly process?: Process }
  try {
    return process?.getBuiltinModule?.(name) as Module | undefined
  } catch {
    return undefined
  }
}
