/**
 * Looks at both books while everything goes on: what may be seen at any moment, whatever was killed.
 */
import type { Check } from "./compare.ts"
import type { Database } from "./database.ts"
import { keysOf } from "./lines.ts"
import type { Portone } from "./portone.ts"

const pathOf = /^\/payments\/([^/?]+)\//

/** The key in the header of a request, without its quotes. */
const keyIn = (headers: Readonly<Record<string, string>>): string => (headers["idempotency-key"] ?? "").replaceAll('"', "")

/**
 * Looks at PortOne's latest requests, and then at the lines of their orders: a request that left was intended before.
 *
 * @param refundsOf returns the ids of the refunds of a payment
 */
export const glance = async (
  after: string,
  portone: Portone,
  database: Database,
  refundsOf: (paymentId: string) => ReadonlyArray<string>
): Promise<Check> => {
  const received = await portone.received()
  const sent = received.flatMap(({ headers, operation, url }) => {
    const isCharge = operation === "payWithBillingKey"
    if (!isCharge && operation !== "cancelPayment") return []
    const paymentId = decodeURIComponent(pathOf.exec(url)?.[1] ?? "")
    return [{ key: keyIn(headers), paymentId, ids: isCharge ? [paymentId] : refundsOf(paymentId) }]
  })
  const lines = await database.linesOf([...new Set(sent.flatMap(({ ids }) => ids))])
  const intended = new Set(lines.flatMap(keysOf))
  return {
    name: `after ${after}, each request that PortOne received was intended`,
    problems: sent.flatMap(({ ids, key, paymentId }) =>
      intended.has(key)
        ? []
        : [
            `a request for ${paymentId} has the key ${key}\n      lines: ` +
              JSON.stringify(lines.filter(({ id }) => ids.includes(id)))
          ]
    )
  }
}
