/** What a cancellation in a payment proves of a refund of unknown outcome that has no mark. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type CancelPaymentInput, type PaymentCancellation, UnknownOutcome } from "../src/index.ts"
import { paid, partialCancelled, paymentId, requested, scripted } from "./fixtures/payments.ts"

const lost = { operation: "Payments.cancelPayment", idempotencyKey: undefined, startedAt: undefined }

const one = { ...requested, status: "SUCCEEDED", totalAmount: 3_000, reason: "returned", trigger: "API" } as const

/** A payment with these cancellations, and what it tells of its money. */
const listing = (cancellations: ReadonlyArray<PaymentCancellation>, amount: object = {}, promotionId?: string) => {
  const gone = cancellations.reduce((sum, it) => (it.status === "SUCCEEDED" ? sum + it.totalAmount : sum), 0)
  return {
    ...(gone === 0 ? paid : partialCancelled),
    amount: { ...paid.amount, cancelled: gone, ...amount },
    cancellations,
    ...(promotionId === undefined ? {} : { promotionId })
  }
}

const outcome = (payment: ReturnType<typeof listing>, input: Omit<CancelPaymentInput, "paymentId">) =>
  UnknownOutcome.resolveCancellation(lost, { paymentId, ...input }, { settledAfter: 0 }).pipe(
    Effect.match({ onSuccess: ({ _tag }) => _tag, onFailure: ({ _tag }) => _tag }),
    Effect.provide(scripted(payment).layer)
  )

const may = "UnresolvedOutcomeError"

const utf8 = (text: string) => new TextEncoder().encode(text)

