/**
 * Shows the clock of the emulator, and moves it.
 */
import { act, isMissing, read } from "./api.ts"
import { fill, h } from "./dom.ts"
import { timeText } from "./format.ts"
import { ask, button, complain, field, toast } from "./parts.ts"
import { say } from "./words.ts"

interface Time {
  readonly time: string
  readonly isRunning: boolean
}

interface Moved extends Time {
  readonly tasks: number
  readonly webhooks: number
}

/** Writes a time as a field for times of this place takes it. */
const localText = (time: Date): string =>
  new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

/** Makes the clock, and the function that reads it again. An emulator whose clock cannot be moved shows none. */
export const makeClock = (): { readonly node: HTMLElement; readonly refresh: () => Promise<void> } => {
  const face = h("time", {})
  const state = h("span", { class: "tag" })
  const node = h("div", { class: "clock", role: "group", "aria-label": say("clock"), hidden: true })
  /** The time of the emulator, less that of this machine. */
  let ahead = 0
  let known: Time | undefined

  const now = () => new Date(known?.isRunning === false ? known.time : Date.now() + ahead)
  const tick = () => {
    if (known === undefined || !node.isConnected) return
    const iso = now().toISOString()
    face.dateTime = iso
    face.title = iso
    face.textContent = timeText(iso)
  }
  const take = (time: Time) => {
    known = time
    ahead = Date.parse(time.time) - Date.now()
    node.hidden = false
    state.hidden = time.isRunning
    state.textContent = say("frozen")
    tick()
  }
  const move = async (operation: "advance" | "until", body: object) => {
    const moved = await act<Moved>(operation, body)
    take(moved)
    toast(say("moved", moved.tasks, moved.webhooks))
  }
  const byMonth = () => {
    const time = now()
    time.setMonth(time.getMonth() + 1)
    return move("until", { time: time.toISOString() })
  }
  const asking = () => {
    const input = h("input", { type: "datetime-local", value: localText(now()), min: localText(now()) })
    ask(say("untilTitle"), [field(say("time"), input)], say("move"), () =>
      move("until", { time: new Date(input.value).toISOString() })
    )
  }
  fill(
    node,
    face,
    state,
    button(say("hour"), () => move("advance", { by: "1 hour" })),
    button(say("day"), () => move("advance", { by: "1 day" })),
    button(say("month"), byMonth),
    button(say("until"), asking)
  )
  setInterval(tick, 1_000)
  return {
    node,
    refresh: () =>
      read<Time>("clock").then(take, (error: unknown) => {
        if (!isMissing(error)) complain(error)
      })
  }
}
