import { expect, it } from "@effect/vitest"

it("can be imported as a whole", async () => {
  expect(await import("../src/index.ts")).toBeDefined()
})
