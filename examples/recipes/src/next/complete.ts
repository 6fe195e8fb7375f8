// app/checkout/complete/route.ts
import { shop } from "./shop.ts"

export const POST = async (request: Request): Promise<Response> =>
  Response.json(await shop.complete(await request.json()))
