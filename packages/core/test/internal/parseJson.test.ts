import { assert, describe, it } from "@effect/vitest"
import { parseJson } from "../../src/internal/parseJson.ts"

describe("JSON into which a text was put as it came", () => {
  it.each([
    ["a line break", '{"a":"one\ntwo"}', { a: "one\ntwo" }],
    ["other control characters", '{"a":"\t\r\n\0"}', { a: "\t\r\n\0" }],
    ["a path of Windows", '{"a":"C:\\pg\\log"}', { a: "C:\\pg\\log" }],
    ["capital letters in it", '{"a":"C:\\NICEPAY\\BIN"}', { a: "C:\\NICEPAY\\BIN" }],
    ["true escapes beside it", '{"a":"\\u0041 \\\\ \\"\n"}', { a: 'A \\ "\n' }]
  ])("is read with %s, and no character of it changes", (_, json, value) => {
    assert.deepStrictEqual(parseJson(json), value)
  })

  it.each(['{"a":', '{"a":"one\n', '{"a":1}\0', "", "<html>", '{"a":"\\"}'])(
    "is none where it is broken: %j",
    (json) => {
      assert.isUndefined(parseJson(json))
    }
  )
})
