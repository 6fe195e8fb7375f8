/**
 * Requests to an emulator over HTTP, such as any language makes.
 */
import { Effect } from "effect"
import { PortOneEmulator } from "../../src/index.ts"
import { prefix } from "../../src/pages/Paths.ts"

export interface Answer {
  readonly status: number
  // What is asserted on is whatever came.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
}

const request = async (url: string, method: string, body: unknown): Promise<Answer> => {
  const response = await fetch(url, {
    method,
    headers: { authorization: "PortOne the-secret", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) })
  })
  return { status: response.status, body: await response.json() }
}

/** Sends a request of PortOne's API. */
export const send = (method: string, path: string, body?: unknown) =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) => Effect.promise(() => request(`${baseUrl}${path}`, method, body)))

/** Does something by the control. */
export const control = (operation: string, body: unknown = {}) => send("POST", `${prefix}/${operation}`, body)

/** Reads from the control. */
export const look = (operation: string, query: Readonly<Record<string, string>> = {}) =>
  send("GET", `${prefix}/${operation}?${new URLSearchParams(query).toString()}`)
