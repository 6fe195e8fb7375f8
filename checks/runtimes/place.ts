/**
 * Starts what the shop needs around it: the packed emulator on this workspace's Node, a mailbox for its webhooks, and
 * two addresses that give no answer.
 */
import { EventEmitter, once } from "node:events"
import { createServer as createHttpServer, type IncomingMessage } from "node:http"
import { type AddressInfo, createServer, type Server } from "node:net"
import { text } from "node:stream/consumers"
import { type Program, servingBy } from "../../packages/emulator/test/command/spawned.ts"
import type { Kept, Place } from "./programs/shop.ts"

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

const listening = async (server: Server): Promise<string> => {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  // A server on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The part of a webhook that the mailbox reads. */
interface Event {
  readonly type?: string
  readonly data?: { readonly paymentId?: string }
}

const headersOf = ({ headers }: IncomingMessage): Kept["headers"] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/** Takes webhooks by POST, and gives out that of a paid payment by GET, once it has come. */
const mailbox = () => {
  const kept = new Map<string, Kept>()
  const arrivals = new EventEmitter()
  const wait = async (paymentId: string): Promise<Kept | undefined> => {
    if (!kept.has(paymentId)) await once(arrivals, paymentId)
    return kept.get(paymentId)
  }
  return createHttpServer((request, response) => {
    if (request.method === "GET") {
      const paymentId = new URL(request.url ?? "/", "http://mailbox").searchParams.get("paymentId") ?? ""
      void wait(paymentId).then((webhook) =>
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(webhook))
      )
      return
    }
    void text(request).then((body) => {
      // The emulator sent it.
      const { data, type } = JSON.parse(body) as Event
      response.end()
      if (type !== "Transaction.Paid" || data?.paymentId === undefined) return
      kept.set(data.paymentId, { headers: headersOf(request), body })
      arrivals.emit(data.paymentId)
    })
  })
}

/** Runs a check with a place of its own. */
export const withPlace = async <A>(command: string, use: (place: Place) => Promise<A>): Promise<A> => {
  const mail = mailbox()
  // A client that gives up may reset its connection.
  const silent = createServer((socket) => socket.on("error", () => {}))
  const gone = createServer()
  const closed = await listening(gone)
  gone.close()
  const mailboxUrl = await listening(mail)
  const silentUrl = await listening(silent)
  const program: Program = [process.execPath, command, "--quiet"]
  const emulator = await servingBy(program, "--webhook-url", mailboxUrl, "--webhook-secret", secret)
  try {
    return await use({ baseUrl: emulator.url, mailbox: mailboxUrl, closed, silent: silentUrl, secret })
  } finally {
    await emulator.kill("SIGTERM")
    mail.close()
    mail.closeAllConnections()
    silent.close()
  }
}
