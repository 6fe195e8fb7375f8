/**
 * Answers the shell of a page: HTML without a word of any request, which loads a script and a stylesheet of the
 * emulator's own, and can load and run nothing else.
 */
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { assetsPath, iconPath } from "./Paths.ts"

/** A page of the emulator's own. */
export type Page = "face" | "window"

/**
 * Answers the shell of a page.
 *
 * @param ancestors the origins of pages that may show it in a frame, as the policy names them
 */
export const shell = (page: Page, title: string, ancestors: string): HttpServerResponse.HttpServerResponse =>
  HttpServerResponse.text(
    [
      "<!doctype html>",
      '<html lang="en"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${title}</title>`,
      `<link rel="icon" href="${iconPath}">`,
      `<link rel="stylesheet" href="${assetsPath}/${page}.css">`,
      `<script src="${assetsPath}/${page}.js" defer></script>`,
      "</head><body></body></html>"
    ].join("\n"),
    {
      contentType: "text/html; charset=utf-8",
      headers: {
        "content-security-policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
          `base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store"
      }
    }
  )
