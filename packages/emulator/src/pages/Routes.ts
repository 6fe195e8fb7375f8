/**
 * Serves the pages: the script for a merchant's page, the face, and the scripts and styles of both.
 */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { assetsPath, facePath, iconPath, sdkPath } from "./Paths.ts"
import { shell } from "./Shell.ts"

const asset = (contentType: string, text: string, headers?: Readonly<Record<string, string>>) =>
  HttpServerResponse.text(text, {
    contentType: `${contentType}; charset=utf-8`,
    headers: { "x-content-type-options": "nosniff", "cache-control": "no-cache", ...headers }
  })

const javascript = "text/javascript"

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1b64da"/>' +
  '<path d="M9 16.5l5 5L23.5 11" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" ' +
  'stroke-linejoin="round"/></svg>'

/** The header of the face as its script draws it, so that the page is there before its script. */
const begun = (title: string) => `<header><a class="brand" href="#/payments">${title}</a></header>`

/** Adds the routes to the router. A page is loaded when a browser asks for it first. */
export const pages = Effect.gen(function* () {
  const router = yield* HttpRouter.HttpRouter
  const face = Effect.promise(() => import("./built/face.ts"))
  const window = Effect.promise(() => import("./built/window.ts"))
  const sdk = Effect.promise(() => import("./built/sdk.ts"))
  yield* router.add(
    "GET",
    facePath,
    Effect.map(HttpServerRequest, (request) => shell(request, "face", "'none'", begun))
  )
  yield* router.add(
    "GET",
    sdkPath,
    // Any page may load the script, also one that is isolated from other origins.
    Effect.map(sdk, ({ script }) => asset(javascript, script, { "cross-origin-resource-policy": "cross-origin" }))
  )
  yield* router.add("GET", iconPath, Effect.succeed(asset("image/svg+xml", icon)))
  for (const [name, page] of [["face", face] as const, ["window", window] as const]) {
    yield* router.add(
      "GET",
      `${assetsPath}/${name}.js`,
      Effect.map(page, ({ script }) => asset(javascript, script))
    )
    yield* router.add(
      "GET",
      `${assetsPath}/${name}.css`,
      Effect.map(page, ({ styles }) => asset("text/css", styles))
    )
  }
})
