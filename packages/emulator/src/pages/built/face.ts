/**
 * Holds the page of `browser/face`, as `pnpm pages` bundles it.
 */
export const script = ""
export const styles = ""
