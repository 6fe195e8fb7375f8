import { Payment, getPayments } from "@effect-portone/payments"
import { decodeJson } from "../../packages/core/src/internal/decoder.ts"
import { unfit } from "../../packages/core/src/internal/kinds.ts"
import { decode } from "../../packages/core/src/internal/codec.ts"
import { paymentOf } from "../../benchmarks/src/payment.ts"
import assert from "node:assert"
const text = paymentOf("abc")
const t = (name: string, f: () => unknown) => { for (let i = 0; i < 20000; i++) f(); const a = performance.now(); for (let i = 0; i < 20000; i++) f(); console.log(name, ((performance.now() - a) / 20).toFixed(2), "µs") }
const json = JSON.parse(text)
assert.notStrictEqual(decodeJson(Payment, json), unfit)
assert.deepStrictEqual(decodeJson(Payment, json), decode(Payment, json))
console.log(decodeJson(Payment, { status: "NEW", a: 1 }))
t("JSON.parse", () => JSON.parse(text)); t("fast", () => decodeJson(Payment, json)); t("parse+fast", () => decodeJson(Payment, JSON.parse(text))); t("schema", () => decode(Payment, json))
