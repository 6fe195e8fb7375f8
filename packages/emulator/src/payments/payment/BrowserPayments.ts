/**
 * The browser's side of a payment, which is not there: what PortOne's payment window would do, a test does in the buyer's
 * place. A window opens, which makes a READY payment; then the buyer pays, fails to, or the PG takes its time; or, where the
 * merchant confirms payments itself, the browser gets a token for `confirmPayment`.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  AlreadyPaidError,
  DiscountAmountExceedsTotalAmountError,
  FailedPayment,
  PaymentMethod,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import {
  InformationMismatchError,
  type MaxTransactionCountReachedError,
  type PaymentAmountInput,
  type PaymentNotFoundError,
  type SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import * as Data from "effect/Data"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { Agenda } from "../../state/Agenda.ts"
import { requested } from "../records/Amounts.ts"
import { channelWithKey } from "../../pg/Channels.ts"
import { approvalOf, begin, refusalOf } from "./Charges.ts"
import { Events } from "../../state/Events.ts"
import type { Refusal } from "../../pg/MagicCards.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { record } from "../records/PaymentJournal.ts"
import { getPayment, type PaymentKey } from "../records/Payments.ts"
import { type Attempt, attemptOf, failed, type Order, paid, type Payable, payPending, ready } from "../records/PaymentStates.ts"
import { mismatchOf, registered } from "./Preregistrations.ts"
import { discounted } from "../promotions/PromotionDiscounts.ts"
import { State } from "../../state/State.ts"
import { deposited } from "./VirtualAccounts.ts"

/** What a merchant's page asks the payment window for. */
export interface BrowserPayment extends Order {
  readonly channelKey: string
  readonly amount: PaymentAmountInput
  /** What the buyer will pay with; a card when absent. */
  readonly method?: PaymentMethod | undefined
  readonly platformType?: "PC" | "MOBILE" | undefined
  readonly userAgent?: string | undefined
  readonly noticeUrls?: ReadonlyArray<string> | undefined
}

/** Nothing like this can happen to a payment of this status. */
export class NotInState extends Data.TaggedError("NotInState")<{ readonly message: string }> {}

const someCard: PaymentMethod = { type: "PaymentMethodCard", card: { brand: "VISA", number: "41111111****1111" } }

/** The window opens: there is a payment that waits for the buyer. */
export const openInBuyersPlace = Effect.fnUntraced(function* (
  input: BrowserPayment
): Effect.fn.Return<
  Attempt,
  | AlreadyPaidError
  | DiscountAmountExceedsTotalAmountError
  | InformationMismatchError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PromotionPayMethodDoesNotMatchError
  | SumOfPartsExceedsTotalAmountError,
  State | Events
> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const method = input.method ?? someCard
  const amount = yield* discounted(input, method, yield* requested(input.amount))
  const refusal = refusalOf(state, input)
  if (refusal !== undefined) return yield* refusal
  const mismatch = mismatchOf({ amount, currency: input.currency }, registered(state, input))
  if (mismatch !== undefined) return yield* new InformationMismatchError({ message: mismatch })
  const attempt = ready(input, {
    transactionId: state.nextId(),
    channel: channelWithKey(input.channelKey),
    method,
    amount,
    origin: {
      platformType: input.platformType ?? "PC",
      ipAddress: "127.0.0.1",
      ...omitUndefined({ userAgent: input.userAgent })
    },
    now
  })
  begin(state, attempt, input.noticeUrls)
  record({ state, events }, attempt)
  return attempt
})

/** The payment, if it waits for somebody. */
const payable = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<Payable, PaymentNotFoundError | NotInState, State> {
  const payment = yield* getPayment(key)
  if (payment.status === "PAY_PENDING" || payment.status === "VIRTUAL_ACCOUNT_ISSUED") return payment
  const attempt = payment.status === "READY" ? attemptOf(payment) : undefined
  if (attempt !== undefined) return attempt
  return yield* new NotInState({ message: `the payment ${payment.id} is ${payment.status} and waits for nobody` })
})

/**
 * The buyer pays what is READY or PAY_PENDING, or deposits for a virtual account. A payment that FAILED can be paid as well:
 * some PGs find out only later.
 */
export const payInBuyersPlace = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events | Agenda> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const before = yield* getPayment(key)
  if (before.status === "VIRTUAL_ACCOUNT_ISSUED") return yield* deposited(before)
  const payment = (before.status === "FAILED" ? asIfReady(before) : undefined) ?? (yield* payable(key))
  record({ state, events }, paid(payment, approvalOf(state, payment), now))
})

const asIfReady = (failedPayment: FailedPayment) => {
  const { failedAt: _, failure: __, ...payment } = failedPayment
  return attemptOf({ ...payment, status: "READY" })
}

const leftWindow: Refusal = { pgCode: "PAY_PROCESS_CANCELED", pgMessage: "The buyer left the payment window." }

/** The buyer does not pay, for the reason that the PG gives. */
export const failInBuyersPlace = Effect.fnUntraced(function* (
  key: PaymentKey,
  refusal: Refusal = leftWindow
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  record({ state, events }, failed(yield* payable(key), refusal, now))
})

/** The buyer has paid, and the PG will say so later: by `payInBuyersPlace` or `failInBuyersPlace`. */
export const holdInBuyersPlace = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const payment = yield* payable(key)
  if (payment.status !== "READY") {
    return yield* new NotInState({ message: `the payment ${payment.id} is ${payment.status} already` })
  }
  record({ state, events }, payPending(payment, state.nextId(), now))
})
