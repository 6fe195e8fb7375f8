/**
 * Writes addresses for the log.
 */

/** Returns an address without its query and its user, since both may be secret. */
export const placeOf = (url: string): string => {
  if (!URL.canParse(url)) return url
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
