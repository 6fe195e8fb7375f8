/**
 * Asks the control of the emulator that serves this page.
 */
const prefix = "/__emulator"

/** The address of the control's operation. */
export const addressOf = (operation: string, query: { readonly [name: string]: string | undefined } = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as [string, string]]
  )
  const text = new URLSearchParams(given).toString()
  return `${prefix}/${operation}${text === "" ? "" : `?${text}`}`
}

/** Returns true if the control said that there is no such thing. */
export const isMissing = (error: unknown): boolean => error instanceof Error && error.cause === 404

const answerOf = async (response: Response): Promise<unknown> => {
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body
  const message =
    typeof body === "object" && body !== null && "message" in body ? String(body.message) : response.statusText
  throw new Error(message, { cause: response.status })
}

/** Reads from the control. The type is the one that the emulator declares for the operation. */
export const read = async <A>(operation: string, query?: { readonly [name: string]: string | undefined }): Promise<A> =>
  // The emulator that serves this page was built with it.
  (await answerOf(await fetch(addressOf(operation, query), { cache: "no-store" }))) as A

/** Does something by the control. */
export const act = async <A = object>(operation: string, body: object = {}): Promise<A> =>
  // As above.
  (await answerOf(
    await fetch(addressOf(operation), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body)
    })
  )) as A
