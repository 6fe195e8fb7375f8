/**
 * Carries out `requestIdentityVerification`: asks the customer for the code that every phone gets, and verifies who the
 * request says they are. The agency knows what the request does not say.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { IdentityVerificationOperator } from "@effect-portone/payments/generated/IdentityVerifications"
import {
  confirmIdentityVerification,
  failInCustomersPlace,
  findVerification,
  openInBrowser,
  timedOut
} from "../payments/identity/IdentityVerifications.ts"
import { identityNumberOf } from "../payments/identity/People.ts"
import { channelWithKey } from "../pg/Channels.ts"
import type { Refusal } from "../pg/MagicCards.ts"
import { rightCode, subscriberUnknown, wrongCode } from "../pg/MagicValues.ts"
import type { Services } from "../requests/Services.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import type { CheckoutResult, CheckoutView } from "./CheckoutProtocol.ts"
import type { Checkout } from "./Checkouts.ts"
import type { Kind, Outcome } from "./Kind.ts"
import { type Failure, idsOf, type Refused, refusedByPg, unreadable } from "./Results.ts"
import { customDataOf, genderOf, nameOf } from "./SdkFields.ts"
import { IdentityVerificationRequest, read } from "./SdkRequests.ts"

const requestOf = ({ request }: Checkout): IdentityVerificationRequest =>
  Result.getOrThrow(read(IdentityVerificationRequest, request))

/** The person whom the agency finds where the request does not say who it is. */
const someone = { name: "홍길동", phoneNumber: "01012345678" }

/** The carrier of everyone, as no request names one. */
const operator: IdentityVerificationOperator = "SKT"

const leftWindow: Refusal = { pgCode: "VERIFICATION_CANCELED", pgMessage: "The customer left the window." }

const refusals: ReadonlyArray<Refusal> = [subscriberUnknown.refusal, wrongCode.refusal]

const declines: CheckoutView["declines"] = [
  { pgCode: subscriberUnknown.refusal.pgCode, label: { en: "Not this person's phone", ko: "명의자 불일치" } },
  { pgCode: wrongCode.refusal.pgCode, label: { en: "Wrong code", ko: "인증번호 불일치" } }
]

const failedWith = (checkout: Checkout, failure: Failure): CheckoutResult => ({
  ...idsOf(checkout.kind, checkout.request),
  ...omitUndefined({ identityVerificationTxId: checkout.transactionId }),
  ...failure
})

/** Returns the result of a verification that waits for nobody any more. */
const resultNow = Effect.fnUntraced(function* (
  checkout: Checkout
): Effect.fn.Return<CheckoutResult | undefined, never, Services> {
  const row = yield* findVerification(requestOf(checkout))
  if (row === undefined || row.transactionId !== checkout.transactionId) {
    return failedWith(checkout, {
      code: "InvalidEntityState",
      message: "this window is of an attempt that is not the current one"
    })
  }
  const { verification } = row
  switch (verification.status) {
    case "READY":
      return undefined
    case "VERIFIED":
      return {
        transactionType: "IDENTITY_VERIFICATION",
        identityVerificationId: verification.id,
        identityVerificationTxId: row.transactionId
      }
    case "FAILED": {
      const { pgCode = "", pgMessage, reason = "" } = verification.failure
      return failedWith(checkout, refusedByPg(pgCode, pgMessage ?? reason, checkout.isUi))
    }
  }
})

/** Acts on the verification of a window that waits, and returns its result then. */
const ending = Effect.fnUntraced(function* <E>(
  checkout: Checkout,
  act: Effect.Effect<unknown, E, Services>
): Effect.fn.Return<Outcome, E, Services> {
  if ((yield* resultNow(checkout)) === undefined) yield* act
  return (yield* resultNow(checkout)) ?? failedWith(checkout, { code: "UnknownError", message: "nothing came of it" })
})

const failing = (checkout: Checkout, refusal: Refusal) =>
  ending(checkout, failInCustomersPlace(requestOf(checkout), refusal))

const open = Effect.fnUntraced(function* (checkout: Checkout): Effect.fn.Return<Partial<Checkout>, Refused, Services> {
  const request = requestOf(checkout)
  const { customer = {} } = request
  const transactionId = yield* openInBrowser({
    storeId: request.storeId,
    identityVerificationId: request.identityVerificationId,
    channelKey: request.channelKey,
    operator,
    customData: customDataOf(request.customData),
    customer: {
      id: customer.customerId,
      name: nameOf(customer) ?? someone.name,
      phoneNumber: customer.phoneNumber?.replaceAll("-", "") ?? someone.phoneNumber,
      ipAddress: "127.0.0.1",
      identityNumber: identityNumberOf({ ...customer, gender: genderOf(customer.gender) })
    }
  })
  return { transactionId }
})

const problems = {
  missing: { en: "Enter the code.", ko: "인증번호를 입력해 주세요." },
  wrong: {
    en: `The code is not the one that was sent. It is ${rightCode}.`,
    ko: `인증번호가 일치하지 않습니다. ${rightCode}을 입력해 주세요.`
  }
}

const verify = (checkout: Checkout, otp = ""): Effect.Effect<Outcome, Refused, Services> => {
  if (otp === "") return Effect.succeed({ problem: problems.missing })
  if (otp !== rightCode) return Effect.succeed({ problem: problems.wrong })
  const { identityVerificationId, storeId } = requestOf(checkout)
  return ending(checkout, confirmIdentityVerification({ identityVerificationId, storeId, otp }))
}

/** The window of `requestIdentityVerification`. */
export const verifications: Kind = {
  ofButtons: {},
  read: (request) =>
    Result.match(read(IdentityVerificationRequest, request), { onFailure: unreadable, onSuccess: (read) => read }),
  open,
  view: Effect.fnUntraced(function* (checkout: Checkout) {
    const channel = yield* channelWithKey(requestOf(checkout).channelKey)
    return {
      products: [],
      pgProvider: channel.pgProvider,
      isTest: channel.type === "TEST",
      ways: [],
      promotions: [],
      declines,
      asksForCode: {
        en: `Enter the code ${rightCode}, which the emulator sends to every phone.`,
        ko: `에뮬레이터가 모든 휴대전화로 보내는 인증번호 ${rightCode}을 입력해 주세요.`
      }
    }
  }),
  resultWithout: resultNow,
  pay: (checkout, { code }) => verify(checkout, code),
  decline: (checkout, pgCode) =>
    failing(
      checkout,
      refusals.find((one) => one.pgCode === pgCode) ?? { pgCode, pgMessage: `The agency declined: ${pgCode}.` }
    ),
  // A code is over after its time, and so is the window.
  hold: (checkout) => failing(checkout, timedOut),
  close: (checkout) => failing(checkout, leftWindow)
}
