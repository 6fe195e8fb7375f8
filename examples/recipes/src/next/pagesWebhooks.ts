// pages/api/webhooks/portone.ts
import type { IncomingMessage, ServerResponse } from "node:http"
import { buffer } from "node:stream/consumers"
import { toRequest } from "../nodeRequest.ts"
import { shop } from "./shop.ts"

// The signature is over the bytes that came, so Next must not parse them.
export const config = { api: { bodyParser: false } }

const handler = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const answer = await shop.webhooks(toRequest(request.headers, new Uint8Array(await buffer(request))))
  response.statusCode = answer.status
  response.end(await answer.text())
}

export default handler
