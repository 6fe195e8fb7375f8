import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Writable } from "node:stream"
import type { Line } from "../../src/log/Line.ts"
import { makeWriter } from "../../src/log/Writer.ts"

const line = (message: string): Line => ({ kind: "message", at: 0, message })

const format = (line: Line) => (line.kind === "message" ? line.message : "")

/** A stream whose reader takes what was written when it is told to. */
const stalled = () => {
  let text = ""
  let isReading = false
  let wait: (() => void) | undefined
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      const take = () => {
        text += String(chunk)
        done()
      }
      if (isReading) take()
      else wait = take
    }
  })
  return {
    stream,
    text: () => text,
    read: () => {
      isReading = true
      wait?.()
    }
  }
}

describe("the writer of the log", () => {
  it.effect("writes lines together, and the last ones at the end", () =>
    Effect.gen(function* () {
      const reader = stalled()
      reader.read()
      yield* Effect.scoped(
        Effect.gen(function* () {
          const write = yield* makeWriter(reader.stream, format)
          write(line("one"))
          write(line("two"))
          assert.strictEqual(reader.text(), "")
        })
      )
      assert.strictEqual(reader.text(), "one\ntwo\n")
    })
  )

  it.effect("leaves lines out rather than to fill the memory while nobody reads, and says how many", () =>
    Effect.gen(function* () {
      const reader = stalled()
      const long = "long ".repeat(200)
      yield* Effect.scoped(
        Effect.gen(function* () {
          const write = yield* makeWriter(reader.stream, format)
          for (let index = 0; index < 100_000; index++) write(line(long))
          assert.isBelow(reader.stream.writableLength, 6 * 1_048_576)
          reader.read()
          yield* Effect.promise(() => new Promise((resolve) => reader.stream.write("", resolve)))
          for (let index = 0; index < 1_000; index++) write(line("after"))
        })
      )
      const lines = reader.text().trimEnd().split("\n")
      const [, leftOut] = /^(\d+) lines/.exec(lines.find((text) => text.includes("left out"))!)!
      assert.isAbove(Number(leftOut), 10_000)
      assert.strictEqual(lines.filter((text) => text.startsWith("long")).length + Number(leftOut), 100_000)
      assert.strictEqual(lines.filter((text) => text === "after").length, 1_000)
    })
  )
})
