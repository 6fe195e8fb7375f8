/**
 * Says in both languages of the window what the buyer can choose, and what comes of it.
 */
import type { Spoken } from "./CheckoutProtocol.ts"

/** The outcomes of the test cards, by its last four digits. */
export const effectsOfCards: Readonly<Record<string, Spoken>> = {
  "0002": { en: "Declined", ko: "승인 거절" },
  "0003": { en: "Not enough money", ko: "한도 초과 또는 잔액 부족" },
  "0004": { en: "Expired", ko: "유효기간 만료" },
  "0005": { en: "Reported lost or stolen", ko: "분실·도난 신고" },
  "0006": { en: "Approved after 30 seconds", ko: "30초 뒤 승인" },
  "0007": { en: "Gets no billing key", ko: "빌링키 발급 거절" },
  "0008": { en: "Paid, but cannot be cancelled", ko: "결제되지만 취소 불가" },
  "0009": { en: "Paid; cancelled a minute after it is asked", ko: "결제됨, 취소는 1분 뒤 완료" },
  "0010": { en: "Paid; a cancellation fails after a minute", ko: "결제됨, 취소는 1분 뒤 실패" },
  "0011": { en: "Paid; a cancellation cannot be stopped", ko: "결제됨, 취소 요청 철회 불가" },
  "0012": { en: "Paid, but cannot be captured", ko: "결제되지만 매입 실패" },
  "0013": { en: "Has a billing key that cannot be deleted", ko: "빌링키 삭제 불가" },
  "0014": { en: "Blocked", ko: "사용 정지된 카드" },
  "0015": { en: "Used too often today", ko: "하루 결제 횟수 초과" },
  "0016": { en: "Takes no instalments", ko: "할부 불가 카드" },
  "0017": { en: "Gets a billing key on the first channel alone", ko: "첫 번째 채널에서만 빌링키 발급" }
}

/** The names of the ways to pay. */
export const ways = {
  CARD: { en: "Card", ko: "카드" },
  VIRTUAL_ACCOUNT: { en: "Virtual account", ko: "가상계좌" },
  TRANSFER: { en: "Bank transfer", ko: "계좌이체" },
  MOBILE: { en: "Mobile phone", ko: "휴대폰 소액결제" },
  GIFT_CERTIFICATE: { en: "Gift certificate", ko: "상품권" },
  EASY_PAY: { en: "Easy pay", ko: "간편결제" },
  PAYPAL: { en: "PayPal", ko: "페이팔" },
  ALIPAY: { en: "Alipay", ko: "알리페이" },
  ALIPAY_PLUS: { en: "Alipay+", ko: "알리페이플러스" },
  CONVENIENCE_STORE: { en: "Convenience store", ko: "편의점" }
} as const satisfies Readonly<Record<string, Spoken>>

/** The names of wallets, carriers, certificates, stores and banks that people know by another name than PortOne's. */
const names: Readonly<Record<string, Spoken>> = {
  SAMSUNGPAY: { en: "Samsung Pay", ko: "삼성페이" },
  KAKAOPAY: { en: "Kakao Pay", ko: "카카오페이" },
  NAVERPAY: { en: "NAVER Pay", ko: "네이버페이" },
  PAYCO: { en: "PAYCO", ko: "페이코" },
  TOSSPAY: { en: "Toss Pay", ko: "토스페이" },
  APPLEPAY: { en: "Apple Pay", ko: "애플페이" },
  PAYPAL: { en: "PayPal", ko: "페이팔" },
  ALIPAY: { en: "Alipay", ko: "알리페이" },
  CARD_KR: { en: "Korean card", ko: "국내 카드" },
  CARD_INTERNATIONAL: { en: "Card", ko: "해외 카드" },
  N_PAY: { en: "NAVER Pay", ko: "네이버페이" },
  KAKAO_PAY: { en: "Kakao Pay", ko: "카카오페이" },
  TOSS_PAY: { en: "Toss Pay", ko: "토스페이" },
  PAY_PAL: { en: "PayPal", ko: "페이팔" },
  ALIPAY_CN: { en: "Alipay", ko: "알리페이" },
  WE_CHAT_PAY: { en: "WeChat Pay", ko: "위챗페이" },
  UNION_PAY: { en: "UnionPay", ko: "유니온페이" },
  PAY_PAY: { en: "PayPay", ko: "페이페이" },
  RAKUTEN_PAY: { en: "Rakuten Pay", ko: "라쿠텐페이" },
  CONVENIENCE_STORE_JP: { en: "Convenience store", ko: "일본 편의점" },
  SKT: { en: "SK Telecom", ko: "SK텔레콤" },
  KT: { en: "KT", ko: "KT" },
  LGU: { en: "LG U+", ko: "LG유플러스" },
  HELLO: { en: "Hello Mobile", ko: "헬로모바일" },
  KCT: { en: "Tplus", ko: "티플러스" },
  SK7: { en: "SK 7mobile", ko: "SK 7모바일" },
  BOOKNLIFE: { en: "Booknlife", ko: "도서문화상품권" },
  SMART_MUNSANG: { en: "Smart Munsang", ko: "스마트문상" },
  CULTURELAND: { en: "Cultureland", ko: "컬쳐랜드" },
  CULTUREGIFT: { en: "Culture gift certificate", ko: "문화상품권" },
  HAPPYMONEY: { en: "Happy Money", ko: "해피머니" },
  LAWSON: { en: "Lawson", ko: "로손" },
  FAMILY_MART: { en: "FamilyMart", ko: "패밀리마트" },
  MINI_STOP: { en: "Ministop", ko: "미니스톱" },
  SEVEN_ELEVEN: { en: "7-Eleven", ko: "세븐일레븐" },
  SEICOMART: { en: "Seicomart", ko: "세이코마트" },
  SHINHAN: { en: "Shinhan Bank", ko: "신한은행" },
  KOOKMIN: { en: "KB Kookmin Bank", ko: "국민은행" },
  WOORI: { en: "Woori Bank", ko: "우리은행" },
  HANA: { en: "Hana Bank", ko: "하나은행" },
  NONGHYUP: { en: "NH NongHyup Bank", ko: "농협은행" },
  IBK: { en: "Industrial Bank of Korea", ko: "기업은행" },
  KAKAO: { en: "KakaoBank", ko: "카카오뱅크" },
  TOSS: { en: "Toss Bank", ko: "토스뱅크" },
  POST: { en: "Korea Post", ko: "우체국" },
  SHINHAN_CARD: { en: "Shinhan Card", ko: "신한카드" },
  HYUNDAI_CARD: { en: "Hyundai Card", ko: "현대카드" }
}

/** Returns the name of a choice; one without words is called as PortOne calls it. */
export const nameOf = (name: string): Spoken => names[name] ?? { en: name, ko: name }
