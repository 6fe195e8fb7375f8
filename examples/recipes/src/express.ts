import express from "express"
import { toRequest } from "./nodeRequest.ts"
import { createShop } from "./shop.ts"

const shop = createShop(process.env)
const app = express()

app.post("/checkout/complete", express.json(), async (request, response) => {
  response.json(await shop.complete(request.body))
})

// The signature is over the bytes that came, so no other parser may stand before this route.
app.post("/webhooks/portone", express.raw({ type: () => true }), async (request, response) => {
  const answer = await shop.webhooks(toRequest(request.headers, request.body))
  response.status(answer.status).send(await answer.text())
})

const server = app.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => console.log(server.address()))
