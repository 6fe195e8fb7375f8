import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Bank, Banks } from "@effect-portone/core"
import { merchant } from "../merchant.ts"

describe("the list of banks", () => {
  it.effect("has every bank once, with its name in Korean", () =>
    Effect.gen(function* () {
      const { items } = yield* (yield* Banks).getBankInfos()
      assert.deepStrictEqual(
        items.map(({ bank }) => bank),
        [...Bank.literals]
      )
      for (const { bank, name } of items) assert.match(name.ko, /[가-힣]/, bank)
      assert.deepInclude(items, { bank: "KAKAO", name: { ko: "카카오뱅크" } })
      assert.strictEqual(new Set(items.map(({ name }) => name.ko)).size, items.length)
    }).pipe(Effect.provide(merchant))
  )
})
