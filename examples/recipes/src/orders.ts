/** The orders of the shop, in memory. A shop has a table, and marks an order paid in one step. */
interface Order {
  readonly total: number
  readonly isPaid: boolean
}

const orders = new Map<string, Order>([["payment-of-a-book", { total: 18_000, isPaid: false }]])

export const findOrder = async (paymentId: string): Promise<Order | undefined> => orders.get(paymentId)

export const settleOrder = async (paymentId: string): Promise<void> => {
  const order = orders.get(paymentId)
  if (order !== undefined) orders.set(paymentId, { ...order, isPaid: true })
}
