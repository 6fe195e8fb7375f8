import { assert, describe, it } from "@effect/vitest"
import {
  Cause,
  Clock,
  ConfigProvider,
  Duration,
  Effect,
  Exit,
  Layer,
  Predicate,
  Redacted,
  Schema,
  type Scope
} from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { CredentialsError } from "../src/ClientErrorReason.ts"
import {
  BearerCredentials,
  type CallOptions,
  Credentials,
  type Options,
  PortOneClient,
  PortOneClientError,
  RetryBudget,
  RetryPolicy
} from "../src/index.ts"
import { charge, chargeOrder, NotAuthorizedError, order, readOrder, readSheet } from "./fixtures/orders.ts"
import { printed } from "./fixtures/planted.ts"
import { handlesRejections, rejected } from "./fixtures/rejections.ts"
import {
  apiSecret,
  broken,
  json,
  longestWaits,
  refusedConnection,
  resetConnection,
  script,
  silence,
  type Step,
  text,
  withTime
} from "./fixtures/scripted.ts"
import { oneOf, rowsOf } from "./fixtures/textTable.ts"

const atOnce = RetryPolicy.make({ attempts: 3, base: 0 })
const read = PortOneClient.run(readOrder, { orderId: "o-1" })
const authorizations = (sent: ReadonlyArray<{ readonly headers: Readonly<Record<string, string>> }>) =>
  sent.map((request) => request.headers["authorization"])

/** Makes credentials that have these values in turn and remember those that were refused. */
const inTurn = (...values: ReadonlyArray<string>) => {
  let next = 0
  const refused: Array<string> = []
  const credentials = Credentials.of({
    authorization: Effect.sync(() => Redacted.make(values[next++]!)),
    refused: (authorization) => Effect.sync(() => refused.push(Redacted.value(authorization)))
  })
  return { credentials, refused }
}

describe("Authorization", () => {
  it.effect("is the API secret in PortOne's own scheme", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order))
      yield* Effect.provide(read, client())
      assert.deepStrictEqual(authorizations(sent), [`PortOne ${apiSecret}`])
    })
  )

  it.effect("does not go with an operation that is called without", () =>
    Effect.gen(function* () {
      const { client, sent } = script(text(200, "id\n", { "content-type": "text/csv" }))
      yield* PortOneClient.run(readSheet, {}).pipe(Effect.provide(client()))
      assert.deepStrictEqual(authorizations(sent), [undefined])
    })
  )

  it.effect("is asked for before each attempt, so that a secret can rotate within a call", () =>
    Effect.gen(function* () {
      const { client, sent } = script(text(503, ""), json(200, order))
      const { credentials } = inTurn("PortOne old", "PortOne new")
      yield* PortOneClient.run(chargeOrder, charge, { credentials, retry: atOnce }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(authorizations(sent), ["PortOne old", "PortOne new"])
    })
  )

  it.effect("comes from the call's own credentials where it has some", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order), json(200, order))
      const credentials = Credentials.fromSecret(Redacted.make("of-another-store"))
      yield* Effect.gen(function* () {
        yield* PortOneClient.run(readOrder, { orderId: "o-1" }, { credentials })
        yield* read
      }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(authorizations(sent), ["PortOne of-another-store", `PortOne ${apiSecret}`])
    })
  )

  it.effect("that PortOne did not accept is reported to its source", () =>
    Effect.gen(function* () {
      const { client } = script(json(401, { type: "UNAUTHORIZED" }), text(401, ""), json(200, order))
      const { credentials, refused } = inTurn("PortOne 1", "PortOne 1", "PortOne 2", "PortOne 2", "PortOne 3")
      const call = PortOneClient.run(readOrder, { orderId: "o-1" }, { credentials })
      const errors = yield* Effect.gen(function* () {
        const documented = yield* Effect.flip(call)
        const bare = yield* Effect.flip(call)
        yield* call
        return { documented, bare }
      }).pipe(Effect.provide(client()))
      assert.instanceOf(errors.documented, NotAuthorizedError)
      assert.instanceOf(errors.bare, PortOneClientError)
      assert.deepStrictEqual(refused, ["PortOne 1", "PortOne 2"])
    })
  )
})

