/**
 * Reads and writes the address of a page: `#/payments/order-1?store=store-2`.
 */
export interface Route {
  readonly section: string
  readonly id: string | undefined
  readonly query: URLSearchParams
}

export const routeOf = (hash: string): Route => {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2)
  const [section = "", id] = path.split("/", 2)
  let decoded: string | undefined
  try {
    decoded = id === undefined ? undefined : decodeURIComponent(id)
  } catch {
    decoded = id
  }
  return { section: section === "" ? "payments" : section, id: decoded, query: new URLSearchParams(query) }
}

/** Returns the address of a page. */
export const linkTo = (
  section: string,
  id?: string,
  query: { readonly [name: string]: string | undefined } = {}
): string => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as [string, string]]
  )
  const text = new URLSearchParams(given).toString()
  return `#/${section}${id === undefined ? "" : `/${encodeURIComponent(id)}`}${text === "" ? "" : `?${text}`}`
}
