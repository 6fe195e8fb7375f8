/**
 * Holds the manifests of all published packages to one rule, so that none lacks what the others have.
 */

/** A map of what a package exports: a file, one for each condition, or `null` for what is closed. */
export type Exports = Readonly<Record<string, string | Readonly<Record<string, string>> | null>>

/** The part of a `package.json` that is published and that a rule is about. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly description?: string
  readonly keywords?: ReadonlyArray<string>
  readonly homepage?: string
  readonly bugs?: { readonly url: string }
  readonly license?: string
  readonly author?: string
  readonly repository?: { readonly type: string; readonly url: string; readonly directory: string }
  readonly bin?: Readonly<Record<string, string>>
  readonly files?: ReadonlyArray<string>
  readonly type?: string
  readonly sideEffects?: boolean | ReadonlyArray<string>
  readonly exports?: Exports
  readonly publishConfig?: {
    readonly access?: string
    readonly bin?: Readonly<Record<string, string>>
    readonly exports?: Exports
  }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly engines?: Readonly<Record<string, string>>
}

/** The scope of all published packages. */
export const scope = "@effect-portone/"

/** The address of the repository, which manifests and READMEs lead to. */
export const repository = "https://github.com/effect-portone/effect-portone"

/** The words by which every package is found. Each package adds some of its own. */
const commonKeywords = ["effect", "iamport", "korea", "payments", "portone", "typescript"]

/** The files that every tarball has beside its code. */
export const documents = ["CHANGELOG.md", "LICENSE", "README.ko.md", "README.md"]

/** Returns a field as it has to be, by its path in the manifest. */
const expected = (folder: string): Readonly<Record<string, unknown>> => ({
  name: `${scope}${folder}`,
  homepage: `${repository}/tree/main/packages/${folder}#readme`,
  bugs: { url: `${repository}/issues` },
  license: "MIT",
  author: `effect-portone contributors (${repository}/graphs/contributors)`,
  repository: { type: "git", url: `git+${repository}.git`, directory: `packages/${folder}` },
  type: "module"
})

/**
 * Returns what is wrong with the map of exports, in which every folder but `generated` has to be closed, and that of
 * what public modules have in common, which is written as the package is built.
 */
const faultsOfExports = (
  name: string,
  exports: Exports = {},
  folders: ReadonlyArray<string>,
  target: (stem: string) => unknown
): ReadonlyArray<string> => {
  const closed = [...folders.filter((folder) => folder !== "generated"), "chunks"]
  const has = Object.keys(exports).filter((path) => exports[path] === null && path.endsWith("/*"))
  return [
    ...(exports["./package.json"] === "./package.json" ? [] : [`${name} has no "./package.json"`]),
    ...[
      [".", "index"],
      ["./*", "*"]
    ].flatMap(([path, stem]) =>
      JSON.stringify(exports[path!]) === JSON.stringify(target(stem!)) ? [] : [`${name} has an odd "${path}"`]
    ),
    ...closed.filter((folder) => !has.includes(`./${folder}/*`)).map((folder) => `${name} leaves ./${folder}/* open`),
    ...has
      .filter((path) => !closed.includes(path.slice(2, -2)))
      .map((path) => `${name} closes ${path}, and there is no such folder`)
  ]
}

/**
 * Returns what is wrong with the manifest of a package, by the name of its folder and the folders of its `src`.
 * The manifest is that of the sources, in which `publishConfig` says what is published instead.
 */
export const faultsOfManifest = (
  folder: string,
  manifest: Manifest,
  folders: ReadonlyArray<string>
): ReadonlyArray<string> => {
  const { bin = {}, description, exports, files = [], keywords = [], publishConfig = {}, sideEffects } = manifest
  // A type of `Record` would ask for each field by name; here any may be looked up.
  const fields = manifest as unknown as Readonly<Record<string, unknown>>
  const commands = Object.keys(bin)
  const programs = [...Object.values(bin), ...Object.values(publishConfig.bin ?? {})]
  return [
    ...Object.entries(expected(folder)).flatMap(([field, value]) =>
      JSON.stringify(fields[field]) === JSON.stringify(value) ? [] : [`${field} is not ${JSON.stringify(value)}`]
    ),
    ...(description === undefined || description.length < 20 ? ["description is missing"] : []),
    ...commonKeywords.filter((word) => !keywords.includes(word)).map((word) => `keywords have no "${word}"`),
    ...(keywords.length > commonKeywords.length ? [] : ["keywords have none of the package's own"]),
    ...(String(keywords) === String([...new Set(keywords)].toSorted()) ? [] : ["keywords are not in order"]),
    ...["dist", "src", ...documents].filter((file) => !files.includes(file)).map((file) => `files have no ${file}`),
    ...(publishConfig.access === "public" ? [] : ["publishConfig.access is not public"]),
    ...(manifest.engines?.["node"] === undefined ? ["engines.node is missing"] : []),
    ...(manifest.peerDependencies?.["effect"] === undefined ? ["effect is no peer dependency"] : []),
    ...(sideEffects === false || (Array.isArray(sideEffects) && programs.length > 0)
      ? []
      : ["sideEffects are neither false nor those of a command"]),
    ...programs
      .filter((path) => sideEffects !== false && !coveredBy(sideEffects, path))
      .map((path) => `sideEffects have no ${path}`),
    ...(commands.length === 0 || sideEffects !== false ? [] : ["sideEffects leave out the command"]),
    ...(String(commands) === String(Object.keys(publishConfig.bin ?? {})) ? [] : ["publishConfig.bin is not bin"]),
    ...(Object.keys(exports ?? {}).join() === Object.keys(publishConfig.exports ?? {}).join()
      ? []
      : ["exports and publishConfig.exports have different paths"]),
    ...faultsOfExports("exports", exports, folders, (stem) => `./src/${stem}.ts`),
    ...faultsOfExports("publishConfig.exports", publishConfig.exports, folders, (stem) => ({
      types: `./dist/${stem}.d.ts`,
      default: `./dist/${stem}.js`
    }))
  ]
}

const coveredBy = (patterns: Manifest["sideEffects"], path: string): boolean =>
  Array.isArray(patterns) &&
  patterns.some((pattern: string) => new RegExp(`^${pattern.replaceAll(".", "\\.").replace("*", "[^/]*")}$`).test(path))

/** Returns the fields in which packages that are released together differ. */
export const differencesOf = (manifests: ReadonlyArray<Manifest>): ReadonlyArray<string> =>
  (
    [
      ["version", ({ version }) => version],
      ["engines", ({ engines }) => JSON.stringify(engines)],
      ["the range of effect", ({ peerDependencies }) => peerDependencies?.["effect"]]
    ] satisfies ReadonlyArray<readonly [string, (manifest: Manifest) => string | undefined]>
  ).flatMap(([field, of]) => {
    const values = new Set(manifests.map(of))
    return values.size === 1 ? [] : [`${field}: ${[...values].join(", ")}`]
  })
