/**
 * Answers the shell of a page: HTML without a word of any request, which loads a script and a stylesheet of the
 * emulator's own, and can load and run nothing else. Its language is the browser's, as that of the script will be.
 */
import type { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { assetsPath, iconPath } from "./Paths.ts"

/** A page of the emulator's own. */
export type Page = "face" | "window"

type Language = "en" | "ko"

const titles = { en: "PortOne emulator", ko: "PortOne 에뮬레이터" }

/** Returns the language that the browser names first, which is its `navigator.language`. */
const languageOf = ({ headers }: HttpServerRequest): Language =>
  /^\s*ko(?![a-z])/i.test(headers["accept-language"] ?? "") ? "ko" : "en"

/**
 * Answers the shell of a page.
 *
 * @param ancestors the origins of pages that may show it in a frame, as the policy names them
 * @param begun makes what people see until the script has come
 */
export const shell = (
  request: HttpServerRequest,
  page: Page,
  ancestors: string,
  begun: (title: string) => string = () => ""
): HttpServerResponse.HttpServerResponse => {
  const language = languageOf(request)
  const script = `<script src="${assetsPath}/${page}.js" defer></script>`
  return html(page, language, script, begun(titles[language]), { status: 200, ancestors })
}

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
export const notice = (
  request: HttpServerRequest,
  name: keyof typeof notices
): HttpServerResponse.HttpServerResponse => {
  const { status, ...texts } = notices[name]
  const language = languageOf(request)
  const said = ([language, language === "ko" ? "en" : "ko"] as const).map((one) => `<p lang="${one}">${texts[one]}</p>`)
  const body = `<main class="notice">${said.join("\n")}</main>`
  return html("window", language, "", body, { status, ancestors: "* file:" })
}

function html(
  page: Page,
  language: Language,
  head: string,
  body: string,
  { ancestors, status }: { readonly ancestors: string; readonly status: number }
): HttpServerResponse.HttpServerResponse {
  return HttpServerResponse.text(
    [
      "<!doctype html>",
      `<html lang="${language}"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${titles[language]}</title>`,
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
        "cache-control": "no-store",
        vary: "accept-language"
      }
    }
  )
}
