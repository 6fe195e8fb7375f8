/**
 * Writes lines of the log as texts: for people, or as JSON for programs.
 */
import type { Line, SeenPayment } from "./Line.ts"

/** Writes a line as text without its line feed. */
export type Format = (line: Line) => string

/** Matches what moves the cursor of a terminal, breaks a line, or turns the direction of what follows. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const longest = 200

/** Returns a text of a request as a terminal may print it. */
const printable = (text: string): string => {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replace(unprintable, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}

const two = (number: number) => String(number).padStart(2, "0")

const secondOf = (millis: number): string => {
  const time = new Date(millis)
  return (
    `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ` +
    `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`
  )
}

/** Makes the function that writes a time, of the time zone of this machine. Most lines are of the second of another. */
const makeTimes = (): ((millis: number) => string) => {
  let second = Number.NaN
  let text = ""
  return (millis) => {
    const begun = Math.floor(millis / 1_000)
    if (begun !== second) {
      second = begun
      text = secondOf(millis)
    }
    return `${text}.${String(millis - begun * 1_000).padStart(3, "0")}`
  }
}

const durationOf = (millis: number) => (millis < 10 ? `${millis.toFixed(1)}ms` : `${Math.round(millis)}ms`)

type Colour = "dim" | "red" | "green" | "yellow" | "bold"

const codes: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 }

/** Makes the form for people. */
export const makeText = (hasColours: boolean): Format => {
  const timeOf = makeTimes()
  const paint = (colour: Colour, text: string) => (hasColours ? `\u001B[${codes[colour]}m${text}\u001B[0m` : text)
  const ofStatus = (status: number) => {
    if (status < 300) return paint("green", String(status))
    return paint(status < 500 ? "yellow" : "red", String(status))
  }
  const ofPayment = ({ amount, currency, id, status }: SeenPayment) =>
    `payment ${printable(id)} ${paint("bold", status)} ${amount} ${currency}`

  const partsOf = (line: Line): ReadonlyArray<string | undefined> => {
    switch (line.kind) {
      case "request":
        return [
          line.method,
          printable(line.path),
          line.operationId,
          ofStatus(line.status),
          line.error === undefined ? undefined : paint("red", printable(line.error)),
          paint("dim", durationOf(line.millis)),
          line.payment === undefined ? undefined : ofPayment(line.payment)
        ]
      case "fault":
        return [paint("yellow", "fault"), line.fault, line.method, printable(line.path), line.operationId]
      case "webhook":
        return [
          "webhook",
          paint("bold", printable(line.type)),
          line.paymentId === undefined ? undefined : `of ${printable(line.paymentId)}`,
          `to ${printable(line.url)}`,
          line.isManual ? `resent ${line.attempt}` : `attempt ${line.attempt}`,
          line.status === undefined ? paint("red", printable(line.problem ?? "no answer")) : ofStatus(line.status),
          line.nextAt === undefined ? undefined : `again at ${timeOf(line.nextAt)}`,
          line.advice === undefined ? undefined : `— ${printable(line.advice)}`
        ]
      case "task":
        return [
          "by itself",
          paint("bold", line.task),
          line.subject === undefined ? undefined : printable(line.subject),
          line.payment === undefined ? undefined : ofPayment(line.payment)
        ]
      case "message":
        return [line.message]
      case "started":
        return []
    }
  }

  return (line) => {
    if (line.kind === "started") {
      const width = Math.max(...line.facts.map(({ name }) => name.length))
      return line.facts
        .map(({ name, shown, value }) => `${paint("dim", name.padEnd(width))}  ${shown ?? value}`)
        .join("\n")
    }
    const parts = partsOf(line).filter((part) => part !== undefined)
    return `${paint("dim", timeOf(line.at))} ${parts.join(" ")}`
  }
}

/** The form for programs: an object of JSON. Fields that a line does not have are absent. */
export const json: Format = (line) => {
  const { at, kind, ...rest } = line
  const time = new Date(at).toISOString()
  if (line.kind === "started") {
    return JSON.stringify({ time, kind, ...Object.fromEntries(line.facts.map(({ field, value }) => [field, value])) })
  }
  const nextAt = line.kind === "webhook" && line.nextAt !== undefined ? new Date(line.nextAt).toISOString() : undefined
  return JSON.stringify({ time, kind, ...rest, ...(line.kind === "webhook" ? { nextAt } : {}) })
}
