/**
 * Holds the page of `browser/face`, as `pnpm pages` bundles it.
 */
export const script: string = ""
export const styles: string = ""
