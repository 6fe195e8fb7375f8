/**
 * Prints the ids of webhooks. A stranger cannot choose one that is signed, but a program may pass any text as an id,
 * and a line of the log has an end.
 */
import { cut } from "../internal/cut.ts"

/** The most characters of an id that are printed. Those of PortOne have fewer. */
const longest = 60

/** Returns an id as it is printed: shortened, or words in the place of what does not look like an id. */
export const idInShort = (id: string): string =>
  typeof id === "string" && /^[\w.:-]+$/.test(id) ? cut(id, longest) : "of an id that is not printed"
