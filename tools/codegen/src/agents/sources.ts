/**
 * Reads what the pages for agents list from where it is decided: the plan of the generated code, the packages, the
 * guides, the examples, and the reasons of the client's error.
 */
import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Edition } from "../document/kept.ts"
import { readEdition } from "../history/absences.ts"
import { makePlan, type Plan, type PlannedService } from "../plan.ts"

/** A page or a module, with a sentence on it. */
export interface Listed {
  readonly name: string
  /** The path from the root of the repository. */
  readonly path: string
  readonly sentence: string
}

/** A service with the errors that its operations document, but for those that nearly all operations do. */
export interface ListedService {
  readonly service: PlannedService
  readonly errors: ReadonlyArray<string>
}

export interface Sources {
  readonly packages: ReadonlyArray<Listed>
  readonly guides: ReadonlyArray<Listed>
  readonly examples: ReadonlyArray<Listed>
  /** The public modules that are written by hand, by the name of their package. */
  readonly modules: ReadonlyMap<string, ReadonlyArray<Listed>>
  readonly services: ReadonlyArray<ListedService>
  /** The documented errors that most operations have. */
  readonly common: ReadonlyArray<string>
  readonly reasons: ReadonlyArray<Listed>
}

/** The packages in the order in which a reader meets them. */
const order = ["core", "payments", "platform", "durable", "testing", "emulator"]

/** Returns the first sentence of a text, on one line. */
const firstSentence = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ").trim()
  return /^.+?[.](?=\s|$)/.exec(line)?.[0] ?? line
}

/** Returns the first sentence of the comment that a text begins with. */
const sentenceOfComment = (text: string): string =>
  firstSentence(
    /^\s*\/\*\*([^]*?)(?:\n \* ?(?:@|\n)|\*\/)/
      .exec(text)![1]!
      .replaceAll(/^ ?\* ?/gm, "")
      .replaceAll(/\{@link (\S+?)\}/g, "$1")
  )

/** Returns the title of a page, and the first sentence below it. */
const pageAt = (root: string, path: string): Listed => {
  const [, title, body] = /^# (.+)\n+([^]+)/.exec(readFileSync(join(root, path), "utf8")) ?? []
  if (title === undefined || body === undefined) throw new Error(`${path} does not begin with a title and a sentence`)
  // Links there lead from the page, and not from the list.
  const sentence = firstSentence(body.split("\n\n")[0]!.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1"))
  return { name: title, path, sentence }
}

const manifestAt = (root: string, path: string) =>
  // The cast holds: each package has a name and a description, which the tests of the manifests see to.
  JSON.parse(readFileSync(join(root, path), "utf8")) as { readonly name: string; readonly description: string }

const modulesOf = (root: string, name: string): ReadonlyArray<Listed> =>
  globSync(`packages/${name}/src/*.ts`, { cwd: root })
    .toSorted()
    .filter((path) => !["index.ts", "bin.ts"].includes(basename(path)))
    .map((path) => ({
      name: basename(path, ".ts"),
      path,
      sentence: sentenceOfComment(readFileSync(join(root, path), "utf8"))
    }))

const errorsOf = (plan: Plan, { operations }: PlannedService): ReadonlyArray<ReadonlyArray<string>> =>
  operations.map(({ operation }) => {
    const { schema } = plan.schemas.get(operation.errors)!
    return schema.kind === "errorUnion" ? schema.members.map(({ name }) => name) : []
  })

/** Returns the reasons of a `PortOneClientError`, each with the sentence of its class. */
const reasonsAt = (root: string): ReadonlyArray<Listed> => {
  const path = "packages/core/src/ClientErrorReason.ts"
  const source = readFileSync(join(root, path), "utf8")
  return Array.from(
    source.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport class (\w+) extends/g),
    ([, comment, name]) => ({ name: name!, path, sentence: sentenceOfComment(comment!) })
  )
}

/** Reads all sources below a root, and the plan of a document. */
export const readSources = (root: string, edition: Edition): Sources => {
  const plan = makePlan(readEdition(edition).model)
  const all = plan.services.map((service) => ({ service, errors: errorsOf(plan, service) }))
  const each = all.flatMap(({ errors }) => errors)
  const counts = new Map<string, number>()
  for (const name of each.flat()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count > each.length / 2).map(([name]) => name)
  const folders = order.filter((name) => globSync(`packages/${name}/package.json`, { cwd: root }).length > 0)
  return {
    packages: folders.map((name) => {
      const { description, name: full } = manifestAt(root, `packages/${name}/package.json`)
      return { name: full, path: `packages/${name}/README.md`, sentence: `${description}.` }
    }),
    // The lists are in English.
    guides: globSync("docs/*.md", { cwd: root })
      .filter((path) => !path.endsWith(".ko.md"))
      .toSorted()
      .map((path) => pageAt(root, path)),
    examples: globSync("examples/*/src/main.ts", { cwd: root })
      .toSorted()
      .map((path) => ({
        name: path.split("/")[1]!,
        path,
        sentence: `${manifestAt(root, path.replace("src/main.ts", "package.json")).description}.`
      })),
    modules: new Map(folders.map((name) => [name, modulesOf(root, name)])),
    services: all.map(({ errors, service }) => ({
      service,
      errors: [...new Set(errors.flat())].filter((name) => !common.includes(name)).toSorted()
    })),
    common: common.toSorted(),
    reasons: reasonsAt(root)
  }
}