describe("a refund for a reason", () => {
  it.effect.each<readonly [string, string, string, string]>([
    ["the same", "returned", "returned", may],
    ["another", "broken", "returned", "NotApplied"],
    ["another that begins alike", "wrong colour", "wrong size", "NotApplied"],
    ["another in the same script", "상품 파손", "고객 변심", "NotApplied"],
    ["another in another script", "broken", "고객 변심", "NotApplied"],
    ["another with a question mark", "broken?", "returned", "NotApplied"],
    ["cut", "wrong size, cust", "wrong size, customer wants a larger one", may],
    ["cut to a letter", "w", "wrong size", may],
    ["cut, with an ellipsis", "wrong si…", "wrong size", may],
    ["cut, with dots", "wrong si...", "wrong size", may],
    ["cut within a character", "고객 변\ufffd\ufffd", "고객 변심", may],
    ["cut within an escape", "Tom &am", "Tom & Jerry", may],
    ["empty", "", "returned", may],
    ["of spaces", "  ", "returned", may],
    ["longer", "returned [API]", "returned", may],
    ["behind something else", "[PortOne] 반품", "반품", may],
    ["between other words", "부분취소 3000원 - 반품 (API)", "반품", may],
    ["behind a word that makes another of it", "not returned", "returned", may],
    ["in JSON", '{"reason":"단순변심 환불"}', "단순변심 환불", may],
    ["in base64", btoa(String.fromCharCode(...utf8("고객 변심"))), "고객 변심", may],
    ["in base64 for URLs, and cut", "6rOg6rCdIOuz", "고객 변심", may],
    ["with question marks for what the store has no code for", "thanks ?? caf?", "thanks 🙏 café", may],
    ["of question marks alone", "?? ??", "고객 변심", may],
    ["without what the store has no code for", "3000 A", "3000원 A", may],
    ["in a wrong encoding", "ê³ ê°\u009d ë³€ì‹¬", "고객 변심", may],
    ["with an accent in a form of its own", "cafe\u0301", "café", may],
    ["without its accents", "cafe", "café", may],
    ["in letters of full width", "ＡＢＣ　１", "abc 1", may],
    ["in capitals", "RETURNED", "returned", may],
    ["escaped", "Tom &amp; Jerry &lt;3", "Tom & Jerry <3", may],
    ["escaped twice", "Tom &amp;amp; Jerry", "Tom & Jerry", may],
    ["escaped by numbers", "&#44256;&#xAC1D; 변심", "고객 변심", may],
    ["that was escaped, and is no more", "Tom & Jerry", "Tom &amp; Jerry", may],
    ["with other spaces", "wrong\u00a0 size", "wrong\n\tsize", may],
    ["without punctuation", "wrong size customers", "wrong size: (customer's)", may],
    ["of which nothing can be compared", "broken", "!!!", may],
    ["in a wrong encoding of a letter like ™", new TextDecoder("windows-1252").decode(utf8("환불")), "환불", may],
    ["in a wrong encoding, with a western letter in it", "cafÃ© refund", "café refund", may],
    ["in a wrong encoding, with a sign that has a number in it", "Â½ returned", "½ returned", may],
    ["in the older encoding of Korean", new TextDecoder("euc-kr").decode(utf8("고객 변심")), "고객 변심", may],
    ["in an encoding of Chinese", new TextDecoder("gbk").decode(utf8("고객 변심")), "고객 변심", may],
    ["in the older encoding of Korean, read as Chinese", "券阂", "환불", may],
    ["in the older encoding of Korean, read as Japanese", "ﾈｯｺﾒ", "환불", may],
    ["in an encoding of Chinese, read as Korean", "藁운", "退款", may],
    ["in another encoding, read as Russian", "М≥≤Л≤└", "환불", may],
    ["the word for none", "null", "returned", may],
    ["the Korean word for none", "없음", "고객 변심", may],
    ["cut within a Korean syllable", "고객 변심".normalize("NFD").slice(0, 7), "고객 변심", may],
    ["with digits that were masked", "구매자 010-****-5678 환불", "구매자 010-1234-5678 환불", may],
    ["with digits that were masked by letters", "010-XXXX-XXXX 환불", "010-1234-5678 환불", may],
    ["with a digit that was masked by a letter", "X개 환불", "3개 환불", may],
    ["with a syllable masked by a letter", "홍O동 환불", "홍길동 환불", may],
    ["with a syllable masked by a Korean letter", "홍ㅇ동 환불", "홍길동 환불", may],
    ["with each digit masked by a letter", "주문 xx-xxxx, x개", "주문 26-1130, 2개", may],
    ["that was escaped for a URL, and cut within an escape", "returned%2", "returned, unopened", may],
    ["with an amount that was masked by letters", "부분환불-X,XXX원", "부분환불-1,234원", may],
    ["in the escapes of C", "\\xea\\xb3\\xa0\\352\\260\\235", "고객", may],
    ["in escapes of mail", "=EA=B3=A0=EA=B0=9D", "고객", may],
    ["in numbers of Unicode", "U+ACE0U+AC1D", "고객", may],
    ["in UTF-7", "+rOCsHQ-", "고객", may],
    ["with letters that were masked", "a*****@example.com", "a.buyer@example.com", may],
    ["spelt by other letters", "Fussweg", "Fußweg", may],
    ["escaped as JSON", "\\uace0\\uac1d\\nchanged", "고객\nchanged", may],
    ["escaped as a URL", encodeURIComponent("고객 변심"), "고객 변심", may],
    ["with a tag for the end of a line", "wrong size<br>blue", "wrong size\nblue", may],
    ["without its tags", "big thing", "<b>big</b> thing", may],
    ["in the older encoding of Korean, read as UTF-8", "\ufffd\ufffd\u01f0 \ufffd\u04b7\ufffd", "상품 불량", may],
    ["escaped as a URL of another encoding", "%C8%AF%BA%D2", "환불", may],
    ["escaped as a URL, and cut within a letter", "%EA%B3%A0%EA%B", "고객 변심", may],
    ["escaped as a URL twice", "%25ED%2599%2598", "환불", may],
    ["escaped as JSON, and cut", "\\ud658\\ubd", "환불", may],
    ["escaped by numbers, without semicolons", "&#54872&#48520", "환불", may],
    ["escaped as scripts do", "%uD658%uBD88", "환불", may],
    ["escaped without semicolons", "Tom &amp Jerry", "Tom & Jerry", may]
  ])("that is %s in the payment: %j for %j", ([, told, reason, expected]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* outcome(listing([{ ...one, reason: told }]), { amount: 3_000, reason }), expected)
      // Another amount proves another refund, whatever its reason is.
      assert.strictEqual(
        yield* outcome(listing([{ ...one, reason: told, totalAmount: 2_000 }]), { amount: 3_000, reason }),
        "NotApplied"
      )
    })
  )

  it.effect("is compared in time, however long and odd the reason is", () =>
    Effect.gen(function* () {
      const told = `${"가".repeat(1_500)}?`
      assert.strictEqual(
        yield* outcome(listing([{ ...one, reason: told }]), { amount: 3_000, reason: "가".repeat(3_000) }),
        may
      )
    })
  )

  it.effect.each([
    ["without its beginning", (mark: string) => `${mark.slice(3)} returned`],
    ["cut, with an ellipsis", (mark: string) => `${mark.slice(0, 6)}…`],
    ["cut within a character", (mark: string) => `${mark.slice(0, 1)}\ufffd`],
    ["of nothing that can be compared", () => "???"],
    ["with each digit masked by a letter", (reason: string) => reason.replaceAll(/\d/g, "x")],
    ["without its digits, which were masked", (reason: string) => reason.replaceAll(/\d/g, "*")],
    ["masked in its middle", (reason: string) => `${reason.slice(0, 3)}*****${reason.slice(8)}`],
    ["masked altogether", (reason: string) => reason.replaceAll(/\S/g, "*")],
    ["left out", () => "returned"],
    ["without its digits", (reason: string) => reason.replaceAll(/\d/g, "")],
    ["in base64", btoa],
    ["in base64 of a header", (reason: string) => `=?UTF-8?B?${btoa(reason)}?=`],
    ["in hexadecimal digits", (reason: string) => Buffer.from(reason).toString("hex")],
    [
      "in escapes of bytes",
      (reason: string) => reason.replaceAll(/./g, (it) => `\\x${Buffer.from(it).toString("hex")}`)
    ]
  ] as ReadonlyArray<readonly [string, (reason: string) => string]>)(
    "and a mark that is %s may be there",
    ([, stored]) =>
      Effect.gen(function* () {
        const idempotencyKey = "the-key-of-the-first-try"
        const reason = yield* UnknownOutcome.markedReason("returned", idempotencyKey)
        const found = yield* UnknownOutcome.resolveCancellation(
          { ...lost, idempotencyKey },
          { paymentId, amount: 3_000, reason },
          { settledAfter: 0 }
        ).pipe(Effect.flip, Effect.provide(scripted(listing([{ ...one, reason: stored(reason) }])).layer))
        assert.strictEqual(found._tag, may)
      })
  )

  const masked = (text: string) => text.replaceAll(/\d/g, "*")

  it.effect.each<readonly [reason: string, stored: (marked: string) => string]>([
    ["R2611290017 returned", () => "R2611290017 returned"],
    ["R2611290017 returned", () => "*********** R2611290017 returned"],
    ["order2026112301 returned", () => "order2026112301 returned"],
    ["RA-2026112900 returned", () => "RA-2026112900 returned"],
    ["R3F9A0C71E2 was too little", () => "R3F9A0C71E2 was too little"],
    ["e5f8a9c0-11d2-4b3a-9c0d-1234567890ab", masked],
    ["e5f8a9c0-11d2-4b3a-9c0d-1234567890ab", (reason) => reason.replaceAll(/\d/g, "")],
    ["2개 환불", (reason) => reason.replaceAll(/\d/g, "X")],
    ["returned, unopened", (reason) => reason.replaceAll(/\d/g, "x").slice(0, 14)],
    ["고객 변심", (reason) => `${masked(reason)} (부분취소)`],
    ["고객 변심", (reason) => `[API] ${masked(reason)}`],
    ["고객 변심", () => "취소사유: 고객 변심"],
    ["고객 변심", () => "고객 변심 (부분취소)"],
    ["returned", () => "[API] *********** returned"],
    ["returned", () => "N/A returned"]
  ])("and a mark of %j may be there, if a store has lost or masked it (%#)", ([unmarked, stored]) =>
    Effect.gen(function* () {
      const idempotencyKey = "the-key-of-the-first-try"
      const reason = yield* UnknownOutcome.markedReason(unmarked, idempotencyKey)
      const found = yield* UnknownOutcome.resolveCancellation(
        { ...lost, idempotencyKey },
        { paymentId, amount: 3_000, reason, currentCancellableAmount: 10_000 },
        { settledAfter: 0 }
      ).pipe(Effect.flip, Effect.provide(scripted(listing([{ ...one, reason: stored(reason) }])).layer))
      assert.strictEqual(found._tag, may)
    })
  )

  it.effect.each<readonly [string, string]>([
    ["another one", "broken"],
    ["the word for none", "null"],
    ["its own, as EUC-KR is read in GBK", new TextDecoder("gbk").decode(Uint8Array.of(0xc8, 0xaf, 0xba, 0xd2))]
  ])("and a mark may have become any reason that has none: %s", ([, stored]) =>
    Effect.gen(function* () {
      const idempotencyKey = "the-key-of-the-first-try"
      const reason = yield* UnknownOutcome.markedReason("환불", idempotencyKey)
      const error = yield* UnknownOutcome.resolveCancellation(
        { ...lost, idempotencyKey },
        { paymentId, amount: 3_000, reason, currentCancellableAmount: 10_000 },
        { settledAfter: 0 }
      ).pipe(Effect.flip, Effect.provide(scripted(listing([{ ...one, reason: stored }])).layer))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
    })
  )

  it.effect.each<readonly [string, (reason: string) => string, CancelPaymentInput["currentCancellableAmount"]]>([
    ["another mark", (reason) => `R${"0".repeat(10)}${reason.slice(11)}`, undefined],
    ["no mark, and another reason, and as much is left as before the call", () => "broken", 7_000],
    ["no mark, and as much is left as before the call", () => "returned", 7_000]
  ])("and a mark is not there in one with %s", ([, stored, currentCancellableAmount]) =>
    Effect.gen(function* () {
      const idempotencyKey = "the-key-of-the-first-try"
      const reason = yield* UnknownOutcome.markedReason("returned", idempotencyKey)
      const found = yield* UnknownOutcome.resolveCancellation(
        { ...lost, idempotencyKey },
        { paymentId, amount: 3_000, reason, currentCancellableAmount },
        { settledAfter: 0 }
      ).pipe(Effect.provide(scripted(listing([{ ...one, reason: stored(reason) }])).layer))
      assert.strictEqual(found._tag, "NotApplied")
    })
  )
})

