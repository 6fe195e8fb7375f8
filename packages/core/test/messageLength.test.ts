/**
 * The length of messages: a message is a line of a log, so it has at most 300 characters, whatever it is made of, and
 * it still says what to do.
 */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Duration, Effect, Schema } from "effect"
import * as Reason from "../src/ClientErrorReason.ts"
import {
  DocumentedError,
  type Endpoint,
  type Outcome,
  PortOneClient,
  PortOneClientError,
  RetryPolicy,
  Webhook,
  Wire
} from "../src/index.ts"
import { describe as describeIssues, type FieldIssue, ofSchema } from "../src/internal/issues.ts"
import { readOrder } from "./fixtures/orders.ts"
import { json, script } from "./fixtures/scripted.ts"

const longest = 300

const count = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))
/** A text of up to some hundred characters, some of them of two code units. */
const Text = Schema.Struct({ piece: Schema.Literals(["a", "한", "🧾", "x🧾", '"', "word "]), times: count(200) })
const textOf = ({ piece, times }: typeof Text.Type) => piece.repeat(times)
const Key = Schema.Union([Text, count(1_000_000_000)])
const Issues = Schema.Array(Schema.Struct({ path: Schema.Array(Key), message: Text }))
const issuesOf = (issues: typeof Issues.Type): ReadonlyArray<FieldIssue> =>
  issues.map(({ message, path }) => ({
    path: path.map((key) => (typeof key === "number" ? key : textOf(key))),
    message: textOf(message)
  }))

const runs = { arbitrary: { runs: 300, seed: "messages" } }

const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)

describe("a description of fields", () => {
  it.effect.prop(
    "has at most the length that it is given, and says how many fields it leaves out",
    { given: Issues, length: Schema.Int.check(Schema.isBetween({ minimum: 40, maximum: 400 })) },
    ({ given, length }) =>
      Effect.sync(() => {
        const issues = issuesOf(given)
        const text = describeIssues(issues, length)
        assert.isAtMost(text.length, length)
        assert.isAtMost(describeIssues(issues).length, 160)
        assert.isTrue(isWhole(text))
        if (issues.length > 3) assert.match(text, /; and \d+ more$/)
      }),
    runs
  )
})

