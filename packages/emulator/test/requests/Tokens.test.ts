import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as TestClock from "effect/testing/TestClock"
import { Auth, BearerCredentials, PortOneClient, UnauthorizedError } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { PortOneEmulator } from "../../src/index.ts"
import { merchant } from "../merchant.ts"

const login = (apiSecret = "a secret") => Effect.flatMap(Auth, (auth) => auth.loginViaApiSecret({ apiSecret }))

const refresh = (refreshToken: string) => Effect.flatMap(Auth, (auth) => auth.refreshToken({ refreshToken }))

/** The status of a call with this header. */
const statusWith = (authorization: string) =>
  Effect.gen(function* () {
    const http = yield* HttpClient.HttpClient
    const request = HttpClientRequest.get("https://api.portone.io/payments", { headers: { authorization } })
    const response = yield* http.execute(request)
    return response.status
  })

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString())

describe("an access token", () => {
  it.effect("is good for 30 minutes: UnauthorizedError", () =>
    Effect.gen(function* () {
      const { accessToken } = yield* login()
      yield* TestClock.adjust(30 * 60_000 - 1)
      assert.strictEqual(yield* statusWith(`Bearer ${accessToken}`), 200)
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* statusWith(`Bearer ${accessToken}`), 401)
      assert.strictEqual(yield* statusWith("PortOne a secret"), 200)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is a JSON Web Token that says when it ends, and not the secret", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(1_800_000_000_000)
      const { accessToken, refreshToken } = yield* login("my own secret")
      assert.match(accessToken, /^[\w-]+\.[\w-]+\.[\w-]+$/)
      assert.deepInclude(claimsOf(accessToken), { iat: 1_800_000_000, exp: 1_800_001_800 })
      assert.deepInclude(claimsOf(refreshToken), { exp: 1_800_086_400 })
      assert.notInclude(JSON.stringify(claimsOf(accessToken)), "my own secret")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("stays good when its refresh token is used", () =>
    Effect.gen(function* () {
      const first = yield* login()
      const second = yield* refresh(first.refreshToken)
      assert.notStrictEqual(second.accessToken, first.accessToken)
      assert.strictEqual(yield* statusWith(`Bearer ${first.accessToken}`), 200)
      assert.strictEqual(yield* statusWith(`Bearer ${second.accessToken}`), 200)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is no refresh token, and the other way round: UnauthorizedError", () =>
    Effect.gen(function* () {
      const { accessToken, refreshToken } = yield* login()
      assert.instanceOf(yield* Effect.flip(refresh(accessToken)), UnauthorizedError)
      assert.strictEqual(yield* statusWith(`Bearer ${refreshToken}`), 401)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a refresh token", () => {
  it.effect("is good for a day: UnauthorizedError", () =>
    Effect.gen(function* () {
      const { refreshToken } = yield* login()
      yield* TestClock.adjust(86_400_000 - 1)
      const next = yield* refresh(refreshToken)
      yield* TestClock.adjust(86_400_000)
      assert.instanceOf(yield* Effect.flip(refresh(next.refreshToken)), UnauthorizedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is dead once it was used: UnauthorizedError", () =>
    Effect.gen(function* () {
      const { refreshToken } = yield* login()
      yield* refresh(refreshToken)
      assert.instanceOf(yield* Effect.flip(refresh(refreshToken)), UnauthorizedError)
      assert.strictEqual(yield* statusWith(`Bearer ${refreshToken}`), 401)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is dead at once when its secret logs in again, and no other secret's is: UnauthorizedError", () =>
    Effect.gen(function* () {
      const first = yield* login()
      const other = yield* login("another secret")
      const second = yield* login()
      assert.instanceOf(yield* Effect.flip(refresh(first.refreshToken)), UnauthorizedError)
      yield* refresh(other.refreshToken)
      yield* refresh(second.refreshToken)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that two use at once is good for one of them: UnauthorizedError", () =>
    Effect.gen(function* () {
      const { refreshToken } = yield* login()
      const both = yield* Effect.all([Effect.result(refresh(refreshToken)), Effect.result(refresh(refreshToken))], {
        concurrency: "unbounded"
      })
      assert.deepStrictEqual(both.map(({ _tag }) => _tag).toSorted(), ["Failure", "Success"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of nobody's is refused: UnauthorizedError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(refresh("a.b.c")), UnauthorizedError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("an API secret", () => {
  it.effect.each(["revoked-secret", "", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])(
    "%j is refused: UnauthorizedError",
    (apiSecret) =>
      Effect.gen(function* () {
        assert.instanceOf(yield* Effect.flip(login(apiSecret)), UnauthorizedError)
        assert.strictEqual(yield* statusWith(`PortOne ${apiSecret}`), 401)
      }).pipe(Effect.provide(merchant))
  )

  it.effect("that is of webhooks is called that", () =>
    Effect.gen(function* () {
      const headers = { authorization: "PortOne whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }
      const response = yield* HttpClient.get("https://api.portone.io/payments", { headers })
      const { message } = (yield* response.json) as { readonly message: string }
      assert.match(message, /^this is a secret of webhooks \(whsec_…\), and no API secret: /)
      const error = yield* Effect.flip(login("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
      assert.include(error.message, message)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a client with bearer credentials", () => {
  const emulator = PortOneEmulator.layer
  const client = PortOneClient.layerCredentials().pipe(
    Layer.provide(BearerCredentials.layer({ apiSecret: Redacted.make("a secret") }))
  )

  it.effect("goes on over days, though its tokens end", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      for (let hour = 0; hour < 60; hour++) {
        const { page } = yield* payments.getPayments()
        assert.strictEqual(page.totalCount, 0)
        yield* TestClock.adjust("59 minutes")
      }
    }).pipe(Effect.provide(Payments.layer.pipe(Layer.provide(client), Layer.provide(emulator))))
  )

  it.effect("is not stopped by another that logs in with its secret", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.getPayments()
      yield* login("a secret")
      yield* TestClock.adjust("26 minutes")
      const { page } = yield* payments.getPayments()
      assert.strictEqual(page.totalCount, 0)
    }).pipe(
      Effect.provide(Layer.mergeAll(Payments.layer, Auth.layer).pipe(Layer.provide(client), Layer.provide(emulator)))
    )
  )
})
