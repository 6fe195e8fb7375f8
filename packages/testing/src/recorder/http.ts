/** Converts Effect's HTTP messages to those of a recording, and back. */
import type * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import * as Option from "effect/Option"
import type * as Schema from "effect/Schema"
import type { Request, Response } from "./Recording.ts"

/** The headers of an answer that a program may need. Any other may hold a cookie, or reveal a machine on the way. */
const keptHeaders = ["content-type", "retry-after"]

/** Returns a body as JSON, or as text if it is not JSON. */
const bodyOf = (text: string): { readonly body?: Schema.Json; readonly text?: string } => {
  if (text === "") return {}
  try {
    return { body: JSON.parse(text) }
  } catch {
    return { text }
  }
}

const textOf = (body: HttpBody.HttpBody): string => {
  if (body._tag === "Uint8Array") return new TextDecoder().decode(body.body)
  return body._tag === "Raw" && typeof body.body === "string" ? body.body : ""
}

/** Returns the parameters of a query; a parameter that holds JSON, such as `requestBody`, is parsed. */
const queryOf = (parameters: URLSearchParams): Request["query"] =>
  Object.fromEntries(
    Array.from(new Set(parameters.keys()), (name) => {
      const values = parameters.getAll(name).map((value) => {
        const { body } = /^[[{]/.test(value) ? bodyOf(value) : {}
        return body ?? value
      })
      return [name, values.length === 1 ? values[0]! : values]
    })
  )

export const requestOf = (request: HttpClientRequest.HttpClientRequest): Request => {
  const url = Option.getOrElse(HttpClientRequest.toUrl(request), () => new URL("http://nowhere/"))
  return {
    method: request.method,
    path: url.pathname,
    query: queryOf(url.searchParams),
    ...bodyOf(textOf(request.body))
  }
}

/**
 * @param text the body without its encoding, so the headers that tell of that are not kept
 */
export const responseOf = ({ headers, status }: HttpClientResponse, text: string): Response => ({
  status,
  headers: Object.fromEntries(
    keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))
  ),
  ...bodyOf(text)
})

/** Returns the text of a body, or `undefined` if there is none. */
export const contentsOf = ({ body, text }: Response): string | undefined =>
  body === undefined ? text : JSON.stringify(body)

/** The statuses beside which a `Response` takes no body. Servers send one all the same. */
const withoutBody = new Set([204, 205, 304])

/** Creates the answer of any status, with any body. It has the recorded headers alone. */
export const webResponseOf = (response: Response): globalThis.Response => {
  const { headers, status } = response
  const contents = contentsOf(response)
  // A `Response` of a text adds a content type of its own.
  const bytes = contents === undefined ? null : new TextEncoder().encode(contents)
  const isTaken = status >= 200 && status <= 599 && (bytes === null || !withoutBody.has(status))
  if (isTaken) return new Response(bytes, { status, headers })
  return Object.defineProperty(new Response(bytes, { headers }), "status", { value: status })
}
