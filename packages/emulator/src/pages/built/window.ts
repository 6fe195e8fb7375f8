/**
 * Holds the page of `browser/window`, as `pnpm pages` bundles it.
 */
export const script = ""
export const styles = ""
