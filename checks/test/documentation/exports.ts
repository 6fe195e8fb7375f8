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
  const isShownIn = (place: string, name: string): boolean => {
    const text = modules.get(place) ?? ""
    const declared = declarationsOf(text).filter((one) => one.name === name)
    if (declared.length > 0) return declared.every(isShown)
    const passing = listsOf(text).filter(({ names }) => names.some((one) => one.name === name))
    if (passing.some(({ names }) => names.some((one) => one.name === name && isShown(one)))) return true
    const from = passing.find((list) => list.from !== undefined)?.from
    return from !== undefined && isShownIn(posix.join(posix.dirname(place), from), name)
  }
  const text = modules.get(module)!
  const passedOn = listsOf(text).flatMap(({ isExport, names }) => (isExport ? names : []))
  return [
    ...declarationsOf(text).filter((one) => one.isExported && !isShown(one)),
    ...passedOn.filter((one) => !isShown(one) && !isShownIn(module, one.name))
  ].map(({ name }) => name)
}
