/**
 * Checks the base URL of all requests: an origin, and a path that is put before theirs. It has no other parts.
 */
import * as Result from "effect/Result"

/** Matches what a URL's parser would drop, so that two lines become one host. */
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f]/

/**
 * Returns the URL without the slash at its end, or says what is wrong, in words that follow the setting's name. They do
 * not hold the URL, in which there may be a password.
 */
export const readBaseUrl = (baseUrl: unknown): Result.Result<string, string> => {
  if (typeof baseUrl === "string" && control.test(baseUrl))
    return Result.fail("has a line break or a control character")
  if (typeof baseUrl === "string" && URL.canParse(baseUrl) && !/[?#]/.test(baseUrl)) {
    const { origin, password, pathname, protocol, username } = new URL(baseUrl)
    if (/^https?:$/.test(protocol) && username === "" && password === "") {
      return Result.succeed(origin + pathname.replace(/\/+$/, ""))
    }
  }
  return Result.fail("must be an http(s) URL without user, query or fragment")
}
