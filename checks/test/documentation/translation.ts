/**
 * Finds where a README in Korean has parted from the English one that it translates.
 *
 * What a program or a reader takes over as it stands has to be the same in both: headings in their order, blocks of
 * code, the code in tables, and the names in code and figures of a section. The words between them are a translator's.
 */
import { blocksOf, withoutBlocks } from "./markdown.ts"

/** A README in both languages. */
export interface Pair {
  readonly english: string
  readonly korean: string
}

/** A row of a table: the text of each cell. */
type Row = ReadonlyArray<string>

const code = /`[^`]+`/g

const letter = /[\p{L}\p{N}]/u

const headingsOf = (text: string): ReadonlyArray<string> =>
  Array.from(withoutBlocks(text).matchAll(/^(#{1,6}) +(.+)$/gm), ([heading]) => heading)

const levelOf = (heading: string | undefined): number | undefined => heading?.indexOf(" ")

const tablesOf = (text: string): ReadonlyArray<ReadonlyArray<Row>> =>
  Array.from(withoutBlocks(text).matchAll(/(?:^ *\|.*\|$\n?)+/gm), ([table]) =>
    table
      .trimEnd()
      .split("\n")
      .map((line) =>
        line
          .trim()
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim())
      )
  )

/** Returns the code in a cell. Two languages may name the same things in another order. */
const codeOf = (cell: string): string => [...(cell.match(code) ?? [])].sort().join(" ")

const isCode = (cell: string): boolean => /^`[^`]+`$/.test(cell)

const headingFaultsIn = ({ english, korean }: Pair): ReadonlyArray<string> => {
  const [ours, theirs] = [headingsOf(english), headingsOf(korean)]
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex(
    (_, index) => levelOf(ours[index]) !== levelOf(theirs[index])
  )
  return at === -1 ? [] : [`"${ours[at] ?? "the end"}" stands where Korean has "${theirs[at] ?? "the end"}"`]
}

const blockFaultsIn = ({ english, korean }: Pair): ReadonlyArray<string> => {
  const [ours, theirs] = [blocksOf(english), blocksOf(korean)]
  if (ours.length !== theirs.length) return [`blocks of code: ${ours.length}, and ${theirs.length} in Korean`]
  return ours.flatMap((block, index) => (block === theirs[index] ? [] : [`code differs: ${block.split("\n")[1]}`]))
}

const rowDiffers = (ours: Row, theirs: Row): boolean =>
  ours.length !== theirs.length ||
  ours.some((cell, column) =>
    column === 0
      ? codeOf(cell) !== codeOf(theirs[column]!)
      : (isCode(cell) || isCode(theirs[column]!)) && cell !== theirs[column]
  )

const tableFaultsIn = ({ english, korean }: Pair): ReadonlyArray<string> => {
  const [ours, theirs] = [tablesOf(english), tablesOf(korean)]
  if (ours.length !== theirs.length) return [`tables: ${ours.length}, and ${theirs.length} in Korean`]
  return ours.flatMap((table, index) => {
    const other = theirs[index]!
    const title = table[0]!.join(" | ")
    if (table.length !== other.length)
      return [`table "${title}" has ${table.length} rows, and ${other.length} in Korean`]
    return table.flatMap((row, at) =>
      rowDiffers(row, other[at]!) ? [`table "${title}": row "${row[0]!}" differs`] : []
    )
  })
}

/** Returns the text of each section: what stands before the first heading, and after each. */
const sectionsOf = (text: string): ReadonlyArray<string> => withoutBlocks(text).split(/^#{1,6} .+$/gm)

/** Returns the names in code of a section, and the figures of its prose. */
const factsOf = (section: string): ReadonlySet<string> =>
  new Set([
    ...(section.match(code) ?? []).map((name) => name.replaceAll(/\s+/g, " ")),
    ...(section
      .replaceAll(code, "")
      .replaceAll(/\]\([^)]*\)/g, "")
      .match(/\d(?:[\d.,]*\d)?/g) ?? [])
  ])

const factFaultsIn = ({ english, korean }: Pair): ReadonlyArray<string> => {
  const [ours, theirs] = [sectionsOf(english), sectionsOf(korean)]
  // Without the same headings, nothing says which sections belong together.
  if (ours.length !== theirs.length) return []
  return ours.flatMap((section, index) => {
    const there = factsOf(theirs[index]!)
    const title = headingsOf(english)[index - 1] ?? "the start"
    return [...factsOf(section)].flatMap((fact) =>
      there.has(fact) ? [] : [`"${title}" does not say ${fact} in Korean`]
    )
  })
}

/**
 * Returns bold text that Markdown shows with its asterisks. They need a space beside them where a sign within meets a
 * letter outside, which Korean particles do: `**(a)**은`.
 */
const boldFaultsIn = ({ korean }: Pair): ReadonlyArray<string> => {
  const text = withoutBlocks(korean)
  // Asterisks in code are not bold.
  const masked = text.replaceAll(code, (name) => `\`${"x".repeat(name.length - 2)}\``)
  return Array.from(masked.matchAll(/\*\*((?:(?!\*\*|\n\n)[^])+)\*\*/g)).flatMap(({ 0: bold, 1: words, index }) => {
    const [before, after] = [masked.charAt(index - 1), masked.charAt(index + bold.length)]
    const isHidden =
      (/^[\p{P}\p{S}]/u.test(words!) && letter.test(before)) || (/[\p{P}\p{S}]$/u.test(words!) && letter.test(after))
    return isHidden ? [`not shown in bold: ${text.slice(Math.max(0, index - 1), index + bold.length + 1).trim()}`] : []
  })
}

/** Returns true if the line after the title, by itself, is this link. */
const leadsBy = (link: string, text: string): boolean => text.split("\n\n")[1] === link

const linkFaultsIn = ({ english, korean }: Pair): ReadonlyArray<string> => [
  ...(leadsBy("[한국어](README.ko.md)", english) ? [] : ["no link to Korean after the title"]),
  ...(leadsBy("[English](README.md)", korean) ? [] : ["no link to English after the title"])
]

/** Returns what differs between a README and its translation, in words that a translator can act on. */
export const differencesIn = (pair: Pair): ReadonlyArray<string> => [
  ...linkFaultsIn(pair),
  ...headingFaultsIn(pair),
  ...blockFaultsIn(pair),
  ...tableFaultsIn(pair),
  ...factFaultsIn(pair),
  ...boldFaultsIn(pair)
]
