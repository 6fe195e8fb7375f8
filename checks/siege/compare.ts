/**
 * Compares the ledger with PortOne's books, by the keys under which something was carried out, and with what the shop
 * was told.
 *
 * Nothing here asks the code that wrote the ledger. The lines are read as they stand, and the keys as PortOne kept
 * them.
 */
import { Array as Arr } from "effect"
import type { Answer, Payment } from "./books.ts"
import { keysOf, type Line } from "./lines.ts"

export interface Check {
  readonly name: string
  /** What is wrong, with the lines and answers that show it. Empty if the check holds. */
  readonly problems: ReadonlyArray<string>
}

/** What was ordered, whatever became of it. */
export interface Ordered {
  readonly charges: ReadonlyArray<{ readonly workflow: string; readonly paymentId: string; readonly amount: number }>
  readonly refunds: ReadonlyArray<{
    readonly workflow: string
    readonly refundId: string
    readonly paymentId: string
    readonly amount?: number | undefined
  }>
  readonly deposits: ReadonlyArray<{ readonly workflow: string; readonly paymentId: string; readonly amount: number }>
}

export interface Compared {
  readonly ordered: Ordered
  readonly lines: ReadonlyArray<Line>
  readonly told: ReadonlyArray<{ readonly workflow: string; readonly id: string; readonly told: string }>
  /** The ends that orders had before they were revived, by workflow and id: the shop was told of them, too. */
  readonly formerEnds: ReadonlyMap<string, ReadonlyArray<string>>
  readonly books: {
    readonly answers: ReadonlyMap<string, ReadonlyArray<Answer>>
    readonly payments: ReadonlyMap<string, Payment>
  }
}

/** The statuses of a payment that was paid, whatever was given back of it. */
const paidStatuses: ReadonlyArray<string> = ["PAID", "PARTIAL_CANCELLED", "CANCELLED"]

/** Returns the name of an order in a map. */
export const nameOf = (workflow: string, id: string): string => `${workflow} ${id}`

const isDeclined = ({ error, status }: Answer): boolean => status === 502 && error === "PG_PROVIDER"

const indexOf = ({ books: { answers, payments }, lines, ordered }: Compared) => {
  const byName = new Map(lines.map((line) => [nameOf(line.workflow, line.id), line]))
  const all = [...answers.values()].flat()
  const byPayment = new Map(Object.entries(Arr.groupBy(all, ({ paymentId }) => paymentId)))
  const show = (line: Line | undefined, paymentId: string) =>
    `\n      line: ${JSON.stringify(line)}\n      payment: ${JSON.stringify(payments.get(paymentId))}` +
    `\n      answers: ${JSON.stringify(byPayment.get(paymentId) ?? [])}`
  const paymentIdOf = new Map(ordered.refunds.map(({ paymentId, refundId }) => [refundId, paymentId]))
  return {
    all,
    byPayment,
    show,
    lineOf: (workflow: string, id: string) => byName.get(nameOf(workflow, id)),
    paymentOf: (paymentId: string) => payments.get(paymentId),
    isPaid: (paymentId: string) => paidStatuses.includes(payments.get(paymentId)?.status ?? ""),
    paymentIdOfLine: (line: Line) => (line.kind === "refund" ? (paymentIdOf.get(line.id) ?? "") : line.id)
  }
}

/** Says which orders have not ended, or whose end nobody was told of. */
const ended = (compared: Compared): ReadonlyArray<string> => {
  const { lineOf, show } = indexOf(compared)
  const { charges, deposits, refunds } = compared.ordered
  const all = [
    ...charges.map(({ paymentId, workflow }) => ({ workflow, id: paymentId, paymentId })),
    ...refunds.map(({ paymentId, refundId, workflow }) => ({ workflow, id: refundId, paymentId })),
    ...deposits.map(({ paymentId, workflow }) => ({ workflow, id: paymentId, paymentId }))
  ]
  const names = new Set(all.map(({ id, workflow }) => nameOf(workflow, id)))
  return [
    ...all.flatMap(({ id, paymentId, workflow }) => {
      const line = lineOf(workflow, id)
      if (line === undefined) return [`${workflow} ${id} was ordered, and has no line`]
      return line.state === "Ended" && line.end !== undefined && line.isDone
        ? []
        : [`${workflow} ${id} has not ended (${line.state})${show(line, paymentId)}`]
    }),
    ...compared.lines.flatMap(({ id, workflow }) =>
      names.has(nameOf(workflow, id)) ? [] : [`${workflow} ${id} has a line, and was never ordered`]
    )
  ]
}

