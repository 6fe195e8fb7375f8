import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { TaxInvoices } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { State } from "../../../src/state/State.ts"
import { controlled } from "../../merchant.ts"
import { store } from "./storedTaxInvoice.ts"

const taxInvoiceKey = "invoice-1"

const open = Effect.fnUntraced(function* (url: string) {
  const { headers, status, text } = yield* HttpClient.get(url)
  return { headers, status, text: yield* text }
})

const fetched = async (url: string) => (await fetch(url, { headers: { authorization: "PortOne any" } })).text()

/** Reads the texts of a PDF. Asserts on the way that its table finds every object, as a reader needs. */
const textsOf = (file: string): ReadonlyArray<ReadonlyArray<string>> => {
  assert.match(file, /^%PDF-1\.4\n/)
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1])
  assert.strictEqual(file.slice(start, start + 5), "xref\n")
  const offsets = Array.from(file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm), ([, offset]) => Number(offset))
  offsets.forEach((offset, index) => {
    assert.isTrue(file.slice(offset).startsWith(`${index + 1} 0 obj\n`), `object ${index + 1}`)
  })
  const pages = Array.from(file.matchAll(/<< \/Length (\d+) >>\nstream\n([^]*?)\nendstream/g))
  assert.strictEqual(pages.length, Number(/\/Type \/Pages \/Count (\d+)/.exec(file)?.[1]))
  return pages.map(([, length, content]) => {
    assert.strictEqual(content!.length, Number(length))
    return Array.from(content!.matchAll(/<([0-9a-f]*)> Tj/g), ([, digits]) =>
      String.fromCharCode(...Array.from(digits!.matchAll(/.{4}/g), ([code]) => Number.parseInt(code, 16)))
    )
  })
}

const pdf = Effect.gen(function* () {
  const { url } = yield* (yield* TaxInvoices).getB2bTaxInvoicePdfDownloadUrl({ taxInvoiceKey })
  const { headers, status, text } = yield* open(url)
  assert.strictEqual(status, 200)
  assert.strictEqual(headers["content-type"], "application/pdf")
  return textsOf(text)
})

