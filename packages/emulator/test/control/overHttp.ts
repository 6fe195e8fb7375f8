/** Requests for the control over HTTP, such as any language makes. */
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
    headers: { authorization: "PortOne any", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) })
  })
  return { status: response.status, body: await response.json() }
}

/** Sends a request to the emulator in context. */
export const send = (method: string, path: string, body?: unknown): Effect.Effect<Answer, never, PortOneEmulator> =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) => Effect.promise(() => request(`${baseUrl}${path}`, method, body)))

/** Has the control carry out an operation. */
export const control = (operation: string, body: unknown = {}): Effect.Effect<Answer, never, PortOneEmulator> =>
  send("POST", `${prefix}/${operation}`, body)

/** Reads from the control. */
export const look = (operation: string): Effect.Effect<Answer, never, PortOneEmulator> =>
  send("GET", `${prefix}/${operation}`)
