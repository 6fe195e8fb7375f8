/**
 * The checks of one PG, in a process of its own, as a program has one PG or two: prints the time of one as JSON.
 */
import { PgRules } from "@effect-portone/payments"
import { medianOf } from "./figures.ts"

const pgProvider = process.argv[2] ?? ""

const perRound = 20_000
const warmUps = 3
const rounds = 15

const charge: PgRules.Request = {
  operation: "payWithBillingKey",
  paymentId: "4f2d0c9ab1e84d53a0c66d7e12f9b830",
  orderName: "Monthly plan",
  totalAmount: 9_900,
  currency: "KRW",
  payMethod: "CARD"
}

/** The count of all problems, which is printed so that no check is left out as unused. */
let problems = 0

/** Returns the microseconds of CPU that a check takes. */
const once = () => {
  const before = process.cpuUsage()
  for (let index = 0; index < perRound; index++) problems += PgRules.problemsOf(pgProvider, charge).length
  const { system, user } = process.cpuUsage(before)
  return (system + user) / perRound
}

for (let index = 0; index < warmUps; index++) once()
const micros = medianOf(Array.from({ length: rounds }, once))
console.log(JSON.stringify({ micros, problems }))