describe("a value that PortOne did not accept", () => {
  const unauthorized = json(401, { type: "UNAUTHORIZED" })
  const failing = (isRetryable: boolean) =>
    Effect.fail(
      new PortOneClientError({
        operation: "Auth.loginViaApiSecret",
        reason: new CredentialsError({ description: "the login failed", isRetryable }),
        outcome: "NotSent",
        attempts: 1,
        isRetryable
      })
    )

  /** What the credentials give, one after the other: a value, or no value now or ever. */
  const table = `
gives            | answers                          | policy | budget | ends with              | outcome | attempts | sent with
old, new         | 401, success                     | three  | full   | success                | -       | 2        | old, new
old, new         | bare 401, success                | three  | full   | success                | -       | 2        | old, new
old, new         | broken 401, success              | three  | full   | success                | -       | 2        | old, new
old, new         | encoded 401, success             | three  | full   | success                | -       | 2        | old, new
old, new         | 401, success                     | none   | full   | success                | -       | 2        | old, new
old, new         | 401, success                     | three  | empty  | success                | -       | 2        | old, new
old, new, new    | 401, page, success               | two    | full   | success                | -       | 3        | old, new, new
old, new, new    | 401, page, page                  | two    | full   | UndocumentedError      | Unknown | 3        | old, new, new
old, new         | 401, declined                    | three  | full   | CardDeclinedError      | Refused | -        | old, new
old, old         | 401                              | three  | full   | NotAuthorizedError     | Refused | -        | old
old, old         | bare 401                         | three  | full   | UndocumentedError      | Refused | 1        | old
old, new         | 401, 401                         | three  | full   | NotAuthorizedError     | Refused | -        | old, new
old, new         | 401, reset                       | none   | full   | TransportError         | Unknown | 2        | old, new
old, new         | 401, nobody                      | none   | full   | TransportError         | Refused | 2        | old, new
old, never       | 401                              | three  | full   | CredentialsError       | Refused | 2        | old
old, later       | 401                              | none   | full   | CredentialsError       | Refused | 2        | old
old, later, new  | 401, success                     | three  | full   | success                | -       | 3        | old, new
old, unfit       | 401                              | three  | full   | CredentialsError       | Refused | 2        | old
old, old, old    | reset, 401                       | three  | full   | RepetitionRefusedError | Unknown | 2        | old, old
old, old, new    | reset, 401, success              | two    | full   | success                | -       | 3        | old, old, new
old, old, new    | reset, 401, 401                  | three  | full   | RepetitionRefusedError | Unknown | 3        | old, old, new
old, old, new    | reset, 401, declined             | three  | full   | CardDeclinedError      | Refused | -        | old, old, new
old, old, never  | reset, 401                       | three  | full   | CredentialsError       | Unknown | 3        | old, old
`
  const answers: Readonly<Record<string, Step>> = {
    success: json(200, order),
    "401": unauthorized,
    "bare 401": text(401, ""),
    "broken 401": broken(401),
    "encoded 401": text(401, "x", { "content-encoding": "unheard-of" }),
    page: text(503, "<html>"),
    declined: json(502, { type: "CARD_DECLINED", pgCode: "51" }),
    reset: resetConnection,
    nobody: refusedConnection
  }
  const given: Readonly<Record<string, Credentials["Service"]["authorization"]>> = {
    never: failing(false),
    later: failing(true),
    unfit: Effect.succeed(Redacted.make("PortOne planted\n"))
  }
  const policies = {
    none: RetryPolicy.none,
    two: RetryPolicy.make({ attempts: 2, base: 0 }),
    three: RetryPolicy.make({ base: 0 })
  }

  const columns = ["gives", "answers", "policy", "budget", "ends with", "outcome", "attempts", "sent with"] as const
  for (const row of rowsOf(columns, table)) {
    it.effect(`(gives ${row.gives}; ${row.answers}; ${row.policy}, ${row.budget}) ends with ${row["ends with"]}`, () =>
      Effect.gen(function* () {
        const gives = row.gives.split(", ")
        const credentials = Credentials.of({
          authorization: Effect.suspend(() => {
            const next = gives.shift()!
            return given[next] ?? Effect.succeed(Redacted.make(next))
          }),
          refused: () => Effect.void
        })
        const { client, sent } = script(...row.answers.split(", ").map((name) => answers[name]!))
        const exit = yield* PortOneClient.runWithResponse(chargeOrder, charge, {
          credentials,
          retry: policies[oneOf(["none", "two", "three"], row.policy)]
        }).pipe(
          Effect.exit,
          Effect.provide(client({ retryBudget: RetryBudget.make(row.budget === "empty" ? { capacity: 0 } : {}) }))
        )
        assert.deepStrictEqual(authorizations(sent), row["sent with"].split(", "))
        assert.lengthOf(gives, 0)
        assert.lengthOf(new Set(sent.map((request) => request.headers["idempotency-key"])), 1)
        const ended = Exit.isSuccess(exit) ? exit.value : Cause.squash(exit.cause)
        const seen =
          ended instanceof PortOneClientError
            ? [ended.reason._tag, ended.outcome, String(ended.attempts)]
            : Predicate.hasProperty(ended, "outcome") && Predicate.hasProperty(ended, "_tag")
              ? [ended._tag, ended.outcome, "-"]
              : ["success", "-", Predicate.hasProperty(ended, "attempts") ? String(ended.attempts) : "-"]
        assert.deepStrictEqual(seen, [row["ends with"], row.outcome, row.attempts])
      })
    )
  }

  it.effect("costs no budget", () =>
    Effect.gen(function* () {
      const retryBudget = RetryBudget.make({ capacity: 100 })
      const { client } = script(unauthorized, text(400, ""))
      const { credentials } = inTurn("PortOne 1", "PortOne 2")
      yield* PortOneClient.run(chargeOrder, charge, { credentials }).pipe(
        Effect.flip,
        Effect.provide(client({ retryBudget }))
      )
      assert.strictEqual(retryBudget.available(), 100)
    })
  )

  it.effect("is replaced within the time of an attempt, or the call fails as far as it is known", () =>
    Effect.gen(function* () {
      const values = [Effect.succeed(Redacted.make("PortOne 1")), Effect.never]
      const credentials = Credentials.of({
        authorization: Effect.suspend(() => values.shift()!),
        refused: () => Effect.void
      })
      const { client, sent } = script(unauthorized)
      const call = PortOneClient.run(chargeOrder, charge, {
        credentials,
        retry: RetryPolicy.none,
        timeout: "2 seconds"
      })
      const [error, at] = yield* withTime(Effect.all([Effect.flip(call), Clock.currentTimeMillis])).pipe(
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "CredentialsError")
      assert.strictEqual(error.outcome, "Refused")
      assert.strictEqual(at, 2000)
      assert.lengthOf(sent, 1)
    })
  )
})

