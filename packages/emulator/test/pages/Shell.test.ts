import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneEmulator } from "../../src/index.ts"
import { checkoutPath } from "../../src/pages/Paths.ts"

describe("a page", () => {
  it.live.each<[accepted: string, language: string, title: string]>([
    ["ko-KR,ko;q=0.9,en;q=0.8", "ko", "PortOne 에뮬레이터"],
    ["ko", "ko", "PortOne 에뮬레이터"],
    ["en-US,en;q=0.9,ko;q=0.8", "en", "PortOne emulator"],
    ["kok", "en", "PortOne emulator"],
    ["fr", "en", "PortOne emulator"]
  ])("comes in the language that a browser names first: %s", ([accepted, language, title]) =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      for (const path of ["/", `${checkoutPath}/unknown`]) {
        const response = yield* HttpClient.get(baseUrl + path, { headers: { "accept-language": accepted } })
        const html = yield* response.text
        assert.include(html, `<html lang="${language}">`)
        assert.include(html, `<title>${title}</title>`)
        assert.strictEqual(response.headers["vary"], "accept-language")
        if (path !== "/") assert.strictEqual(/<p lang="(\w+)">/.exec(html)![1], language)
      }
    }).pipe(Effect.provide([PortOneEmulator.layerServer(), FetchHttpClient.layer]))
  )
})
