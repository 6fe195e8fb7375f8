/**
 * Tokens, and who may call an operation: whoever has a secret, and any secret will do; or a token that the emulator did not
 * give away itself, as it then cannot know better. Of its own it knows when they end: an access token after 30 minutes, a
 * refresh token after a day, or at once when the same secret logs in or refreshes anew.
 *
 * A secret is never kept: whose a token is, a digest of the secret says.
 */
import {
  type LoginViaApiSecretInput,
  type LoginViaApiSecretResponse,
  type RefreshTokenInput,
  type RefreshTokenResponse
} from "@effect-portone/core/generated/Auth"
import { UnauthorizedError } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"
import * as Digest from "effect/crypto/Digest"
import * as Mac from "effect/crypto/Mac"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { revokedSecret } from "../pg/MagicValues.ts"
import { merchantId, ownStoreId } from "../state/StoreIds.ts"
import { State } from "../state/State.ts"
import * as Table from "../state/Table.ts"

type Use = "access" | "refresh"

interface Token {
  readonly use: Use
  readonly owner: string
  readonly expiresAt: DateTime.Utc
}

/** By token. Those that are over stay, so that they are not taken for anybody else's. */
const tokens: Table.Table<Token> = Table.make(
  "tokens",
  Schema.Struct({
    use: Schema.Literals(["access", "refresh"]),
    owner: Schema.String,
    expiresAt: Wire.Timestamp
  })
)

/** By owner, the one refresh token that is good. */
const refreshTokens: Table.Table<string> = Table.make("refreshTokens", Schema.String)

const lifetimes = { access: { minutes: 30 }, refresh: { days: 1 } }

const crypto = Layer.mergeAll(
  Digest.layerWebCrypto,
  Mac.layerWebCrypto.pipe(Layer.provide(SecureRandom.layerWebCrypto))
)

const utf8 = new TextEncoder()
const json = Schema.encodeEffect(Schema.fromJsonString(Schema.Unknown))
const segment = (value: unknown) => Effect.map(Effect.orDie(json(value)), Base64Url.encode)

const ownerOf = (apiSecret: string) =>
  Digest.Digest.use((digest) => digest.digestHex(Digest.sha256, utf8.encode(apiSecret)))

/** A JSON Web Token, signed with HS256: clients may look into it, and the key is no secret. */
const sign = Effect.fnUntraced(function* (claims: object) {
  const mac = yield* Mac.Mac
  const key = yield* Mac.key(Mac.hmacSha256, utf8.encode(merchantId))
  const content = `${yield* segment({ alg: "HS256", typ: "JWT" })}.${yield* segment(claims)}`
  return `${content}.${Base64Url.encode(yield* mac.sign(key, utf8.encode(content)))}`
}, Effect.orDie)

const make = Effect.fnUntraced(function* (use: Use, owner: string, now: DateTime.Utc) {
  const state = yield* State
  const expiresAt = DateTime.add(now, lifetimes[use])
  const token = yield* sign({
    sub: owner,
    storeId: ownStoreId,
    use,
    jti: state.nextId(),
    iat: Math.floor(DateTime.toEpochMillis(now) / 1_000),
    exp: Math.floor(DateTime.toEpochMillis(expiresAt) / 1_000)
  })
  return { token, row: { use, owner, expiresAt } }
})

/** A new pair of tokens, of which the state knows nothing yet. */
const makePair = Effect.fnUntraced(function* (owner: string, now: DateTime.Utc) {
  return { owner, access: yield* make("access", owner, now), refresh: yield* make("refresh", owner, now) }
})

/** Gives a pair away, which ends the refresh token that was good. */
const give = (
  state: State["Service"],
  { access, owner, refresh }: Effect.Success<ReturnType<typeof makePair>>,
  now: DateTime.Utc
) => {
  const rows = state.table(tokens)
  const before = state.table(refreshTokens).get(owner)
  if (before !== undefined) rows.put(before, { use: "refresh", owner, expiresAt: now })
  for (const { row, token } of [access, refresh]) rows.put(token, row)
  state.table(refreshTokens).put(owner, refresh.token)
  return { accessToken: access.token, refreshToken: refresh.token }
}

const isOver = ({ expiresAt }: Token, now: DateTime.Utc) => DateTime.isLessThanOrEqualTo(expiresAt, now)

const unauthorized = (message: string) => new UnauthorizedError({ message })

export const loginViaApiSecret = Effect.fnUntraced(function* ({
  apiSecret
}: LoginViaApiSecretInput): Effect.fn.Return<LoginViaApiSecretResponse, UnauthorizedError, State> {
  if (!isSecret(apiSecret)) return yield* unauthorized("this API secret is not valid, or no more")
  const now = yield* DateTime.now
  const pair = yield* Effect.provide(
    Effect.flatMap(ownerOf(apiSecret), (owner) => makePair(owner, now)),
    crypto
  )
  return give(yield* State, pair, now)
})

export const refreshToken = Effect.fnUntraced(function* (
  input: RefreshTokenInput
): Effect.fn.Return<RefreshTokenResponse, UnauthorizedError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const find = () => {
    const found = state.table(tokens).get(input.refreshToken)
    return found === undefined || found.use !== "refresh" || isOver(found, now) ? undefined : found
  }
  const refusal = unauthorized("this is no refresh token, or it was used, superseded, or is over: log in again")
  const owner = find()?.owner
  if (owner === undefined) return yield* refusal
  const pair = yield* Effect.provide(makePair(owner, now), crypto)
  // Another refresh with the same token may have come meanwhile.
  if (find() === undefined) return yield* refusal
  return give(state, pair, now)
})

const isSecret = (secret: string) => secret.trim() !== "" && !secret.includes(revokedSecret)

/** Whether a request with this header may call what wants credentials. */
export const isAuthorization = (header: string | undefined): Effect.Effect<boolean, never, State> => {
  const [, scheme, credential] = /^(PortOne|Bearer) +(\S.*)$/i.exec(header ?? "") ?? []
  if (scheme === undefined || credential === undefined) return Effect.succeed(false)
  return scheme.toLowerCase() === "portone" ? Effect.succeed(isSecret(credential)) : isAccessToken(credential.trim())
}

const isAccessToken = Effect.fnUntraced(function* (token: string): Effect.fn.Return<boolean, never, State> {
  const found = (yield* State).table(tokens).get(token)
  return found === undefined || (found.use === "access" && !isOver(found, yield* DateTime.now))
})

/** Whether the emulator gave this token away; whether it is still good is for {@link isAuthorization}. */
export const isOwnToken = (state: State["Service"], token: string): boolean =>
  state.table(tokens).get(token.trim()) !== undefined
