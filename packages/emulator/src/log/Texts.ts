/**
 * Writes lines of the log as texts: for people, or as JSON for programs.
 */
import type { Line, RequestLine, SeenPayment, StartLine, WebhookLine } from "./Line.ts"

/** Writes a line as text without its line feed. */
export type Format = (line: Line) => string

/** Matches what any terminal prints as it is, as nearly all texts are. */
const plain = /^[ -~]{0,200}$/

/** Matches what moves the cursor of a terminal, breaks a line, or turns the direction of what follows. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const longest = 200

/** Returns a text of a request as a terminal may print it. */
const printable = (text: string): string => {
  if (plain.test(text)) return text
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return short.replace(unprintable, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}

const two = (number: number) => String(number).padStart(2, "0")

const secondOf = (millis: number): string => {
  // oxlint-disable-next-line effecttsgo/global-date -- thousands a second may be written
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

const durationOf = (millis: number) => `${millis < 10 ? millis : Math.round(millis)}ms`

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

  const answerOf = ({ problem, status }: Pick<WebhookLine, "problem" | "status">) =>
    status === undefined ? paint("red", printable(problem ?? "no answer")) : ofStatus(status)

  /** Requests may be thousands a second, so this makes no list of parts. */
  const ofRequest = ({ error, method, millis, operationId, path, payment, status }: RequestLine) =>
    `${method} ${printable(path)} ${operationId === undefined ? "" : `${operationId} `}${ofStatus(status)}` +
    `${error === undefined ? "" : ` ${paint("red", printable(error))}`} ${paint("dim", durationOf(millis))}` +
    (payment === undefined ? "" : ` ${ofPayment(payment)}`)

  const partsOf = (line: Exclude<Line, RequestLine | StartLine>): ReadonlyArray<string | undefined> => {
    switch (line.kind) {
      case "fault":
        return [paint("yellow", "fault"), line.fault, line.method, printable(line.path), line.operationId]
      case "webhook":
        return [
          "webhook",
          paint("bold", printable(line.type)),
          line.paymentId === undefined ? undefined : `of ${printable(line.paymentId)}`,
          `to ${printable(line.url)}`,
          line.isManual ? `resent ${line.attempt}` : `attempt ${line.attempt}`,
          answerOf(line),
          line.nextAt === undefined ? undefined : `again at ${timeOf(line.nextAt)}`,
          line.advice === undefined ? undefined : `— ${printable(line.advice)}`
        ]
      case "forward":
        return [
          paint("bold", printable(line.type)),
          line.paymentId === undefined ? undefined : `of ${printable(line.paymentId)}`,
          `to ${printable(line.url)}`,
          answerOf(line),
          paint("dim", durationOf(line.millis)),
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
    }
  }

  return (line) => {
    if (line.kind === "started") {
      const width = Math.max(...line.facts.map(({ name }) => name.length))
      return line.facts
        .map(({ name, shown, value }) => `${paint("dim", name.padEnd(width))}  ${shown ?? value}`)
        .join("\n")
    }
    const text =
      line.kind === "request"
        ? ofRequest(line)
        : partsOf(line)
            .filter((part) => part !== undefined)
            .join(" ")
    return `${paint("dim", timeOf(line.at))} ${text}`
  }
}

// oxlint-disable-next-line effecttsgo/global-date -- thousands a second may be written
const isoOf = (millis: number) => new Date(millis).toISOString()

/** The form for programs: an object of JSON. Fields that a line does not have are absent. */
export const json: Format = (line) => {
  const time = isoOf(line.at)
  switch (line.kind) {
    case "request": {
      // Requests may be thousands a second, and copying a line costs as much as all else.
      const { error, kind, method, millis, operationId, path, payment, status } = line
      return JSON.stringify({ time, kind, method, path, operationId, status, error, millis, payment })
    }
    case "started":
      return JSON.stringify({
        time,
        kind: line.kind,
        ...Object.fromEntries(line.facts.map(({ field, value }) => [field, value]))
      })
    case "webhook": {
      const nextAt = line.nextAt === undefined ? undefined : isoOf(line.nextAt)
      return JSON.stringify({ time, ...line, at: undefined, nextAt })
    }
    default:
      return JSON.stringify({ time, ...line, at: undefined })
  }
}
