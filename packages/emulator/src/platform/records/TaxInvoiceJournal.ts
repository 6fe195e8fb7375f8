/**
 * Records each move of a tax invoice that a merchant hears of: stores it and announces it, in one synchronous step. The
 * tax office's answer, which comes by itself, is expected in the same step.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { Events, type TaxInvoiceEventType } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { taxOfficeRefuses } from "../outside/MagicValues.ts"
import { followTaxInvoice, forgetTaxInvoice } from "./PayoutTaxInvoices.ts"
import {
  deleteTaxInvoiceRow,
  findTaxInvoice,
  placeOfTaxInvoice,
  putTaxInvoice,
  type TaxInvoiceRow
} from "./TaxInvoices.ts"
import { answered, givenUp, issued, requested, sending } from "./TaxInvoiceStates.ts"
import { answerTimeAfter } from "./TaxOfficeDays.ts"
import { rowOf, worldOf } from "./Worlds.ts"

/** The services that a move is recorded with. */
export interface Recorder {
  readonly state: Store
  readonly events: Events["Service"]
  readonly agenda: Agenda["Service"]
  readonly now: DateTime.Utc
}

/** Returns the services at this moment. */
export const recorder: Effect.Effect<Recorder, never, Agenda | Events | State> = Effect.gen(function* () {
  return { state: yield* State, events: yield* Events, agenda: yield* Agenda, now: yield* DateTime.now }
})

/** The event of each status that has one. */
const eventTypes: Readonly<Record<string, TaxInvoiceEventType>> = {
  REQUESTED: "TaxInvoice.Requested",
  ISSUED: "TaxInvoice.Issued",
  REQUEST_CANCELLED: "TaxInvoice.RequestCancelled",
  ISSUANCE_CANCELLED: "TaxInvoice.IssuanceCancelled",
  REQUEST_REFUSED: "TaxInvoice.Refused",
  SENDING_COMPLETED: "TaxInvoice.SendingCompleted"
}

/** Stores a tax invoice and announces its new status, if there is an event of it. */
const record = ({ events, now, state }: Recorder, row: TaxInvoiceRow): TaxInvoiceRow => {
  putTaxInvoice(state, row)
  followTaxInvoice(state, row)
  const { taxInvoice } = row
  const { recipientDocumentKey, status, supplier, supplierDocumentKey } = taxInvoice
  const type = eventTypes[status]
  if (type !== undefined) {
    events.publish({
      type,
      timestamp: now,
      data: {
        taxInvoiceId: taxInvoice.id,
        ...omitUndefined({ supplierDocumentKey, recipientDocumentKey }),
        status,
        supplierBrn: supplier.brn,
        totalAmount: taxInvoice.totalAmount,
        totalSupplyAmount: taxInvoice.totalSupplyAmount,
        totalTaxAmount: taxInvoice.totalTaxAmount
      }
    })
  }
  return row
}

const answering = { name: "taxOfficeAnswers" }

const rowKeyOf = (row: TaxInvoiceRow) => rowOf(placeOfTaxInvoice(row))

const expectAnswer = ({ agenda, now }: Recorder, row: TaxInvoiceRow) =>
  agenda.at(answerTimeAfter(now), answering, rowKeyOf(row))

/** Records that the recipient asks the supplier to issue a tax invoice. */
export const recordRequest = (recorder: Recorder, row: TaxInvoiceRow): TaxInvoiceRow =>
  record(recorder, requested(row, recorder.now))

/** Records that the supplier issues a tax invoice. It is sent by itself on the next business day. */
export const recordIssue = (recorder: Recorder, row: TaxInvoiceRow, memo?: string): TaxInvoiceRow => {
  const { state } = recorder
  expectAnswer(recorder, row)
  return record(recorder, issued(row, recorder.now, `${state.nextDigits(8)}${state.nextDigits(8)}`, memo))
}

/** Records that a tax invoice is given up before it is sent. */
export const recordEnd = (
  recorder: Recorder,
  row: TaxInvoiceRow,
  status: Parameters<typeof givenUp>[1],
  memo: string | undefined
): TaxInvoiceRow => {
  recorder.agenda.cancel(answering, rowKeyOf(row))
  return record(recorder, givenUp(row, status, recorder.now, memo))
}

/** Records that a tax invoice goes to the tax office, which answers on the next business day. */
export const recordSending = (recorder: Recorder, row: TaxInvoiceRow): TaxInvoiceRow => {
  expectAnswer(recorder, row)
  return record(recorder, sending(row, recorder.now))
}

/** Records the tax office's answer to a tax invoice. */
export const recordAnswer = (recorder: Recorder, row: TaxInvoiceRow, isAccepted: boolean): TaxInvoiceRow => {
  recorder.agenda.cancel(answering, rowKeyOf(row))
  return record(recorder, answered(row, recorder.now, isAccepted))
}

/** Records that a tax invoice is deleted. Its document keys are free again. */
export const recordDeletion = ({ state }: Pick<Recorder, "state">, row: TaxInvoiceRow): void => {
  deleteTaxInvoiceRow(state, placeOfTaxInvoice(row))
  forgetTaxInvoice(state, row)
}

/** Lets the tax office answer a tax invoice at its time. */
export const taxOfficeAnswers: Task<Agenda | Events | State> = task(answering.name, (key) =>
  Effect.map(recorder, (recorder) => {
    const [world, id] = Table.partsOf(key)
    const row = findTaxInvoice(recorder.state, { isForTest: world === worldOf({ isForTest: true }), id: id! })
    if (row === undefined) return
    recordAnswer(recorder, row, !row.taxInvoice.recipient.brn.startsWith(taxOfficeRefuses.beginsWith))
  })
)
