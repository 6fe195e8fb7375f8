/**
 * Makes the programs that refund one payment: callers that know nothing of each other, and ask for the same amounts for
 * the same reasons.
 *
 * A caller may have a clock that is hours off. A call that it leaves open is resolved by another process, by that one's
 * clock, which may be right or off. Only a caller that has a wrong clock and sends no marks resolves its calls itself:
 * the time that it has written down is wrong, which no other process can notice.
 */
import { Clock, DateTime, Effect, Option } from "effect"
import { isPortOneClientError, RetryPolicy } from "@effect-portone/core"
import {
  type CancelPaymentError,
  type CancelPaymentInput,
  type PaymentCancellation,
  Payments,
  UnknownOutcome
} from "@effect-portone/payments"
import { isAnswer } from "../Ask.ts"
import type { Chance } from "../Chance.ts"
import type { Ask, Claim, Resolution, Told } from "./Refund.ts"

/** Resolves a call that was left open. */
export type Resolve = (
  call: UnknownOutcome.LostCall,
  input: CancelPaymentInput
) => Effect.Effect<Resolution, never, Payments>

export interface Office {
  readonly paymentIds: ReadonlyArray<string>
  /** What was paid of each, in minor units. */
  readonly paid: number
  readonly resolve: Resolve
  readonly note: (who: string, what: string) => void
  readonly claim: (claim: Claim) => void
}

/** Whole refunds are few, since nothing is left after one. */
const amounts = [undefined, ...Array.from({ length: 8 }, () => 1_000), 2_000, 2_000, 2_000]
const locks = ["none", "none", "read", "read", "total"] as const
const reasons = ["returned", "changed their mind"] as const
const policies = [undefined, undefined, RetryPolicy.none, RetryPolicy.make({ attempts: 5 })] as const

/** The minutes after which a call is resolved. PortOne forgets its key after 180. */
const waits = [
  [0, 1],
  [0, 1],
  [3, 30],
  [150, 185],
  [190, 300],
  [190, 300]
] as const

const hour = 3_600_000

/** Runs an effect by a clock that is off by so many milliseconds. */
const byClockThatIsOff =
  (millis: number) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    millis === 0
      ? effect
      : Effect.flatMap(Clock.Clock, (clock) => {
          const now = () => clock.currentTimeMillisUnsafe() + millis
          const nanos = () => BigInt(now()) * 1_000_000n
          const off: Clock.Clock = {
            currentTimeMillisUnsafe: now,
            currentTimeNanosUnsafe: nanos,
            monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
            currentTimeMillis: Effect.sync(now),
            currentTimeNanos: Effect.sync(nanos),
            monotonicTimeNanos: clock.monotonicTimeNanos,
            sleep: (duration) => clock.sleep(duration)
          }
          return Effect.provideService(effect, Clock.Clock, off)
        })

const drawOffset = (chance: Chance): number =>
  chance.happens(0.5) ? (chance.happens(0.5) ? 1 : -1) * chance.integer(hour / 3, 6 * hour) : 0

const idOf = (cancellation: PaymentCancellation | undefined) =>
  cancellation === undefined || cancellation.status === "UNRECOGNIZED" ? undefined : cancellation.id

/** Resolves by `UnknownOutcome`, up to three times. */
export const resolve: Resolve = (call, input) =>
  Effect.gen(function* () {
    for (let tries = 0; tries < 3; tries++) {
      if (tries > 0) yield* Effect.sleep("10 minutes")
      const resolution = yield* UnknownOutcome.resolveCancellation(call, input).pipe(
        Effect.match({
          onSuccess: (found): Resolution => {
            if (found._tag === "NotApplied") return found
            const cancellation = found._tag === "Answered" ? found.value.cancellation : found.cancellation
            return { _tag: "Applied", id: idOf(cancellation), isPending: cancellation?.status === "REQUESTED" }
          },
          onFailure: (error): Resolution => ({
            _tag: "status" in error && isAnswer(error) ? "NotApplied" : "Unresolved"
          })
        })
      )
      if (resolution._tag !== "Unresolved") return resolution
    }
    return { _tag: "Unresolved" }
  })

