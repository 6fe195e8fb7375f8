import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as Base64 from "effect/encoding/Base64"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as TestClock from "effect/testing/TestClock"
import { TaxInvoices } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom } from "../../merchant.ts"
import { store } from "./storedTaxInvoice.ts"

const taxInvoiceKey = "invoice-1"

/** Bytes that are no text in any encoding. */
const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256)

const upload = (url: string) =>
  Effect.flatMap(HttpClient.HttpClient, (client) =>
    client.execute(HttpClientRequest.bodyUint8Array(HttpClientRequest.put(url), bytes, "image/png"))
  )

/** Uploads a file, and returns its id. */
const uploaded = Effect.fnUntraced(function* (fileName = "receipt.png") {
  const { fileId, url } = yield* (yield* TaxInvoices).createB2bFileUploadUrl({ fileName })
  assert.strictEqual((yield* upload(url)).status, 200)
  return fileId
})

/** Announces a file over HTTP, and returns the URL for it. */
const announced = async (baseUrl: string): Promise<string> => {
  const response = await fetch(`${baseUrl}/b2b/file-upload-url`, {
    method: "POST",
    headers: { authorization: "PortOne any" },
    body: JSON.stringify({ fileName: "receipt.png" })
  })
  // The operation answers so.
  const { url } = (await response.json()) as { readonly url: string }
  return url
}

const put = async (url: string) => (await fetch(url, { method: "PUT", body: bytes })).status

const attachments = Effect.flatMap(TaxInvoices, (taxInvoices) =>
  Effect.map(taxInvoices.getB2bTaxInvoiceAttachments({ taxInvoiceKey }), ({ attachments }) => attachments)
)

const attachError = (fileId: string, key = taxInvoiceKey) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) =>
    Effect.map(Effect.flip(taxInvoices.attachB2bTaxInvoiceFile({ taxInvoiceKey: key, fileId })), ({ _tag }) => _tag)
  )

