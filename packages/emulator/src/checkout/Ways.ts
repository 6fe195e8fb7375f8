/**
 * Lists the ways to pay that a window offers: those of the request, with the test cards and wallets to choose from.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { type Bank, type EasyPayProvider, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  BillingKeyPaymentMethod,
  BillingKeyPaymentMethodMobile
} from "@effect-portone/payments/generated/BillingKeys"
import {
  ConvenienceStoreBrand,
  type PaymentMethod,
  type PaymentMethodEasyPayMethod,
  PaymentMethodGiftCertificateType
} from "@effect-portone/payments/generated/Payments"
import type { Card } from "@effect-portone/payments/generated/Shared"
import { cardMethod } from "../payments/payment/CardMethods.ts"
import { virtualAccountOf } from "../payments/payment/VirtualAccounts.ts"
import { bankName } from "../pg/Banks.ts"
import { cardOf } from "../pg/Cards.ts"
import { magicCards } from "../pg/MagicCards.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { State } from "../state/State.ts"
import type { Choice, Spoken, Way } from "./CheckoutProtocol.ts"
import { effectsOfCards, nameOf, ways } from "./ChoiceWords.ts"
import {
  bankOf,
  easyPayProviderOf,
  endOfDeadline,
  type IssueBillingKeyAndPayRequest,
  type IssueBillingKeyRequest,
  type PaymentRequest
} from "./SdkRequests.ts"

/** A choice with the way of paying that it makes. */
export interface Offered<A> extends Choice {
  readonly method: Effect.Effect<A, InvalidRequestError, State>
}

/** A way to pay with choices that make ways of paying. */
export interface OfferedWay<A> extends Omit<Way, "choices"> {
  readonly choices: ReadonlyArray<Offered<A>>
}

/** Returns the way as the window shows it. */
export const shown = <A>({ choices, id, label }: OfferedWay<A>): Way => ({
  id,
  label,
  choices: choices.map(({ effect, id, label }) => ({ id, label, ...omitUndefined({ effect }) }))
})

/** Returns the choice of this way and id, or the first one for what is absent. */
export const chosen = <A>(
  offered: ReadonlyArray<OfferedWay<A>>,
  way: string | undefined,
  choice: string | undefined
): Offered<A> | undefined => {
  const found = way === undefined ? offered[0] : offered.find(({ id }) => id === way)
  return choice === undefined ? found?.choices[0] : found?.choices.find(({ id }) => id === choice)
}

/** A test card. */
interface TestCard extends Choice {
  readonly card: Effect.Effect<Card, InvalidRequestError>
}

const testCard = (id: string, number: string, label: Spoken, effect?: Spoken): TestCard => ({
  id,
  label,
  ...omitUndefined({ effect }),
  card: cardOf({ number, expiryMonth: "12", expiryYear: "30" })
})

const ending = (label: string, digits: string): Spoken => ({
  en: `${label} •••• ${digits}`,
  ko: `${label} •••• ${digits}`
})

/** The test cards: an ordinary one, one of each issuer that the emulator knows, and those that the PG answers specially. */
export const testCards: ReadonlyArray<TestCard> = [
  testCard("1111", "4111111111111111", ending("Visa", "1111")),
  ...[["SHINHAN_CARD", "4518420000001111"] as const, ["HYUNDAI_CARD", "4028570000001111"] as const].map(
    ([issuer, number]) => testCard(issuer, number, nameOf(issuer))
  ),
  ...magicCards.map(({ endsIn }) =>
    testCard(endsIn, `411111111111${endsIn}`, ending("Visa", endsIn), effectsOfCards[endsIn])
  )
]

const choice = <A>(id: string, label: Spoken, method: A): Offered<A> => ({ id, label, method: Effect.succeed(method) })

/** The banks that a buyer is offered. */
const banks: ReadonlyArray<Bank> = ["SHINHAN", "KOOKMIN", "WOORI", "HANA", "NONGHYUP", "IBK", "KAKAO", "TOSS", "POST"]

const banksOf = (only: string | undefined, available?: ReadonlyArray<string>): ReadonlyArray<Bank> => {
  const one = bankOf(only)
  if (one !== undefined) return [one]
  const some = (available ?? []).map(bankOf).filter((bank) => bank !== undefined)
  return some.length > 0 ? some : banks
}

const bankLabel = (bank: Bank): Spoken => ({ en: bank, ko: bankName(bank) })

/** The hours in which money can be deposited, where the request does not say. The PG decides them at PortOne. */
const hoursToDeposit = 24 * 7

