/**
 * Makes pages of HTML. Every value in a page is escaped, and a page can load and run nothing but its own stylesheet.
 */
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { documentsPrefix } from "../records/DocumentPaths.ts"

/** A piece of HTML, whose values are escaped. */
export interface Html {
  readonly html: string
}

type Value = string | Html | ReadonlyArray<Html>

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!)

const htmlOf = (value: Value): string => {
  if (typeof value === "string") return escape(value)
  return "html" in value ? value.html : value.map(({ html }) => html).join("")
}

/** Makes a piece of HTML: a template, which escapes every text that is put in. */
export const html = (strings: TemplateStringsArray, ...values: ReadonlyArray<Value>): Html => ({
  html: String.raw({ raw: strings }, ...values.map(htmlOf))
})

/** The path of the stylesheet of all pages. */
export const stylesheetPath: `/${string}` = `${documentsPrefix}/page.css`

const css = `body { font-family: sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
section { display: inline-block; vertical-align: top; width: 48%; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; }
@media print { nav { display: none; } }
`

export const stylesheet: HttpServerResponse.HttpServerResponse = HttpServerResponse.text(css, {
  contentType: "text/css; charset=utf-8",
  headers: { "x-content-type-options": "nosniff" }
})

/** Answers a page. */
export const page = (title: string, body: Html, status = 200): HttpServerResponse.HttpServerResponse =>
  HttpServerResponse.text(
    html`<!doctype html>
      <html lang="ko">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${title}</title>
          <link rel="stylesheet" href="${stylesheetPath}" />
        </head>
        <body>
          ${body}
        </body>
      </html> `.html,
    {
      status,
      contentType: "text/html; charset=utf-8",
      headers: {
        "content-security-policy":
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store"
      }
    }
  )