const charged = (compared: Compared): ReadonlyArray<string> => {
  const { isPaid, lineOf, paymentOf, show } = indexOf(compared)
  return compared.ordered.charges.flatMap(({ amount, paymentId, workflow }) => {
    const line = lineOf(workflow, paymentId)
    if (line === undefined) return []
    const is = isPaid(paymentId)
    if ((line.end === "Paid") !== is) {
      return [
        `${workflow} ${paymentId} is ${line.end}, and its payment is ${is ? "" : "not "}paid${show(line, paymentId)}`
      ]
    }
    const total = paymentOf(paymentId)?.total
    return is && total !== amount
      ? [`${workflow} ${paymentId} was to be ${amount}, and ${total} was paid${show(line, paymentId)}`]
      : []
  })
}

const refunded = (compared: Compared): ReadonlyArray<string> => {
  const { lineOf, paymentOf, show } = indexOf(compared)
  const byPayment = Arr.groupBy(compared.ordered.refunds, ({ paymentId }) => paymentId)
  return Object.entries(byPayment).flatMap(([paymentId, refunds]) => {
    const payment = paymentOf(paymentId)
    const done = refunds.filter(({ refundId, workflow }) => lineOf(workflow, refundId)?.end === "Refunded")
    // One without an amount gives back all that is left.
    const isAll = done.some(({ amount }) => amount === undefined)
    const sum = isAll ? (payment?.total ?? 0) : done.reduce((all, { amount = 0 }) => all + amount, 0)
    const lines = refunds.map(({ refundId, workflow }) => lineOf(workflow, refundId))
    if (payment?.cancelled === sum && payment.cancellations === done.length) return []
    return [
      `of ${paymentId}, ${done.length} refunds of ${sum} have ended as made, and PortOne made ` +
        `${payment?.cancellations} of ${payment?.cancelled}${lines.map((line) => show(line, paymentId)).join("")}`
    ]
  })
}

const deposited = (compared: Compared): ReadonlyArray<string> => {
  const { isPaid, lineOf, show } = indexOf(compared)
  return compared.ordered.deposits.flatMap(({ paymentId, workflow }) => {
    const line = lineOf(workflow, paymentId)
    return line === undefined || (line.end === "Deposited") === isPaid(paymentId)
      ? []
      : [
          `${workflow} ${paymentId} is ${line.end}, and its payment is ` +
            `${isPaid(paymentId) ? "" : "not "}paid${show(line, paymentId)}`
        ]
  })
}

/** Says which keys PortOne answered that no order of their payment intended. */
const unintended = (compared: Compared): ReadonlyArray<string> => {
  const { all, paymentIdOfLine, show } = indexOf(compared)
  const lineOfKey = new Map(compared.lines.flatMap((line) => keysOf(line).map((key) => [key, line] as const)))
  return all.flatMap((answer) => {
    if (answer.operation === "other") return []
    const line = lineOfKey.get(answer.key)
    const kind = answer.operation === "charge" ? "charge" : "refund"
    return line?.kind === kind && paymentIdOfLine(line) === answer.paymentId
      ? []
      : [
          `PortOne answered a ${kind} under a key that no order of it intended: ${answer.key}` +
            show(line, answer.paymentId)
        ]
  })
}

/** Says what was carried out twice: under one key, under two keys of one order, or without a key at all. */
const twice = (compared: Compared): ReadonlyArray<string> => {
  const { byPayment, lineOf, paymentIdOfLine, show } = indexOf(compared)
  const { answers, payments } = compared.books
  const isDone = ({ status }: Answer) => status === 200
  const underOneKey = [...answers].flatMap(([key, all]) => {
    const [first] = all
    const carriedOut = all.filter((answer) => isDone(answer) || isDeclined(answer))
    return first === undefined || carriedOut.length <= 1
      ? []
      : [`${key} was carried out ${carriedOut.length} times${show(undefined, first.paymentId)}`]
  })
  const underMore = compared.lines.flatMap((line) => {
    const done = keysOf(line).filter((key) => answers.get(key)?.some(isDone) === true)
    return done.length <= 1
      ? []
      : [`${line.workflow} ${line.id} was carried out under ${done.length} keys${show(line, paymentIdOfLine(line))}`]
  })
  const chargedWithoutKey = compared.ordered.charges.flatMap(({ paymentId, workflow }) => {
    const attempts = payments.get(paymentId)?.attempts ?? 0
    const keyed = (byPayment.get(paymentId) ?? []).filter(
      (answer) => answer.operation === "charge" && (isDone(answer) || isDeclined(answer))
    ).length
    return attempts === keyed
      ? []
      : [
          `${paymentId} was tried ${attempts} times, and ${keyed} keys say so` +
            show(lineOf(workflow, paymentId), paymentId)
        ]
  })
  return [...underOneKey, ...underMore, ...chargedWithoutKey]
}

