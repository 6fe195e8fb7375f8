/**
 * Tells phones and tablets from other computers, as PGs do: by what the browser says that it is.
 */

/** Returns true on a phone or a tablet. */
export const isMobile = (): boolean =>
  /Android|iPhone|iPad|iPod|Mobile/i.test(navigator.userAgent) ||
  // An iPad says that it is a Mac. No Mac has a screen to touch.
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
