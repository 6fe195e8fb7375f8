import { createShop } from "./shop.ts"

// Outside of the handler, so that the calls of one instance share a client.
const shop = createShop(process.env)

/** The event of a function URL or of an HTTP API: `APIGatewayProxyEventV2`. */
interface HttpEvent {
  readonly rawPath: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body?: string | undefined
  readonly isBase64Encoded: boolean
}

interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export const handler = async ({ body = "", headers, isBase64Encoded, rawPath }: HttpEvent): Promise<HttpAnswer> => {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8")
  const pairs = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const request = new Request(`https://lambda${rawPath}`, {
    method: "POST",
    headers: Object.fromEntries(pairs),
    body: bytes
  })
  const answer =
    rawPath === "/webhooks/portone"
      ? await shop.webhooks(request)
      : Response.json(await shop.complete(await request.json()))
  return {
    statusCode: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text()
  }
}
