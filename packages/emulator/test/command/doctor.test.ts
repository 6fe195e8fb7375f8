import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, DateTime, Effect, Layer, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { TestClock } from "effect/testing"
import { execFile } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, parse } from "node:path"
import { fileURLToPath } from "node:url"
import { PortOneClient, Webhook } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { diagnose } from "../../src/command/doctor.ts"
import { effectFinding, nodeFinding } from "../../src/command/doctor/installed.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { knownSecret } from "../../src/webhooks/WebhookDeliveries.ts"
import { handing } from "../merchant.ts"
import { serving } from "./spawned.ts"

const needs = { node: ">=22.19.0", effect: "^4.1.0" }

const apiSecret = "planted-api-secret"
const webhookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
const ready = { PORTONE_API_SECRET: apiSecret, PORTONE_WEBHOOK_SECRET: webhookSecret }

/** The address of the shop's endpoint, with what must stay out of all that is printed. */
const endpoint = "https://shop.example/webhooks?key=planted-key"

type Answer = (request: Request) => Promise<Response>

/** Answers requests to the shop, and passes all others on. */
const withShop = (shop: Answer) => (client: HttpClient.HttpClient) =>
  HttpClient.make((request, url, _, fiber) =>
    url.host === "shop.example"
      ? Effect.promise(async () => {
          const { body, headers, method } = request
          const sent = new Request(url, {
            method,
            headers: { ...headers },
            // The doctor sends text, which is encoded by then.
            body: body._tag === "Uint8Array" ? Buffer.from(body.body) : null
          })
          return HttpClientResponse.fromWeb(request, await shop(sent))
        })
      : Effect.provideContext(client.execute(request), fiber.context)
  )

const verifying: Answer = Webhook.toWebHandler(() => Effect.void, { secrets: [Redacted.make(webhookSecret)] })

const status =
  (status: number): Answer =>
  () =>
    Promise.resolve(new Response(null, { status }))

/** Runs all checks over the `HttpClient` in context, with these variables, and returns what each has found. */
const find = (variables: Readonly<Record<string, string>>, webhookUrl?: string) =>
  diagnose(needs, webhookUrl).pipe(
    Effect.provideService(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env: variables })),
    Effect.provide(NodeServices.layer),
    Effect.map((findings) => new Map(findings.map((finding) => [finding.check, finding])))
  )

const emulated = Layer.fresh(
  PortOneEmulator.layerOptions({ strict: { secrets: [Redacted.make(apiSecret)], channels: ["live", "test"] } })
)

const services = Payments.layer.pipe(Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make(apiSecret) })))

const pay = Effect.fnUntraced(function* (paymentId: string, channelKey: string) {
  const payments = yield* Payments
  yield* payments.payInstantly({
    paymentId,
    channelKey,
    orderName: "A book",
    amount: { total: 10_000 },
    currency: "KRW",
    customer: { name: { full: "Planted Person" } },
    method: { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "39" } } }
  })
}, Effect.provide(services))

/** Answers as PortOne, from this object by path. */
const answering = (answers: Readonly<Record<string, () => Response>>) =>
  Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.sync(() => HttpClientResponse.fromWeb(request, (answers[url.pathname] ?? answers["/"]!)()))
    )
  )

const json = (body: unknown, init: ResponseInit = {}) => Response.json(body, init)
const banks = { "/banks": () => json({ items: [] }) }
const noPayments = { "/payments": () => json({ items: [], page: { number: 0, size: 100, totalCount: 0 } }) }