/** Says which intents of the ledger PortOne does not know to be what they ended as. */
const missing = (compared: Compared): ReadonlyArray<string> => {
  const { paymentIdOfLine, show } = indexOf(compared)
  const { answers } = compared.books
  return compared.lines.flatMap((line) =>
    line.tries.flatMap(({ key, pgCode, result }) => {
      const given = answers.get(key) ?? []
      const isRight =
        result === "Paid" || result === "Refunded"
          ? given.some(({ status }) => status === 200)
          : result === "NotApplied"
            ? given.every(({ status }) => status !== 200)
            : // A decline without a code is of a customer without a billing key, for whom nothing is sent.
              result !== "Declined" || pgCode === undefined || pgCode === "NoBillingKey" || given.some(isDeclined)
      return isRight
        ? []
        : [
            `${line.workflow} ${line.id} has ${result} under ${key}, and PortOne does not` +
              show(line, paymentIdOfLine(line))
          ]
    })
  )
}

/** Says whether as many charges and cancellations were carried out as orders ended so. */
const counted = (compared: Compared): ReadonlyArray<string> => {
  const { all } = indexOf(compared)
  return (["charge", "refund"] as const).flatMap((kind) => {
    const operation = kind === "charge" ? "charge" : "cancellation"
    const done = all.filter((answer) => answer.operation === operation && answer.status === 200).length
    const tag = kind === "charge" ? "Paid" : "Refunded"
    const orders = compared.lines.filter((line) => line.kind === kind && line.end === tag)
    const intended = orders.filter(({ tries }) => tries.at(-1)?.result === tag).length
    return done === orders.length && intended === orders.length
      ? []
      : [`${done} ${operation}s were carried out, ${intended} intended, and ${orders.length} orders ended as ${tag}`]
  })
}

/** Says which ends the shop was not told, or told otherwise. */
const told = ({ formerEnds, lines, told: all }: Compared): ReadonlyArray<string> => {
  const byName = new Map(Object.entries(Arr.groupBy(all, ({ id, workflow }) => nameOf(workflow, id))))
  const names = new Set(lines.map(({ id, workflow }) => nameOf(workflow, id)))
  return [
    ...lines.flatMap((line) => {
      if (line.end === undefined) return []
      const name = nameOf(line.workflow, line.id)
      const heard = (byName.get(name) ?? []).map((one) => one.told)
      const wrong = heard.filter((one) => one !== line.end && formerEnds.get(name)?.includes(one) !== true)
      if (!heard.includes(line.end)) return [`the shop was not told that ${name} is ${line.end}`]
      return wrong.length === 0 ? [] : [`the shop was told that ${name} is ${wrong.join(", ")}, and it is ${line.end}`]
    }),
    ...[...byName.keys()].flatMap((name) =>
      names.has(name) ? [] : [`the shop was told an end of ${name}, which is no order`]
    )
  ]
}

/** Compares all at the end of a siege. */
export const compareBooks = (compared: Compared): ReadonlyArray<Check> => [
  { name: "every order has ended, and no other", problems: ended(compared) },
  { name: "a charge is Paid if its payment is, with its amount", problems: charged(compared) },
  { name: "the refunds of a payment add up to what was given back", problems: refunded(compared) },
  { name: "a deposit is Deposited if its payment is paid", problems: deposited(compared) },
  { name: "PortOne answered under no key that was not intended", problems: unintended(compared) },
  { name: "nothing was carried out twice", problems: twice(compared) },
  { name: "PortOne knows each settled intent to be what it ended as", problems: missing(compared) },
  { name: "as many requests were carried out as were intended", problems: counted(compared) },
  { name: "the shop was told each end, and no other", problems: told(compared) }
]

/** Searches a text for values that must not be in it. The problems name them, and do not tell them. */
export const findSecrets = (
  dump: string,
  secrets: ReadonlyArray<{ readonly what: string; readonly value: string }>
): Check => ({
  name: "no billing key, secret, card or name is in the database",
  problems: [
    ...(dump.includes("portone_ledger") ? [] : ["the dump has no ledger, so nothing was searched"]),
    ...secrets.flatMap(({ value, what }) => (dump.includes(value) ? [`${what} is in the dump of the database`] : []))
  ]
})
