import { Hono } from "hono"
import { createShop } from "./shop.ts"

const shop = createShop(process.env)
const app = new Hono()

app.post("/checkout/complete", async (context) => context.json(await shop.complete(await context.req.json())))
app.post("/webhooks/portone", (context) => shop.webhooks(context.req.raw))

export default app
