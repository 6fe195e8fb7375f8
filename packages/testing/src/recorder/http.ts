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

export const responseOf = ({ headers, status }: HttpClientResponse, text: string): Response => ({
  status,
  headers: Object.fromEntries(
    keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]))
  ),
  ...bodyOf(text)
})

/** Creates the answer; its body is null if it has none, since some statuses allow no body. */
export const webResponseOf = ({ body, headers, status, text }: Response): globalThis.Response =>
  new Response(body === undefined ? (text ?? null) : JSON.stringify(body), { status, headers })
