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
    ["after a backslash", "\\N", "no <\\N> here", "no <[x]> here"],
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

  const bytes = (text: string) => [...new TextEncoder().encode(text)]
  const hexadecimal = (text: string) => bytes(text).map((byte) => byte.toString(16).padStart(2, "0"))

  it.each<readonly [how: string, spell: (text: string) => string]>([
    ["base64", (text) => Buffer.from(text).toString("base64")],
    ["base64 of a URL", (text) => Buffer.from(text).toString("base64url")],
    ["base64 behind a word", (text) => `/cb/${Buffer.from(text).toString("base64")}`],
    ["base64 of JSON", (text) => Buffer.from(JSON.stringify({ id: 1, value: text })).toString("base64")],
    ["hexadecimal digits", (text) => hexadecimal(text).join("")],
    ["large hexadecimal digits", (text) => hexadecimal(text).join(" ").toUpperCase()],
    ["bytes with colons", (text) => hexadecimal(text).join(":")],
    [
      "bytes of C",
      (text) =>
        hexadecimal(text)
          .map((digits) => `0x${digits}`)
          .join(", ")
    ],
    [
      "bytes of quoted-printable",
      (text) =>
        hexadecimal(text)
          .map((digits) => `=${digits}`)
          .join("")
    ],
    [
      "escaped bytes",
      (text) =>
        hexadecimal(text)
          .map((digits) => `\\x${digits}`)
          .join("")
    ],
    ["escapes with braces", (text) => Array.from(text, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`).join("")],
    ["a list of bytes", (text) => JSON.stringify({ type: "Buffer", data: bytes(text) })],
    [
      "a URL in a URL",
      (text) =>
        encodeURIComponent(
          hexadecimal(text)
            .map((digits) => `%${digits}`)
            .join("")
        )
    ],
    ["letters with spaces", (text) => Array.from(text).join(" ")],
    ["letters with dashes", (text) => Array.from(text).join("-")],
    ["letters with marks of no width", (text) => Array.from(text).join("\u034f")],
    ["groups of four", (text) => text.replace(/(.{4})(?=.)/gu, "$1 ")]
  ])("as %s", (_, spell) => {
    for (const text of [
      "4111111111111111",
      "남궁민수",
      "Alexander Kim",
      "billing-key-0a1b2c3d",
      "gd.hong@example.com"
    ]) {
      const left = without(`refused for ${spell(text)} today`, text)
      assert.match(left, /^refused for .*\[x\].* today$/, text)
      assert.notInclude(left, spell(text))
    }
  })

  // In EUC-KR, a name is `c8ab b1e6 b5bf`; in Windows-949, which has all syllables, another is `8c63 b9e6`.
  it.each([
    [
      "percent-encoded EUC-KR",
      "홍길동",
      "P_RMESG=fail&P_VAL=%C8%AB%B1%E6%B5%BF&P_ID=1",
      "P_RMESG=fail&P_VAL=[x]&P_ID=1"
    ],
    ["percent-encoded Windows-949", "똠방", "no %8Cc%B9%E6 here", "no [x] here"],
    ["EUC-KR that is taken for Latin letters", "홍길동", "no È«±æµ¿ here", "no [x] here"],
    ["UTF-8 that is taken for Latin letters", "김민수", "no ê¹€ë¯¼ìˆ\u0098 here", "no [x] here"],
    ["EUC-KR in base64", "홍길동", "no =?EUC-KR?B?yKux5rW/?= here", "no =?EUC-KR?B?[x]?= here"],
    ["EUC-KR in hexadecimal digits", "홍길동", "no c8abb1e6b5bf here", "no [x] here"],
    ["octal escapes", "홍길동", "no \\355\\231\\215\\352\\270\\270\\353\\217\\231 here", "no [x] here"],
    ["percent-encoded GBK", "王小明", "no %CD%F5%D0%A1%C3%F7 here", "no [x] here"],
    ["JavaScript's escape writes it", "홍길동", "no %uD64D%uAE38%uB3D9 here", "no [x] here"],
    ["numbers of Unicode", "홍길동", "no U+D64D U+AE38 U+B3D9 here", "no [x] here"],
    ["Chinese letters with a space", "王小明", "no 王 小明 here", "no [x] here"],
    ["Katakana with a dot", "ヤマダ タロウ", "no ヤマダ・タロウ here", "no [x] here"],
    ["Hiragana", "ヤマダ タロウ", "no やまだ たろう here", "no [x] here"]
  ])("as %s", (_, text, said, left) => {
    assert.strictEqual(without(said, text), left)
  })

  it("as base64 of UTF-16, in Latin letters", () => {
    const said = `refused for ${Buffer.from("Alexander Kim", "utf16le").toString("base64")} today`
    assert.strictEqual(without(said, "Alexander Kim"), "refused for [x] today")
  })

  it("and bytes of anything else stay", () => {
    const other = Buffer.from("somebody else").toString("base64")
    const said = `${other} 616e6f74686572 [1, 2, 3, 4, 5, 6] 2026-11-30 00:00:00`
    assert.strictEqual(without(said, "Alexander Kim", "4111111111111111", "남궁민수"), said)
  })

  it.each([
    ["order-1", "order-12 and Reorder-1"],
    ["there", "the rest"],
    ["kim", "kimchi"],
    ["9900", "99001 and 19900"],
    ["a", ""]
  ])("and %s is not found in %s", (text, said) => {
    assert.strictEqual(without(said, text), said)
  })

  it("but not a mark in what a word would be as base64", () => {
    const said = "B2B_TAX_INVOICE_ATTACHMENT_NOT_FOUND"
    assert.strictEqual(without(said, "%2F"), said)
  })

  it("within megabytes", () => {
    const said = "4111 1112 word ".repeat(100_000)
    assert.strictEqual(without(`${said}Gil Dong`, "Gil Dong"), `${said}[x]`)
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
  it.each([
    secret,
    secret.toUpperCase(),
    `x${secret}x`,
    encodeURIComponent(secret),
    `${secret.slice(0, 15)}…`,
    Buffer.from(secret).toString("base64"),
    Array.from(secret).join(" ")
  ])("in %s", (said) => {
    const left = replaceSpelled(`no ${said} here`, patternOfSecrets([secret])!, "[x]")
    assert.notMatch(left, /s3cr3t|key|0123/i)
    assert.match(left, /^no .*\[x\].* here$/)
  })
})

it.prop(
  "whatever a text is, nothing of it is left, and all around it stays",
  [Schema.String],
  ([said]) => {
    const text = said.trim()
    // The escapes of JSON alone are no text.
    if (!/[\p{L}\p{N}]/u.test(text.replace(/\\[bfnrtv]/g, ""))) return
    const left = without(`before <${text}> after`, text)
    assert.notInclude(left, `<${text}>`)
    assert.match(left, /^before .*\[x\].* after$/su)
  },
  { arbitrary: { runs: 1000, seed: "spellings" } }
)
