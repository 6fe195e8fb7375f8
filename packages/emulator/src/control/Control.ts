/**
 * Makes the control of an emulator, which acts on its current state.
 */
import * as Effect from "effect/Effect"
import type { Emulation } from "../assembly/Emulation.ts"
import type { EmulatorControl } from "../EmulatorControl.ts"
import { completeInBuyersPlace, issueBillingKeyToken } from "../payments/billingKeys/BillingKeyConfirmations.ts"
import { replaceCard } from "../payments/billingKeys/BillingKeys.ts"
import {
  failInBuyersPlace,
  holdInBuyersPlace,
  openInBuyersPlace,
  payInBuyersPlace
} from "../payments/payment/BrowserPayments.ts"
import { decideCancellation } from "../payments/payment/Cancellations.ts"
import { issuePaymentToken } from "../payments/payment/Confirmations.ts"
import * as Disputes from "../payments/payment/Disputes.ts"
import { deposit } from "../payments/payment/VirtualAccounts.ts"
import {
  createPromotion,
  pausePromotion,
  resumePromotion,
  terminatePromotion
} from "../payments/promotions/PromotionChanges.ts"
import { waitingAttempt } from "../payments/records/Attempts.ts"
import { getBillingKeyInfo } from "../payments/records/BillingKeys.ts"
import type { PaymentKey } from "../payments/records/Payments.ts"
import { declineNextCharge } from "../pg/PgAnswers.ts"
import type { PlatformControl } from "../PlatformControl.ts"
import type { PromotionControl } from "../PromotionControl.ts"
import { toReceivedRequest } from "../requests/Received.ts"
import { NotInState } from "../state/NotInState.ts"
import { checked, State } from "../state/State.ts"
import { mayGoOn } from "../webhooks/MerchantConfirmations.ts"
import { WebhookDeliveries } from "../webhooks/WebhookDeliveries.ts"
import { makePlatformControl } from "./PlatformControl.ts"

export const makeControl = (emulation: Emulation, seed: string | number): EmulatorControl => ({
  ...makePlatformControl(emulation),
  ...makePromotionControl(emulation),
  ...makePaymentControl(emulation, seed)
})

const makePromotionControl = ({ run }: Emulation): PromotionControl => ({
  createPromotion: (input) => run(createPromotion(input)),
  pausePromotion: (input) => run(pausePromotion(input)),
  resumePromotion: (input) => run(resumePromotion(input)),
  terminatePromotion: (input) => run(terminatePromotion(input))
})

const makePaymentControl = (
  { received, restart, run, sent, setFaults, settings }: Emulation,
  seed: string | number
): Omit<EmulatorControl, keyof PlatformControl | keyof PromotionControl> => ({
  openPayment: (input) =>
    run(
      Effect.gen(function* () {
        const attempt = yield* openInBuyersPlace(input)
        return { transactionId: attempt.transactionId, paymentToken: issuePaymentToken(yield* State, attempt) }
      })
    ),
  pay: (input) => run(ifMerchantConfirms(input, payInBuyersPlace(input))),
  failPayment: ({ pgCode, pgMessage, ...key }) =>
    run(
      failInBuyersPlace(
        key,
        pgCode === undefined ? undefined : { pgCode, pgMessage: pgMessage ?? `The payment failed: ${pgCode}.` }
      )
    ),
  holdPayment: (input) => run(ifMerchantConfirms(input, holdInBuyersPlace(input))),
  deposit: ({ remitterName, ...key }) => run(deposit(key, remitterName)),
  openDispute: ({ reason = "The buyer does not know the payment.", ...key }) =>
    Effect.map(run(Disputes.openDispute(key, reason)), (pgDisputeId) => ({ pgDisputeId })),
  resolveDispute: ({ pgDisputeId, ...key }) => run(Disputes.resolveDispute(key, pgDisputeId)),
  openBillingKey: ({ paymentId, ...input }) =>
    run(
      Effect.gen(function* () {
        const attempt = paymentId === undefined ? undefined : yield* openAttempt({ storeId: input.storeId, paymentId })
        return { billingIssueToken: yield* issueBillingKeyToken({ ...input, attempt }) }
      })
    ),
  completeBillingKey: (input) => Effect.map(run(completeInBuyersPlace(input)), (billingKey) => ({ billingKey })),
  decideCancellation: ({ cancellationId, isRefused = false, ...key }) =>
    run(decideCancellation(key, cancellationId, isRefused)),
  updateBillingKey: ({ card, ...key }) =>
    run(
      Effect.gen(function* () {
        const info = yield* getBillingKeyInfo(key)
        if (info.status === "DELETED") return yield* new NotInState({ message: "this billing key was deleted" })
        yield* replaceCard(info, card)
      })
    ),
  declineNextCharge: ({ pgCode, pgMessage }) =>
    run(Effect.map(State, (state) => declineNextCharge(state, pgCode, pgMessage))),

  setFaults,
  setWebhookHandler: settings.webhooks.receiver.setHandler,

  receivedRequests: Effect.sync(() => received.all().map(toReceivedRequest)),
  sentWebhooks: Effect.sync(() => sent.all()),
  webhooks: sent.stream,
  webhooksSettled: run(Effect.flatMap(WebhookDeliveries, ({ settled }) => settled)),

  snapshot: run(Effect.flatMap(State, ({ snapshot }) => snapshot)),
  restore: (snapshot) => Effect.flatMap(checked(snapshot), restart),
  reset: Effect.all([
    restart(seed),
    setFaults(undefined),
    Effect.sync(() => {
      received.clear()
      sent.clear()
    })
  ])
})

const ifMerchantConfirms = <E, R>(key: PaymentKey, effect: Effect.Effect<void, E, R>) =>
  Effect.flatMap(mayGoOn(key), (isConfirmed) => (isConfirmed ? effect : Effect.void))

/** Returns the open attempt of a browser at a payment. */
const openAttempt = Effect.fnUntraced(function* (key: Parameters<typeof waitingAttempt>[0]) {
  const attempt = yield* waitingAttempt(key)
  return (
    attempt ??
    (yield* new NotInState({ message: `the payment ${key.paymentId} was not opened in a browser, or failed` }))
  )
})
