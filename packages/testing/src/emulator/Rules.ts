/**
 * Which operations the emulator keeps state for, and the rule that answers each. The contract types them: a rule can only
 * answer what PortOne documents for its operation.
 */
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { PortOneApi } from "../generated/index.ts"
import { deleteBillingKey, getBillingKeyInfo, issueBillingKey } from "./BillingKeys.ts"
import { getBillingKeyInfos } from "./BillingKeySearch.ts"
import { cancelPayment } from "./Cancellations.ts"
import { getPayment, payWithBillingKey } from "./Payments.ts"
import { getPayments } from "./PaymentSearch.ts"

/** The rules by operation. What is not here is drawn. */
export const rules = {
  issueBillingKey: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "issueBillingKey", ({ payload }) =>
    issueBillingKey(payload)
  ),
  getBillingKeyInfo: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "getBillingKeyInfo", ({ params, query }) =>
    getBillingKeyInfo({ ...query, ...params })
  ),
  getBillingKeyInfos: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "getBillingKeyInfos", ({ query }) =>
    getBillingKeyInfos(query.requestBody ?? {})
  ),
  deleteBillingKey: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "deleteBillingKey", ({ params, query }) =>
    deleteBillingKey({ ...query, ...params })
  ),
  payWithBillingKey: HttpApiBuilder.handler(PortOneApi, "Payments", "payWithBillingKey", ({ params, payload }) =>
    payWithBillingKey({ ...payload, ...params })
  ),
  getPayment: HttpApiBuilder.handler(PortOneApi, "Payments", "getPayment", ({ params, query }) =>
    getPayment({ ...query, ...params })
  ),
  getPayments: HttpApiBuilder.handler(PortOneApi, "Payments", "getPayments", ({ query }) =>
    getPayments(query.requestBody ?? {})
  ),
  cancelPayment: HttpApiBuilder.handler(PortOneApi, "Payments", "cancelPayment", ({ params, payload }) =>
    cancelPayment({ ...payload, ...params })
  )
}
