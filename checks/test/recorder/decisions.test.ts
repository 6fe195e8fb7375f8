/**
 * Checks that a replayed answer leads a program to the same decision as the answer that was recorded: of odd answers,
 * which look to the client like an error, or come in an encoding, with a status or in a form that few servers use.
 */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Logger, Predicate } from "effect"
import * as Zlib from "node:zlib"
import { PortOneClient, RetryPolicy } from "@effect-portone/core"
import { confirmPayment, preRegisterPayment } from "@effect-portone/payments"
import { downloadPlatformTransferSheet } from "@effect-portone/platform"
import { Recorder } from "@effect-portone/testing"
import { clients as fetchAndUndici, loopback, replies } from "../../../packages/core/test/fixtures/loopback.ts"
import { answering, contentOf, linesOf, path, recording, replaying } from "./recordings.ts"

/** Returns what a program decides by in the end of a call: all but the words that are not kept. */
const decisionOf = (exit: Exit.Exit<unknown, unknown>): unknown => {
  // An answer that no operation describes has no field that is kept.
  if (Exit.isSuccess(exit)) return Predicate.hasProperty(exit.value, "body") ? "a success" : exit.value
  const failure = Cause.squash(exit.cause)
  assert(Predicate.isObject(failure) && !Cause.hasDies(exit.cause), String(failure))
  const reason = Predicate.hasProperty(failure, "reason") ? (failure["reason"] as object) : {}
  return {
    ...Object.fromEntries(
      ["_tag", "outcome", "isRetryable", "type", "status"].map((name) => [name, Reflect.get(failure, name)])
    ),
    reason: Object.fromEntries(["_tag", "status", "description"].map((name) => [name, Reflect.get(reason, name)]))
  }
}

const once = { retry: RetryPolicy.none }
const preRegister = PortOneClient.run(preRegisterPayment, { paymentId: "order-1", totalAmount: 1_000 }, once)
const confirm = PortOneClient.run(
  confirmPayment,
  { paymentId: "order-1", paymentToken: "a-token", storeId: "store-1" },
  once
)
const download = PortOneClient.run(downloadPlatformTransferSheet, {}, once)
const unlisted = PortOneClient.request({ method: "POST", path: "/payments/order-1/added-tomorrow" }, once)

type Call = Effect.Effect<unknown, unknown, PortOneClient>

/** Answers a call, records it, and replays it; returns both decisions and the file. */
const recordedAndReplayed = (call: Call, answer: () => Response) =>
  Effect.gen(function* () {
    const file = yield* path
    const seen = yield* Effect.provide(
      Effect.exit(call),
      recording(
        file,
        answering(() => Effect.sync(answer))
      )
    )
    const replayed = yield* Effect.provide(Effect.exit(call), replaying(file))
    return { file, seen: decisionOf(seen), replayed: decisionOf(replayed) }
  })

/** Makes an answer without a content type of its own. */
const answerOf = (body: string, contentType?: string, status = 200) =>
  new Response(new TextEncoder().encode(body), {
    status,
    headers: contentType === undefined ? {} : { "content-type": contentType }
  })

const isUnknown = (decision: unknown) => Predicate.hasProperty(decision, "outcome") && decision.outcome === "Unknown"