const virtualAccounts = ({ customer, virtualAccount }: PaymentRequest): ReadonlyArray<Offered<PaymentMethod>> => {
  const { accountExpiry, availableBanks, bankCode, fixedOption } = virtualAccount ?? {}
  return banksOf(bankCode, availableBanks).map((bank) => ({
    id: bank,
    label: bankLabel(bank),
    method: Effect.gen(function* () {
      const now = yield* DateTime.now
      const dueDate = endOfDeadline(accountExpiry ?? { validHours: hoursToDeposit }, now)
      if (dueDate === undefined) {
        return yield* new InvalidRequestError({ message: "virtualAccount.accountExpiry is no time" })
      }
      return yield* virtualAccountOf({
        bank,
        expiry: { dueDate },
        option:
          fixedOption === undefined
            ? { type: "NORMAL" }
            : {
                type: "FIXED",
                // One of the two is there, which the SDK's type says and the rule checks.
                fixed: fixedOption as { readonly accountNumber: string }
              },
        remitteeName: customer?.fullName
      })
    })
  }))
}

/** The wallets that a buyer is offered where the request names none. */
const wallets: ReadonlyArray<EasyPayProvider> = ["KAKAOPAY", "NAVERPAY", "TOSSPAY", "SAMSUNGPAY", "APPLEPAY", "PAYCO"]

const visa: Card = { brand: "VISA", number: "41111111****1111" }

/** Returns the choices of wallets, each with a card behind it and with money in it, as far as the request has them. */
const easyPays = ({ easyPay }: PaymentRequest): ReadonlyArray<Offered<PaymentMethod>> => {
  const provider = easyPayProviderOf(easyPay?.easyPayProvider)
  const { availablePayMethods = [], installment } = easyPay ?? {}
  const takes = (...names: ReadonlyArray<string>) =>
    availablePayMethods.length === 0 || names.some((name) => availablePayMethods.includes(name))
  const month = installment?.monthOption?.fixedMonth
  return (provider === undefined ? wallets : [provider]).flatMap((provider): ReadonlyArray<Offered<PaymentMethod>> => {
    const { en, ko } = nameOf(provider)
    const paidBy = (easyPayMethod: PaymentMethodEasyPayMethod): PaymentMethod => ({
      type: "PaymentMethodEasyPay",
      provider,
      easyPayMethod
    })
    const card = cardMethod(visa, { installmentMonth: month }, { isInterestFree: false })
    const byCard = choice(provider, { en: `${en}, by card`, ko: `${ko} 카드` }, paidBy(card))
    const byMoney = choice(
      `${provider}-CHARGE`,
      { en: `${en}, by money in it`, ko: `${ko} 머니` },
      paidBy({ type: "PaymentMethodEasyPayMethodCharge" })
    )
    const byAccount = choice(
      `${provider}-TRANSFER`,
      { en: `${en}, by bank account`, ko: `${ko} 계좌` },
      paidBy({ type: "PaymentMethodTransfer", bank: "SHINHAN" })
    )
    return [
      ...(takes("CARD") ? [byCard] : []),
      ...(takes("CHARGE", "MONEY") ? [byMoney] : []),
      ...(takes("TRANSFER", "MONEY") ? [byAccount] : [])
    ]
  })
}

const carriers = ["SKT", "KT", "LGU", "HELLO", "KCT", "SK7"]

const withoutPrefix = (prefix: string, name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name)

/** Returns the carriers that a request offers, each with the phone of the customer. */
const carriersOf = <A>(
  { customer, mobile }: Pick<PaymentRequest, "customer" | "mobile">,
  method: (phone: { readonly phoneNumber?: string }) => A
): ReadonlyArray<Offered<A>> => {
  const wanted = (mobile?.carrier === undefined ? (mobile?.avaliableCarriers ?? []) : [mobile.carrier]).map((name) =>
    withoutPrefix("CARRIER_", name)
  )
  const some = wanted.filter((name) => carriers.includes(name))
  return (some.length > 0 ? some : carriers).map((carrier) =>
    choice(carrier, nameOf(carrier), method(omitUndefined({ phoneNumber: customer?.phoneNumber })))
  )
}

const mobiles = (request: PaymentRequest): ReadonlyArray<Offered<PaymentMethod>> =>
  carriersOf(request, (phone) => ({ type: "PaymentMethodMobile", ...phone }))

const certificates = ({ giftCertificate }: PaymentRequest): ReadonlyArray<Offered<PaymentMethod>> => {
  const named = withoutPrefix("GIFT_CERTIFICATE_TYPE_", giftCertificate?.giftCertificateType ?? "")
  const wanted = named === "CULTURE_GIFT" ? "CULTUREGIFT" : named
  const types = PaymentMethodGiftCertificateType.literals
  const only = types.filter((type) => type === wanted)
  return (only.length > 0 ? only : types).map((giftCertificateType) => ({
    id: giftCertificateType,
    label: nameOf(giftCertificateType),
    method: Effect.map(State, (state) => ({
      type: "PaymentMethodGiftCertificate",
      giftCertificateType,
      approvalNumber: state.nextDigits(8)
    }))
  }))
}

