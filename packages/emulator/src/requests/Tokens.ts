/**
 * Issues tokens, and decides who may call an operation. Any secret is accepted but that of webhooks, and so is any
 * token that the emulator did not issue itself. The emulator's own tokens expire: an access token after 30 minutes, and
 * a refresh token after a day, or at once when the same secret logs in or refreshes again.
 *
 * A secret is never kept: a digest of it identifies the owner of a token.
 */
import * as Digest from "effect/crypto/Digest"
import * as Mac from "effect/crypto/Mac"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import {
  type LoginViaApiSecretInput,
  type LoginViaApiSecretResponse,
  type RefreshTokenInput,
  type RefreshTokenResponse
} from "@effect-portone/core/generated/Auth"
import { UnauthorizedError } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"
import { revokedSecret, webhookSecretPrefix } from "../pg/MagicValues.ts"
import { State, type Store } from "../state/State.ts"
import { merchantId, ownStoreId } from "../state/StoreIds.ts"
import * as Table from "../state/Table.ts"

type Use = "access" | "refresh"

interface Token {
  readonly use: Use
  readonly owner: string
  readonly expiresAt: DateTime.Utc
}

/** The issued tokens. Expired ones stay, so that they are not taken for tokens of another issuer. */
const tokens: Table.Table<Token> = Table.make(
  "tokens",
  Schema.Struct({
    use: Schema.Literals(["access", "refresh"]),
    owner: Schema.String,
    expiresAt: Wire.Timestamp
  })
)

/** The valid refresh token of each owner. */
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

/** Makes a JSON Web Token, signed with HS256: clients may read it, and the key is no secret. */
const sign = Effect.fnUntraced(function* (claims: object) {
  const mac = yield* Mac.Mac
  const key = yield* Mac.key(Mac.hmacSha256, utf8.encode(merchantId))
  const content = `${yield* segment({ alg: "HS256", typ: "JWT" })}.${yield* segment(claims)}`
  return `${content}.${Base64Url.encode(yield* mac.sign(key, utf8.encode(content)))}`
}, Effect.orDie)

const makeToken = Effect.fnUntraced(function* (use: Use, owner: string, now: DateTime.Utc) {
  const store = yield* State
  const expiresAt = DateTime.add(now, lifetimes[use])
  const token = yield* sign({
    sub: owner,
    storeId: ownStoreId,
    use,
    jti: store.nextId(),
    iat: Math.floor(DateTime.toEpochMillis(now) / 1_000),
    exp: Math.floor(DateTime.toEpochMillis(expiresAt) / 1_000)
  })
  return { token, row: { use, owner, expiresAt } }
})

/** Makes a new pair of tokens, which is not in the state yet. */
const makePair = Effect.fnUntraced(function* (owner: string, now: DateTime.Utc) {
  return { owner, access: yield* makeToken("access", owner, now), refresh: yield* makeToken("refresh", owner, now) }
})

/** Issues a pair, and ends the refresh token that was valid. */
const issue = (
  store: Store,
  { access, owner, refresh }: Effect.Success<ReturnType<typeof makePair>>,
  now: DateTime.Utc
) => {
  const rows = store.table(tokens)
  const before = store.table(refreshTokens).get(owner)
  if (before !== undefined) rows.put(before, { use: "refresh", owner, expiresAt: now })
  for (const { row, token } of [access, refresh]) rows.put(token, row)
  store.table(refreshTokens).put(owner, refresh.token)
  return { accessToken: access.token, refreshToken: refresh.token }
}

const isExpired = ({ expiresAt }: Token, now: DateTime.Utc) => DateTime.isLessThanOrEqualTo(expiresAt, now)

const unauthorized = (message: string) => new UnauthorizedError({ message })

export const loginViaApiSecret = Effect.fnUntraced(function* ({
  apiSecret
}: LoginViaApiSecretInput): Effect.fn.Return<LoginViaApiSecretResponse, UnauthorizedError, State> {
  if (isOfWebhooks(apiSecret)) return yield* unauthorized(ofWebhooks)
  if (!isSecret(apiSecret)) return yield* unauthorized("this API secret is not valid, or no more")
  const now = yield* DateTime.now
  const pair = yield* Effect.provide(
    Effect.flatMap(ownerOf(apiSecret), (owner) => makePair(owner, now)),
    crypto
  )
  return issue(yield* State, pair, now)
})

export const refreshToken = Effect.fnUntraced(function* (
  input: RefreshTokenInput
): Effect.fn.Return<RefreshTokenResponse, UnauthorizedError, State> {
  const store = yield* State
  const now = yield* DateTime.now
  const find = () => {
    const found = store.table(tokens).get(input.refreshToken)
    return found === undefined || found.use !== "refresh" || isExpired(found, now) ? undefined : found
  }
  const refusal = unauthorized("this is no refresh token, or it was used, superseded, or is over: log in again")
  const owner = find()?.owner
  if (owner === undefined) return yield* refusal
  const pair = yield* Effect.provide(makePair(owner, now), crypto)
  // Meanwhile another request may have used the same token.
  if (find() === undefined) return yield* refusal
  return issue(store, pair, now)
})

const isOfWebhooks = (secret: string) => secret.trimStart().startsWith(webhookSecretPrefix)

const isSecret = (secret: string) => secret.trim() !== "" && !secret.includes(revokedSecret) && !isOfWebhooks(secret)

const ofWebhooks =
  `this is a secret of webhooks (${webhookSecretPrefix}…), and no API secret: ` +
  "use the V2 API secret of PortOne's console"

const parse = (header: string | undefined) => /^(PortOne|Bearer) +(\S.*)$/i.exec(header ?? "") ?? []

/** Returns the refusal of a request that this header does not authorize. */
export const unauthorizedBy = (header: string | undefined): UnauthorizedError => {
  const [, , credential = ""] = parse(header)
  return unauthorized(
    isOfWebhooks(credential)
      ? ofWebhooks
      : "Authorization must be `PortOne <API secret>` or `Bearer <access token>`, with a token that has not expired"
  )
}

/** Returns true if this header authorizes a request. */
export const isAuthorization = (header: string | undefined): Effect.Effect<boolean, never, State> => {
  const [, scheme, credential] = parse(header)
  if (scheme === undefined || credential === undefined) return Effect.succeed(false)
  return scheme.toLowerCase() === "portone" ? Effect.succeed(isSecret(credential)) : isAccessToken(credential.trim())
}

const isAccessToken = Effect.fnUntraced(function* (token: string): Effect.fn.Return<boolean, never, State> {
  const found = (yield* State).table(tokens).get(token)
  return found === undefined || (found.use === "access" && !isExpired(found, yield* DateTime.now))
})

/** Returns true if the emulator issued this token; {@link isAuthorization} checks whether it is still valid. */
export const isOwnToken = (store: Store, token: string): boolean => store.table(tokens).get(token.trim()) !== undefined
