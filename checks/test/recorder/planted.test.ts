/**
 * Checks that nobody and no secret is in the bytes of a recording, wherever they were in the exchanges: in all texts of
 * all operations, and in what no document tells of. And that a replay leads to the same decisions nevertheless.
 */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Result, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { PortOneClient, RetryPolicy } from "@effect-portone/core"
import { getPayment } from "@effect-portone/payments"
import { Recorder } from "@effect-portone/testing"
import { type Operation, operations } from "../../../packages/emulator/test/operations.ts"
import { covering } from "./covering.ts"
import { credential, decisionsOf, foundIn, numbers, plantedFields, planting, rounds, texts } from "./planted.ts"
import { answering, contentOf, json, path, recording, replaying } from "./recordings.ts"

type Planting = ReturnType<typeof planting>

/** Makes the request of an operation, planted wherever it has room. */
const requestOf = ({ input, method, path, pathFields, payload, queryFields }: Operation, planting: Planting) => {
  const { next, plant } = planting
  const fields = plant(covering(input), "") as Readonly<Record<string, unknown>>
  const isOf = (names: ReadonlyArray<string>) => Object.entries(fields).filter(([name]) => names.includes(name))
  const target = isOf(pathFields).reduce(
    (target, [name, value]) => target.replace(`{${name}}`, encodeURIComponent(String(value))),
    path
  )
  const rest = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !pathFields.includes(name) && !queryFields.includes(name))
  )
  const query = isOf(queryFields).map(([name, value]) => [name, String(value)] as const)
  const request = HttpClientRequest.make(method)(`https://api.portone.io${target}`).pipe(
    HttpClientRequest.setUrlParams([
      ...query,
      [next(), next()],
      ...(payload.endsWith("query") ? [["requestBody", JSON.stringify(rest)] as const] : [])
    ]),
    HttpClientRequest.setHeaders({
      authorization: `PortOne ${credential}`,
      "idempotency-key": encodeURIComponent(next()),
      "x-merchant": encodeURIComponent(next())
    })
  )
  return payload.endsWith("body") ? HttpClientRequest.bodyJsonUnsafe(request, rest) : request
}

/** Makes the answer of an operation: a success, each of its errors, and an error of tomorrow. */
const answerOf = ({ errors, format, success }: Operation, round: number, { next, plant }: Planting) => {
  const headers = { "x-gateway": encodeURIComponent(next()), "set-cookie": `id=${encodeURIComponent(next())}` }
  if (round > rounds) return json(plant(covering(errors.members[round - rounds - 1]!), ""), 400, headers)
  if (round === rounds) {
    return json(plant({ type: "SOMETHING_NEW", message: "", payment: { amount: { total: 9_900 } } }, ""), 418, headers)
  }
  if (format === "json") return json(plant(covering(success), ""), 200, headers)
  return new Response(format === "empty" ? null : `${next()},${next()}\r\n"${next().replaceAll('"', "")}",100\r\n`, {
    headers: { ...headers, "content-type": "text/csv" }
  })
}

interface Exchange {
  readonly request: HttpClientRequest.HttpClientRequest
  readonly answer: () => Response
}

const send = (exchanges: ReadonlyArray<Exchange>) =>
  Effect.flatMap(HttpClient.HttpClient, (client) =>
    Effect.forEach(exchanges, ({ request }) =>
      Effect.flatMap(client.execute(request), (response) =>
        Effect.map(response.text, (text) => ({ status: response.status, headers: response.headers, text }))
      )
    )
  )

/** Records exchanges; returns the file's path. */
const recordingOf = (exchanges: ReadonlyArray<Exchange>) =>
  Effect.gen(function* () {
    const file = yield* path
    let next = 0
    const server = answering(() => Effect.sync(() => exchanges[next++]!.answer()))
    const recorder = Recorder.layerRecord({ path: file }).pipe(Layer.provide(server))
    const seen = yield* Effect.provide(send(exchanges), recorder)
    return { file, seen }
  })

const replayOf = (exchanges: ReadonlyArray<Exchange>, file: string) =>
  Effect.provide(send(exchanges), Recorder.layerReplay({ path: file }))

/** Asserts that nothing of what is planted is in a file that has as many exchanges. */
const assertNobodyIn = (file: string, exchanges: number) =>
  Effect.gen(function* () {
    const text = yield* contentOf(file)
    assert.deepStrictEqual(foundIn(text), [])
    assert.lengthOf(text.trimEnd().split("\n"), exchanges + 1)
  })

