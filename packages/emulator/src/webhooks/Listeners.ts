/**
 * Hands webhooks to programs that listen, which send them on and tell the answer. So webhooks reach where only such a
 * program does, and a store needs no address of its own while one listens.
 *
 * A listener is an address among others: each event makes a webhook for it, which is sent again until it is taken. If
 * the listener has gone by then, another one of the same address gets it.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import type { HttpClientRequest } from "effect/http/HttpClientRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"

/** A webhook on its way to a listener. */
export interface Forward {
  /** The id of this sending, which the answer names. */
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answer that a listener got, or what kept it from one. */
export type ForwardAnswer =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly problem: string }

/** An address of webhooks; of a listener if it has the id of one. */
export interface Address {
  readonly url: string
  readonly listener?: string
}

/** The listeners of an emulator. */
export interface Listeners {
  /** Adds a listener that sends webhooks on to this address, until the scope ends. Returns its webhooks. */
  readonly connect: (url: string) => Effect.Effect<Queue.Dequeue<Forward>, never, Scope.Scope>
  /** Takes the answer of a sending. Returns false if nobody waits for it any more. */
  readonly answer: (id: string, answer: ForwardAnswer) => boolean
  readonly addresses: () => ReadonlyArray<Address>
  /** The client that sends to a listener. */
  readonly client: (listener: string, url: string) => HttpClient.HttpClient
}

interface Listener {
  readonly id: string
  readonly url: string
  readonly forwards: Queue.Queue<Forward>
  /** The ids of the sendings that it has not answered. */
  readonly waiting: Set<string>
}

const ended = "the program that listened has ended"

const failed = (request: HttpClientRequest, problem: string) =>
  new HttpClientError({ reason: new TransportError({ request, cause: new Error(problem) }) })

const textOf = ({ body }: HttpClientRequest): string =>
  body._tag === "Uint8Array" ? new TextDecoder().decode(body.body) : ""

export const makeListeners = (): Listeners => {
  const connected = new Map<string, Listener>()
  const answers = new Map<string, Deferred.Deferred<ForwardAnswer>>()
  let begun = 0
  let sent = 0

  const answer = (id: string, taken: ForwardAnswer) => {
    const waiting = answers.get(id)
    if (waiting === undefined) return false
    answers.delete(id)
    return Deferred.doneUnsafe(waiting, Effect.succeed(taken))
  }

  const forward = (listener: Listener, request: HttpClientRequest) =>
    Effect.suspend(() => {
      const id = String(++sent)
      const waiting = Deferred.makeUnsafe<ForwardAnswer>()
      answers.set(id, waiting)
      listener.waiting.add(id)
      Queue.offerUnsafe(listener.forwards, { id, headers: { ...request.headers }, body: textOf(request) })
      return Effect.ensuring(
        Deferred.await(waiting),
        Effect.sync(() => {
          answers.delete(id)
          listener.waiting.delete(id)
        })
      )
    })

  return {
    connect: (url) =>
      Effect.map(
        Effect.acquireRelease(
          Effect.map(Queue.unbounded<Forward>(), (forwards) => {
            const listener: Listener = { id: `listener-${++begun}`, url, forwards, waiting: new Set() }
            connected.set(listener.id, listener)
            return listener
          }),
          (listener) => {
            connected.delete(listener.id)
            for (const id of listener.waiting) answer(id, { problem: ended })
            return Queue.shutdown(listener.forwards)
          }
        ),
        ({ forwards }) => forwards
      ),
    answer,
    addresses: () => Array.from(connected.values(), ({ id, url }) => ({ url, listener: id })),
    client: (id, url) =>
      HttpClient.make((request) =>
        Effect.suspend(() => {
          const own = connected.get(id)
          // An emulator that was started again gives the same ids to others.
          const listener = own?.url === url ? own : Array.from(connected.values()).find((one) => one.url === url)
          if (listener === undefined) return Effect.fail(failed(request, ended))
          return Effect.flatMap(forward(listener, request), (taken) =>
            "problem" in taken
              ? Effect.fail(failed(request, taken.problem))
              : Effect.succeed(
                  HttpServerResponse.toClientResponse(
                    HttpServerResponse.text(taken.body, { status: taken.status, headers: taken.headers }),
                    { request }
                  )
                )
          )
        })
      )
  }
}
