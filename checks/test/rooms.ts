/**
 * Reads which file imports which, types included, and finds the circles between rooms.
 *
 * A room is a folder, or a file that stands beside folders. Of two rooms beside each other one may import the other,
 * and never both: what one folder holds is then above, or below, all that the other one does. Each generated file is a
 * room of its own.
 */
import { globSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"
import ts from "typescript-6"

export interface Import {
  readonly from: string
  /** A path below the same root, or the name of a package. */
  readonly to: string
}

/** Returns the imports of every source file below a folder, with paths relative to it. */
export const importsOf = (root: string): ReadonlyArray<Import> =>
  globSync("**/*.ts", { cwd: root }).flatMap((from) =>
    ts.preProcessFile(readFileSync(join(root, from), "utf8"), true, true).importedFiles.map(({ fileName }) => ({
      from,
      to: fileName.startsWith(".") ? normalize(join(dirname(from), fileName)) : fileName
    }))
  )

/** Returns the two rooms of an import that stand beside each other, in the folder that holds both. */
const roomsOf = ({ from, to }: Import): readonly [folder: string, from: string, to: string] | undefined => {
  const isInside = !to.startsWith("..") && to.endsWith(".ts")
  if (!isInside || from === to) return undefined
  const one = segmentsOf(from)
  const other = segmentsOf(to)
  let depth = 0
  while (one[depth] === other[depth]) depth++
  const folder = one.slice(0, depth).join("/")
  return [folder, join(folder, one[depth]!), join(folder, other[depth]!)]
}

const segmentsOf = (path: string): ReadonlyArray<string> => {
  const parts = path.split("/")
  const generated = parts.indexOf("generated")
  return generated === -1 ? parts : [...parts.slice(0, generated), parts.slice(generated).join("/")]
}

/** Returns each circle of rooms as a line that names the imports it consists of. */
export const circlesOf = (imports: ReadonlyArray<Import>): ReadonlyArray<string> => {
  const arrows = new Map<string, Map<string, Import>>()
  for (const it of imports) {
    const rooms = roomsOf(it)
    if (rooms === undefined) continue
    const [, from, to] = rooms
    if (!arrows.has(from)) arrows.set(from, new Map())
    arrows.get(from)!.set(to, it)
  }
  const circles = new Map<string, string>()
  const done = new Set<string>()
  const walk = (room: string, path: ReadonlyArray<string>): void => {
    const start = path.indexOf(room)
    if (start !== -1) {
      const circle = path.slice(start)
      const ties = circle.map((from, index) => arrows.get(from)!.get(circle[index + 1] ?? room)!)
      circles.set(circle.toSorted().join(), ties.map(({ from, to }) => `${from} → ${to}`).join(", "))
      return
    }
    if (done.has(room)) return
    for (const next of arrows.get(room)?.keys() ?? []) walk(next, [...path, room])
    done.add(room)
  }
  for (const room of arrows.keys()) walk(room, [])
  return [...circles.values()]
}

/** The rooms of a package by their level, from the top. A room within another one has a level of its own. */
export type Order = ReadonlyArray<ReadonlyArray<string>>

/** Reads the order of each package's rooms from the list that CONTRIBUTING has of them, by the package's name. */
export const ordersIn = (contributing: string): ReadonlyMap<string, Order> =>
  new Map(
    Array.from(contributing.matchAll(/^- `([\w/]+)`: (`[^]*?)(?=\n- |\n\n)/gm), ([, name, rooms]) => [
      name!,
      rooms!.split("→").map((level) => Array.from(level.matchAll(/`([^`]+)`/g), ([, room]) => room!))
    ])
  )

/** Returns the imports that do not lead down in the order, and those of a room that the order does not have. */
export const againstOrder = (imports: ReadonlyArray<Import>, order: Order): ReadonlyArray<string> => {
  const levels = new Map(order.flatMap((rooms, level) => rooms.map((room) => [room, level] as const)))
  const roomOf = (path: string): string =>
    path
      .split("/")
      .map((_, index, segments) => segments.slice(0, segments.length - index).join("/"))
      .find((room) => levels.has(room)) ?? path
  const isAllowed = (from: string, to: string) => {
    const [above, below] = [levels.get(from), levels.get(to)]
    return from === to || (above !== undefined && below !== undefined && above < below)
  }
  return leading(
    imports,
    (from) => from !== "index.ts",
    (to) => to.endsWith(".ts") && !to.startsWith("..")
  ).filter((line) => {
    const [from, to] = line.split(" → ")
    return !isAllowed(roomOf(from!), roomOf(to!))
  })
}

/** Returns the imports that lead from one place to another, each as a line. */
export const leading = (
  imports: ReadonlyArray<Import>,
  isFrom: (path: string) => boolean,
  isTo: (path: string) => boolean
): ReadonlyArray<string> =>
  imports.filter(({ from, to }) => isFrom(from) && isTo(to)).map(({ from, to }) => `${from} → ${to}`)
