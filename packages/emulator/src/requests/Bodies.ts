/**
 * Reads the body of an answer of the emulator, which has all of it: no stream, and nothing to wait for.
 */
import type * as HttpServerResponse from "effect/http/HttpServerResponse"

const utf8 = new TextDecoder()

const nothing = new Uint8Array()

/** Returns the body of an answer as bytes. */
export const bytesOf = ({ body }: HttpServerResponse.HttpServerResponse): Uint8Array => {
  switch (body._tag) {
    case "Empty":
      return nothing
    case "Uint8Array":
      return body.body
    default:
      throw new Error(`the emulator answers no body that is a ${body._tag}`)
  }
}

/** Returns the body of an answer as text. */
export const textOf = (response: HttpServerResponse.HttpServerResponse): string => {
  const { body } = response
  // A body that was made of a text has it still.
  return (body._tag === "Uint8Array" ? body.text : undefined) ?? utf8.decode(bytesOf(response))
}
