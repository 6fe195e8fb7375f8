/**
 * Holds the page of `browser/sdk`, as `pnpm pages` bundles it.
 */
export const script = ""
export const styles = ""
