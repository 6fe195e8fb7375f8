/**
 * The form of what the generator writes.
 */
import type { FormatOptions } from "oxfmt"

/** As in the repository's `.oxfmtrc.json`, which the check of all files goes by. */
export const style: FormatOptions = {
  printWidth: 120,
  semi: false,
  trailingComma: "none",
  sortImports: {
    newlinesBetween: false,
    internalPattern: ["@effect-portone/"],
    groups: [["builtin", "external"], "internal", ["parent", "sibling", "index"]]
  }
}
