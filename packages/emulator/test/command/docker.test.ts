import { assert, describe, it } from "@effect/vitest"
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { cp, mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join, matchesGlob } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const run = promisify(execFile)

const checkout = fileURLToPath(new URL("../../../../", import.meta.url))
const docker = join(checkout, "packages/emulator/docker")

/** An instruction of a Dockerfile. */
interface Instruction {
  readonly name: string
  readonly text: string
}

const instructionsOf = (dockerfile: string): ReadonlyArray<Instruction> =>
  dockerfile
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, name, text] = /^(\w+) +(.*)$/.exec(line)!
      return { name: name!, text: text! }
    })

/** The files of the checkout that come along, as the file of what is ignored says. */
const contextOf = async (): Promise<ReadonlyArray<string>> => {
  const ignored = await readFile(join(docker, "Dockerfile.dockerignore"), "utf8")
  const patterns = ignored.split("\n").flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []))
  assert.include(ignored.split("\n"), "*")
  const { stdout } = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: checkout })
  const files = stdout.trimEnd().split("\n")
  return files.filter((file) =>
    patterns.some((pattern) => matchesGlob(file, pattern) || matchesGlob(file, `${pattern}/**`))
  )
}

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

describe("the Dockerfile", () => {
  it(
    "builds an emulator that is well, where its instructions are carried out in a folder",
    { timeout: 240_000 },
    async () => {
      const instructions = instructionsOf(await readFile(join(docker, "Dockerfile"), "utf8"))
      const [from, ...others] = instructions
      assert.strictEqual(from!.name, "FROM")
      const second = others.findIndex(({ name }) => name === "FROM")
      const build = others.slice(0, second)
      const image = others.slice(second + 1)
      const root = await mkdtemp(join(tmpdir(), "portone-emulator-image-"))
      // Each stage has the root of a file system of its own.
      const at = (stage: string, path: string) => join(root, stage, path)
      try {
        let folder = "/"
        for (const { name, text } of build) {
          if (name === "WORKDIR") folder = text
          else if (name === "COPY") {
            assert.strictEqual(text, ". .")
            const files = await contextOf()
            assert.include(files, "packages/emulator/src/bin.ts")
            for (const file of files) await cp(join(checkout, file), at("build", join(folder, file)))
          } else {
            assert.strictEqual(name, "RUN")
            await run("sh", ["-c", text], { cwd: at("build", folder), maxBuffer: 100_000_000 })
          }
        }
        let user: string | undefined
        let health: ReadonlyArray<string> = []
        let command: ReadonlyArray<string> = []
        for (const { name, text } of image) {
          if (name === "WORKDIR") folder = text
          if (name === "USER") user = text
          if (name === "COPY") {
            const [, from, to] = /^--from=build (\S+) (\S+)$/.exec(text)!
            await cp(at("build", from!), at("image", join(folder, to!)), { recursive: true })
          }
          if (name === "HEALTHCHECK") health = JSON.parse(text.slice(text.indexOf("[")))
          if (name === "ENTRYPOINT" || name === "CMD") command = [...command, ...JSON.parse(text)]
        }
        assert.strictEqual(user, "node")
        const port = await freePort()
        const [node, ...args] = command.map((part) => (part.startsWith("/data/") ? at("image", part.slice(6)) : part))
        assert.strictEqual(node, "node")
        const child = spawn(process.execPath, [...args, "--port", String(port)], {
          cwd: at("image", folder),
          stdio: ["ignore", "pipe", "ignore"]
        })
        const ended = once(child, "exit")
        try {
          await once(child.stdout, "data")
          const [, ...check] = health.map((part) => part.replace("8747", String(port)))
          await run(process.execPath, check)
        } finally {
          child.kill("SIGTERM")
        }
        assert.deepStrictEqual(await ended, [0, null])
        const failed = await run(
          process.execPath,
          health.slice(1).map((part) => part.replace("8747", String(port)))
        ).catch((error) => error.code)
        assert.strictEqual(failed, 1)
        assert.include(await readFile(at("image", "state.jsonl"), "utf8"), "portone-emulator")
      } finally {
        await rm(root, { recursive: true })
      }
    }
  )
})

describe("the compose file", () => {
  it("builds by the Dockerfile, and publishes the emulator to this machine alone", async () => {
    const compose = await readFile(join(docker, "compose.yaml"), "utf8")
    const [, context] = /context: (\S+)/.exec(compose)!
    const [, dockerfile] = /dockerfile: (\S+)/.exec(compose)!
    assert.strictEqual(join(docker, context!, "/"), checkout)
    assert.strictEqual(join(checkout, dockerfile!), join(docker, "Dockerfile"))
    assert.include(compose, 'ports: ["127.0.0.1:8747:8747"]')
  })
})
