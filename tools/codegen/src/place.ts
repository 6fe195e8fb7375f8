/**
 * Names the place of a generated module, and the files that belong to it.
 */
export const packages = ["core", "payments", "platform"] as const

export type Package = (typeof packages)[number]

/** The name of the module that holds what several modules of a package share. */
export const shared = "Shared"

/** A generated module: `BillingKeys` of `payments`. */
export interface Place {
  readonly package: Package
  readonly module: string
}

export const isSamePlace = (a: Place, b: Place): boolean => a.package === b.package && a.module === b.module

/** The folder of a package's generated modules, from the root of the repository. */
export const generatedFolder = (name: Package): string => `packages/${name}/src/generated`

/** The file that holds a module's words, from the root of the repository. */
export const wordsFile = (place: Place): string => `tools/codegen/src/english/${place.package}/${place.module}.ts`
