/** The documents about other clients name operations that there are. */
import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { operations } from "../../migration/ours.ts"

const services = new Set([...operations.values()].map(({ service }) => service))

/** Returns what a document writes as a method of a service and no service has, such as `Payments.refund`. */
const unknownIn = (document: string): ReadonlyArray<string> =>
  Array.from(document.matchAll(/`(\w+)\.([a-z]\w*)`/g)).flatMap(([, service, name]) =>
    services.has(service!) &&
    !["layer", "layerTest", "use"].includes(name!) &&
    operations.get(name!)?.service !== service
      ? [`${service}.${name}`]
      : []
  )

describe("a document about another client", () => {
  for (const name of ["from-server-sdk", "from-v1"]) {
    it(`names operations that there are: ${name}`, () => {
      const document = readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8")
      assert.include(document, "`Payments.getPayment`")
      assert.deepStrictEqual(unknownIn(document), [])
    })
  }

  it("may name no other", () => {
    assert.deepStrictEqual(unknownIn("`Payments.getPayment`, `Payments.refund`, `BillingKeys.getPayment`, `a.b`"), [
      "Payments.refund",
      "BillingKeys.getPayment"
    ])
  })
})
