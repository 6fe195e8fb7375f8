/**
 * Judges the ways in which an attempt can end, on whichever road it was sent.
 */
import type * as Duration from "effect/Duration"
import { DecodeError, TimeoutError } from "../ClientErrorReason.ts"
import { parseJson } from "../internal/parseJson.ts"
import type { Answer, Answers, Verdict } from "./answer.ts"
import type { Body, Undecodable } from "./charset.ts"
import { type Form, isDecodingCode } from "./encoding.ts"
import { judge } from "./judge.ts"
import { type Head, outcomeOfLostBody } from "./lostBody.ts"
import { isUnsent, type Progress } from "./progress.ts"
import { retryAfterOf } from "./retryAfter.ts"
import { reset, type Sending } from "./sent.ts"
import { type Judged, judgeCutOff, refusedIn, withPlace } from "./transport.ts"

/** The head of an answer. */
export interface AnswerHead {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** A complete answer. Its body's text is asked for only where it is needed. */
class WholeAnswer implements Answer {
  readonly status: number
  readonly headers: () => AnswerHead["headers"]
  private readonly whole: Body
  constructor(status: number, headers: AnswerHead["headers"], whole: Body) {
    this.status = status
    this.headers = () => headers
    this.whole = whole
  }
  get body(): string {
    return this.whole.body
  }
  get bytes(): Uint8Array | undefined {
    return this.whole.bytes
  }
  get json(): unknown {
    return this.whole.json
  }
}

export const isSuccess = ({ status }: { readonly status: number }): boolean => status >= 200 && status < 300

/** A body that cannot be read in this runtime. */
export const unreadable: Undecodable = { problem: "a body that is too long, or nested too deep" }

/** Returns true for JSON, which is whole if it can be read. A document looks whole wherever it is cut off. */
const tellsItsEnd = (body: Body | Undecodable): boolean =>
  "body" in body && /[}\]]\s*$/.test(body.body) && isJson(body.body)

/** Returns true for an answer whose end an HTTP client can tell from that of its connection. */
const isFramed = (headers: AnswerHead["headers"]): boolean =>
  headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined

const isJson = (text: string): boolean => parseJson(text) !== undefined

/** The ends of one attempt. */
export class Ends<A> {
  /** The head of the answer, once it has come. */
  head: AnswerHead | undefined = undefined
  private readonly answers: Answers<A>
  private readonly progress: Progress
  private readonly sending: Sending
  private readonly url: string
  constructor(url: string, answers: Answers<A>, progress: Progress, sending: Sending) {
    this.url = url
    this.answers = answers
    this.progress = progress
    this.sending = sending
  }

  /** Returns the form that the body of the answer is to be read in. */
  formOf(head: AnswerHead): Form {
    const { format } = this.answers
    return isSuccess(head) && (format === "bytes" || format === "text") ? format : "json"
  }

  /**
   * Judges an attempt whose answer has come. A body may be longer than a text can be, or nested deeper than functions
   * can call themselves. Then the answer has come all the same, and its call has to learn of it.
   */
  answered(read: () => Body | Undecodable): Verdict<A> {
    try {
      return this.ofAllTries(this.judgeAnswer(read()))
    } catch {
      return this.ofAllTries(this.undecodable(this.begun()!, unreadable.problem))
    }
  }

  /**
   * Judges an attempt at which the HTTP client failed.
   *
   * @param cause what it failed with, which may have the answer
   * @param judge what the failure says, if it can say whether the attempt was sent
   */
  failed(
    cause: unknown,
    judge: (
      answers: Answers<unknown>,
      head: Head | undefined,
      isUnsent: (cause: unknown) => boolean | undefined
    ) => Judged
  ): Verdict<A> {
    const refused = refusedIn(cause)
    if (refused !== undefined) {
      this.head = refused
      return this.answered(() => refused)
    }
    const head = this.begun()
    const { reason, ...judged } = judge(this.answers, head, (cause) =>
      this.sending.mayBeSent() ? false : isUnsent(this.progress, cause)
    )
    return this.ofAllTries(
      head !== undefined && reason._tag === "TransportError" && isDecodingCode(reason.code)
        ? this.undecodable(head, `the HTTP client could not undo its content-encoding: ${reason.code}`)
        : { _tag: "Failure", reason: withPlace(reason, this.url), ...judged, retryAfter: this.retryAfter() }
    )
  }

  /**
   * Judges an attempt whose time is up.
   *
   * @param wasQueued true if it still waited for a connection
   */
  timedOut(timeout: Duration.Duration, wasQueued: boolean): Verdict<A> {
    const head = this.begun()
    const withoutHead = wasQueued ? "NotSent" : "Unknown"
    return this.ofAllTries({
      _tag: "Failure",
      reason: new TimeoutError({ timeout, status: head?.status }),
      outcome: head === undefined ? withoutHead : outcomeOfLostBody(this.answers, head),
      retryAfter: this.retryAfter()
    })
  }

  private judgeAnswer(body: Body | Undecodable): Verdict<A> {
    // There is no body without a head.
    const { headers, status } = this.head!
    const code = this.sending.cutOffBy(isFramed(headers))
    if (code !== undefined && !((code === reset || this.sending.isAmbiguous()) && tellsItsEnd(body))) {
      return { ...judgeCutOff(this.answers, this.begun()!, code), retryAfter: this.retryAfter() }
    }
    return "problem" in body
      ? this.undecodable(this.begun()!, body.problem)
      : judge(this.answers, new WholeAnswer(status, headers, body))
  }

  /** The head of an answer has it even if the body is lost. On a success it means nothing. */
  private retryAfter(): string | undefined {
    return this.head === undefined || this.head.status < 300 ? undefined : retryAfterOf(this.head.headers)
  }

  private begun(): Head | undefined {
    return this.head === undefined
      ? undefined
      : { status: this.head.status, contentType: this.head.headers["content-type"] }
  }

  /** All of the answer came, and a success that nothing can be read of may be an error object, or a stranger's. */
  private undecodable(head: Head, description: string): Verdict<A> {
    return {
      _tag: "Failure",
      reason: new DecodeError({ status: head.status, description, body: "" }),
      outcome: isSuccess(head) ? "Unknown" : outcomeOfLostBody(this.answers, head),
      retryAfter: this.retryAfter()
    }
  }

  /** Marks the end of a last try, which says nothing of those before it. What was not sent is proved for them all. */
  private ofAllTries(verdict: Verdict<A>): Verdict<A> {
    return verdict._tag === "Success" ||
      (verdict._tag === "Failure" && verdict.outcome === "NotSent") ||
      (!this.sending.wasRepeated() && this.progress.tries <= 1)
      ? verdict
      : { ...verdict, isRepetition: true }
  }
}
