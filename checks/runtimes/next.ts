/**
 * Builds a project for Next with two route handlers, on Node and on its edge runtime, and asks both.
 */
import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { cpSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { type Program, spawnedBy } from "../../packages/emulator/test/command/spawned.ts"
import { copyPrograms, install } from "./consumer.ts"
import { type Packed, plainOf } from "./packed.ts"
import { withPlace } from "./place.ts"
import { expectShop } from "./trial.ts"
import { next as versions } from "./versions.ts"

/** What Next would write, and strict. */
const compilerOptions = {
  target: "es2023",
  lib: ["dom", "dom.iterable", "esnext"],
  strict: true,
  noEmit: true,
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  isolatedModules: true,
  esModuleInterop: true,
  skipLibCheck: true,
  allowJs: true,
  incremental: true,
  jsx: "react-jsx",
  plugins: [{ name: "next" }]
}

/** Builds the project in a folder, and asks its handlers. */
export const checkNext = async (folder: string, packages: ReadonlyArray<Packed>, command: string): Promise<string> => {
  const project = join(folder, "project")
  install(folder, plainOf(packages), [], versions)
  copyPrograms(join(folder, "programs"))
  cpSync(join(import.meta.dirname, "next"), project, { recursive: true })
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }))
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }))
  const config = { turbopack: { root: folder }, outputFileTracingRoot: folder }
  writeFileSync(join(project, "next.config.mjs"), `export default ${JSON.stringify(config)}\n`)
  const program: Program = [process.execPath, join(folder, "node_modules/next/dist/bin/next")]
  const [file, ...first] = program
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" as const }
  const { stderr, stdout } = await promisify(execFile)(file, [...first, "build"], { cwd: project, env: environment })
  const written = stdout + stderr
  assert.doesNotMatch(written, /warn|can't resolve|not found/i, written)
  for (const handler of ["/node", "/edge"]) assert(written.includes(handler), written)
  const server = spawnedBy(program, "start", project, "--hostname", "127.0.0.1", "--port", "0")
  try {
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(await server.until("stdout", /Ready in/)) ?? []
    assert(url !== undefined, server.written("stdout"))
    for (const handler of ["node", "edge"]) {
      await withPlace(command, async (place) => {
        const answer = await fetch(`${url}/${handler}`, { method: "POST", body: JSON.stringify(place) })
        const body = await answer.text()
        assert.equal(answer.status, 200, `${handler}: ${body}\n${server.written("stderr")}`)
        expectShop(JSON.parse(body), "NotSent")
      })
    }
  } finally {
    await server.kill("SIGTERM")
  }
  return "ok"
}
