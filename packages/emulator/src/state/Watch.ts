/**
 * Tells a page that is open which tables and logs have changed. While none is open, a change costs one comparison.
 */

/** Is shared by all that may change, and by the one who watches. */
export interface Watch {
  /** Is called with the name of a table or log after each of its changes; undefined while nobody watches. */
  changed: ((name: string) => void) | undefined
}

export const makeWatch = (): Watch => ({ changed: undefined })