describe("a refund beside a cancellation", () => {
  const input = { amount: 3_000, reason: "returned" }

  it.effect.each<readonly [string, string]>([
    ["API", may],
    ["CONSOLE", "NotApplied"],
    ["PORTONE_ADMIN", "NotApplied"],
    ["CHARGEBACK", "NotApplied"],
    ["API_V2", may],
    ["api", may],
    ["", may]
  ])("that was triggered by %j is %s", ([trigger, expected]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* outcome(listing([{ ...one, trigger }]), input), expected)
    })
  )

  const less = { ...one, totalAmount: 2_700 }
  const discount = { discount: 1_000, paid: 9_000 }

  it.effect.each<readonly [string, ReturnType<typeof listing>, object, string]>([
    ["none", listing([less]), {}, "NotApplied"],
    [
      "a cancellation of which a part is an easy pay discount",
      listing([{ ...less, easyPayDiscountAmount: 300 }]),
      {},
      may
    ],
    ["a discount", listing([less], discount), {}, may],
    ["a discount, and what was left is known", listing([less], discount), { currentCancellableAmount: 9_000 }, may],
    ["a discount, and as much is left", listing([less], discount), { currentCancellableAmount: 6_300 }, may],
    ["a promotion that took nothing off", listing([less], {}, "promotion-1"), {}, may],
    ["a discount to retain", listing([less]), { promotionDiscountRetainOption: "RETAIN" }, may],
    [
      "a discount, and its cancellation has another reason",
      listing([{ ...less, reason: "broken" }], discount),
      {},
      "NotApplied"
    ],
    ["a discount, and asks for all", listing([less], discount), { amount: undefined }, may],
    ["no discount, and asks for all", listing([less]), { amount: undefined }, "NotApplied"]
  ])("of a changed amount, where the payment has %s", ([, payment, more, expected]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* outcome(payment, { ...input, ...more }), expected)
    })
  )

  const pending = { ...requested, totalAmount: 3_000, reason: "broken", trigger: "CONSOLE" }
  const all = { amount: undefined }

  it.effect.each<readonly [string, ReadonlyArray<PaymentCancellation>, object, string]>([
    ["3,000 of 7,000 that are left if that counts as gone", [pending, one], { currentCancellableAmount: 7_000 }, may],
    ["3,000 of 10,000 that are left if it does not", [pending, one], { currentCancellableAmount: 10_000 }, may],
    ["all that is left if it counts as gone", [pending, { ...one, totalAmount: 7_000 }], all, may],
    ["all that is left if it does not", [pending, { ...one, totalAmount: 10_000 }], all, may],
    [
      "half, and is pending for the other half",
      [
        { ...pending, totalAmount: 5_000 },
        { ...one, totalAmount: 5_000 }
      ],
      { ...all, currentCancellableAmount: 5_000 },
      may
    ],
    [
      "all while it is pending itself, and another came later",
      [
        { ...requested, totalAmount: 10_000, reason: "returned", trigger: "API" },
        { ...one, reason: "broken", trigger: "CONSOLE" }
      ],
      all,
      may
    ],
    ["too little, whether or not that counts as gone", [pending, { ...one, totalAmount: 2_000 }], all, "NotApplied"],
    [
      "too little, beside one whose amount makes no sense",
      [
        { ...pending, totalAmount: -8_000 },
        { ...one, totalAmount: 10_000 }
      ],
      all,
      may
    ],
    ["nothing", [pending], input, "NotApplied"]
  ])("that is pending elsewhere, where it took %s", ([, cancellations, more, expected]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* outcome(listing(cancellations), { ...input, ...more }), expected)
    })
  )
})
