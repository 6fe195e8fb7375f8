/**
 * Declares what a line of the log says. Its time is that of its writing, so that lines are in the order of their times:
 * a request and a webhook have a line when they are answered. A line holds no secret, no number of a card or an
 * account, and no name of a person: it takes single fields from what the emulator sees, and never a header, a body or a
 * query.
 */
import type { PaymentWebhookStatus } from "@effect-portone/payments/generated/Payments"

/** A payment as a line has it. */
export interface SeenPayment {
  readonly id: string
  readonly status: string
  readonly amount: number
  readonly currency: string
}

/** A request of PortOne's API and its answer. */
export interface RequestLine {
  readonly kind: "request"
  readonly at: number
  readonly method: string
  readonly path: string
  readonly operationId: string | undefined
  readonly status: number
  /** The type of the error that was answered. */
  readonly error: string | undefined
  readonly millis: number
  /** The payment of the request, as it is after it. */
  readonly payment: SeenPayment | undefined
}

/** A request that meets a fault. */
export interface FaultLine {
  readonly kind: "fault"
  readonly at: number
  readonly method: string
  readonly path: string
  readonly operationId: string | undefined
  /** The name of the fault. */
  readonly fault: string
}

/** A webhook that was sent, and its answer. */
export interface WebhookLine {
  readonly kind: "webhook"
  readonly at: number
  readonly type: string
  readonly webhookId: string
  readonly url: string
  readonly attempt: number
  readonly isManual: boolean
  readonly result: PaymentWebhookStatus
  /** The status of the answer, if there was one. */
  readonly status: number | undefined
  /** The reason why there is no answer. */
  readonly problem: string | undefined
  /** The remedy, if one is known. */
  readonly advice: string | undefined
  readonly nextAt: number | undefined
  readonly paymentId: string | undefined
}

/** A webhook that a program which listens has sent on, and its answer. */
export interface ForwardLine {
  readonly kind: "forward"
  readonly at: number
  readonly type: string
  readonly webhookId: string | undefined
  readonly paymentId: string | undefined
  readonly url: string
  /** The status of the answer, if there was one. */
  readonly status: number | undefined
  readonly problem: string | undefined
  readonly advice: string | undefined
  readonly millis: number
}

/** Something that happened by itself at its time, such as a charge by schedule. */
export interface TaskLine {
  readonly kind: "task"
  readonly at: number
  readonly task: string
  /** The id of what it happened to, if that is not a payment. */
  readonly subject: string | undefined
  readonly payment: SeenPayment | undefined
}

/** A sentence of the emulator, such as one about its data file. */
export interface MessageLine {
  readonly kind: "message"
  readonly at: number
  readonly message: string
}

/** The place of the emulator, and what it was started with. */
export interface StartLine {
  readonly kind: "started"
  readonly at: number
  readonly facts: ReadonlyArray<Fact>
}

/** A fact about the emulator, with a field of JSON for programs and a name for people. */
export interface Fact {
  readonly field: string
  readonly name: string
  readonly value: string
  /** The value as people read it, where that differs. */
  readonly shown?: string
}

export type Line = RequestLine | FaultLine | WebhookLine | ForwardLine | TaskLine | MessageLine | StartLine