describe("the doctor", () => {
  it.live("finds nothing wrong with a program that is ready", () =>
    Effect.gen(function* () {
      yield* pay("order-1", "live")
      yield* pay("order-2", "test")
      const client = withShop(verifying)(yield* HttpClient.HttpClient)
      const found = yield* find(ready, endpoint).pipe(Effect.provideService(HttpClient.HttpClient, client))
      const failed = [...found.values()].filter((finding) => finding.status === "fail")
      assert.deepStrictEqual(failed, [])
      assert.deepInclude(found.get("secret"), { status: "ok" })
      assert.deepInclude(found.get("payments"), { status: "ok", message: "2 of the last 90 days are read" })
      assert.deepInclude(found.get("store"), { status: "ok", message: "the secret's own, store-emulator" })
      assert.match(found.get("channels")!.message, /^1 by live channels \(\w+\), 1 by test channels \(\w+\)$/)
      assert.deepInclude(found.get("webhook secret"), { status: "ok" })
      assert.deepInclude(found.get("webhook URL"), {
        status: "ok",
        message: "https://shop.example/webhooks refuses a wrong signature (401)"
      })
      assert.deepInclude(found.get("webhook"), { status: "ok" })
      assert.deepInclude(found.get("webhook replay"), { status: "ok" })
      assert.isFalse([...found.values()].some(({ status }) => status === "skip"))
    }).pipe(Effect.provide(emulated))
  )

  it.effect("only reads from PortOne", () =>
    Effect.gen(function* () {
      yield* find(ready)
      const { receivedRequests } = yield* PortOneEmulator
      const methods = new Set((yield* receivedRequests).map(({ method }) => method))
      assert.deepStrictEqual([...methods], ["GET"])
    }).pipe(Effect.provide(emulated))
  )

  it.live("shows no secret, person, or query of an address, whatever it finds", () =>
    Effect.gen(function* () {
      yield* pay("order-1", "live")
      const inner = yield* HttpClient.HttpClient
      const shops = [verifying, status(200), status(404), status(500), () => Promise.reject(new Error(endpoint))]
      for (const shop of shops) {
        const client = withShop(shop)(inner)
        for (const variables of [
          ready,
          { ...ready, PORTONE_API_SECRET: `${apiSecret}-of-another` },
          { ...ready, PORTONE_API_SECRET: webhookSecret },
          { ...ready, PORTONE_WEBHOOK_SECRET: apiSecret },
          { ...ready, PORTONE_BASE_URL: "http://user:planted-password@shop.example" }
        ]) {
          const found = yield* find(variables, endpoint).pipe(Effect.provideService(HttpClient.HttpClient, client))
          const printed = JSON.stringify([...found.values()])
          for (const planted of ["planted", "Planted", webhookSecret.slice(6)]) assert.notInclude(printed, planted)
        }
      }
    }).pipe(Effect.provide(emulated))
  )

  it.effect("tells a secret that PortOne does not accept from a store that it may not read", () =>
    Effect.gen(function* () {
      const refused = yield* find({ ...ready, PORTONE_API_SECRET: "another" })
      assert.deepInclude(refused.get("secret"), { status: "fail" })
      assert.include(refused.get("secret")!.advice, "V2 API secret")
      const elsewhere = yield* find({ ...ready, PORTONE_STORE_ID: "store-of-another" })
      assert.deepInclude(elsewhere.get("secret"), { status: "ok" })
      assert.deepInclude(elsewhere.get("store"), {
        status: "fail",
        message: "the secret may not read the payments of this store"
      })
    }).pipe(Effect.provide(emulated))
  )

  it.effect.each([
    [{}, "secret", "PORTONE_API_SECRET is not set"],
    [{ PORTONE_API_SECRET: webhookSecret }, "secret", "PORTONE_API_SECRET is the secret of webhooks"],
    [{ ...ready, PORTONE_BASE_URL: "http://proxy.example" }, "address", "unencrypted"],
    [{ ...ready, PORTONE_BASE_URL: "proxy" }, "address", "PORTONE_BASE_URL is no URL"],
    [{ ...ready, PORTONE_API_SECRET: "two\nlines" }, "secret", "has a line break"],
    [{ ...ready, PORTONE_WEBHOOK_SECRET: "whsec_c2hvcnQ=" }, "webhook secret", "no base64 of at least 24 bytes"],
    [
      { ...ready, PORTONE_WEBHOOK_SECRET: `${webhookSecret},whsec_c2hvcnQ=` },
      "webhook secret",
      "no base64 of at least 24 bytes"
    ],
    [{ ...ready, PORTONE_WEBHOOK_SECRET: apiSecret }, "webhook secret", "is the API secret"],
    [{ ...ready, PORTONE_WEBHOOK_SECRET: Redacted.value(knownSecret) }, "webhook secret", "which all know"]
  ] satisfies ReadonlyArray<[Readonly<Record<string, string>>, string, string]>)(
    "refuses the variables %j",
    ([variables, check, message]) =>
      Effect.gen(function* () {
        const { receivedRequests } = yield* PortOneEmulator
        const found = yield* find(variables)
        assert.deepInclude(found.get(check), { status: "fail" })
        assert.include(found.get(check)!.message, message)
        const sent = (yield* receivedRequests).map(({ headers }) => headers["authorization"])
        if (check === "secret" || check === "address") assert.isEmpty(sent)
      }).pipe(Effect.provide(emulated))
  )

  it.effect("warns before a program opens that has no live payment, and of a store that shows none", () =>
    Effect.gen(function* () {
      const none = yield* find({ ...ready, PORTONE_STORE_ID: "store-emulator" })
      assert.deepInclude(none.get("channels"), { status: "warn", message: "no payment has gone through a channel" })
      assert.deepInclude(none.get("store"), { status: "warn" })
      assert.deepInclude(none.get("deliveries"), {
        status: "skip",
        message: "not checked, as there is no payment of the last 90 days"
      })
      yield* pay("order-1", "test")
      const tested = yield* find(ready)
      assert.deepInclude(tested.get("channels"), { status: "warn" })
      assert.match(tested.get("channels")!.message, /^1 by test channels \(\w+\), none by a live one$/)
      assert.deepInclude(tested.get("deliveries"), { status: "warn" })
    }).pipe(Effect.provide(emulated))
  )

  const handler = Effect.succeed(HttpServerResponse.empty({ status: 401 }))

  it.effect("says which answers kept webhooks from being taken", () =>
    Effect.gen(function* () {
      yield* pay("order-1", "live")
      yield* TestClock.adjust("1 day")
      const found = yield* find(ready)
      assert.deepInclude(found.get("deliveries"), { status: "warn" })
      assert.match(found.get("deliveries")!.message, /^(\d+) of \1 webhooks were not taken: 401$/)
    }).pipe(Effect.provide(Layer.fresh(handing(handler)(PortOneEmulator.layer))))
  )

  it.effect.each([
    [301, "fail", "301 s behind PortOne's"],
    [31, "warn", "31 s behind PortOne's"],
    [29, "ok", "this clock agrees with PortOne's"]
  ] as const)("looks at a clock that is %i seconds behind", ([behind, expected, message]) =>
    Effect.gen(function* () {
      const date = DateTime.toDateUtc(DateTime.makeUnsafe(behind * 1_000)).toUTCString()
      const dated = { "/banks": () => json({ items: [] }, { headers: { date } }) }
      const found = yield* find(ready).pipe(Effect.provide(answering({ ...dated, ...noPayments })))
      assert.deepInclude(found.get("clock"), { status: expected })
      assert.include(found.get("clock")!.message, message)
    })
  )

  it.effect("asks for nothing more where PortOne cannot be reached", () =>
    Effect.gen(function* () {
      const found = yield* find(ready).pipe(
        Effect.provide(answering({ "/": () => new Response("a proxy's page", { status: 403 }) }))
      )
      assert.deepInclude(found.get("portone"), { status: "fail" })
      for (const check of ["secret", "payments"]) {
        assert.deepInclude(found.get(check), { status: "skip", message: "not checked, as portone failed" })
      }
    })
  )

  it.effect("counts payments that this version cannot read, and reads the others", () =>
    Effect.gen(function* () {
      const payments = () => json({ items: [{ status: "PAID" }], page: { number: 0, size: 100, totalCount: 1 } })
      const found = yield* find(ready).pipe(Effect.provide(answering({ ...banks, "/payments": payments })))
      assert.deepInclude(found.get("payments"), {
        status: "warn",
        message: "1 of the newest 1 have a form that this version does not know"
      })
    })
  )

  describe("of an endpoint", () => {
    const take =
      (accepts: (signed: boolean, isOld: boolean) => number): Answer =>
      async (request) => {
        const body = await request.text()
        const signed = await Effect.runPromise(
          Effect.isSuccess(
            Webhook.verify({
              secrets: [Redacted.make(webhookSecret)],
              payload: body,
              headers: request.headers,
              tolerance: "1 hour"
            })
          )
        )
        const age = Date.now() / 1_000 - Number(request.headers.get("webhook-timestamp"))
        return new Response(null, { status: accepts(signed, age > 300) })
      }

    it.live.each([
      ["takes what is forged", () => 200, "webhook URL", "fail", "takes a webhook with a wrong signature (200)"],
      ["fails at what is forged", () => 500, "webhook URL", "fail", "answers 500 to a webhook with a wrong"],
      ["redirects", () => 307, "webhook URL", "fail", "answers 307"],
      ["is not there", () => 404, "webhook URL", "fail", "answers 404: nothing takes webhooks there"],
      ["takes what is old", (signed) => (signed ? 200 : 401), "webhook replay", "warn", "signed 10 minutes ago"],
      ["has another secret", () => 401, "webhook", "fail", "answers 401 to a webhook that PORTONE_WEBHOOK_SECRET"],
      ["refuses new types", (signed, isOld) => (signed && !isOld ? 422 : 401), "webhook", "fail", "answers 422"]
    ] satisfies ReadonlyArray<[string, (signed: boolean, isOld: boolean) => number, string, "fail" | "warn", string]>)(
      "finds one that %s",
      ([, accepts, check, expected, message]) =>
        Effect.gen(function* () {
          const client = withShop(take(accepts))(yield* HttpClient.HttpClient)
          const found = yield* find(ready, endpoint).pipe(Effect.provideService(HttpClient.HttpClient, client))
          assert.deepInclude(found.get(check), { status: expected })
          assert.include(found.get(check)!.message, message)
          assert.isDefined(found.get(check)!.advice)
          // All checks are listed, those that this one has kept from being made, too.
          assert.includeMembers([...found.keys()], ["webhook URL", "webhook replay", "webhook"])
        }).pipe(Effect.provide(emulated))
    )

    it.effect("sends nothing signed without a secret", () =>
      Effect.gen(function* () {
        let requests = 0
        const counted: Answer = () => {
          requests++
          return Promise.resolve(new Response(null, { status: 401 }))
        }
        const client = withShop(counted)(yield* HttpClient.HttpClient)
        const found = yield* find({ PORTONE_API_SECRET: apiSecret }, endpoint).pipe(
          Effect.provideService(HttpClient.HttpClient, client)
        )
        assert.strictEqual(requests, 1)
        assert.deepInclude(found.get("webhook URL"), { status: "ok" })
        for (const check of ["webhook replay", "webhook"]) {
          assert.deepInclude(found.get(check), {
            status: "skip",
            message: "not checked, as there is no webhook secret that could sign it"
          })
        }
      }).pipe(Effect.provide(emulated))
    )
  })

  describe("of what is installed", () => {
    it("refuses a Node that is too old", () => {
      assert.deepInclude(nodeFinding("22.18.0", needs), { status: "fail" })
      assert.deepInclude(nodeFinding("22.19.0", needs), { status: "ok" })
      assert.deepInclude(nodeFinding("25.1.0", needs), { status: "ok" })
    })

    const withFolder = async (
      packages: Readonly<Record<string, string>>,
      use: (folder: string) => Promise<void>
    ): Promise<void> => {
      const folder = await mkdtemp(join(tmpdir(), "portone-doctor-"))
      try {
        for (const [path, version] of Object.entries(packages)) {
          await mkdir(join(folder, "node_modules", path), { recursive: true })
          const manifest = { name: path, version, main: "index.js" }
          await writeFile(join(folder, "node_modules", path, "package.json"), JSON.stringify(manifest))
          await writeFile(join(folder, "node_modules", path, "index.js"), "")
        }
        await use(folder)
      } finally {
        await rm(folder, { recursive: true })
      }
    }

    it("warns where no effect is", async () => {
      const nowhere = join(parse(tmpdir()).root, "a-folder-that-is-not-there")
      const finding = await Effect.runPromise(effectFinding(nowhere, needs).pipe(Effect.provide(NodeServices.layer)))
      assert.deepInclude(finding, { status: "warn", message: "effect is not installed here" })
    })

    it.each([
      ["effect 3", { effect: "3.19.0" }, "fail", "effect 3.19.0"],
      ["effect 4.0", { effect: "4.0.9" }, "fail", "effect 4.0.9"],
      ["one effect", { effect: "4.2.1", "@effect-portone/core": "0.1.0" }, "ok", "effect 4.2.1"],
      [
        "two copies",
        {
          effect: "4.2.1",
          "@effect-portone/core": "0.1.0",
          "@effect-portone/core/node_modules/effect": "4.1.0"
        },
        "fail",
        "loads another copy"
      ]
    ] as const)("looks at a folder with %s", async (_, packages, expected, message) => {
      await withFolder(packages, async (folder) => {
        const finding = await Effect.runPromise(effectFinding(folder, needs).pipe(Effect.provide(NodeServices.layer)))
        assert.deepInclude(finding, { status: expected })
        assert.include(finding.message, message)
      })
    })
  })
})

