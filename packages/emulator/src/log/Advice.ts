/**
 * Says what can be done about a webhook that nobody took.
 */

/** The problem of a connection, with the address that it was for. */
const refused = /ECONNREFUSED(?: (\S+))?/

/**
 * Returns what can be done about a webhook that was not taken, if that is known.
 *
 * @param place the address of the webhook
 */
export const adviceOn = (
  problem: string | undefined,
  status: number | undefined,
  place: string
): string | undefined => {
  if (problem !== undefined) {
    const closed = refused.exec(problem)
    if (closed !== null) {
      return `Nothing listens on ${closed[1] ?? place}: start the program that takes webhooks, or name its address.`
    }
    if (problem.includes("ENOTFOUND")) return `No host has this name: name another address than ${place}.`
    return undefined
  }
  if (status === undefined || (status >= 200 && status < 300)) return undefined
  if (status >= 300 && status < 400) return "Webhooks follow no redirect: name the address that it leads to."
  if (status === 404) return `The program there has no ${URL.canParse(place) ? new URL(place).pathname : place}.`
  return "Only 2xx counts as taken."
}
