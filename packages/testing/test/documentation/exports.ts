/**
 * Which exports of a module show no example.
 *
 * A module is read as text, as its comments are: an example belongs to the declaration, or to the name in an export list,
 * that its comment stands right before.
 */
import { posix } from "node:path"

const comment = String.raw`\/\*\*(?:(?!\*\/)[^])*\*\/`
const keyword = "(?:declare )?(?:abstract |async )?(?:class|const|enum|function|let|namespace|interface|type)"
const declaration = new RegExp(`(?<doc>${comment}\n)?^(?<exported>export )?${keyword} (?<name>\\w+)`, "gm")
const list = new RegExp(
  `^(?<word>import|export) (?:type )?\\{(?<names>(?:${comment}|[^}])*)\\}(?: from "(?<from>[^"]+)")?`,
  "gm"
)
const listed = new RegExp(`(?<doc>${comment}\\s*)?(?:\\btype )?\\b(?<name>\\w+)(?: as \\w+)?`, "g")

interface Named {
  readonly name: string
  readonly doc: string
}

const named = ({ groups }: RegExpExecArray): Named => ({ name: groups!["name"]!, doc: groups!["doc"] ?? "" })

const isShown = ({ doc }: Named): boolean => doc.includes("* @example\n")

/** Every declaration at a module's root, exported or not. */
const declarationsOf = (text: string): ReadonlyArray<Named & { readonly isExported: boolean }> =>
  Array.from(text.matchAll(declaration), (match) => ({
    ...named(match),
    isExported: match.groups!["exported"] !== undefined
  }))

/** The names of its lists, and for those from elsewhere, the module. */
const listsOf = (text: string) =>
  Array.from(text.matchAll(list), ({ groups }) => ({
    isExport: groups!["word"] === "export",
    from: groups!["from"],
    names: Array.from(groups!["names"]!.matchAll(listed), named)
  }))

/** The names under which a module exports what shows no example; `modules` is where what it passes on is looked up. */
export const exportsWithoutExample = (modules: ReadonlyMap<string, string>, module: string): ReadonlyArray<string> => {
  const text = modules.get(module)!
  const lists = listsOf(text)
  const homeOf = (name: string): string | undefined => {
    if (declarationsOf(text).some((declared) => declared.name === name)) return module
    const from = lists.find((list) => list.from !== undefined && list.names.some((one) => one.name === name))?.from
    return from === undefined ? undefined : posix.join(posix.dirname(module), from)
  }
  const passedOn = lists.flatMap(({ isExport, names }) => (isExport ? names : []))
  return [
    ...declarationsOf(text).filter((one) => one.isExported && !isShown(one)),
    ...passedOn.filter((one) => {
      const declared = declarationsOf(modules.get(homeOf(one.name) ?? "") ?? "").filter(({ name }) => name === one.name)
      return !isShown(one) && (declared.length === 0 || !declared.every(isShown))
    })
  ].map(({ name }) => name)
}