const bin = fileURLToPath(new URL("../../src/bin.ts", import.meta.url))

/** Runs the command in the folder of this package, with these variables, and none of PortOne's from outside. */
const run = (variables: Readonly<Record<string, string>>, ...args: ReadonlyArray<string>) =>
  new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((resolve) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PORTONE_")))
    const cwd = fileURLToPath(new URL("../../", import.meta.url))
    const child = execFile(
      process.execPath,
      [bin, "doctor", ...args],
      { cwd, env: { ...env, ...variables } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr })
    )
  })

const Printed = Schema.Struct({
  ok: Schema.Boolean,
  findings: Schema.Array(
    Schema.Struct({
      check: Schema.String,
      status: Schema.String,
      message: Schema.String,
      advice: Schema.optional(Schema.String)
    })
  )
})

// Each starts several processes, which takes its time on a busy machine.
describe("portone-emulator doctor", { timeout: 120_000 }, () => {
  it("prints a line for each check, and ends well unless one fails", async () => {
    const emulator = await serving("--strict", "--secret", apiSecret)
    try {
      const variables = { ...ready, PORTONE_BASE_URL: emulator.url }
      const good = await run(variables)
      assert.strictEqual(good.code, 0, good.stdout + good.stderr)
      assert.match(good.stdout, /^ok {4}secret +PortOne accepts PORTONE_API_SECRET$/m)
      assert.match(good.stdout, /^ok {4}clock +this clock agrees with PortOne's$/m)
      assert.match(good.stdout, /^warn {2}portone +an emulator answers\n +Unset PORTONE_BASE_URL/m)
      assert.strictEqual(good.stderr, "")
      const bad = await run({ ...variables, PORTONE_API_SECRET: "another" })
      assert.strictEqual(bad.code, 1)
      assert.match(bad.stdout, /^fail {2}secret +PortOne does not accept PORTONE_API_SECRET$/m)
      assert.include(bad.stderr, "1 of ")
      assert.notInclude(bad.stderr, "    at ")
    } finally {
      await emulator.kill("SIGINT")
    }
  })

  it("prints one JSON object with --json", async () => {
    const { code, stdout } = await run({}, "--json")
    const printed = Schema.decodeUnknownSync(Printed)(JSON.parse(stdout))
    assert.strictEqual(code, 1)
    assert.isFalse(printed.ok)
    assert.deepInclude(
      printed.findings.map(({ check, status }) => ({ check, status })),
      { check: "secret", status: "fail" }
    )
  })
})