const exchangesOf = (operation: Operation, everywhere: boolean): ReadonlyArray<Exchange> =>
  Array.from({ length: rounds + 1 + operation.errors.members.length }, (_, round) => {
    const planter = planting(round, everywhere)
    const request = requestOf(operation, planter)
    const answer = answerOf(operation, round, planter)
    return { request, answer: () => answer.clone() }
  })

/** Returns what a program decides by in an answer, decoded as the operation says. */
const readAs = ({ errors, format, success }: Operation, status: number, text: string): unknown => {
  if (status === 418) return (JSON.parse(text) as { readonly type: string }).type
  if (status === 200 && format !== "json") return text.split("\r\n").length
  const schema: Schema.Codec<unknown, unknown> = status === 200 ? success : errors
  const value = Result.getOrThrow(Schema.decodeUnknownResult(schema)(JSON.parse(text)))
  return decisionsOf(Result.getOrThrow(Schema.encodeUnknownResult(schema)(value)))
}

describe("a recording", () => {
  it.effect.each(operations)("of $id has nobody, wherever they were, and leads to the same decisions", (operation) =>
    Effect.gen(function* () {
      const exchanges = exchangesOf(operation, false)
      const { file, seen } = yield* recordingOf(exchanges)
      yield* assertNobodyIn(file, exchanges.length)
      const replayed = yield* replayOf(exchanges, file)
      for (const [index, { status, text }] of seen.entries()) {
        const is = replayed[index]!
        assert.strictEqual(is.status, status)
        assert.deepStrictEqual(readAs(operation, status, is.text), readAs(operation, status, text))
      }
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect.each(operations)(
    "of $id has nobody where a program and PortOne put them for enums and times",
    (operation) =>
      Effect.gen(function* () {
        const exchanges = exchangesOf(operation, true)
        const { file } = yield* recordingOf(exchanges)
        yield* assertNobodyIn(file, exchanges.length)
      }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

describe("what is planted", () => {
  it("comes to every text of every operation", () => {
    for (const operation of operations) exchangesOf(operation, true)
    assert.deepStrictEqual(
      [...texts].filter((field) => !plantedFields.has(field)),
      []
    )
  })
})

describe("a recording of what no document tells of", () => {
  const { next } = planting(0, true)
  const get = HttpClientRequest.get("https://api.portone.io/payments/order-1").pipe(
    HttpClientRequest.setHeader("authorization", `PortOne ${credential}`)
  )

  it.effect("has nobody of a page, a text, JSON that was cut off, or a header", () =>
    Effect.gen(function* () {
      const bodies: ReadonlyArray<readonly [contentType: string, of: (text: string) => string]> = [
        ["text/html; charset=utf-8", (text) => `<!doctype html>\n<title>${text}</title><p>${text}</p>`],
        ["text/html", (text) => `  <html><body>${text}</body></html>`],
        ["text/plain", (text) => text],
        ["application/json", (text) => `{"type":"PAYMENT_NOT_FOUND","message":"${text}`],
        ["application/json", (text) => `{"type":"${text}","message":"`],
        ["application/json", (text) => `{"message":"${text}`],
        ["application/json", (text) => `{"${text}":"${text}`],
        ["application/json", (text) => `[["${text}`],
        ["application/json", (text) => JSON.stringify(text)],
        ["application/json", (text) => JSON.stringify([text, numbers])],
        ["application/json", (text) => JSON.stringify({ error: { [text]: text }, errors: [text], message: [text] })]
      ]
      const exchanges = bodies.flatMap(([contentType, of]) =>
        Array.from({ length: 75 }, () => {
          const [text, about] = [next(), encodeURIComponent(next())]
          const headers = { "content-type": `${contentType}; for="${about}"`, "retry-after": about, server: about }
          return { request: get, answer: () => new Response(of(text), { status: 502, headers }) }
        })
      )
      const { file } = yield* recordingOf(exchanges)
      yield* assertNobodyIn(file, exchanges.length)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("has nobody of a request to an unknown operation: its path, its query, its body", () =>
    Effect.gen(function* () {
      const exchanges = Array.from({ length: 75 }, () => {
        const request = HttpClientRequest.post(
          `https://api.portone.io/gildong/${encodeURIComponent(next())}/payments/${encodeURIComponent(next())}`
        ).pipe(
          HttpClientRequest.setUrlParams([
            [next(), next()],
            ["storeId", next()],
            ["requestBody", JSON.stringify([next()])]
          ])
        )
        const bodies = [
          HttpClientRequest.bodyText(request, next()),
          HttpClientRequest.bodyJsonUnsafe(request, next()),
          HttpClientRequest.bodyJsonUnsafe(request, {
            type: next(),
            id: next(),
            customer: { name: next(), ...numbers },
            card: { ...numbers, expiryMonth: 12 }
          }),
          HttpClientRequest.bodyUrlParams(request, { [next()]: next() })
        ]
        return bodies.map((request) => ({ request, answer: () => json({ [next()]: { id: next(), next: [next()] } }) }))
      }).flat()
      const { file } = yield* recordingOf(exchanges)
      yield* assertNobodyIn(file, exchanges.length)
      assert.notInclude(yield* contentOf(file), "gildong")
      const replayed = yield* replayOf(exchanges, file)
      assert.lengthOf(replayed, exchanges.length)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("looks to the client like what it was", () =>
    Effect.gen(function* () {
      const bodies = [
        '{"type":"PAYMENT_NOT_FOUND","mess',
        '{"type":"Card"',
        '{"type":"NO',
        '{"status":"PAID","id":"',
        "[",
        " ",
        "<html>"
      ]
      const answers = bodies.flatMap((body) =>
        [
          "application/json",
          "application/vnd.gateway+json",
          "text/html; a=b",
          "application/xhtml+xml",
          "image/png"
        ].flatMap((contentType) =>
          [200, 409, 502].map((status) => new Response(body, { status, headers: { "content-type": contentType } }))
        )
      )
      const file = yield* path
      const calls = Effect.forEach(answers, () =>
        Effect.map(
          Effect.flip(PortOneClient.run(getPayment, { paymentId: "order-1" }, { retry: RetryPolicy.none })),
          (error) => [error.message, error._tag === "PortOneClientError" ? error.outcome : undefined]
        )
      )
      let index = 0
      const server = answering(() => Effect.sync(() => answers[index++]!.clone()))
      const seen = yield* Effect.provide(calls, recording(file, server))
      assert.deepStrictEqual(yield* Effect.provide(calls, replaying(file)), seen)
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})

describe("a replay", () => {
  it.effect("gives back what the program put into free-form fields and fields of its own", () =>
    Effect.gen(function* () {
      const requestOf = (name: string) =>
        HttpClientRequest.post("https://api.portone.io/payments/order-1/billing-key").pipe(
          HttpClientRequest.bodyJsonUnsafe({
            billingKey: "a-key",
            customData: JSON.stringify({ for: name }),
            bypass: { [name]: { greeting: name } },
            [name]: 1
          })
        )
      const echo = (name: string) =>
        json({ type: "OF_TOMORROW", bypass: { [name]: { greeting: name } }, [name]: 1 }, 418)
      const { file } = yield* recordingOf([{ request: requestOf("심청이"), answer: () => echo("심청이") }])
      const [replayed] = yield* replayOf([{ request: requestOf("변학도"), answer: () => echo("") }], file)
      assert.deepStrictEqual(JSON.parse(replayed!.text), yield* Effect.promise(() => echo("변학도").json()))
      assert.deepStrictEqual(foundIn(yield* contentOf(file)), [])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )

  it.effect("takes the keys of a merchant's own properties in place of one another", () =>
    Effect.gen(function* () {
      const requestOf = (...keys: ReadonlyArray<string>) =>
        HttpClientRequest.post("https://api.portone.io/platform/partners").pipe(
          HttpClientRequest.bodyJsonUnsafe({
            userDefinedProperties: Object.fromEntries(keys.map((key) => [key, { type: "STRING", string: key }]))
          })
        )
      const exchangeOf = (...keys: ReadonlyArray<string>) => ({ request: requestOf(...keys), answer: () => json({}) })
      const { file } = yield* recordingOf([exchangeOf("심청이", "grade"), exchangeOf("grade")])
      const replayed = yield* replayOf([exchangeOf("변학도", "level"), exchangeOf("level")], file)
      assert.lengthOf(replayed, 2)
      assert.deepStrictEqual(foundIn(yield* contentOf(file)), [])
    }).pipe(Effect.provide(NodeFileSystem.layer))
  )
})
