// app/webhooks/portone/route.ts
import { shop } from "./shop.ts"

export const POST = shop.webhooks
