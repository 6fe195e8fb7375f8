/**
 * Makes an emulator strict: it knows only the secrets, stores and channels that it was given, as PortOne knows only a
 * merchant's own. They are checked before the rule and wherever they stand in a request, so that no rule has to check
 * them.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as Layer from "effect/Layer"
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { DocumentedError } from "@effect-portone/core/DocumentedError"
import type * as Endpoint from "@effect-portone/core/Endpoint"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import { ChannelNotFoundError } from "@effect-portone/payments/generated/Shared"
import { keysOfGroup } from "../pg/Channels.ts"
import { State } from "../state/State.ts"
import { ownStoreId } from "../state/StoreIds.ts"
import { isOwnToken } from "./Tokens.ts"

/** The secrets, stores and channels that exist. */
export interface Known {
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** The ids of stores besides the emulator's own. */
  readonly stores: ReadonlyArray<string>
  /** The keys of channels, and the ids of channel groups. */
  readonly channels: ReadonlyArray<string>
}

/** A field of a request that names what a strict emulator does not know. */
export interface Unknown {
  readonly name: "storeId" | "channelKey" | "channelGroupId"
  readonly value: string
}

/** Returns the refusal of a request that names something unknown, if it does. */
type RefusalOf = (
  operation: Endpoint.Any,
  request: HttpServerRequest
) => Effect.Effect<DocumentedError | undefined, never, State>

export class Strictness extends Context.Service<
  Strictness,
  {
    /** Checks a request; undefined if the emulator is not strict, so that no request is checked. */
    readonly refusalOf: RefusalOf | undefined
    /** Returns the first store or channel that a page's request names and the emulator does not know. */
    readonly unknownIn: (request: object) => Unknown | undefined
  }
>()("@effect-portone/emulator/requests/Strictness") {
  static readonly layer = (known: Known | undefined): Layer.Layer<Strictness> =>
    Layer.succeed(Strictness, known === undefined ? { refusalOf: undefined, unknownIn: () => undefined } : make(known))
}

const make = (known: Known): Strictness["Service"] => {
  const secrets = new Set(known.secrets.map(Redacted.value))
  const stores = new Set([ownStoreId, ...known.stores])
  // A key may be that of a group, which brings its channels.
  const channels = new Set(known.channels.flatMap(keysOfGroup))

  const isCredential = (header: string) =>
    Effect.map(State, (store) => {
      const [, scheme = "", credential = ""] = /^(\S+) +(.*)$/.exec(header) ?? []
      return scheme.toLowerCase() === "bearer" ? isOwnToken(store, credential) : secrets.has(credential.trim())
    })

  const unknown = (name: string, value: string): Unknown | undefined => {
    if (name === "storeId") return stores.has(value) ? undefined : { name, value }
    if (name === "channelKey" || name === "channelGroupId") return channels.has(value) ? undefined : { name, value }
    return undefined
  }

  const refusalOf: RefusalOf = Effect.fnUntraced(function* (operation, request) {
    const header = request.headers["authorization"]
    if (operation.authorized && header !== undefined && !(yield* isCredential(header))) {
      return new UnauthorizedError({ message: "this emulator is strict, and knows no such credential" })
    }
    const [, query] = request.url.split("?", 2)
    const parameters = new URLSearchParams(query)
    const parts = [
      ...parameters,
      ...namesIn(parse(parameters.get("requestBody") ?? "")),
      ...namesIn(parse(yield* Effect.orElseSucceed(request.text, () => "")))
    ]
    for (const [name, value] of parts) {
      if (name === "apiSecret" && !secrets.has(value)) {
        return new UnauthorizedError({ message: "this emulator is strict, and knows no such API secret" })
      }
      const one = unknown(name, value)
      if (one === undefined) continue
      const message = sentenceOf(one)
      return asDocumented(
        operation,
        one.name === "storeId" ? new ForbiddenError({ message }) : new ChannelNotFoundError({ message })
      )
    }
    return undefined
  })

  return {
    refusalOf,
    unknownIn: (request) => {
      for (const [name, value] of namesIn(request)) {
        const one = unknown(name, value)
        if (one !== undefined) return one
      }
      return undefined
    }
  }
}

/** Returns a sentence about what a strict emulator does not know. */
export const sentenceOf = ({ name, value }: Unknown): string =>
  name === "storeId"
    ? `this emulator is strict, and has no store ${value}`
    : `this emulator is strict, and has no channel whose ${name} is ${value}`

/**
 * Returns the error if the operation is documented to fail with it; otherwise one that every operation can fail with.
 */
const asDocumented = (operation: Endpoint.Any, error: DocumentedError & { readonly type: string }) =>
  operation.errors.members.some(({ types }) => types.includes(error.type))
    ? error
    : new InvalidRequestError({ message: error.message })

const parse = (text: string): unknown =>
  Result.getOrUndefined(Result.try((): unknown => (text === "" ? undefined : JSON.parse(text))))

/**
 * Yields every field that holds a text, at any depth, except within `bypass`, which PortOne passes on to the PG unread.
 */
function* namesIn(value: unknown): Generator<readonly [name: string, value: string]> {
  if (!Predicate.isObject(value)) return
  for (const [name, inner] of Object.entries(value)) {
    if (name === "bypass") continue
    if (typeof inner === "string") yield [name, inner]
    else yield* namesIn(inner)
  }
}
