/**
 * Serves a recipe that has no server of its own, as its platform would: `node serve.ts <recipe> <folder of recipes>`.
 * Prints the address. It imports nothing that is installed, so it runs on every Node as it is.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { join, resolve } from "node:path"
import { buffer } from "node:stream/consumers"
import { pathToFileURL } from "node:url"

const [, , recipe = "", folder = ""] = process.argv

/** Loads a module of a recipe, whatever it exports. */
const load = (file: string): Promise<Readonly<Record<string, unknown>>> =>
  import(pathToFileURL(join(resolve(folder), file)).href)

type Handler = (request: Request) => Promise<Response>

/** Serves a function of the web's `Request`. */
const byFetch =
  (handle: Handler) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    const body = new Uint8Array(await buffer(request))
    const url = `http://${request.headers.host}${request.url}`
    const answer = await handle(new Request(url, { method: "POST", headers, body }))
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
  }

/** Serves routes by their path, each the `POST` of a module of its own. */
const routes = async (complete: string, webhooks: string): Promise<Handler> => {
  const byPath = new Map([
    ["/checkout/complete", (await load(complete))["POST"] as Handler],
    ["/webhooks/portone", (await load(webhooks))["POST"] as Handler]
  ])
  return (request) => byPath.get(new URL(request.url).pathname)!(request)
}

interface Fetcher {
  readonly fetch: (request: Request, env: unknown, context: unknown) => Promise<Response>
}

/** The context of a Worker, in a process that goes on by itself. */
const context = { waitUntil: () => {} }

const fetcher = async (file: string): Promise<Handler> => {
  const { fetch } = (await load(file))["default"] as Fetcher
  return (request) => fetch(request, process.env, context)
}

/** Serves API routes of Next, which parses a body as JSON unless a route says otherwise. */
const pages = async () => {
  const byPath = new Map([
    ["/checkout/complete", await load("next/pagesComplete.ts")],
    ["/webhooks/portone", await load("next/pagesWebhooks.ts")]
  ])
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { config, default: handler } = byPath.get(request.url!)!
    const isParsed =
      (config as { readonly api: { readonly bodyParser: boolean } } | undefined)?.api.bodyParser !== false
    if (isParsed) Object.assign(request, { body: JSON.parse((await buffer(request)).toString()) })
    await (handler as (request: IncomingMessage, response: ServerResponse) => Promise<void>)(request, response)
  }
}

interface Answer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Serves a Lambda function as a function URL does: every other body in base64. */
const lambda = async () => {
  const handler = (await load("lambda.ts"))["handler"] as (event: unknown) => Promise<Answer>
  let count = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isBase64Encoded = count++ % 2 === 0
    const body = (await buffer(request)).toString(isBase64Encoded ? "base64" : "utf8")
    const answer = await handler({ rawPath: request.url, headers: request.headers, body, isBase64Encoded })
    response.writeHead(answer.statusCode, answer.headers).end(answer.body)
  }
}

const served: Readonly<
  Record<string, () => Promise<(request: IncomingMessage, response: ServerResponse) => Promise<void>>>
> = {
  next: async () => byFetch(await routes("next/complete.ts", "next/webhooks.ts")),
  edge: async () => byFetch(await routes("next/complete.ts", "next/edge.ts")),
  pages,
  lambda,
  hono: async () => byFetch(await fetcher("hono.ts")),
  fetchServer: async () => byFetch(await fetcher("fetchServer.ts")),
  workers: async () => byFetch(await fetcher("workers.ts"))
}

const handle = await served[recipe]!()
const server = createServer((request, response) => void handle(request, response))
server.listen(0, "127.0.0.1", () => console.log(server.address()))
