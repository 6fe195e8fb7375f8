import { createShop, type Env } from "./shop.ts"

// The secrets come with the first request. The shop stays, so that a webhook which comes again is handled once.
let shop: ReturnType<typeof createShop> | undefined

export default {
  fetch: async (request: Request, env: Env): Promise<Response> => {
    shop ??= createShop(env)
    switch (new URL(request.url).pathname) {
      case "/checkout/complete":
        return Response.json(await shop.complete(await request.json()))
      case "/webhooks/portone":
        return shop.webhooks(request)
      default:
        return new Response("not found", { status: 404 })
    }
  }
}
