/**
 * Writes lines to a stream without holding up the emulator: lines are put together and written a few times a second. If
 * nobody reads the stream, lines are left out rather than kept, and the next line that is written says how many.
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
// oxlint-disable-next-line effecttsgo/node-builtin-import -- the streams of a process are of Node
import type { Writable } from "node:stream"
import type { Line } from "./Line.ts"
import type { Format } from "./Texts.ts"

/** The time between two writings, in milliseconds. A person does not see it. */
const interval = 50

/** The number of lines that are written at once before their time. */
const most = 512

/** The number of bytes that may wait for a reader. */
const patience = 4 * 1_048_576

/** The time for the last lines at the end. */
const lastPatience = "1 second"

/** Makes the function that writes lines until the scope ends, which waits until the last ones are written. */
export const makeWriter = Effect.fnUntraced(function* (
  stream: Writable,
  format: Format
): Effect.fn.Return<(line: Line) => void, never, Scope.Scope> {
  let lines: Array<Line> = []
  let leftOut = 0
  let timer: NodeJS.Timeout | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (lines.length === 0) return
    const flushed = lines
    lines = []
    if (stream.writableLength > patience) {
      leftOut += flushed.length
      return
    }
    if (leftOut > 0) {
      flushed.push({
        kind: "message",
        at: flushed[0]!.at,
        message: `${leftOut} lines before these are left out, since they were not read.`
      })
      leftOut = 0
    }
    let text = ""
    for (const line of flushed) text += `${format(line)}\n`
    stream.write(text)
  }

  // A reader that has gone is no reason to end.
  const ignore = () => {}
  stream.on("error", ignore)
  // What another end of the process leaves behind; nothing can wait for it there.
  process.once("exit", flush)
  yield* Effect.addFinalizer(() =>
    Effect.callback<void>((resume) => {
      flush()
      process.off("exit", flush)
      stream.write("", () => {
        stream.off("error", ignore)
        resume(Effect.void)
      })
    }).pipe(Effect.timeoutOption(lastPatience))
  )
  return (line) => {
    lines.push(line)
    if (lines.length >= most) flush()
    // oxlint-disable-next-line effecttsgo/global-timers -- lines come from where there is no fiber
    else timer ??= setTimeout(flush, interval)
  }
})
