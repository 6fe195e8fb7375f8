/**
 * Makes each event really happen in a running emulator, by PortOne's API and the emulator's control: its webhook is
 * then a genuine one, and its ids can be read.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as HttpApiClient from "effect/http-api/HttpApiClient"
import type { KnownEvent } from "@effect-portone/core/Webhook"
import { BillingKeys } from "@effect-portone/payments/generated/BillingKeys"
import { Payments } from "@effect-portone/payments/generated/Payments"
import { Counterparties } from "@effect-portone/platform/generated/Counterparties"
import { type IssueB2bTaxInvoiceImmediatelyInput, TaxInvoices } from "@effect-portone/platform/generated/TaxInvoices"
import { ControlApi } from "../control/ControlApi.ts"

/** Makes a client of the control of the emulator at this address. */
export const makeControl = (baseUrl: string) => HttpApiClient.make(ControlApi, { baseUrl })

export type Control = Effect.Success<ReturnType<typeof makeControl>>

/** The events that can be triggered: all but a question, and one that the emulator never sends. */
export type Triggered = Exclude<KnownEvent["type"], "Transaction.Confirm" | "TaxInvoice.Manual">

/** The ids of what an event is about. */
export type Ids = Readonly<Record<string, string>>

type Trigger = Effect.Effect<Ids, { readonly message: string }, BillingKeys | Counterparties | Payments | TaxInvoices>

const amount = { total: 10_000 }

/** An amount whose cancellation the PG takes a minute for. */
const slowlyCancelled = { total: 40_009 }

/** The end of a card that gets no billing key. */
const refused = "0007"

const supplier = "2208162517"
const recipient = "1234567891"
const contact = { name: "이두리", email: "duri@books.example" }

const company = { name: "책방 하나", representativeName: "김하나", contact }

/** Returns a new id, which says where it comes from. */
// oxlint-disable-next-line effecttsgo/crypto-random-uuid -- no test decides it
const nextId = (): string => `trigger-${crypto.randomUUID()}`

