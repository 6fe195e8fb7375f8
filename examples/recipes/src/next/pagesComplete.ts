// pages/api/checkout/complete.ts
import type { IncomingMessage, ServerResponse } from "node:http"
import { shop } from "./shop.ts"

/** The request of an API route, whose body Next has parsed: `NextApiRequest`. */
interface ApiRequest extends IncomingMessage {
  readonly body?: unknown
}

const handler = async (request: ApiRequest, response: ServerResponse): Promise<void> => {
  response.setHeader("content-type", "application/json")
  response.end(JSON.stringify(await shop.complete(request.body)))
}

export default handler
