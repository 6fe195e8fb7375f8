/**
 * Lists the ways to pay that a window for payments offers: those of the request.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { type Bank, type EasyPayProvider, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  ConvenienceStoreBrand,
  type PaymentMethod,
  type PaymentMethodEasyPayMethod,
  PaymentMethodGiftCertificateType
} from "@effect-portone/payments/generated/Payments"
import { cardMethod } from "../payments/payment/CardMethods.ts"
import { virtualAccountOf } from "../payments/payment/VirtualAccounts.ts"
import { bankName } from "../pg/Banks.ts"
import { State } from "../state/State.ts"
import type { Spoken } from "./CheckoutProtocol.ts"
import {
  carriersOf,
  choice,
  type Offered,
  type OfferedWay,
  testCards,
  visa,
  wallets,
  withoutPrefix
} from "./Choices.ts"
import { nameOf, ways } from "./ChoiceWords.ts"
import { bankOf, easyPayProviderOf, endOfDeadline } from "./SdkFields.ts"
import type { PaymentRequest } from "./SdkRequests.ts"

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
      if (paymentDeadline === undefined) {
        return yield* new InvalidRequestError({ message: "convenienceStore.paymentDeadline is no time" })
      }
      return {
        type: "PaymentMethodConvenienceStore",
        convenienceStoreBrand,
        confirmationNumber: state.nextDigits(5),
        receiptNumber: state.nextDigits(10),
        paymentDeadline
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