/** Makes the triggers of all events, on a channel. */
export const makeTriggers = (control: Control, channelKey: string): Readonly<Record<Triggered, Trigger>> => {
  const { clockControl, control: buyer, platformControl } = control
  const order = { channelKey, orderName: "A triggered order", amount, currency: "KRW" } as const
  const card = (end = "1111") => ({
    card: { credential: { number: `411111111111${end}`, expiryMonth: "12", expiryYear: "39" } }
  })

  const opened = Effect.suspend(() => {
    const paymentId = nextId()
    return Effect.as(buyer.openPayment({ payload: { ...order, paymentId } }), { paymentId })
  })
  const afterOpening = <E>(next: (ids: { readonly paymentId: string }) => Effect.Effect<unknown, E>) =>
    Effect.tap(opened, next)

  const paidBy = Effect.fnUntraced(function* (paid: { readonly total: number }) {
    const paymentId = nextId()
    yield* (yield* Payments).payInstantly({ ...order, paymentId, amount: paid, method: card() })
    return { paymentId }
  })
  const cancelled = Effect.fnUntraced(function* (paid: { readonly total: number }, part?: number) {
    const ids = yield* paidBy(paid)
    const reason = "A triggered cancellation"
    const { cancellation } = yield* (yield* Payments).cancelPayment({
      ...ids,
      reason,
      ...(part === undefined ? {} : { amount: part })
    })
    return { ...ids, ...("id" in cancellation ? { cancellationId: cancellation.id } : {}) }
  })
  const disputed = Effect.gen(function* () {
    const ids = yield* paidBy(amount)
    return { ...ids, ...(yield* buyer.openDispute({ payload: ids })) }
  })

  const issued = Effect.gen(function* () {
    const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: card() })
    return { billingKey: billingKeyInfo.billingKey }
  })

  const taxInvoiceOf = Effect.fnUntraced(function* (issuanceType: "NORMAL" | "REVERSE") {
    const { time } = yield* clockControl.clock()
    const id = nextId()
    const taxInvoice: IssueB2bTaxInvoiceImmediatelyInput["taxInvoice"] = {
      taxationType: "TAXABLE",
      issuanceType,
      writeDate: DateTime.formatIsoDate(DateTime.setZoneOffset(time, 9 * 60 * 60 * 1_000)),
      purposeType: "RECEIPT",
      totalSupplyAmount: 20_000,
      totalTaxAmount: 2_000,
      totalAmount: 22_000,
      supplierDocumentKey: `${id}-s`,
      recipientDocumentKey: `${id}-r`,
      recipient: issuanceType === "NORMAL" ? { ...company, brn: supplier } : { brn: recipient },
      ...(issuanceType === "NORMAL" ? {} : { supplier: { brn: supplier } }),
      items: [{ name: "A triggered item", supplyCostAmount: 20_000, taxAmount: 2_000 }]
    }
    return taxInvoice
  })
  const issuedInvoice = Effect.gen(function* () {
    const { taxInvoice } = yield* (yield* TaxInvoices).issueB2bTaxInvoiceImmediately({
      taxInvoice: yield* taxInvoiceOf("NORMAL")
    })
    return { taxInvoiceId: taxInvoice.id }
  })
  const requestedInvoice = Effect.gen(function* () {
    const counterpartyId = "trigger-supplier"
    const { createB2bCounterparty } = yield* Counterparties
    // Both fail where an earlier trigger has done them.
    yield* Effect.ignore(createB2bCounterparty({ counterpartyId, counterparty: { ...company, brn: supplier } }))
    yield* Effect.ignore(platformControl.decideNtsConnection({ payload: { counterpartyId } }))
    const { taxInvoice } = yield* (yield* TaxInvoices).requestB2bTaxInvoiceReverseIssuance({
      taxInvoice: yield* taxInvoiceOf("REVERSE")
    })
    return { taxInvoiceId: taxInvoice.id }
  })
  const byId = ({ taxInvoiceId }: { readonly taxInvoiceId: string }) =>
    ({ taxInvoiceKey: taxInvoiceId, taxInvoiceKeyType: "TAX_INVOICE_ID" }) as const

  return {
    "Transaction.Ready": opened,
    "Transaction.Paid": afterOpening((payload) => buyer.pay({ payload })),
    "Transaction.VirtualAccountIssued": Effect.gen(function* () {
      const paymentId = nextId()
      yield* (yield* Payments).payInstantly({
        ...order,
        paymentId,
        method: { virtualAccount: { bank: "SHINHAN", expiry: { validHours: 24 }, option: { type: "NORMAL" } } }
      })
      return { paymentId }
    }),
    "Transaction.PartialCancelled": cancelled(amount, amount.total / 2),
    "Transaction.Cancelled": cancelled(amount),
    "Transaction.Failed": afterOpening((payload) => buyer.failPayment({ payload })),
    "Transaction.PayPending": afterOpening((payload) => buyer.holdPayment({ payload })),
    "Transaction.CancelPending": cancelled(slowlyCancelled),
    "Transaction.DisputeCreated": disputed,
    "Transaction.DisputeResolved": Effect.tap(disputed, (payload) => buyer.resolveDispute({ payload })),
    "BillingKey.Ready": Effect.suspend(() => buyer.openBillingKey({ payload: { channelKey } })),
    "BillingKey.Issued": issued,
    "BillingKey.Failed": Effect.gen(function* () {
      const { issueBillingKey } = yield* BillingKeys
      // The key that was refused has an id that only its webhook says.
      const pgCode = yield* issueBillingKey({ channelKey, method: card(refused) }).pipe(
        Effect.as(undefined),
        Effect.catchTag("PgProviderError", (error) => Effect.succeed(error.pgCode))
      )
      return pgCode === undefined ? {} : { pgCode }
    }),
    "BillingKey.Deleted": Effect.gen(function* () {
      const ids = yield* issued
      yield* (yield* BillingKeys).deleteBillingKey(ids)
      return ids
    }),
    "BillingKey.Updated": Effect.tap(issued, (ids) =>
      buyer.updateBillingKey({ payload: { ...ids, card: { brand: "MASTER", number: "55555555****4444" } } })
    ),
    "TaxInvoice.Requested": requestedInvoice,
    "TaxInvoice.Issued": issuedInvoice,
    "TaxInvoice.RequestCancelled": Effect.gen(function* () {
      const ids = yield* requestedInvoice
      yield* (yield* TaxInvoices).cancelB2bTaxInvoiceRequest(byId(ids))
      return ids
    }),
    "TaxInvoice.IssuanceCancelled": Effect.gen(function* () {
      const ids = yield* issuedInvoice
      yield* (yield* TaxInvoices).cancelB2bTaxInvoiceIssuance(byId(ids))
      return ids
    }),
    "TaxInvoice.Refused": Effect.gen(function* () {
      const ids = yield* requestedInvoice
      yield* (yield* TaxInvoices).refuseB2bTaxInvoiceRequest(byId(ids))
      return ids
    }),
    "TaxInvoice.SendingCompleted": Effect.tap(issuedInvoice, (payload) => platformControl.answerTaxInvoice({ payload }))
  }
}
