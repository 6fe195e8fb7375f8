import type { ServiceWords } from "../words.ts"

/** The words of `packages/core/src/generated/Auth.ts`. */
export const Auth: ServiceWords = {
  summary:
    "Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne " +
    "<secret>` scheme needs no token.",
  operations: {
    loginViaApiSecret:
      "Exchanges the V2 API secret for an access token (30 minutes) and a refresh token (1 day). Sends no " +
      "`Authorization`, and every login at once invalidates the refresh token that this user held before.",
    refreshToken:
      "Exchanges a refresh token for a new pair. The old refresh token stops working at once, so processes that " +
      "share a secret knock each other out; when a refresh is refused, log in again."
  },
  types: {
    LoginViaApiSecretBody: "The body of `loginViaApiSecret`: the V2 API secret.",
    LoginViaApiSecretResponse: "The answer of `loginViaApiSecret`: a pair of tokens.",
    RefreshTokenBody: "The body of `refreshToken`: the refresh token that came last.",
    RefreshTokenResponse: "The answer of `refreshToken`: a new pair of tokens."
  },
  fields: {
    accessToken: "Sent as `Authorization: Bearer …`; good for 30 minutes.",
    apiSecret: "The V2 API secret.",
    refreshToken: "Gets a new pair of tokens for one day; the next login or refresh makes it invalid.",
    "RefreshTokenBody.refreshToken": "The refresh token that came last."
  }
}