describe("an attachment", () => {
  it.effect("is a file that was uploaded and attached, in this order", () =>
    Effect.gen(function* () {
      yield* store()
      const taxInvoices = yield* TaxInvoices
      const fileId = yield* uploaded()
      yield* TestClock.adjust("1 minute")
      yield* taxInvoices.attachB2bTaxInvoiceFile({ taxInvoiceKey, fileId })
      const attachedAt = yield* DateTime.now
      yield* taxInvoices.attachB2bTaxInvoiceFile({
        taxInvoiceKey: "supplier-1",
        taxInvoiceKeyType: "SUPPLIER",
        brn: "1234567891",
        fileId: yield* uploaded("terms.pdf")
      })
      const [first, second, ...others] = yield* attachments
      assert(first !== undefined && second !== undefined)
      assert.deepInclude(first, { name: "receipt.png", attachedAt })
      assert.strictEqual(second.name, "terms.pdf")
      assert.lengthOf(others, 0)
      yield* taxInvoices.deleteB2bTaxInvoiceAttachment({ taxInvoiceKey, attachmentId: first.id })
      assert.deepStrictEqual(yield* attachments, [second])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("stays with its bytes in a snapshot, and can be attached after it", () =>
    Effect.gen(function* () {
      const { fileId, snapshot } = yield* Effect.gen(function* () {
        yield* store()
        const fileId = yield* uploaded()
        return { fileId, snapshot: yield* (yield* State).snapshot }
      }).pipe(Effect.provide(controlled))
      const [row] = snapshot.tables["b2bFiles"]!
      assert.deepStrictEqual(row![1], { name: "receipt.png", content: Base64.encode(bytes) })
      yield* Effect.gen(function* () {
        yield* (yield* TaxInvoices).attachB2bTaxInvoiceFile({ taxInvoiceKey, fileId })
        assert.lengthOf(yield* attachments, 1)
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    })
  )

  it.live("is uploaded over HTTP, byte for byte", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const url = yield* Effect.promise(() => announced(emulator.baseUrl))
      assert.isTrue(url.startsWith(`${emulator.baseUrl}/`))
      assert.strictEqual(yield* Effect.promise(() => put(url)), 200)
      const { tables } = yield* emulator.snapshot
      assert.deepInclude(tables["b2bFiles"]![0]![1], { content: Base64.encode(bytes) })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.effect("is no file that was not uploaded: B2bFileNotFoundError", () =>
    Effect.gen(function* () {
      yield* store()
      assert.strictEqual(yield* attachError("none"), "B2bFileNotFoundError")
      const { fileId, url } = yield* (yield* TaxInvoices).createB2bFileUploadUrl({ fileName: "receipt.png" })
      assert.strictEqual(yield* attachError(fileId), "B2bFileNotFoundError")
      assert.strictEqual((yield* upload(url.replace(fileId, "none"))).status, 404)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is no file of the other world: B2bFileNotFoundError", () =>
    Effect.gen(function* () {
      yield* store({}, true)
      const fileId = yield* uploaded()
      const attached = (yield* TaxInvoices).attachB2bTaxInvoiceFile({ taxInvoiceKey, fileId, test: true })
      assert.strictEqual((yield* Effect.flip(attached))._tag, "B2bFileNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of a draft, and stays when that is one no more: B2bTaxInvoiceNotDraftedStatusError", () =>
    Effect.gen(function* () {
      yield* store()
      const taxInvoices = yield* TaxInvoices
      const fileId = yield* uploaded()
      yield* taxInvoices.attachB2bTaxInvoiceFile({ taxInvoiceKey, fileId })
      const [attachment] = yield* attachments
      assert(attachment !== undefined)
      yield* store({ status: "ISSUED" })
      assert.strictEqual(yield* attachError(fileId), "B2bTaxInvoiceNotDraftedStatusError")
      const deleted = taxInvoices.deleteB2bTaxInvoiceAttachment({ taxInvoiceKey, attachmentId: attachment.id })
      assert.strictEqual((yield* Effect.flip(deleted))._tag, "B2bTaxInvoiceNotDraftedStatusError")
      assert.deepStrictEqual(yield* attachments, [attachment])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of a tax invoice that there is: B2bTaxInvoiceNotFoundError", () =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      assert.strictEqual(yield* attachError(yield* uploaded()), "B2bTaxInvoiceNotFoundError")
      assert.strictEqual((yield* Effect.flip(attachments))._tag, "B2bTaxInvoiceNotFoundError")
      const deleted = taxInvoices.deleteB2bTaxInvoiceAttachment({ taxInvoiceKey, attachmentId: "none" })
      assert.strictEqual((yield* Effect.flip(deleted))._tag, "B2bTaxInvoiceNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is deleted from its own tax invoice: B2bTaxInvoiceAttachmentNotFoundError", () =>
    Effect.gen(function* () {
      yield* store()
      yield* store({ id: "invoice-2", supplierDocumentKey: "supplier-2", recipientDocumentKey: "recipient-2" })
      const taxInvoices = yield* TaxInvoices
      yield* taxInvoices.attachB2bTaxInvoiceFile({ taxInvoiceKey, fileId: yield* uploaded() })
      const [attachment] = yield* attachments
      const deleted = taxInvoices.deleteB2bTaxInvoiceAttachment({
        taxInvoiceKey: "invoice-2",
        attachmentId: attachment!.id
      })
      assert.strictEqual((yield* Effect.flip(deleted))._tag, "B2bTaxInvoiceAttachmentNotFoundError")
      assert.lengthOf(yield* attachments, 1)
    }).pipe(Effect.provide(controlled))
  )

  /** Runs each operation on the attachments of a tax invoice, and returns the errors. */
  const errorsFor = (named: { readonly taxInvoiceKey: string; readonly brn?: string }) =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      const ofSupplier = { ...named, taxInvoiceKeyType: "SUPPLIER" } as const
      return [
        (yield* Effect.flip(taxInvoices.attachB2bTaxInvoiceFile({ ...ofSupplier, fileId: "file" })))._tag,
        (yield* Effect.flip(taxInvoices.getB2bTaxInvoiceAttachments(ofSupplier)))._tag,
        (yield* Effect.flip(taxInvoices.deleteB2bTaxInvoiceAttachment({ ...ofSupplier, attachmentId: "one" })))._tag
      ]
    })

  it.effect("needs a name, and a document key its company: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* store()
      const nameless = (yield* TaxInvoices).createB2bFileUploadUrl({ fileName: " " })
      const invalid = "InvalidRequestError"
      assert.strictEqual((yield* Effect.flip(nameless))._tag, invalid)
      assert.deepStrictEqual(yield* errorsFor({ taxInvoiceKey: "supplier-1" }), [invalid, invalid, invalid])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("cannot be reached while the service does not answer: B2bExternalServiceError", () =>
    Effect.gen(function* () {
      const failed = "B2bExternalServiceError"
      assert.deepStrictEqual(yield* errorsFor({ taxInvoiceKey: "key", brn: "9051234566" }), [failed, failed, failed])
    }).pipe(Effect.provide(controlled))
  )
})
