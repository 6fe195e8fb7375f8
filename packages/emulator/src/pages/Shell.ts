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
 * @param begun what people see until the script has come
 */
export const shell = (
  page: Page,
  title: string,
  ancestors: string,
  begun = ""
): HttpServerResponse.HttpServerResponse =>
  html(page, title, `<script src="${assetsPath}/${page}.js" defer></script>`, begun, { status: 200, ancestors })

/** The pages that only say why there is no window, in its own style. */
const notices = {
  unknown: {
    status: 404,
    en: "This checkout is over or unknown: the emulator was reset, or another one had it.",
    ko: "없거나 이미 끝난 결제창입니다. 에뮬레이터가 초기화되었을 수 있습니다."
  },
  expired: {
    status: 410,
    en: "This payment link is over: it has expired, or the merchant has closed it.",
    ko: "만료되었거나 판매자가 종료한 결제 링크입니다."
  }
}

/** Answers a page that says why there is no window. It shows in the frame of whichever page has kept the address. */
export const notice = (name: keyof typeof notices): HttpServerResponse.HttpServerResponse => {
  const { en, ko, status } = notices[name]
  const body = `<main class="notice"><p>${en}</p>\n<p lang="ko">${ko}</p></main>`
  return html("window", "PortOne emulator", "", body, { status, ancestors: "* file:" })
}

function html(
  page: Page,
  title: string,
  head: string,
  body: string,
  { ancestors, status }: { readonly ancestors: string; readonly status: number }
): HttpServerResponse.HttpServerResponse {
  return HttpServerResponse.text(
    [
      "<!doctype html>",
      '<html lang="en"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${title}</title>`,
      `<link rel="icon" href="${iconPath}">`,
      `<link rel="stylesheet" href="${assetsPath}/${page}.css">`,
      `${head}</head><body>${body}</body></html>`
    ].join("\n"),
    {
      status,
      contentType: "text/html; charset=utf-8",
      headers: {
        "content-security-policy":
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
          `base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}`,
        // A page that is isolated from other origins shows only frames that are isolated as well.
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store"
      }
    }
  )
}
