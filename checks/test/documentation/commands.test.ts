import { assert, describe, it } from "@effect/vitest"
import { execFileSync } from "node:child_process"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Manifest } from "../../packed/manifest.ts"
import { fetchesOf, thirdParties } from "./commands.ts"
import { root } from "./examples.ts"

const manifests = globSync("packages/*/package.json", { cwd: root }).map(
  (path) => JSON.parse(readFileSync(join(root, path), "utf8")) as Manifest
)

/** Our packages that may be run by their name, as npx does if they have one command and no other. */
const ours = {
  run: manifests.flatMap(({ bin = {}, name }) => (Object.keys(bin).length === 1 ? [name] : [])),
  install: manifests.map(({ name }) => name)
}

/** Returns the names that a text makes its reader fetch, and that are neither ours nor listed. */
const strangersOf = (file: string, text: string): ReadonlyArray<string> =>
  fetchesOf(file, text).flatMap(({ kind, name }) =>
    ours[kind].includes(name) || name in thirdParties ? [] : [`${kind} ${name}`]
  )

/** All texts of the repository that a person reads or runs, also those that are not committed yet. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root })
  .toString()
  .split("\0")
  .filter((file) => /\.(?:css|html|json|jsonc|md|mjs|sh|toml|ts|ya?ml)$|Dockerfile|\.ci\//.test(file))
  .filter((file) => !/(?:^|\/)test\/|^pnpm-lock\.yaml$|^tools\/codegen\/document\//.test(file))
  .filter((file) => existsSync(join(root, file)))

describe("what the project tells people to type", () => {
  it("is looked for in READMEs, help texts, pages, workflows, containers and examples", () => {
    assert.includeMembers(files, [
      ".github/workflows/ci.yml",
      "README.md",
      "examples/checkout/README.md",
      "packages/emulator/README.md",
      "packages/emulator/docker/Dockerfile",
      "packages/emulator/docker/compose.yaml",
      "packages/emulator/src/command/emulatorFlag.ts",
      "packages/emulator/src/pages/built/face.ts"
    ])
  })

  it("fetches no package but ours and those that are listed", () => {
    const texts = files.map((file) => [file, readFileSync(join(root, file), "utf8")] as const)
    assert.deepStrictEqual(
      texts.flatMap(([file, text]) => strangersOf(file, text).map((name) => `${file}: ${name}`)),
      []
    )
    // What is looked for is found at all.
    assert.includeDeepMembers(
      texts.flatMap(([file, text]) => fetchesOf(file, text)),
      [
        { name: "@effect-portone/emulator", kind: "run" },
        { name: "pnpm", kind: "run" },
        { name: "effect", kind: "install" }
      ]
    )
  })
})

describe("a command", () => {
  it.each([
    ["README.md", "`npx @effect-portone/emulator --port 0`"],
    ["README.md", "`npx -y @effect-portone/emulator@0.1.0 listen --forward-to http://127.0.0.1`"],
    ["README.md", "```sh\nnpm install effect \\\n  @effect-portone/core@^0.1.0 @effect-portone/payments\n```"],
    ["README.md", "`npm install` runs first, and npm install brings nothing else."],
    ["README.md", "`npx` runs what has a name, and npx would run anything."],
    ["README.md", "In a checkout, `pnpm changeset` and `pnpm exec anything` run what is installed."],
    ["bin.ts", "`Start one by \\`npx @effect-portone/emulator\\`, or name its address with --emulator.`"],
    ["ci.yml", "run: npm exec --no -- anything"],
    ["setup.sh", "npm install ./core.tgz file:../payments.tgz --no-audit"]
  ])("that fetches ours, what is listed, or nothing is taken, of %s: %s", (file, text) => {
    assert.deepStrictEqual(strangersOf(file, text), [])
  })

  it.each([
    ["README.md", "`npx portone-emulator --port 0`", "run portone-emulator"],
    ["README.md", "`npx --yes portone-emulator`", "run portone-emulator"],
    ["README.md", "`npx -p portone-emulator@1 start`", "run portone-emulator"],
    ["README.md", "`npx @effect-portone/core`", "run @effect-portone/core"],
    ["README.md", "`npx @effect-portone/emulators`", "run @effect-portone/emulators"],
    ["README.md", "`pnpm dlx portone-emulator`", "run portone-emulator"],
    ["README.md", "`bunx portone-emulator`", "run portone-emulator"],
    ["README.md", "`yarn dlx portone-emulator`", "run portone-emulator"],
    ["README.md", "`npm exec portone-emulator`", "run portone-emulator"],
    ["README.md", "`npm create portone`", "run create-portone"],
    ["README.md", "`deno run -A npm:portone-emulator@1/cli`", "install portone-emulator"],
    ["README.md", "```sh\nnpm install effect effect-portone\n```", "install effect-portone"],
    ["README.md", "`pnpm add -D portone-testing`", "install portone-testing"],
    ["bin.ts", "`Start one by \\`npx portone-emulator\\`.`", "run portone-emulator"],
    ["face.ts", '"npx portone-emulator --webhook-url http://127.0.0.1"', "run portone-emulator"],
    ["start.ts", 'spawn("npx", ["-y", "portone-emulator"])', "run portone-emulator"],
    ["start.ts", "const line = `npx ${name}`", "run ${name}"],
    ["Dockerfile", "RUN npm install --global portone-emulator", "install portone-emulator"],
    ["package.json", '{ "start": "npx portone-emulator" }', "run portone-emulator"]
  ])("that fetches somebody else's package is refused, of %s: %s", (file, text, stranger) => {
    assert.deepStrictEqual(strangersOf(file, text), [stranger])
  })
})
