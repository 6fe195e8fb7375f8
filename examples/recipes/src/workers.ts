import { createShop, type Env } from "./shop.ts"

// The secrets come with the first request. The shop stays, so that a webhook which comes again is handled once.
let shop: ReturnType<typeof createShop> | undefined

/** What a Worker gets with a request, beside its variables: `ExecutionContext`. */
interface Context {
  readonly waitUntil: (promise: Promise<unknown>) => void
}

export default {
  fetch: async (request: Request, env: Env, context: Context): Promise<Response> => {
    shop ??= createShop(env)
    switch (new URL(request.url).pathname) {
      case "/checkout/complete":
        return Response.json(await shop.complete(await request.json()))
      case "/webhooks/portone": {
        const answer = shop.webhooks(request)
        // PortOne hangs up after 30 seconds, and a Worker ends with its client unless it is told to go on.
        context.waitUntil(answer)
        return answer
      }
      default:
        return new Response("not found", { status: 404 })
    }
  }
}
