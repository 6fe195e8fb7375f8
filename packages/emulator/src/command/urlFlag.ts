/**
 * Makes a flag that takes an address of HTTP.
 */
import * as Flag from "effect/cli/Flag"

export const urlFlag = (name: string): Flag.Flag<string> =>
  Flag.String(name).pipe(
    Flag.filter(
      (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
      () => "Expected a URL that begins with http:// or https://"
    )
  )
