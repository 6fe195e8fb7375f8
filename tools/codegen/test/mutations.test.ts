/**
 * The changes that PortOne may make to its document, each at a place of the newest one that a seed picks: generated and
 * reported where they can be understood, and refused with their place where they cannot.
 */
import { beforeAll, describe, expect, it } from "vitest"
import { takeFacts } from "../src/document/facts.ts"
import { keptFacts, newestName } from "../src/document/kept.ts"
import { generate, type Generated } from "../src/generate.ts"
import { type JsonObject, objectsIn, schemasOf } from "../src/json.ts"
import { sourceKeyword } from "../src/keywords.ts"
import { paths } from "./mutations/paths.ts"
import { partOf, Picked } from "./mutations/picked.ts"
import { stops } from "./mutations/stops.ts"
import { types } from "./mutations/types.ts"
import { typeCheckGenerated } from "./typeCheck.ts"

const facts = keptFacts(newestName())
const understood = [...paths, ...types]
const seed = 1

/** So many operations have all the places that a mutation needs, and take a fraction of the time that all would. */
const part = partOf(facts, seed, 24)

/** What the changes of one mutation may lead to beside: other names have moved, or are not needed any more. */
const isAside = (line: string): boolean =>
  / has no English sentence: | moved to [\w/]+: its words are in |: left out: nothing refers to it$/.test(line)

/** What is said, whatever its lines and spaces. */
const words = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/([([{<]) (?:\| )?/g, "$1")
    .replaceAll(/= \| /g, "= ")
    .replaceAll(/ ([)\]}>.])/g, "$1")

const wordsOf = ({ files }: Generated): string => words(files.map(({ text }) => text).join("\n"))

const generateFrom = (document: JsonObject): Promise<Generated> =>
  generate({ name: newestName(), facts: JSON.stringify(document) }, [])

describe("a document that has changed", () => {
  const picked = () => new Picked(structuredClone(part), seed)
  let before: Generated
  beforeAll(async () => {
    before = await generateFrom(part)
  })

  it.each(understood)("is understood: $kind", async ({ change }) => {
    const changed = picked()
    const expected = change(changed)
    if ("stops" in expected) throw new Error("expected to be understood")
    const after = await generateFrom(changed.document)
    const lines = after.report.filter((line) => !before.report.includes(line))
    expect(expected.reports.filter((line) => !lines.includes(line))).toEqual([])
    expect(lines.filter((line) => !expected.reports.includes(line) && !isAside(line))).toEqual([])
    const text = wordsOf(after)
    expect(expected.emits.filter((emitted) => !text.includes(words(emitted)))).toEqual([])
  })

  it.each(stops)("is refused, with the place: $kind", async ({ change }) => {
    const changed = picked()
    const expected = change(changed)
    if (!("stops" in expected)) throw new Error("expected to be refused")
    await expect(generateFrom(changed.document)).rejects.toThrow(expected.stops)
  })

  it("is the same where only its words for people are others", async () => {
    const { [sourceKeyword]: _, ...document } = structuredClone(part)
    for (const object of objectsIn(schemasOf(document))) {
      if (typeof object["type"] === "string" || typeof object["$ref"] === "string") {
        Object.assign(object, { title: "바뀐 제목", description: "바뀐 설명입니다.", example: "예: 1" })
      }
    }
    const { facts } = takeFacts(JSON.stringify(document))
    expect((await generateFrom(facts)).files).toEqual(before.files)
  })

  it("gives code that type-checks, whichever of the changes it has", async () => {
    const document = partOf(facts, seed, 80)
    const used = new Set<string>()
    for (const { change } of understood) change(new Picked(document, seed, used))
    expect(await typeCheckGenerated("mutations", (await generateFrom(document)).files, "part")).toEqual([])
  })
})