describe("an object that tells of an error by names that are not kept", () => {
  const bodies = [
    '{"success":false}',
    '{"errorCode":"E1","errorMessage":"심청이 is not known"}',
    '{"resultCode":"9999","resultMsg":"심청이 is not known"}',
    '{"심청이Error":"no"}',
    '{"심청이_failed":true}',
    '{"type":"lower_case"}',
    '{"result":"fail"}',
    '{"failed":false,"msg":"심청이 is not known"}',
    '{"결과":"실패","사유":"심청이"}',
    '{"오류코드":"E1"}',
    '{"result":"실패"}',
    '{"status":"TIMED_OUT"}',
    '{"accountBlocked":"심청이"}'
  ]

  it.effect.each(bodies)("is one in a replay, and does not say whether anything happened: %s", (body) =>
    Effect.gen(function* () {
      for (const call of [preRegister, confirm, unlisted]) {
        const { file, replayed, seen } = yield* recordedAndReplayed(call, () => answerOf(body, "application/json"))
        assert.deepStrictEqual(replayed, seen)
        assert.notMatch(yield* contentOf(file), /심청이|E1|9999|lower_case/)
      }
      const { replayed } = yield* recordedAndReplayed(preRegister, () => answerOf(body, "application/json"))
      assert.isTrue(isUnknown(replayed))
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("gets no sign of an error where it has the operation's own fields", () =>
    Effect.gen(function* () {
      const body = '{"pgTxId":"tx-1","paidAt":"2026-07-03T04:05:06Z","warningMessage":"심청이"}'
      const { file, replayed, seen } = yield* recordedAndReplayed(confirm, () => answerOf(body, "application/json"))
      assert.deepStrictEqual(replayed, seen)
      assert.deepStrictEqual((yield* linesOf(file))[0]!.response.body, {
        paidAt: "2026-07-03T04:05:06Z",
        pgTxId: "tx-1",
        redacted: "redacted-fields-0001"
      })
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

describe("a number in the place of a text", () => {
  it.effect.each([
    '{"pgTxId":123456789,"paidAt":"2026-07-03T04:05:06Z"}',
    '{"pgTxId":1012345678,"paidAt":"2026-07-03T04:05:06Z"}',
    '{"pgTxId":"tx-1","paidAt":20260703040506}'
  ])("stays one, so that the answer cannot be decoded in a replay, either: %s", (body) =>
    Effect.gen(function* () {
      const { replayed, seen } = yield* recordedAndReplayed(confirm, () => answerOf(body, "application/json"))
      assert.deepNestedInclude(seen as object, { "reason._tag": "DecodeError" })
      assert.deepStrictEqual(replayed, seen)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("is not kept where it is a person's", () =>
    Effect.gen(function* () {
      const body = '{"pgTxId":1012345678,"paidAt":"2026-07-03T04:05:06Z"}'
      const { file } = yield* recordedAndReplayed(confirm, () => answerOf(body, "application/json"))
      assert.deepInclude((yield* linesOf(file))[0]!.response.body as object, { pgTxId: 1 })
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

describe("an answer without a content type", () => {
  it.effect.each(["{}", "null", '{"anything":1}', ""])("has none in a replay: %s", (body) =>
    Effect.gen(function* () {
      for (const call of [preRegister, confirm, unlisted, download]) {
        const { file, replayed, seen } = yield* recordedAndReplayed(call, () => answerOf(body))
        assert.deepStrictEqual(replayed, seen)
        assert.deepStrictEqual((yield* linesOf(file))[0]!.response.headers, {})
      }
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

describe("a sheet", () => {
  it.effect.each([
    ['{"a"', "application/x-csv"],
    ['{"심청이,1\r\n', "application/vnd.ms-excel"],
    ["<!-- a page --><html>심청이</html>", "application/octet-stream"],
    ["심청이,1\r\n변학도, ,2\r\n", "application/x-csv"],
    ["심청이,1\r\n", "text/x-csv"],
    ["심청이,1\r\n", "image/png"],
    ["심청이,1\r\n", "text/csv; header=present"],
    ["\n", "text/csv"]
  ] as const)("that is none for the client is none in a replay, and one that is stays one: %s", ([body, type]) =>
    Effect.gen(function* () {
      const { file, replayed, seen } = yield* recordedAndReplayed(download, () => answerOf(body, type))
      if (typeof seen !== "string") return assert.deepStrictEqual(replayed, seen)
      assert(typeof replayed === "string")
      const shapeOf = (table: string) => table.split("\r\n").map((row) => row.split(",").length)
      assert.deepStrictEqual(shapeOf(replayed), shapeOf(seen))
      assert.notMatch(yield* contentOf(file), /심청이|변학도/)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

it.effect.each([
  '심청이,1\r\n{"type":"INTERNAL","message":"심청이"}',
  "심청이,1\r\n<!DOCTYPE html><html>심청이</html>",
  "심청이\u0000,1\r\n",
  "PK\u0003\u0004심청이"
])("a sheet that breaks off, or is none, is a page in a replay, which decides the same: %j", (body) =>
  Effect.gen(function* () {
    const { file, replayed, seen } = yield* recordedAndReplayed(download, () => answerOf(body, "text/csv"))
    for (const decision of [seen, replayed]) {
      assert.isTrue(isUnknown(decision))
      assert.isTrue(Predicate.hasProperty(decision, "isRetryable") && decision.isRetryable)
    }
    assert.notMatch(yield* contentOf(file), /심청이/)
  }).pipe(Effect.provide(NodeFileSystem.layer))
)

const confirmed = '{"pgTxId":"tx-1","paidAt":"2026-07-03T04:05:06.000Z"}'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Answers as they come over a socket. */
const overSockets: ReadonlyArray<readonly [kind: string, status: string, body: Uint8Array, headers: string[]]> = [
  ["gzip", "200 OK", Zlib.gzipSync(confirmed), ["content-encoding: gzip"]],
  ["brotli", "200 OK", Zlib.brotliCompressSync(confirmed), ["content-encoding: br"]],
  ["zstd", "200 OK", Zlib.zstdCompressSync(confirmed), ["content-encoding: zstd"]],
  ["gzip, an error", "404 Not Found", Zlib.gzipSync('{"type":"PAYMENT_NOT_FOUND"}'), ["content-encoding: gzip"]],
  ["UTF-8 with a mark", "200 OK", bytesOf(`\ufeff${confirmed}`), []],
  ["status 205 with a body", "205 Reset Content", bytesOf(confirmed), []],
  ["status 600", "600 Odd", bytesOf("{}"), []],
  ["status 999", "999 Odd", bytesOf("<html>심청이</html>"), []]
]

describe.each([...fetchAndUndici, ["node:http", NodeHttpClient.layerNodeHttp] as const])("over %s", (name, http) => {
  /** Records a call to a server that answers this, and replays it. */
  const overSocket = (status: string, body: Uint8Array, headers: ReadonlyArray<string>) =>
    Effect.gen(function* () {
      const server = yield* loopback(replies(status, body, ...headers))
      const file = yield* path
      const options = { baseUrl: server.baseUrl }
      const seen = yield* Effect.provide(Effect.exit(confirm), recording(file, http, options))
      return { file, seen, replay: Effect.provide(Effect.exit(confirm), replaying(file, options)) }
    })

  for (const [kind, status, body, headers] of overSockets) {
    it.live(`an answer leads to the same in a replay: ${kind}`, () =>
      Effect.gen(function* () {
        const { file, replay, seen } = yield* overSocket(status, body, ["content-type: application/json", ...headers])
        // What fetch itself refuses has not come.
        if (name === "fetch" && (yield* linesOf(file)).length === 0) return assert.isTrue(Exit.isFailure(seen))
        assert.deepStrictEqual(decisionOf(yield* replay), decisionOf(seen))
        assert.notInclude(yield* contentOf(file), "심청이")
      }).pipe(Effect.scoped, Effect.provide(NodeFileSystem.layer))
    )
  }

  it.live("an answer in UTF-16 leads to the same in a replay", () =>
    Effect.gen(function* () {
      const body = Uint8Array.from(Buffer.from(confirmed, "utf16le"))
      const { replay, seen } = yield* overSocket("200 OK", body, ["content-type: application/json; charset=utf-16le"])
      assert.isTrue(Exit.isSuccess(seen))
      assert.deepStrictEqual(decisionOf(yield* replay), decisionOf(seen))
    }).pipe(Effect.scoped, Effect.provide(NodeFileSystem.layer))
  )
})

describe("an answer that cannot be decoded", () => {
  it.live("is not recorded, which is logged, and ends a replay with an error of the recorder's", () =>
    Effect.gen(function* () {
      const logged: Array<unknown> = []
      const logger = Logger.layer([Logger.make(({ message }) => void logged.push(message))])
      const broken = ["content-type: application/json", "content-encoding: gzip"]
      const server = yield* loopback(replies("200 OK", Uint8Array.from([0xff, 0xfe, 0xff]), ...broken))
      const file = yield* path
      const seen = yield* Effect.exit(confirm).pipe(
        Effect.provide([recording(file, NodeHttpClient.layerUndici, { baseUrl: server.baseUrl }), logger])
      )
      assert.deepNestedInclude(decisionOf(seen) as object, { "reason._tag": "DecodeError", outcome: "Unknown" })
      const [message, ...more] = logged.flat()
      assert.deepStrictEqual(more, [])
      assert.include(message, `POST /payments/{paymentId}/confirm could not be recorded in ${file}: a replay of its `)
      const replayed = yield* Effect.provide(Effect.exit(confirm), replaying(file))
      assert(Exit.isFailure(replayed))
      assert.instanceOf(Cause.squash(replayed.cause), Recorder.NotRecordedError)
    }).pipe(Effect.scoped, Effect.provide(NodeFileSystem.layer))
  )
})
