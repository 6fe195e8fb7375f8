import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { patternOfAll, patternOfSecrets, replaceSpelled } from "../../src/internal/spellings.ts"

const without = (text: string, ...texts: ReadonlyArray<string>) => {
  const pattern = patternOfAll(texts)
  return pattern === undefined ? text : replaceSpelled(text, pattern, "[x]")
}

describe("a text is found in words of others", () => {
  it.each([
    ["as it is", "Gil Dong", "no Gil Dong here", "no [x] here"],
    ["in another case", "Gil Dong", "no GIL DONG here", "no [x] here"],
    ["in full width", "Gil Dong", "no ＧＩＬ　ＤＯＮＧ here", "no [x] here"],
    ["in a URL", "길동", "no %EA%B8%B8%EB%8F%99 here", "no [x] here"],
    ["in HTML", "O'Brien", "no O&#39;Brien here", "no [x] here"],
    ["in JSON", "길동", "no \\uae38\\ub3d9 here", "no [x] here"],
    ["after an escaped line break", "order-4f2d", "no\\norder-4f2d here", "no\\n[x] here"],
    ["with a sign of no width in it", "order-4f2d", "no ord\u200ber-4f2d here", "no [x] here"],
    ["as the escape that it holds", "a%2Fb-1", "no a/b-1 here", "no [x] here"],
    ["as a number with marks", "01012345678", "no 010 - 1234 - 5678 here", "no [x] here"],
    ["as a number from abroad", "010-1234-5678", "no 821012345678 here", "no 82[x] here"],
    ["as digits in full width", "01012345678", "no ０１０－１２３４－５６７８ here", "no [x] here"],
    [
      "as the part of an address before its @",
      "gil.dong@example.com",
      "no gil.dong[at]example here",
      "no [x][at]example here"
    ]
  ])("%s", (_, text, said, left) => {
    assert.strictEqual(without(said, text), left)
  })

  it.each([
    ["order-1", "order-12 and Reorder-1"],
    ["kim", "kimchi"],
    ["9900", "99001 and 19900"],
    ["a", ""]
  ])("and %s is not found in %s", (text, said) => {
    assert.strictEqual(without(said, text), said)
  })

  it("with another one of which it is a part", () => {
    assert.strictEqual(without("order-4f2d-77", "order-4f2d", "order-4f2d-77"), "[x]")
  })

  it("and nothing else is changed", () => {
    const said = "a %22 b \\u0022 c &quot; d %zz e \\ f &unknown; 길동님 \ud800"
    assert.strictEqual(without(said, "somebody else"), said)
  })
})

describe("a secret is found", () => {
  const secret = "s3cr3t-KEY-0123456789+/="
  it.each([secret, secret.toUpperCase(), `x${secret}x`, encodeURIComponent(secret), `${secret.slice(0, 15)}…`])(
    "in %s",
    (said) => {
      const left = replaceSpelled(`no ${said} here`, patternOfSecrets([secret])!, "[x]")
      assert.notMatch(left, /s3cr3t|key|0123/i)
      assert.match(left, /^no .*\[x\].* here$/)
    }
  )
})

it.prop("whatever a text is, nothing of it is left, and all around it stays", [Schema.String], ([said]) => {
  const text = said.trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return
  const left = without(`before <${text}> after`, text)
  assert.notInclude(left, `<${text}>`)
  assert.match(left, /^before .*\[x\].* after$/su)
})
