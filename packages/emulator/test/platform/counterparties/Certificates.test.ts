import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as TestClock from "effect/testing/TestClock"
import { Counterparties } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { merchant } from "../../merchant.ts"
import { books, brn, connected, unlooked } from "./counterparty.ts"

/** Runs each of the three operations about a certificate, and returns the errors. */
const errorsFor = (input: { readonly brn: string; readonly test?: boolean }) =>
  Effect.gen(function* () {
    const counterparties = yield* Counterparties
    return yield* Effect.forEach(
      [
        Effect.asVoid(counterparties.getB2bCounterpartyCertificate(input)),
        Effect.asVoid(counterparties.getB2bCounterpartyCertificateRegistrationUrl(input)),
        Effect.asVoid(counterparties.validateB2bCounterpartyCertificate(input))
      ],
      (operation) => Effect.map(Effect.flip(operation), ({ _tag }) => _tag)
    )
  })

describe("a certificate", () => {
  it.effect("is valid for a year from its registration", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      yield* connected("books")
      const registeredAt = yield* DateTime.now
      yield* (yield* PortOneEmulator).setCertificate({ brn })
      const certificate = yield* counterparties.getB2bCounterpartyCertificate({ brn })
      assert.deepInclude(certificate, {
        registeredAt,
        expiredAt: DateTime.add(registeredAt, { years: 1 }),
        certificateType: "E_TAX",
        subjectName: "책방 하나",
        registrantContactName: "이두리"
      })
      const isValid = Effect.map(counterparties.validateB2bCounterpartyCertificate({ brn }), ({ isValid }) => isValid)
      assert.isTrue(yield* isValid)
      yield* TestClock.setTime(DateTime.toEpochMillis(certificate.expiredAt) - 1)
      assert.isTrue(yield* isValid)
      yield* TestClock.adjust(1)
      assert.isFalse(yield* isValid)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("ends when a test says so", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      const emulator = yield* PortOneEmulator
      yield* connected("books")
      yield* emulator.setCertificate({ brn })
      const registered = yield* counterparties.getB2bCounterpartyCertificate({ brn })
      const expiredAt = DateTime.add(yield* DateTime.now, { days: 1 })
      yield* emulator.setCertificate({ brn, expiredAt })
      assert.deepStrictEqual(yield* counterparties.getB2bCounterpartyCertificate({ brn }), { ...registered, expiredAt })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of a business, which may have several counterparties", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      yield* connected("books")
      yield* connected("more-books")
      yield* (yield* PortOneEmulator).setCertificate({ brn })
      yield* counterparties.deleteB2bCounterparty({ counterpartyId: "books" })
      yield* counterparties.getB2bCounterpartyCertificate({ brn })
      yield* counterparties.deleteB2bCounterparty({ counterpartyId: "more-books" })
      yield* connected("books")
      const error = yield* Effect.flip(counterparties.getB2bCounterpartyCertificate({ brn }))
      assert.strictEqual(error._tag, "B2bCertificateUnregisteredError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not there until it was registered: B2bCertificateUnregisteredError", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      yield* connected("books")
      for (const operation of [
        Effect.asVoid(counterparties.getB2bCounterpartyCertificate({ brn })),
        Effect.asVoid(counterparties.validateB2bCounterpartyCertificate({ brn }))
      ]) {
        assert.strictEqual((yield* Effect.flip(operation))._tag, "B2bCertificateUnregisteredError")
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs a counterparty of its world: B2bCounterpartyNotFoundError", () =>
    Effect.gen(function* () {
      yield* connected("books")
      const notFound = "B2bCounterpartyNotFoundError"
      assert.deepStrictEqual(yield* errorsFor({ brn, test: true }), [notFound, notFound, notFound])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs a connection: B2bCounterpartyNtsNotConnectedError", () =>
    Effect.gen(function* () {
      yield* (yield* Counterparties).createB2bCounterparty({ counterpartyId: "books", counterparty: books })
      const notConnected = "B2bCounterpartyNtsNotConnectedError"
      assert.deepStrictEqual(yield* errorsFor({ brn }), [notConnected, notConnected, notConnected])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot be looked at while the authority does not answer: B2bExternalServiceError", () =>
    Effect.gen(function* () {
      yield* connected("books", { ...books, brn: unlooked })
      const failed = "B2bExternalServiceError"
      assert.deepStrictEqual(yield* errorsFor({ brn: unlooked }), [failed, failed, failed])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is found by ten digits: InvalidRequestError", () =>
    Effect.gen(function* () {
      const invalid = "InvalidRequestError"
      assert.deepStrictEqual(yield* errorsFor({ brn: "220-81-62517" }), [invalid, invalid, invalid])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is registered at the page of the registration URL, again a year later", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      yield* connected("books")
      const { url } = yield* counterparties.getB2bCounterpartyCertificateRegistrationUrl({ brn })
      const page = yield* HttpClient.get(url)
      assert.include(yield* page.text, "책방 하나")
      assert.include(page.headers["content-security-policy"], "form-action 'self'")
      assert.strictEqual((yield* HttpClient.post(url)).status, 200)
      const { expiredAt } = yield* counterparties.getB2bCounterpartyCertificate({ brn })
      assert.deepStrictEqual(expiredAt, DateTime.add(yield* DateTime.now, { years: 1 }))
      assert.include(yield* (yield* HttpClient.get(url)).text, DateTime.formatIso(expiredAt))
      yield* TestClock.setTime(DateTime.toEpochMillis(expiredAt))
      yield* HttpClient.post(url)
      assert.isTrue((yield* counterparties.validateB2bCounterpartyCertificate({ brn })).isValid)
      assert.strictEqual((yield* HttpClient.post(url.replace(brn, "1208100002"))).status, 404)
    }).pipe(Effect.provide(merchant))
  )
})
