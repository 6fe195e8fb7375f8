/** Tells how the `fetch` of this runtime differs from others where money is concerned. */

/** Returns true on Deno, whose `fetch` decodes nothing for a request that says itself which encodings it takes. */
export const isDeno = (): boolean => "Deno" in globalThis

/** Returns true where `fetch` may send a request again by itself, if a connection breaks that was used before. */
export const mayRepeat = (): boolean => isDeno() || "Bun" in globalThis

/** Returns true if it may do so with this method. Bun does with DELETE, and is known not to with POST alone. */
export const mayRepeatMethod = (method: string): boolean => isDeno() || (method !== "POST" && mayRepeat())
