// app/webhooks/portone/route.ts, in the edge runtime: nothing here needs Node.
import { shop } from "./shop.ts"

export const runtime = "edge"

export const POST = shop.webhooks
