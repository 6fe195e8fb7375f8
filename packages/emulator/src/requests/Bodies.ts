/**
 * Reads the body of an answer of the emulator, which has all of it: no stream, and nothing to wait for.
 */
import * as Context from "effect/Context"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"

const utf8 = new TextEncoder()

const fromUtf8 = new TextDecoder()

const nothing = new Uint8Array()

/**
 * The body of an answer to a client in the same process: JSON that is not written, since the client reads none. The
 * text is for the few that ask for it, such as a repetition of the request.
 */
export class Unwritten {
  private next: object | undefined
  private text: string | undefined
  private readonly schema: Schema.ConstraintEncoder<object>
  private readonly value: unknown

  /**
   * @param first the JSON of the value
   * @param schema encodes the value again, which never changes, as each caller gets JSON of its own
   */
  constructor(first: object, schema: Schema.ConstraintEncoder<object>, value: unknown) {
    this.next = first
    this.schema = schema
    this.value = value
  }

  json(): object {
    const json = this.next ?? this.encoded()
    this.next = undefined
    return json
  }

  toString(): string {
    return (this.text ??= JSON.stringify(this.next ?? this.encoded()))
  }

  private encoded(): object {
    // What was encoded once is encoded again.
    return Wire.encodePlain(this.schema, this.value)!
  }
}

/** Set where the caller takes an answer that is not written. */
export const TakesJson = Context.Reference<boolean>("@effect-portone/emulator/requests/Bodies/TakesJson", {
  defaultValue: () => false
})

/** Answers JSON that is not written. */
export const unwritten = (body: Unwritten): HttpServerResponse.HttpServerResponse =>
  HttpServerResponse.raw(body, { contentType: "application/json" })

/** The part of an answer in which its body is. */
type Answer = Pick<HttpServerResponse.HttpServerResponse, "body">

/** Returns the body of an answer as JSON, if it is not written. */
export const jsonOf = ({ body }: Answer): (() => object) | undefined => {
  const raw = body._tag === "Raw" ? body.body : undefined
  return raw instanceof Unwritten ? () => raw.json() : undefined
}

/** Returns the body of an answer as bytes. */
export const bytesOf = ({ body }: Answer): Uint8Array => {
  if (body._tag === "Empty") return nothing
  if (body._tag === "Uint8Array") return body.body
  if (body._tag === "Raw" && body.body instanceof Unwritten) return utf8.encode(String(body.body))
  throw new Error(`the emulator answers no body that is a ${body._tag}`)
}

/** Returns the body of an answer as text. */
export const textOf = (answer: Answer): string => {
  const { body } = answer
  if (body._tag === "Raw" && body.body instanceof Unwritten) return String(body.body)
  // A body that was made of a text has it still.
  return (body._tag === "Uint8Array" ? body.text : undefined) ?? fromUtf8.decode(bytesOf(answer))
}
