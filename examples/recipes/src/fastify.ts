import { fastify } from "fastify"
import { toRequest } from "./nodeRequest.ts"
import { createShop } from "./shop.ts"

const shop = createShop(process.env)
const app = fastify()

app.post("/checkout/complete", ({ body }) => shop.complete(body))

// A plugin of its own: its parser leaves the bytes as they came, and that of the other routes stays.
app.register(async (webhooks) => {
  webhooks.removeAllContentTypeParsers()
  webhooks.addContentTypeParser<Buffer<ArrayBuffer>>("*", { parseAs: "buffer" }, (_, body, done) => done(null, body))
  webhooks.post<{ Body: Buffer<ArrayBuffer> }>("/webhooks/portone", async ({ body, headers }, reply) => {
    const answer = await shop.webhooks(toRequest(headers, body))
    return reply.code(answer.status).send(await answer.text())
  })
})

app.addHook("onClose", () => shop.close())

await app.listen({ port: Number(process.env["PORT"] ?? 3000), host: "127.0.0.1" })
console.log(app.server.address())
