import { describe, expect, it } from "vitest"
import { keptFacts, keptNames, nameFor, newestName } from "../../src/document/kept.ts"

describe("a kept document", () => {
  it("is named after the day that its file is named after, unless it is given another", () => {
    expect(nameFor("documents/2026-07-03.openapi.json", undefined)).toBe("2026-07-03")
    expect(nameFor("https://example.com/2025-01-01/v2.openapi.json", "2026-07-03")).toBe("2026-07-03")
    expect(nameFor("2026-07-03.json", "2026-07-04")).toBe("2026-07-04")
  })

  it("has no name that is not a day", () => {
    expect(() => nameFor("v2.openapi.json", undefined)).toThrow("say on which day PortOne published it")
    expect(() => nameFor("2026-07-03/v2.openapi.json", undefined)).toThrow("say on which day PortOne published it")
    for (const name of ["1.16.0", "2026-7-3", "2026-13-01", "../2026-07-03"]) {
      expect(() => nameFor("v2.openapi.json", name)).toThrow(`"${name}" is no day`)
    }
  })

  it("is found by its name, and the newest without one", () => {
    expect(keptNames()).toEqual(keptNames().toSorted())
    expect(newestName()).toBe(keptNames().at(-1))
    expect(JSON.parse(keptFacts(newestName()))).toHaveProperty("paths")
    expect(() => keptFacts("1999-01-01")).toThrow(`no document is kept as "1999-01-01": there are ${keptNames()[0]}`)
  })
})