const stores = ({ convenienceStore }: PaymentRequest): ReadonlyArray<Offered<PaymentMethod>> =>
  ConvenienceStoreBrand.literals.map((convenienceStoreBrand) => ({
    id: convenienceStoreBrand,
    label: nameOf(convenienceStoreBrand),
    method: Effect.gen(function* () {
      const state = yield* State
      const now = yield* DateTime.now
      const paymentDeadline = endOfDeadline(convenienceStore?.paymentDeadline ?? { validHours: hoursToDeposit }, now)
      return {
        type: "PaymentMethodConvenienceStore",
        convenienceStoreBrand,
        confirmationNumber: state.nextDigits(5),
        receiptNumber: state.nextDigits(10),
        ...omitUndefined({ paymentDeadline })
      }
    })
  }))

const cards = ({ card }: PaymentRequest): ReadonlyArray<Offered<PaymentMethod>> =>
  testCards.map(({ card: read, ...choice }) => ({
    ...choice,
    method: Effect.map(read, (one) =>
      cardMethod(
        one,
        { installmentMonth: card?.installment?.monthOption?.fixedMonth, useCardPoint: card?.useCardPoint },
        { isInterestFree: false }
      )
    )
  }))

const choicesOf = (request: PaymentRequest): ReadonlyArray<Offered<PaymentMethod>> => {
  switch (request.payMethod) {
    case "CARD":
      return cards(request)
    case "VIRTUAL_ACCOUNT":
      return virtualAccounts(request)
    case "TRANSFER":
      return banksOf(request.transfer?.bankCode).map((bank) =>
        choice(bank, bankLabel(bank), { type: "PaymentMethodTransfer", bank })
      )
    case "MOBILE":
      return mobiles(request)
    case "GIFT_CERTIFICATE":
      return certificates(request)
    case "EASY_PAY":
      return easyPays(request)
    case "CONVENIENCE_STORE":
      return stores(request)
    case "PAYPAL":
    case "ALIPAY":
      return [choice(request.payMethod, nameOf(request.payMethod), walletMethod(request.payMethod))]
    case "ALIPAY_PLUS": {
      const provider = easyPayProviderOf(request.alipayPlus?.easyPayProvider) ?? "ALIPAY"
      return [choice(provider, nameOf(provider), walletMethod(provider))]
    }
  }
}

const walletMethod = (provider: EasyPayProvider): PaymentMethod => ({ type: "PaymentMethodEasyPay", provider })

/** Returns the ways of a request for a payment. */
export const waysOfPayment = (request: PaymentRequest): ReadonlyArray<OfferedWay<PaymentMethod>> => [
  { id: request.payMethod, label: ways[request.payMethod], choices: choicesOf(request) }
]

/** Returns the ways of a request for a billing key. */
export const waysOfBillingKey = (
  request: IssueBillingKeyRequest
): ReadonlyArray<OfferedWay<BillingKeyPaymentMethod>> => {
  const method = request.billingKeyMethod ?? "CARD"
  return [{ id: method, label: ways[method], choices: keysOf(method, request) }]
}

const keysOf = (
  method: "CARD" | "MOBILE" | "EASY_PAY" | "PAYPAL",
  request: IssueBillingKeyRequest
): ReadonlyArray<Offered<BillingKeyPaymentMethod>> => {
  switch (method) {
    case "CARD":
      return testCards.map(({ card, ...choice }) => ({
        ...choice,
        method: Effect.map(card, (card) => ({ type: "BillingKeyPaymentMethodCard", card }))
      }))
    case "MOBILE":
      return carriersOf(request, (phone) => ({ type: "BillingKeyPaymentMethodMobile", ...phone }))
    case "PAYPAL":
      return [choice("PAYPAL", nameOf("PAYPAL"), { type: "BillingKeyPaymentMethodPaypal" })]
    case "EASY_PAY": {
      const provider = easyPayProviderOf(request.easyPay?.easyPayProvider)
      return (provider === undefined ? wallets : [provider]).map((provider) =>
        choice(provider, nameOf(provider), {
          type: "BillingKeyPaymentMethodEasyPay",
          provider,
          method: { type: "BillingKeyPaymentMethodCard", card: visa }
        })
      )
    }
  }
}

/** Returns the ways of a request for a billing key that pays at once, which is a mobile phone. */
export const waysOfBillingKeyAndPay = (
  request: IssueBillingKeyAndPayRequest
): ReadonlyArray<OfferedWay<BillingKeyPaymentMethodMobile>> => [
  {
    id: "MOBILE",
    label: ways.MOBILE,
    choices: carriersOf(request, (phone) => ({ type: "BillingKeyPaymentMethodMobile", ...phone }))
  }
]
