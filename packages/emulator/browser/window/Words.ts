/**
 * Holds the words of the window in its two languages.
 */
import type { CheckoutKind, Spoken } from "../../src/checkout/CheckoutProtocol.ts"

/** A language of the window. */
export type Language = keyof Spoken

const noAnswerInTime: Spoken = { en: "The PG does not answer in time.", ko: "PG사가 제때 응답하지 않아요." }

/** The words for each kind of request: its title, the button that says yes, what comes of taking time, and its ends. */
export const kinds: Record<CheckoutKind, Record<"title" | "accept" | "hold" | "done" | "failed", Spoken>> = {
  PAYMENT: {
    title: { en: "Payment", ko: "결제" },
    accept: { en: "Pay", ko: "결제하기" },
    hold: { en: "The PG leaves the outcome open.", ko: "PG사가 결과를 바로 알려주지 않아요." },
    done: { en: "Payment accepted", ko: "결제를 마쳤어요" },
    failed: { en: "Not paid", ko: "결제하지 못했어요" }
  },
  ISSUE_BILLING_KEY: {
    title: { en: "Save a way to pay", ko: "결제 수단 등록" },
    accept: { en: "Save", ko: "등록하기" },
    hold: noAnswerInTime,
    done: { en: "Saved", ko: "결제 수단을 등록했어요" },
    failed: { en: "Not saved", ko: "등록하지 못했어요" }
  },
  ISSUE_BILLING_KEY_AND_PAY: {
    title: { en: "Save a way to pay, and pay", ko: "결제 수단 등록과 결제" },
    accept: { en: "Save and pay", ko: "등록하고 결제하기" },
    hold: noAnswerInTime,
    done: { en: "Saved and paid", ko: "등록하고 결제했어요" },
    failed: { en: "Not paid", ko: "결제하지 못했어요" }
  },
  IDENTITY_VERIFICATION: {
    title: { en: "Verify your identity", ko: "본인인증" },
    accept: { en: "Verify", ko: "인증하기" },
    hold: { en: "The time for the code is over.", ko: "인증 시간이 지나요." },
    done: { en: "Verified", ko: "본인인증을 마쳤어요" },
    failed: { en: "Not verified", ko: "인증하지 못했어요" }
  }
}

/** All other words. */
export const words = {
  language: { en: "한국어", ko: "English" },
  close: { en: "Close", ko: "닫기" },
  order: { en: "Order", ko: "주문 내용" },
  test: { en: "Emulator, test channel", ko: "에뮬레이터 · 테스트 채널" },
  live: { en: "Emulator", ko: "에뮬레이터" },
  emulated: { en: "PortOne emulator. No money moves.", ko: "포트원 에뮬레이터예요. 실제로 결제되지 않아요." },
  through: { en: "Through", ko: "PG사" },
  way: { en: "Way to pay", ko: "결제 수단" },
  choice: { en: "Try it with", ko: "무엇으로 시험할까요?" },
  promotion: { en: "Promotion", ko: "프로모션" },
  noPromotion: { en: "None", ko: "사용하지 않음" },
  code: { en: "Code", ko: "인증번호" },
  otherEnds: { en: "Try another ending", ko: "다른 결과 시험하기" },
  declineCode: { en: "Decline with", ko: "거절 코드" },
  decline: { en: "Decline", ko: "거절하기" },
  hold: { en: "Take your time", ko: "결과 보류하기" },
  busy: { en: "One moment…", ko: "처리하고 있어요…" },
  mayClose: { en: "You can close this window.", ko: "이 창을 닫아도 돼요." },
  toPage: { en: "The shop has the result.", ko: "상점에 결과를 전달했어요." },
  back: { en: "Back to the shop", ko: "상점으로 돌아가기" },
  agreements: { en: "Terms", ko: "약관" },
  agree: { en: "I agree", ko: "동의해요" },
  disagreed: { en: "Agree to the terms first.", ko: "약관에 먼저 동의해 주세요." },
  noAnswer: {
    en: "The emulator does not answer, or has started again since.",
    ko: "에뮬레이터가 응답하지 않거나 다시 시작되었어요."
  },
  unknown: { en: "There is no such checkout.", ko: "결제창을 찾을 수 없어요." },
  unknownWhy: {
    en: "It ended long ago, or the emulator has started again since.",
    ko: "오래전에 끝났거나 에뮬레이터를 다시 시작했어요."
  }
} satisfies Record<string, Spoken>