describe("the PDF of a tax invoice", () => {
  it.effect("shows its parties, items and sums", () =>
    Effect.gen(function* () {
      yield* store({ ntsApprovalNumber: "202603020123456789012345" })
      const [texts, ...others] = yield* pdf
      assert.lengthOf(others, 0)
      assert.includeMembers(Array.from(texts!), [
        "전자세금계산서",
        "승인번호: 202603020123456789012345",
        "작성일자: 2026-03-01",
        "영수/청구: 영수",
        "등록번호: 123-45-67891",
        "등록번호: 220-81-62517",
        "상호: 책방 하나",
        "성명: 김하나",
        "수수료",
        "1.50",
        "13,333",
        "20,000",
        "2,000",
        "공급가액: 20,000",
        "세액: 2,000",
        "합계금액: 22,000",
        "3월분"
      ])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has as many pages as its items need", () =>
    Effect.gen(function* () {
      const items = Array.from({ length: 99 }, (_, index) => ({ name: `품목 ${index + 1}` }))
      yield* store({ items })
      const pages = yield* pdf
      assert.isAbove(pages.length, 1)
      const names = pages.flat().filter((text) => text.startsWith("품목 "))
      assert.deepStrictEqual(
        names,
        items.map(({ name }) => name)
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("cuts what does not fit, and keeps its form whatever a text holds", () =>
    Effect.gen(function* () {
      yield* store({ items: [{ name: "긴 이름".repeat(20) }], remarks: [") Tj <41> 😀\n"] })
      const [texts] = yield* pdf
      assert.isTrue(texts!.some((text) => text.startsWith("긴 이름긴") && text.endsWith("...")))
      assert.isTrue(texts!.includes(") Tj <41> ??"))
    }).pipe(Effect.provide(controlled))
  )
})

describe("the page of a tax invoice", () => {
  it.effect("shows what the PDF shows, with a menu where the request wants one", () =>
    Effect.gen(function* () {
      yield* store()
      const taxInvoices = yield* TaxInvoices
      const pages = yield* Effect.forEach(
        [
          taxInvoices.getB2bTaxInvoicePopupUrl({ taxInvoiceKey }),
          taxInvoices.getB2bTaxInvoicePopupUrl({ taxInvoiceKey, includeMenu: false }),
          taxInvoices.getB2bTaxInvoicePrintUrl({ taxInvoiceKey })
        ],
        (url) => Effect.flatMap(url, ({ url }) => open(url))
      )
      for (const { headers, status, text } of pages) {
        assert.strictEqual(status, 200)
        assert.strictEqual(headers["content-type"], "text/html; charset=utf-8")
        for (const [, shown] of text.matchAll(/<d[td]>([^<]*)</g)) assert.notStrictEqual(shown, "")
        for (const shown of ["220-81-62517", "책방 하나", "수수료", "1.50", "22,000", "3월분"]) {
          assert.include(text, shown)
        }
      }
      assert.deepStrictEqual(
        pages.map(({ text }) => text.includes("<nav>")),
        [true, false, false]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("escapes every value, and runs nothing", () =>
    Effect.gen(function* () {
      const attack = `<script>alert("1")</script>'&`
      const company = { brn: attack, name: attack, representativeName: attack, address: attack }
      yield* store({
        supplier: company,
        recipient: { ...company, contact: { name: attack, email: attack } },
        remarks: [attack],
        items: [{ name: attack, spec: attack, remark: attack }]
      })
      const { url } = yield* (yield* TaxInvoices).getB2bTaxInvoicePrintUrl({ taxInvoiceKey })
      const { headers, text } = yield* open(url)
      assert.notInclude(text, "<script")
      assert.include(text, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;")
      assert.include(headers["content-security-policy"], "default-src 'none'")
      assert.notInclude(headers["content-security-policy"], "unsafe")
      assert.strictEqual(headers["x-content-type-options"], "nosniff")
      const sheet = yield* open(new URL(/href="([^"]+)"/.exec(text)![1]!, url).href)
      assert.strictEqual(sheet.headers["content-type"], "text/css; charset=utf-8")
    }).pipe(Effect.provide(controlled))
  )
})

describe("a URL of a tax invoice", () => {
  it.effect("is found by a document key, in its own world", () =>
    Effect.gen(function* () {
      yield* store()
      yield* store({ remarks: ["a test"] }, true)
      const taxInvoices = yield* TaxInvoices
      const { url } = yield* taxInvoices.getB2bTaxInvoicePrintUrl({
        taxInvoiceKey: "recipient-1",
        taxInvoiceKeyType: "RECIPIENT",
        brn: "2208162517",
        test: true
      })
      assert.include((yield* open(url)).text, "a test")
      const live = yield* taxInvoices.getB2bTaxInvoicePrintUrl({ taxInvoiceKey })
      assert.notInclude((yield* open(live.url)).text, "a test")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("leads nowhere when its tax invoice is gone", () =>
    Effect.gen(function* () {
      yield* store()
      const { url } = yield* (yield* TaxInvoices).getB2bTaxInvoicePrintUrl({ taxInvoiceKey })
      assert.strictEqual((yield* open(url.replace(taxInvoiceKey, "invoice-2"))).status, 404)
    }).pipe(Effect.provide(controlled))
  )

  it.live("is one of the server's over HTTP", () =>
    Effect.gen(function* () {
      const snapshot = yield* Effect.andThen(
        store(),
        Effect.flatMap(State, ({ snapshot }) => snapshot)
      ).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        const { baseUrl } = yield* PortOneEmulator
        const answer = (url: string) => Effect.promise(() => fetched(url))
        for (const [document, shown] of [
          ["pdf-download", "%PDF"],
          ["popup", "책방 하나"],
          ["print", "책방 하나"]
        ] as const) {
          const { url } = JSON.parse(yield* answer(`${baseUrl}/b2b/tax-invoices/${taxInvoiceKey}/${document}-url`))
          assert.isTrue(url.startsWith(`${baseUrl}/`))
          assert.include(yield* answer(url), shown)
        }
      }).pipe(Effect.provide(PortOneEmulator.layerServer({ snapshot })))
    })
  )

  const urls = (input: { readonly taxInvoiceKey: string; readonly brn?: string }, keyType?: "SUPPLIER") =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      const named = keyType === undefined ? input : { ...input, taxInvoiceKeyType: keyType }
      return yield* Effect.forEach(
        [
          taxInvoices.getB2bTaxInvoicePdfDownloadUrl(named),
          taxInvoices.getB2bTaxInvoicePopupUrl(named),
          taxInvoices.getB2bTaxInvoicePrintUrl(named)
        ],
        (url) => Effect.map(Effect.flip(url), ({ _tag }) => _tag)
      )
    })

  it.effect("is of a tax invoice that there is: B2bTaxInvoiceNotFoundError", () =>
    Effect.gen(function* () {
      const notFound = "B2bTaxInvoiceNotFoundError"
      assert.deepStrictEqual(yield* urls({ taxInvoiceKey: "none" }), [notFound, notFound, notFound])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("needs the company of a document key: InvalidRequestError", () =>
    Effect.gen(function* () {
      const invalid = "InvalidRequestError"
      assert.deepStrictEqual(yield* urls({ taxInvoiceKey: "key" }, "SUPPLIER"), [invalid, invalid, invalid])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("needs the service behind it: B2bExternalServiceError", () =>
    Effect.gen(function* () {
      const failed = "B2bExternalServiceError"
      assert.deepStrictEqual(yield* urls({ taxInvoiceKey: "key", brn: "9051234566" }, "SUPPLIER"), [
        failed,
        failed,
        failed
      ])
    }).pipe(Effect.provide(controlled))
  )
})
