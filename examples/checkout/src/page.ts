/**
 * Serves the shop's page. Its script is bundled at the start with PortOne's own package, as a shop's build does it.
 */
import { Effect, FileSystem, Layer } from "effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const pathOf = (name: string) => fileURLToPath(new URL(`../page/${name}`, import.meta.url))

const bundle = Effect.promise(() =>
  rolldown({ input: pathOf("page.ts"), platform: "browser" }).then((bundle) => bundle.generate({ format: "esm" }))
).pipe(Effect.map(({ output }) => output[0].code))

/**
 * The routes of the page.
 *
 * @param sdk the origin from which the page loads PortOne's script: `https://cdn.portone.io`, or an emulator
 */
export const page = (sdk: string) =>
  Layer.unwrap(
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const html = (yield* files.readFileString(pathOf("index.html"))).replace("{{sdk}}", sdk)
      const css = yield* files.readFileString(pathOf("page.css"))
      const script = yield* bundle
      return Layer.mergeAll(
        HttpRouter.add("GET", "/", Effect.succeed(HttpServerResponse.html(html))),
        HttpRouter.add("GET", "/page.css", Effect.succeed(HttpServerResponse.text(css, { contentType: "text/css" }))),
        HttpRouter.add(
          "GET",
          "/page.js",
          Effect.succeed(HttpServerResponse.text(script, { contentType: "text/javascript" }))
        )
      )
    })
  )
