/**
 * The shop's page: offers the products, has them paid by PortOne's own SDK, and shows the orders.
 */
import { requestIssueBillingKey, requestPayment } from "@portone/browser-sdk/v2"
import type { OrderView, PaymentView, ProductView } from "../src/routes.ts"

/** The store and the channel that PortOne's console shows. The emulator takes any. */
const at = { storeId: "store-emulator", channelKey: "channel-key" }

const find = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (found === null) throw new Error(`The page has no ${selector}.`)
  return found
}

const form = find<HTMLFormElement>("#shop")
const button = find<HTMLButtonElement>("#shop button")

const tell = (text: string) => {
  find("#message").textContent = text
}

const won = (amount: number) => `₩${amount.toLocaleString("en")}`

const call = async <A>(method: "GET" | "POST", path: string, body?: object): Promise<A> => {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) })
  })
  if (!response.ok) throw new Error(`the shop answered ${response.status}`)
  return (await response.json()) as A
}

const chosen = (name: "product" | "way") => find<HTMLInputElement>(`[name="${name}"]:checked`).value

const isMonthly = (product: string) => find<HTMLInputElement>(`[value="${product}"]`).dataset["monthly"] === "true"

const stateOf = ({ account, chargedAt, state }: OrderView): string => {
  if (state === "paid") return "Paid. Thank you!"
  if (state === "refused") return "Refused: the payment does not match the order. You get your money back."
  if (account !== undefined) return `Please pay into account ${account.number} (${account.bank ?? "any bank"}).`
  if (chargedAt !== undefined) return `Will be charged on ${chargedAt.slice(0, 10)}.`
  return "Not paid yet."
}

const lineOf = (order: OrderView) => {
  const [line, title, state] = [document.createElement("li"), document.createElement("h3"), document.createElement("p")]
  line.dataset["paymentId"] = order.paymentId
  title.textContent = `${order.name}, ${won(order.total)}`
  state.textContent = stateOf(order)
  line.append(title, state)
  return line
}

/** Shows the orders, again each second while one of them waits. */
const showOrders = async (): Promise<void> => {
  const orders = await call<ReadonlyArray<OrderView>>("GET", "/orders")
  find("#orders").replaceChildren(...orders.map(lineOf).toReversed())
  clearTimeout(again)
  if (orders.some(({ state }) => state === "waiting")) again = setTimeout(() => void showOrders(), 1_000)
}
let again: ReturnType<typeof setTimeout> | undefined

const buy = async (product: string, way: "CARD" | "VIRTUAL_ACCOUNT"): Promise<string> => {
  const payment = await call<PaymentView>("POST", "/orders", { product })
  const response = await requestPayment({
    ...at,
    ...payment,
    payMethod: way,
    ...(way === "VIRTUAL_ACCOUNT" ? { virtualAccount: { accountExpiry: { validHours: 24 } } } : {}),
    // A phone leaves this page for the payment, and comes back there.
    redirectUrl: `${location.origin}/return`
  })
  if (response?.code !== undefined) return `Not paid: ${response.message ?? response.code}`
  return stateOf(await call<OrderView>("POST", `/orders/${payment.paymentId}/complete`))
}

const startPlan = async (product: string, billingKey: string): Promise<string> =>
  stateOf(await call<OrderView>("POST", "/plans", { product, billingKey }))

const subscribe = async (product: string): Promise<string> => {
  const response = await requestIssueBillingKey({
    ...at,
    billingKeyMethod: "CARD",
    redirectUrl: `${location.origin}/?plan=${product}`
  })
  if (response === undefined) return ""
  if (response.code !== undefined) return `No card was kept: ${response.message ?? response.code}`
  return startPlan(product, response.billingKey)
}

/** Runs what a buyer has asked for, and tells the end. */
const run = async (task: () => Promise<string>) => {
  button.disabled = true
  tell("")
  try {
    tell(await task())
  } catch (error) {
    tell(`That did not work: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    button.disabled = false
    await showOrders()
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault()
  const product = chosen("product")
  const way = chosen("way") === "VIRTUAL_ACCOUNT" ? "VIRTUAL_ACCOUNT" : "CARD"
  void run(() => (isMonthly(product) ? subscribe(product) : buy(product, way)))
})

// A plan keeps a card, so there is no other way to pay for it.
form.addEventListener("change", () => {
  find<HTMLFieldSetElement>("#ways").disabled = isMonthly(chosen("product"))
})

const show = ({ id, isMonthly, name, price }: ProductView) => {
  const [label, input, text] = [
    document.createElement("label"),
    document.createElement("input"),
    document.createElement("span")
  ]
  input.type = "radio"
  input.name = "product"
  input.value = id
  input.required = true
  input.dataset["monthly"] = String(isMonthly)
  text.textContent = won(price)
  label.append(input, name, text)
  return label
}

const products = await call<ReadonlyArray<ProductView>>("GET", "/products")
find("#products").replaceChildren(...products.map(show))

// The end of a redirect, whose result is in the address.
const query = new URLSearchParams(location.search)
history.replaceState(null, "", "/")
await run(async () => {
  const [order, plan, billingKey, message] = ["order", "plan", "billingKey", "message"].map((key) => query.get(key))
  if (message !== null && message !== undefined) return `Not paid: ${message}`
  if (typeof plan === "string" && typeof billingKey === "string") return startPlan(plan, billingKey)
  return typeof order === "string" ? stateOf(await call<OrderView>("GET", `/orders/${order}`)) : ""
})
