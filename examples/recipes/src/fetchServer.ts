// `bun run fetchServer.ts` and `deno serve --allow-net --allow-env fetchServer.ts` serve what is exported here.
import { createShop } from "./shop.ts"

const shop = createShop(process.env)

export default {
  fetch: async (request: Request): Promise<Response> => {
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
