/**
 * The workflows, and the forms of issues, are what GitHub takes, and what they call is there. Nothing runs them here.
 */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseDocument } from "yaml"
import { root } from "./documentation/examples.ts"

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

interface Job {
  readonly needs?: string | ReadonlyArray<string>
  readonly uses?: string
  readonly "runs-on"?: string
  readonly "timeout-minutes"?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: ReadonlyArray<Step>
}

interface Workflow {
  readonly name: string
  readonly on: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

interface Form {
  readonly name: string
  readonly description: string
  readonly body: ReadonlyArray<{
    readonly type: string
    readonly id?: string
    readonly attributes: { readonly value?: string; readonly label?: string; readonly options?: ReadonlyArray<unknown> }
    readonly validations?: { readonly required?: boolean }
  }>
}

const read = (path: string) => readFileSync(join(root, path), "utf8")

const parse = (path: string): unknown => {
  const document = parseDocument(read(path), { uniqueKeys: true })
  assert.deepStrictEqual([...document.errors, ...document.warnings].map(String), [], path)
  return document.toJS()
}

const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> }

/** Returns the names of scripts, and the paths of files, that the commands of a step call. */
const calledBy = (commands: string): ReadonlyArray<string> =>
  commands.split(/\n|&&|\|\||[;|]|\$\(/).flatMap((command) => {
    const words = command
      .trim()
      .split(/\s+/)
      .filter((word) => !/^\w+=/.test(word))
    const [program, first, second] = words
    if (program === "npm" && (first === "test" || first === "start")) return [first]
    if ((program === "npm" || program === "pnpm") && first === "run") return [second ?? ""]
    if (program === "pnpm" && first !== undefined && !["install", "exec"].includes(first)) return [first]
    if (program === "node" && first !== undefined && !first.startsWith("-")) return [first]
    return program?.includes("/") === true ? [program] : []
  })

const isThere = (called: string): boolean =>
  called in scripts || (called.includes("/") && existsSync(join(root, called)))

describe("what a step calls", () => {
  it.each([
    ["npm test", ["test"]],
    ["npm run runtimes -- bun", ["runtimes"]],
    ["pnpm build && pnpm run packed", ["build", "packed"]],
    ["CI=1 npm run build; .ci/run", ["build", ".ci/run"]],
    ["node scripts/steady.ts --runs 2", ["scripts/steady.ts"]],
    ["npx -y pnpm@12.21.0 install --frozen-lockfile\nnpm run gone", ["gone"]]
  ])("is read from its commands: %s", (commands, called) => {
    assert.deepStrictEqual(calledBy(commands), called)
  })

  it("is not there where no script and no file has its name", () => {
    assert.isFalse(isThere("gone"))
    assert.isFalse(isThere("scripts/gone.ts"))
    assert.isTrue(isThere("test"))
    assert.isTrue(isThere(".ci/run"))
  })
})

describe("what GitHub reads", () => {
  it.each(globSync(".github/**/*.yml", { cwd: root }))("is YAML: %s", (path) => {
    assert.isObject(parse(path))
  })

  it("has a fault told where it is none", () => {
    assert.isNotEmpty(parseDocument("jobs:\n  test: {", { uniqueKeys: true }).errors)
    assert.isNotEmpty(parseDocument("on: push\non: pull_request", { uniqueKeys: true }).errors)
  })
})

const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map((path) => ({
  path,
  workflow: parse(path) as Workflow
}))

describe("the workflows", () => {
  it("check what is proposed, release what is merged, and publish its site", () => {
    assert.sameMembers(
      workflows.map(({ path }) => path),
      [".github/workflows/ci.yml", ".github/workflows/release.yml", ".github/workflows/site.yml"]
    )
  })

  describe.each(workflows)("of $path", ({ workflow }) => {
    const jobs = Object.entries(workflow.jobs)
    const steps = jobs.flatMap(([, { steps = [] }]) => steps)

    it("have a name, an event and jobs that end", () => {
      assert.isString(workflow.name)
      assert.isDefined(workflow.on)
      for (const [name, job] of jobs) {
        assert.isTrue(job.uses !== undefined || job["timeout-minutes"] !== undefined, name)
        assert.includeMembers(Object.keys(workflow.jobs), [job.needs ?? []].flat(), name)
      }
    })

    it("call scripts and files that are there", () => {
      const called = steps.flatMap(({ run = "", with: { publish = "", version = "" } = {} }) =>
        [run, publish, version].flatMap(calledBy)
      )
      assert.isNotEmpty(called)
      assert.deepStrictEqual(
        called.filter((name) => !isThere(name)),
        []
      )
    })

    it("pin every action by its major version at least, and name only workflows that are there", () => {
      for (const uses of [...steps, ...jobs.map(([, job]) => job)].flatMap(({ uses }) => uses ?? [])) {
        if (uses.startsWith("./")) assert.isTrue(existsSync(join(root, uses)), uses)
        else assert.match(uses, /^[\w-]+\/[\w./-]+@(?:v\d+(?:\.\d+)*|[0-9a-f]{40})$/)
      }
    })

    it("may write only where a job says so", () => {
      assert.notInclude(Object.values(workflow.permissions ?? { all: "write" }), "write")
    })
  })

  const jobOf = (file: string, name: string): Job =>
    workflows.find(({ path }) => path.endsWith(file))!.workflow.jobs[name]!

  it("test on the oldest Node that the packages take, with Chromium and PostgreSQL", () => {
    const job = jobOf("ci.yml", "test") as Job & { strategy: { matrix: { node: ReadonlyArray<string> } } }
    const { engines } = JSON.parse(read("packages/core/package.json")) as { engines: { node: string } }
    const oldest = /\d+/.exec(engines.node)![0]
    assert.include(job.strategy.matrix.node, oldest)
    const test = job.steps!.find(({ run }) => run === "npm test")!
    assert.strictEqual(test.env!["CI_BROWSER"], "1")
    assert.isDefined(test.env!["CHROMIUM_PATH"])
    assert.strictEqual(test.env!["CI_POSTGRES"], "1")
    const installed = job.steps!.flatMap(({ run = "" }) => /apt-get install (.*)$/m.exec(run)?.[1]?.split(" ") ?? [])
    assert.includeMembers(installed, ["postgresql", "pgbouncer"])
  })

  it("publish with a statement of provenance, after all checks, from one job alone", () => {
    const job = jobOf("release.yml", "release")
    assert.deepStrictEqual(job.permissions, { contents: "write", "pull-requests": "write", "id-token": "write" })
    assert.strictEqual(jobOf("release.yml", [job.needs!].flat()[0]!).uses, "./.github/workflows/ci.yml")
    const publishing = job.steps!.filter(({ with: { publish } = {} }) => publish !== undefined)
    assert.lengthOf(publishing, 1)
    // pnpm, by which changesets publishes, does not read NPM_CONFIG_PROVENANCE.
    assert.strictEqual(publishing[0]!.env!["PNPM_CONFIG_PROVENANCE"], "true")
  })
})

describe("the forms of issues", () => {
  const forms = globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: root }).filter((path) => !path.endsWith("config.yml"))

  it.each(forms)("have fields with labels, and names that differ: %s", (path) => {
    const { body, description, name } = parse(path) as Form
    assert.isString(name)
    assert.isString(description)
    const ids = body.flatMap(({ id }) => id ?? [])
    assert.lengthOf(new Set(ids), ids.length)
    for (const { attributes, id, type } of body) {
      assert.include(["markdown", "input", "textarea", "dropdown", "checkboxes"], type)
      assert.isString(type === "markdown" ? attributes.value : attributes.label)
      if (type !== "markdown") assert.isDefined(id)
    }
  })

  it("ask a bug for its operation, outcome and versions, and warn of secrets and cards first", () => {
    const { body } = parse(".github/ISSUE_TEMPLATE/bug.yml") as Form
    const required = body.flatMap(({ id, validations }) => (validations?.required === true ? (id ?? []) : []))
    assert.includeMembers(required, ["operation", "outcome", "versions"])
    assert.match(body[0]!.attributes.value!, /Never paste[^]*secret[^]*card number/)
  })

  it("offer the outcomes that a call has", () => {
    const { body } = parse(".github/ISSUE_TEMPLATE/bug.yml") as Form
    const { options } = body.find(({ id }) => id === "outcome")!.attributes
    const union = /export type Outcome = (.*)/.exec(read("packages/core/src/PortOneClientError.ts"))![1]!
    const outcomes = Array.from(union.matchAll(/"(\w+)"/g), ([, outcome]) => outcome!)
    assert.isNotEmpty(outcomes)
    assert.deepStrictEqual(
      options!.filter((option) => outcomes.includes(String(option))),
      outcomes
    )
  })

  it("lead a vulnerability to a private advisory, as SECURITY.md does", () => {
    const { contact_links } = parse(".github/ISSUE_TEMPLATE/config.yml") as {
      contact_links: ReadonlyArray<{ readonly url: string }>
    }
    const advisory = "https://github.com/effect-portone/effect-portone/security/advisories/new"
    assert.include(
      contact_links.map(({ url }) => url),
      advisory
    )
    assert.include(read("SECURITY.md"), advisory)
  })
})
