/** Between HTTP as Effect has it and what a recording holds of it. */
import type * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import * as Option from "effect/Option"
import type * as Schema from "effect/Schema"
import type { Request, Response } from "./Recording.ts"

/** The headers of an answer that a program may need. Any other may hold a cookie, or tell of the machine that it came through. */
const keptHeaders = ["content-type", "retry-after"]

/** A body as JSON, or else as the text that it is. */
const bodyOf = (text: string): { readonly body?: Schema.Json; readonly text?: string } => {
  if (text === "") return {}
  try {
    return { body: JSON.parse(text) }
  } catch {
    return { text }
  }
}

const textOf = (body: HttpBody.HttpBody): string =>
  body._tag === "Uint8Array"
    ? new TextDecoder().decode(body.body)
    : body._tag === "Raw" && typeof body.body === "string"
      ? body.body
      : ""

/** A query's parameters; one that holds JSON, as `requestBody` does, as what it is. */
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

/** An answer without a body may have none at all: some statuses allow none. */
export const webResponseOf = ({ body, headers, status, text }: Response): globalThis.Response =>
  new Response(body === undefined ? (text ?? null) : JSON.stringify(body), { status, headers })
