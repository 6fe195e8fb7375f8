/**
 * The rules of payment sessions: each lasts its time or until it is closed, and is there to be told that it is over.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"
import {
  type ClosePaymentSessionInput,
  type ClosePaymentSessionResponse,
  type CreatePaymentSessionInput,
  type CreatePaymentSessionResponse,
  type GetPaymentSessionInput,
  MaxTtlExceededError,
  PaymentSession,
  SessionExpiredError,
  SessionNotFoundError
} from "@effect-portone/payments/generated/PaymentSessions"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

interface Row {
  readonly session: PaymentSession
  readonly closedAt?: DateTime.Utc
}

/** By session id, which is all that whoever asks for one has. */
const table: Table.Table<Row> = Table.make(
  "paymentSessions",
  Schema.Struct({ session: PaymentSession, closedAt: Schema.optionalKey(Wire.Timestamp) })
)

/** In seconds. PortOne has a limit, too, and does not tell it. */
const ttl = { whenAbsent: 3_600, max: 86_400 }

export const createPaymentSession = Effect.fnUntraced(function* ({
  ttlSeconds = ttl.whenAbsent,
  ...input
}: CreatePaymentSessionInput): Effect.fn.Return<
  CreatePaymentSessionResponse,
  InvalidRequestError | MaxTtlExceededError,
  State
> {
  if (input.totalAmount <= 0) return yield* new InvalidRequestError({ message: "totalAmount must be more than 0" })
  if (ttlSeconds <= 0) return yield* new InvalidRequestError({ message: "ttlSeconds must be more than 0" })
  if (ttlSeconds > ttl.max) return yield* new MaxTtlExceededError({ message: `ttlSeconds must not exceed ${ttl.max}` })
  const state = yield* State
  const createdAt = yield* DateTime.now
  const id = state.nextId()
  const expiresAt = DateTime.add(createdAt, { seconds: ttlSeconds })
  const { colors, products, ...session } = input
  state.table(table).put(id, {
    session: {
      id,
      ...omitUndefined({
        ...session,
        colors: colors && omitUndefined(colors),
        products: products?.map((product) => omitUndefined(product))
      }),
      createdAt,
      expiresAt
    }
  })
  return { sessionId: id, url: `https://checkout.invalid/${id}`, expiresAt }
})

const getRow = Effect.fnUntraced(function* (id: string): Effect.fn.Return<Row, SessionNotFoundError, State> {
  const row = (yield* State).table(table).get(id)
  if (row === undefined) return yield* new SessionNotFoundError({ message: "there is no such payment session" })
  return row
})

const isOver = ({ closedAt, session }: Row, now: DateTime.Utc) =>
  closedAt !== undefined || DateTime.isGreaterThanOrEqualTo(now, session.expiresAt)

export const getPaymentSession = Effect.fnUntraced(function* (
  input: GetPaymentSessionInput
): Effect.fn.Return<PaymentSession, SessionExpiredError | SessionNotFoundError, State> {
  const now = yield* DateTime.now
  const row = yield* getRow(input.sessionId)
  if (isOver(row, now)) return yield* new SessionExpiredError({ message: "this payment session is over" })
  return row.session
})

/** Closing what is over changes nothing, and tells when it ended. */
export const closePaymentSession = Effect.fnUntraced(function* (
  input: ClosePaymentSessionInput
): Effect.fn.Return<ClosePaymentSessionResponse, SessionNotFoundError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const row = yield* getRow(input.sessionId)
  if (isOver(row, now)) return { closedAt: row.closedAt ?? row.session.expiresAt }
  state.table(table).put(input.sessionId, { ...row, closedAt: now })
  return { closedAt: now }
})