describe("credentials that cannot be had", () => {
  const none = (isRetryable: boolean) =>
    Credentials.of({
      authorization: Effect.fail(
        new PortOneClientError({
          operation: "Auth.loginViaApiSecret",
          reason: new CredentialsError({ description: "the login failed", isRetryable }),
          outcome: "NotSent",
          attempts: 1,
          isRetryable
        })
      ),
      refused: () => Effect.void
    })

  it.effect("fail the call as not sent, under the call's own name", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      const error = yield* PortOneClient.run(chargeOrder, charge, { credentials: none(false) }).pipe(
        Effect.flip,
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.operation, "Orders.chargeOrder")
      assert.strictEqual(error.reason._tag, "CredentialsError")
      assert.strictEqual(error.outcome, "NotSent")
      assert.isFalse(error.isRetryable)
      assert.lengthOf(sent, 0)
    })
  )

  it.effect("are asked for again where that may help", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      const error = yield* PortOneClient.run(chargeOrder, charge, { credentials: none(true), retry: atOnce }).pipe(
        Effect.flip,
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 3)
      assert.isTrue(error.isRetryable)
      assert.lengthOf(sent, 0)
    })
  )

  for (const [name, secret] of [
    ["is empty", ""],
    ["ends in a line break, as read from a file", "planted-secret\n"],
    ["has a line break in it", "planted-secret\r\nX-Evil: 1"],
    ["is not ASCII", "planted-secret-비밀"]
  ] as const) {
    it.effect(`are refused before sending when the secret ${name}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script()
        const credentials = Credentials.fromSecret(Redacted.make(secret))
        const error = yield* PortOneClient.run(chargeOrder, charge, { credentials }).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "CredentialsError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.notInclude(error.message, "planted")
        assert.lengthOf(sent, 0)
      })
    )
  }
})

describe("an API secret that is none", () => {
  const wiped = Redacted.make("planted-secret")
  Redacted.wipeUnsafe(wiped)
  const cases: ReadonlyArray<readonly [name: string, given: unknown, told: string]> = [
    ["is missing", undefined, '"apiSecret" is missing'],
    ["is null", null, '"apiSecret" is missing'],
    ["is a plain string", "planted-secret", '"apiSecret" is not a Redacted'],
    ["is an object", { planted: "planted-secret" }, '"apiSecret" is not a Redacted'],
    ["throws at any question", throwing(), '"apiSecret" is not a Redacted'],
    ["is a missing variable in a Redacted", Redacted.make(undefined), '"apiSecret" is missing'],
    ["is a number in a Redacted", Redacted.make(7), '"apiSecret" is no text'],
    ["is empty", Redacted.make(""), '"apiSecret" is empty'],
    ["is blank", Redacted.make(" \n"), '"apiSecret" is empty'],
    ["ends in a line break", Redacted.make("planted-secret\n"), '"apiSecret" is not fit for a header'],
    ["was wiped", wiped, "is wiped, or of another copy of effect"]
  ]
  /** Asserts that nothing was sent, for this reason, and that the error does not hold what was given. */
  const assertTold = (error: unknown, told: string) => {
    assert.instanceOf(error, PortOneClientError)
    assert.strictEqual(error.reason._tag, "CredentialsError")
    assert.include(error.message, told)
    assert.strictEqual(error.outcome, "NotSent")
    assert.isFalse(error.isRetryable)
    assert.notInclude(printed(error), "planted")
  }

  for (const [name, given, told] of cases) {
    // Callers in JavaScript may give anything.
    const apiSecret = given as Redacted.Redacted
    it.effect(`is named when it ${name}: as the program starts, and by each call with it`, () =>
      Effect.gen(function* () {
        const { client, http, sent } = script()
        for (const layer of [
          PortOneClient.layer({ apiSecret }),
          PortOneClient.layerCredentials().pipe(Layer.provide(Credentials.layer(apiSecret))),
          PortOneClient.layerCredentials().pipe(Layer.provide(BearerCredentials.layer({ apiSecret })))
        ]) {
          const started = Layer.build(layer).pipe(
            Effect.provideService(HttpClient.HttpClient, http),
            Effect.scoped,
            Effect.flip
          )
          assertTold(yield* started, told)
        }
        const credentials = Credentials.fromSecret(apiSecret)
        const called = PortOneClient.run(chargeOrder, charge, { credentials }).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assertTold(yield* called, told)
        assert.lengthOf(sent, 0)
      })
    )
  }

  it.effect("is named when credentials of a program's own give it", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      for (const given of [undefined, "planted-secret", wiped, Redacted.make("")]) {
        const credentials = Credentials.of({
          authorization: Effect.succeed(given as never),
          refused: () => Effect.void
        })
        const called = PortOneClient.run(chargeOrder, charge, { credentials }).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assertTold(yield* called, "the value for the header is")
      }
      assert.lengthOf(sent, 0)
    })
  )
})

describe("no constructor throws", () => {
  const anything: ReadonlyArray<unknown> = [
    undefined,
    null,
    true,
    0,
    7n,
    "planted",
    Symbol("planted"),
    () => "planted",
    [],
    {},
    Object.create(null),
    new Proxy({}, {}),
    throwing(),
    Redacted.make("planted")
  ]
  const value = Schema.Literals(anything.map((_, index) => index))

  it.effect.prop(
    "nor dies, whatever it is given",
    { options: value, apiSecret: value, credentials: value, timeout: value, baseUrl: value, storeId: value },
    Effect.fnUntraced(function* (indices) {
      const { http } = script()
      // Callers in JavaScript may give anything.
      const apiSecret = anything[indices.apiSecret] as Redacted.Redacted
      const credentials = anything[indices.credentials] as Credentials["Service"]
      const fields = {
        apiSecret,
        baseUrl: anything[indices.baseUrl] as string,
        storeId: anything[indices.storeId] as string,
        timeout: anything[indices.timeout] as Duration.Input
      }
      for (const options of [anything[indices.options] as Options, fields]) {
        const all: ReadonlyArray<Effect.Effect<unknown, unknown, HttpClient.HttpClient | Scope.Scope>> = [
          Layer.build(PortOneClient.layer(options)),
          Layer.build(Layer.provide(PortOneClient.layerCredentials(options), Credentials.layer(apiSecret))),
          Layer.build(PortOneClient.layerConfig(options)),
          PortOneClient.make(options, credentials),
          PortOneClient.make(options, Credentials.fromSecret(apiSecret)),
          Credentials.fromSecret(apiSecret).authorization
        ]
        for (const made of all) {
          const exit = yield* made.pipe(
            Effect.provideService(HttpClient.HttpClient, http),
            Effect.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env: { PORTONE_API_SECRET: "secret" } }))),
            Effect.scoped,
            Effect.exit
          )
          if (Exit.isSuccess(exit)) continue
          const error = Cause.squash(exit.cause)
          assert.isFalse(Cause.hasDies(exit.cause))
          assert.instanceOf(error, PortOneClientError)
          assert.notInclude(printed(error), "planted")
        }
      }
    }),
    { arbitrary: { runs: 300, seed: "constructors" } }
  )
})

/** Returns an object that throws whatever is asked of it. */
function throwing(): object {
  const fail = () => {
    throw new Error("planted")
  }
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail })
}

describe("credentials that are slow", () => {
  const slow = (duration: Duration.Input) =>
    Credentials.of({
      authorization: Effect.delay(Effect.succeed(Redacted.make("PortOne late")), duration),
      refused: () => Effect.void
    })

  /** Returns the end of a charge, and its time. */
  const endOf = (options: CallOptions, ...steps: ReadonlyArray<Step>) =>
    Effect.gen(function* () {
      const { client, sent } = script(...steps)
      const exit = yield* withTime(PortOneClient.run(chargeOrder, charge, options).pipe(Effect.exit, timed)).pipe(
        longestWaits,
        Effect.provide(client())
      )
      return { ...exit, sentAt: sent.map((request) => request.at) }
    })
  const timed = <A, R>(effect: Effect.Effect<A, never, R>) =>
    Effect.flatMap(effect, (end) => Effect.map(Clock.currentTimeMillis, (at) => ({ end, at })))

  const failureOf = (end: Exit.Exit<unknown, unknown>) => {
    assert(Exit.isFailure(end))
    const error = Cause.squash(end.cause)
    assert.instanceOf(error, PortOneClientError)
    return error
  }

  it.effect("take nothing from the time of the answer, of which a PG may need 60 seconds", () =>
    Effect.gen(function* () {
      const answer: Step = (request) => Effect.delay(json(200, order)(request), "64 seconds")
      const { end, sentAt } = yield* endOf({ credentials: slow("30 seconds") }, answer)
      assert.isTrue(Exit.isSuccess(end))
      assert.deepStrictEqual(sentAt, [30_000])
    })
  )

  it.effect("have as long as an attempt, which then ends as not sent, and may be made again", () =>
    Effect.gen(function* () {
      const { at, end, sentAt } = yield* endOf({
        credentials: slow("1 hour"),
        timeout: "2 seconds",
        retry: RetryPolicy.make({ attempts: 2, base: "1 second" })
      })
      const error = failureOf(end)
      assert.strictEqual(error.reason._tag, "CredentialsError")
      assert.strictEqual(error.outcome, "NotSent")
      assert.strictEqual(error.attempts, 2)
      assert.isTrue(error.isRetryable)
      assert.strictEqual(at, 5000)
      assert.deepStrictEqual(sentAt, [])
    })
  )

  it.effect("do not hold a call beyond its deadline", () =>
    Effect.gen(function* () {
      const retry = RetryPolicy.make({ deadline: "10 seconds" })
      const never = yield* endOf({ credentials: slow("1 hour"), retry })
      assert.strictEqual(never.at, 10_000)
      assert.strictEqual(failureOf(never.end).outcome, "NotSent")
    })
  )

  it.effect("leave the request what they have left of the deadline", () =>
    Effect.gen(function* () {
      const retry = RetryPolicy.make({ deadline: "10 seconds" })
      const { at, end, sentAt } = yield* endOf({ credentials: slow("8 seconds"), retry }, silence)
      const error = failureOf(end)
      assert.deepStrictEqual(sentAt, [8000])
      assert.strictEqual(at, 10_000)
      assert(error.reason._tag === "TimeoutError")
      assert.strictEqual(Duration.toMillis(error.reason.timeout), 2000)
      assert.strictEqual(error.outcome, "Unknown")
    })
  )
})

describe("credentials whose own code is broken", () => {
  const unauthorized = json(401, { type: "UNAUTHORIZED" })
  const first = Redacted.make("PortOne old")
  const refusing = (refused: Credentials["Service"]["refused"]) =>
    Credentials.of({ authorization: Effect.succeed(first), refused })
  const never = {
    "and can be interrupted": Effect.never,
    "and cannot be interrupted": Effect.uninterruptible(Effect.never)
  }
  /** Returns the failure of a charge, and its time. */
  const failureOf = (options: CallOptions, ...steps: ReadonlyArray<Step>) =>
    Effect.gen(function* () {
      const { client, sent } = script(...steps)
      const [took, error] = yield* PortOneClient.run(chargeOrder, charge, options).pipe(
        Effect.flip,
        Effect.timed,
        withTime,
        longestWaits,
        Effect.provide(client())
      )
      return { took: Duration.toMillis(took), error, attempts: sent.length }
    })

  for (const [how, endless] of Object.entries(never)) {
    it.effect(`do not hold a call beyond its deadline if \`refused\` never ends ${how}`, () =>
      Effect.gen(function* () {
        const credentials = refusing(() => endless)
        const retry = RetryPolicy.make({ deadline: "10 seconds" })
        const alone = yield* failureOf({ credentials, retry }, unauthorized)
        assert.instanceOf(alone.error, NotAuthorizedError)
        assert.strictEqual(alone.error.outcome, "Refused")
        assert.strictEqual(alone.took, 10_000)
        // What the 401 says nothing of stays open.
        const later = yield* failureOf({ credentials, retry }, resetConnection, unauthorized)
        assert.instanceOf(later.error, PortOneClientError)
        assert.strictEqual(later.error.reason._tag, "RepetitionRefusedError")
        assert.strictEqual(later.error.outcome, "Unknown")
        assert.strictEqual(later.took, 10_000)
        assert.strictEqual(later.attempts, 2)
      })
    )

    it.effect(`hold a call without a deadline for the time of an attempt if \`refused\` never ends ${how}`, () =>
      Effect.gen(function* () {
        const credentials = refusing(() => endless)
        const { error, took } = yield* failureOf(
          { credentials, retry: RetryPolicy.none, timeout: "5 seconds" },
          unauthorized
        )
        assert.instanceOf(error, NotAuthorizedError)
        assert.strictEqual(took, 5000)
      })
    )

    it.effect(`do not hold a call beyond its deadline if \`authorization\` never ends ${how}`, () =>
      Effect.gen(function* () {
        const credentials = Credentials.of({ authorization: endless, refused: () => Effect.void })
        const { error, took } = yield* failureOf({ credentials, retry: RetryPolicy.make({ deadline: "10 seconds" }) })
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "CredentialsError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.strictEqual(took, 10_000)
      })
    )
  }

  it.effect("end no call with a defect if `refused` dies, throws, or is no Effect", () =>
    Effect.gen(function* () {
      for (const refused of [
        () => Effect.die(new Error("planted")),
        () => Effect.interrupt,
        () => {
          throw new Error("planted")
        },
        // What JavaScript may give.
        () => undefined as never,
        () => Promise.resolve() as never,
        () => rejected() as never
      ]) {
        const options = { credentials: refusing(refused), retry: atOnce }
        const { error } = yield* handlesRejections(failureOf(options, resetConnection, unauthorized))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "RepetitionRefusedError")
        assert.strictEqual(error.outcome, "Unknown")
      }
    })
  )

  it.effect("do not hide an earlier attempt if `authorization` dies, or fails with another error", () =>
    Effect.gen(function* () {
      for (const second of [
        Effect.die(new Error("planted")),
        Effect.interrupt,
        // What JavaScript may give.
        Effect.fail(new Error("planted") as never),
        Effect.fail(undefined as never)
      ]) {
        let asked = 0
        const credentials = Credentials.of({
          authorization: Effect.suspend(() => (asked++ === 0 ? Effect.succeed(first) : second)),
          refused: () => Effect.void
        })
        const { error } = yield* failureOf({ credentials, retry: atOnce }, resetConnection)
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "CredentialsError")
        assert.strictEqual(error.outcome, "Unknown")
        assert.notInclude(printed(error), "planted")
      }
    })
  )

  const thrower = (): never => {
    throw new Error("planted")
  }
  /** What a getter of `authorization` may do when it is asked for a second attempt. */
  const getters = {
    throws: thrower,
    "gives a rejected promise": () => rejected() as never,
    "gives nothing": () => undefined as never
  }
  for (const [how, then] of Object.entries(getters)) {
    it.effect(`do not hide an earlier attempt if \`authorization\` is a getter that ${how}`, () =>
      Effect.gen(function* () {
        let isBroken = false
        const credentials: Credentials["Service"] = {
          get authorization() {
            return isBroken ? then() : Effect.succeed(first)
          },
          refused: () => Effect.void
        }
        const breaks: Step = (request) =>
          Effect.andThen(
            Effect.sync(() => (isBroken = true)),
            resetConnection(request)
          )
        const idempotencyKey = "renewal-2026-11-0042"
        const { attempts, error } = yield* handlesRejections(
          failureOf({ credentials, idempotencyKey, retry: atOnce }, breaks)
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "CredentialsError")
        assert.strictEqual(error.outcome, "Unknown")
        assert.strictEqual(error.idempotencyKey, idempotencyKey)
        assert.isDefined(error.startedAt)
        assert.strictEqual(attempts, 1)
        assert.notInclude(printed(error), "planted")
      })
    )
  }

  it.effect("end no call with a defect if `refused` is a getter that throws", () =>
    Effect.gen(function* () {
      let isBroken = false
      const credentials: Credentials["Service"] = {
        authorization: Effect.succeed(first),
        get refused() {
          return isBroken ? thrower() : () => Effect.void
        }
      }
      const breaks: Step = (request) =>
        Effect.andThen(
          Effect.sync(() => (isBroken = true)),
          unauthorized(request)
        )
      const { error } = yield* failureOf({ credentials, retry: atOnce }, resetConnection, breaks)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "RepetitionRefusedError")
      assert.strictEqual(error.outcome, "Unknown")
    })
  )
})
