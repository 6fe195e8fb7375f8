// lib/shop.ts: one shop for all routes.
import { createShop } from "../shop.ts"

export const shop = createShop(process.env)