describe("the message of an error", () => {
  const outcomes = ["NotSent", "Refused", "Applied", "Unknown"] as const
  const call = {
    operation: Text,
    outcome: Schema.Literals(outcomes),
    attempts: Schema.Union([count(5), Schema.Literal(Number.MAX_VALUE)]),
    isRetryable: Schema.Boolean,
    isRead: Schema.Boolean
  }

  const errorsOf = (
    reason: Reason.ClientErrorReason,
    { isRead, operation, ...rest }: { readonly [Name in keyof typeof call]: (typeof call)[Name]["Type"] }
  ) =>
    new PortOneClientError({
      ...rest,
      operation: textOf(operation),
      reason,
      startedAt: DateTime.makeUnsafe(0),
      idempotencyKey: isRead ? undefined : "key"
    })

  /** Every kind of reason, from texts of any length. */
  const reasonsOf = (
    text: string,
    issues: ReadonlyArray<FieldIssue>
  ): { readonly [Tag in Reason.ClientErrorReason["_tag"]]: Reason.ClientErrorReason } => {
    const last = new Reason.TransportError({ description: text, code: undefined, status: 200 })
    return {
      InputError: new Reason.InputError({ description: describeIssues(issues), issues }),
      CredentialsError: new Reason.CredentialsError({ description: text, isRetryable: true }),
      TransportError: last,
      TimeoutError: new Reason.TimeoutError({ timeout: Duration.millis(Number.MAX_VALUE), status: 200 }),
      DecodeError: new Reason.DecodeError({ status: 200, description: describeIssues(issues), issues, body: text }),
      UndocumentedError: new Reason.UndocumentedError({ status: 400, type: text, description: text, body: text }),
      OutstandingRequestError: new Reason.OutstandingRequestError({ status: 409 }),
      BudgetSpentError: new Reason.BudgetSpentError({ last }),
      RetryDecisionError: new Reason.RetryDecisionError({ last, description: text }),
      CircuitOpenError: new Reason.CircuitOpenError({ retryAfter: Duration.millis(Number.MAX_VALUE) }),
      RepetitionRefusedError: new Reason.RepetitionRefusedError({ status: 401, type: text }),
      StalledListError: new Reason.StalledListError({ description: text }),
      ListReachError: new Reason.ListReachError({ reach: Number.MAX_VALUE })
    }
  }

  const advice = /\. (?:Nothing was sent|PortOne (?:refused|carried)|Whether PortOne|It only reads)[^…]*\.$/

  it.effect.prop(
    "has at most 300 characters, whatever its reason is made of, and says what to do to its last word",
    { ...call, text: Text, issues: Issues },
    ({ issues, text, ...rest }) =>
      Effect.sync(() => {
        for (const [tag, reason] of Object.entries(reasonsOf(textOf(text), issuesOf(issues)))) {
          assert.isAtMost(reason.message.length, longest, tag)
          assert.isTrue(isWhole(reason.message), tag)
          const { message } = errorsOf(reason, rest)
          assert.isAtMost(message.length, longest, tag)
          assert.match(message, advice, tag)
          assert.isTrue(isWhole(message), tag)
        }
      }),
    runs
  )

  it.effect.prop(
    "of a webhook has at most 300 characters, too",
    { webhookId: Text, text: Text },
    ({ text, webhookId }) =>
      Effect.sync(() => {
        for (const id of [undefined, textOf(webhookId)]) {
          for (const reason of [
            new Webhook.PayloadError({ description: textOf(text) }),
            new Webhook.SecretError({ description: textOf(text) }),
            new Webhook.OptionsError({ description: textOf(text) }),
            new Webhook.SignatureError({ signatures: Number.MAX_VALUE, secrets: Number.MAX_VALUE }),
            new Webhook.HeadersError({ received: textOf(text) })
          ]) {
            const { message } = new Webhook.WebhookError({ reason, webhookId: id })
            assert.isAtMost(message.length, longest)
            assert.match(message, /\.$/)
          }
        }
      }),
    runs
  )

  /** The longest name that an operation of PortOne's may have for its advice and its fields to have room. */
  const operation = "PlatformAccountTransfers.completePlatformPayoutByPartnerSettlementIds"

  it("names the place that is wrong even where the rest is long", () => {
    const Nested = Schema.Struct({ publisher: Schema.String, amount: Schema.Int })
    const Named = Schema.Struct({ payment: Nested, method: Nested, card: Nested })
    const issues = [
      { path: ["payment", "method", "card", "publisher"], message: `Expected ${'"A_LONG_VALUE" | '.repeat(9)}"B"` },
      { path: ["payment", "amount"], message: "Missing key" }
    ]
    ofSchema(issues, Named)
    const reason = new Reason.DecodeError({ status: 200, description: describeIssues(issues), issues, body: "" })
    for (const outcome of ["Applied", "Unknown"] satisfies ReadonlyArray<Outcome>) {
      const error = new PortOneClientError({ operation, reason, outcome, attempts: 3, isRetryable: false })
      assert.isAtMost(error.message.length, longest)
      assert.include(error.message, `${operation}: the 200 answer could not be decoded: Expected "A`)
      assert.match(error.message, / at \["payment"\]/)
      assert.include(error.message, "; and 1 more (after 3 attempts). ")
    }
  })

  it.effect("of an answer with a deep and long path has at most 300 characters", () =>
    Effect.gen(function* () {
      const name = "a".repeat(120)
      const values = Array.from({ length: 20 }, (_, index) => `${"VALUE".repeat(20)}_${index}`) as [string]
      const Deep = Schema.Struct({
        id: Schema.String,
        [name]: Schema.Struct({ [name]: Schema.Array(Wire.closedEnum(values)) }),
        missing: Schema.String,
        missed: Schema.String,
        lost: Schema.String,
        gone: Schema.String
      })
      const endpoint: Endpoint.Endpoint<{ readonly orderId: string }, typeof Deep.Type, never> = {
        ...readOrder,
        service: "S".repeat(100),
        success: Deep,
        errors: DocumentedError.union<never>([])
      }
      const { client } = script(json(200, { id: "o-1", [name]: { [name]: ["VALUE", "LAVUE"] } }))
      const error = yield* PortOneClient.run(endpoint, { orderId: "o-1" }, { retry: RetryPolicy.none }).pipe(
        Effect.flip,
        Effect.provide(client())
      )
      assert.strictEqual(error.reason._tag, "DecodeError")
      assert.isAtMost(error.message.length, longest)
      assert.isAtMost(error.reason.message.length, longest)
    })
  )
})
