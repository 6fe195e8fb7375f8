import { assert, describe, it } from "@effect/vitest"
import { runInNewContext } from "node:vm"
import { letGo } from "../../src/internal/letGo.ts"
import { unhandledWhile } from "../fixtures/rejections.ts"
import { unreadable } from "../fixtures/unreadable.ts"

describe("a promise that is let go", () => {
  class Own<A> extends Promise<A> {}
  for (const [name, rejected] of [
    ["a promise", () => Promise.reject(new Error("planted"))],
    ["a promise of another realm", () => runInNewContext("Promise.reject(new Error('planted'))")],
    ["a promise of a class of its own", () => Own.reject(new Error("planted"))],
    [
      "a promise that is rejected later",
      () => new Promise((_, reject) => setImmediate(() => reject(new Error("planted"))))
    ]
  ] as ReadonlyArray<readonly [string, () => unknown]>) {
    it(`may be rejected: ${name}`, async () => {
      assert.deepStrictEqual(await unhandledWhile(async () => letGo(rejected())), [])
    })
  }
})

describe("anything else", () => {
  it("is left alone: what has a `then` of its own is not started", () => {
    let started = false
    // oxlint-disable-next-line unicorn/no-thenable -- such as a query that runs once it is awaited
    letGo({ then: () => (started = true) })
    assert.isFalse(started)
  })

  it("never throws", () => {
    for (const value of [undefined, null, 1, "planted", {}, () => 1, Symbol("planted"), unreadable]) letGo(value)
  })
})
