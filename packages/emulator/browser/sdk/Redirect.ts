/**
 * Leaves the page for another.
 */

/**
 * Goes to an address. Returns `undefined` once the page is there again, as after the browser's back button: a page that
 * leaves hears of no result.
 */
export const goTo = (address: string): Promise<undefined> =>
  new Promise((resolve) => {
    const { protocol } = new URL(address, location.href)
    // Such an address would run as a script of this page.
    if (protocol === "javascript:") throw new Error("redirectUrl is no address of a page.")
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted) resolve(undefined)
    })
    location.assign(address)
    // An app's own scheme opens the app, and the page stays.
    if (!protocol.startsWith("http")) resolve(undefined)
  })
