/**
 * Creates, reads and closes payment sessions. A session lasts its time or until it is closed; after that it is still
 * known, so that reading it says that it is over.
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
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
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** A session as it is kept. */
interface Row {
  readonly session: PaymentSession
  readonly closedAt?: DateTime.Utc
}

/** The sessions by id, which is unique across stores. */
const sessions: Table.Table<Row> = Table.make(
  "paymentSessions",
  Schema.Struct({ session: PaymentSession, closedAt: Schema.optionalKey(Wire.Timestamp) })
)

/** The address under which the pages of sessions are. In memory there is no such page. */
export const SessionsAddress: Context.Reference<string> = Context.Reference<string>(
  "@effect-portone/emulator/payments/checkout/PaymentSessions",
  { defaultValue: () => "https://checkout.invalid" }
)

/** The lifetime of a session, in seconds. PortOne has a limit, too, but does not document it. */
const ttl = { whenAbsent: 3_600, max: 86_400 }

/** Creates a session for a payment. */
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
  state.table(sessions).put(id, {
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
  return { sessionId: id, url: `${yield* SessionsAddress}/${id}`, expiresAt }
})

const getRow = Effect.fnUntraced(function* (id: string): Effect.fn.Return<Row, SessionNotFoundError, State> {
  const row = (yield* State).table(sessions).get(id)
  if (row === undefined) return yield* new SessionNotFoundError({ message: "there is no such payment session" })
  return row
})

const isOver = ({ closedAt, session }: Row, now: DateTime.Utc) =>
  closedAt !== undefined || DateTime.isGreaterThanOrEqualTo(now, session.expiresAt)

/** Returns a session that is not over. */
export const getPaymentSession = Effect.fnUntraced(function* (
  input: GetPaymentSessionInput
): Effect.fn.Return<PaymentSession, SessionExpiredError | SessionNotFoundError, State> {
  const now = yield* DateTime.now
  const row = yield* getRow(input.sessionId)
  if (isOver(row, now)) return yield* new SessionExpiredError({ message: "this payment session is over" })
  return row.session
})

/** Closes a session. One that is over stays as it is, and the answer says when it ended. */
export const closePaymentSession = Effect.fnUntraced(function* (
  input: ClosePaymentSessionInput
): Effect.fn.Return<ClosePaymentSessionResponse, SessionNotFoundError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const row = yield* getRow(input.sessionId)
  if (isOver(row, now)) return { closedAt: row.closedAt ?? row.session.expiresAt }
  state.table(sessions).put(input.sessionId, { ...row, closedAt: now })
  return { closedAt: now }
})
