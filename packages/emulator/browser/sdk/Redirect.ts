/**
 * Leaves the page for another.
 */

/**
 * Goes to an address. Returns `undefined` once the page is there again, as after the browser's back button: a page that
 * leaves hears of no result.
 */
export const goTo = (address: string): Promise<undefined> =>
  new Promise((resolve) => {
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) resolve(undefined)
    })
    location.assign(address)
  })
