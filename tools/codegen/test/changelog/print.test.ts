import { describe, expect, it } from "vitest"
import { changelog } from "../../src/changelog/print.ts"
import { documentWith } from "../document.ts"

const edition = (name: string, changes: Record<string, unknown> = {}) => ({
  name,
  facts: JSON.stringify(documentWith(changes))
})

describe("a changelog", () => {
  it("tells what breaks first, and of operations before types", () => {
    const after = edition("2026-02-02", {
      "#/components/schemas/Parcel/properties/mark": { type: "string" },
      "#/components/schemas/Size/enum": ["S"],
      "#/components/schemas/ShipOrderBody/properties/on": undefined,
      "#/components/schemas/ShipOrderBody/properties/note": { type: "boolean" },
      "#/components/schemas/FindOrdersBody/properties/until": { type: "string" }
    })
    expect(changelog(edition("2026-01-01"), after, [])).toBe(
      [
        "## PortOne's document of 2026-02-02, after the one of 2026-01-01",
        "",
        "### Breaking: 2",
        "",
        "- `shipOrder`: `on` is gone",
        "- `Size`: `L` is gone",
        "",
        "### Compatible: 3",
        "",
        "- `findOrders`: `until`, optional, is new: `string`",
        "- `shipOrder`: `note`, optional, is new: `boolean`",
        "- `Parcel`: `mark`, optional, is new: `string`"
      ].join("\n")
    )
  })

  it("says so where there is nothing to tell", () => {
    expect(changelog(edition("2026-01-01"), edition("2026-02-02"), [])).toMatch(
      /\n\nNothing that a user .* can notice\.$/
    )
  })
})
