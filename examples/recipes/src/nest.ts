import "reflect-metadata"
import { Body, Controller, HttpCode, Inject, Module, Post, type RawBodyRequest, Req, Res } from "@nestjs/common"
import { NestFactory } from "@nestjs/core"
import type { Request, Response } from "express"
import { toRequest } from "./nodeRequest.ts"
import { createShop } from "./shop.ts"

const Shop = Symbol("Shop")
type Shop = ReturnType<typeof createShop>

@Controller()
class PaymentsController {
  @Inject(Shop) private readonly shop!: Shop

  @Post("checkout/complete")
  @HttpCode(200)
  complete(@Body() body: unknown) {
    return this.shop.complete(body)
  }

  @Post("webhooks/portone")
  async webhooks(@Req() request: RawBodyRequest<Request>, @Res() response: Response) {
    const answer = await this.shop.webhooks(toRequest(request.headers, new Uint8Array(request.rawBody ?? [])))
    response.status(answer.status).send(await answer.text())
  }
}

@Module({
  controllers: [PaymentsController],
  providers: [{ provide: Shop, useFactory: () => createShop(process.env) }]
})
class AppModule {}

// `rawBody` keeps the bytes that the signature is over.
const app = await NestFactory.create(AppModule, { rawBody: true, logger: ["error", "warn"] })
await app.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1")
console.log(app.getHttpServer().address())