type CallError = CancelPaymentError | UnknownOutcome.UnresolvedOutcomeError | { readonly _tag: "PortOneClientError" }

/** Returns true if the error of a call says that the call was not carried out. */
const isDenial = (error: CallError): boolean => {
  if (isPortOneClientError(error)) return error.outcome === "NotSent" || error.outcome === "Refused"
  return "status" in error && isAnswer(error)
}

export const make = (name: string, office: Office, chance: Chance): Effect.Effect<void, never, Payments> => {
  const { claim, note, paid, paymentIds } = office
  const offset = drawOffset(chance)
  const isMarked = chance.happens(0.5)

  const inputOf = Effect.fnUntraced(function* (
    paymentId: string
  ): Effect.fn.Return<CancelPaymentInput, never, Payments> {
    const payments = yield* Payments
    const lock = chance.pick(locks)
    const payment =
      lock === "read" ? Option.getOrUndefined(yield* Effect.option(payments.getPayment({ paymentId }))) : undefined
    const left =
      payment !== undefined && "amount" in payment ? payment.amount.paid - payment.amount.cancelled : undefined
    return {
      paymentId,
      amount: chance.pick(amounts),
      reason: chance.pick(reasons),
      currentCancellableAmount: lock === "total" ? paid : left
    }
  })

  /** Makes one call, and returns true if it is known not to have happened. */
  const call = Effect.fnUntraced(function* (ask: Ask, unmarked: CancelPaymentInput, idempotencyKey: string) {
    const payments = yield* Payments
    const input = isMarked
      ? { ...unmarked, reason: yield* Effect.orDie(UnknownOutcome.markedReason(unmarked.reason, idempotencyKey)) }
      : unmarked
    const startedAt = yield* DateTime.now
    const hangsUpAfter = chance.happens(0.25) ? chance.integer(100, 60_000) : undefined
    note(name, `${ask.name}: asks with ${idempotencyKey}, ${JSON.stringify(input)}`)
    let lost: UnknownOutcome.LostCall = { operation: "Payments.cancelPayment", idempotencyKey, startedAt }
    const sent = Effect.match(payments.cancelPayment(input, { idempotencyKey, retry: chance.pick(policies) }), {
      onSuccess: ({ cancellation }): Told => ({
        _tag: "Success",
        id: idOf(cancellation) ?? "",
        isPending: cancellation.status === "REQUESTED"
      }),
      onFailure: (error): Told => {
        if (isPortOneClientError(error) && chance.happens(0.7)) lost = error
        return { _tag: isDenial(error) ? "Denied" : "Open", why: error._tag }
      }
    })
    const told =
      hangsUpAfter === undefined
        ? yield* sent
        : Option.getOrElse(yield* Effect.timeoutOption(sent, hangsUpAfter), (): Told => ({
            _tag: "Open",
            why: "the caller hung up"
          }))
    note(name, `${ask.name}: ${told._tag}`)
    if (told._tag !== "Open") {
      claim({ ask, idempotencyKey, input, told, resolution: undefined })
      return told._tag === "Denied"
    }
    const [least, most] = chance.pick(waits)
    yield* Effect.sleep(chance.integer(least * 60_000, most * 60_000))
    const found = office.resolve(lost, input)
    const others = drawOffset(chance) - offset
    const resolution = yield* offset === 0 || isMarked ? byClockThatIsOff(others)(found) : found
    note(name, `${ask.name}: resolved, ${resolution._tag}`)
    claim({ ask, idempotencyKey, input, told, resolution })
    return resolution._tag === "NotApplied"
  })

  return Effect.gen(function* () {
    const asks = chance.integer(1, 3)
    for (let index = 1; index <= asks; index++) {
      yield* Effect.sleep(chance.integer(0, 60_000))
      const ask: Ask = { name: `${name}/${index}`, isMarked }
      const paymentId = chance.pick(paymentIds) ?? ""
      let isUndone = true
      for (let tries = 1; tries <= 3 && isUndone; tries++) {
        isUndone = yield* call(ask, yield* inputOf(paymentId), `the key of ${ask.name}, try ${tries}`)
      }
    }
  }).pipe(byClockThatIsOff(offset))
}
