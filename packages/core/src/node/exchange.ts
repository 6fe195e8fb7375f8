/**
 * Exchanges a request and its answer over a dispatcher of undici's, by one object that undici tells of all.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import type * as Undici from "@effect/platform-node/Undici"
import * as Context from "effect/Context"
import type { Exchange, Sink, WholeBody } from "../client/exchange.ts"

const nothing = Buffer.alloc(0)

/** The pieces of a body. Most answers come in one. */
class Pieces implements WholeBody {
  private first: Buffer | undefined = undefined
  private rest: Array<Buffer> | undefined = undefined
  add(piece: Buffer): void {
    if (this.first === undefined) this.first = piece
    else (this.rest ??= [this.first]).push(piece)
  }
  bytes(): Buffer {
    return this.rest === undefined ? (this.first ?? nothing) : Buffer.concat(this.rest)
  }
  text(): string {
    const bytes = this.bytes()
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    return bytes.toString("utf8", hasMark ? 3 : 0)
  }
}

class Handler implements Undici.Dispatcher.DispatchHandler {
  private readonly sink: Sink
  private readonly body = new Pieces()
  private controller: Undici.Dispatcher.DispatchController | undefined = undefined
  private isGivenUp = false
  constructor(sink: Sink) {
    this.sink = sink
  }
  onRequestStart(controller: Undici.Dispatcher.DispatchController): void {
    // undici writes only after this.
    if (this.isGivenUp) {
      controller.abort(givenUp())
      return
    }
    this.controller = controller
    this.sink.started()
  }
  onResponseStart(
    _: Undici.Dispatcher.DispatchController,
    status: number,
    headers: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onResponseStart"]>>[2]
  ): void {
    // Those below are hints, and the answer follows them.
    if (status >= 200) this.sink.head(status, headers)
  }
  onResponseData(_: Undici.Dispatcher.DispatchController, piece: Buffer): void {
    this.body.add(piece)
  }
  onResponseEnd(): void {
    this.sink.ended(this.body)
  }
  onResponseError(_: Undici.Dispatcher.DispatchController, error: Error): void {
    this.sink.failed(error)
  }
  giveUp(): void {
    this.isGivenUp = true
    this.controller?.abort(givenUp())
  }
}

const givenUp = (): Error => new Error("The request was given up")

/** Makes an exchange over a dispatcher. */
export const exchangeOver = (dispatcher: Undici.Dispatcher): Exchange => ({
  serves: (context) => Context.getOrUndefined(context, NodeHttpClient.UndiciOptions) === undefined,
  begin: ({ body, headers, method, origin, path }, sink) => {
    const handler = new Handler(sink)
    try {
      // The attempt has a time limit of its own, and the methods are undici's.
      dispatcher.dispatch(
        {
          origin,
          path,
          method: method as Undici.Dispatcher.HttpMethod,
          headers,
          body: body ?? null,
          headersTimeout: 0,
          bodyTimeout: 0
        },
        handler
      )
    } catch (error) {
      sink.failed(error)
    }
    return () => handler.giveUp()
  }
})
