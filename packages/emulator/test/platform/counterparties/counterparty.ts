/** A counterparty, as most tests of counterparties create it. */
import { Effect } from "effect"
import { Counterparties, type CreateB2bCounterpartyInput } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"

export const brn = "2208162517"

/** A number that the tax office does not connect. */
export const unconnectable = "9011234564"

/** A number for which the tax office takes no requests. */
export const unreachable = "9021234567"

/** A number that cannot be looked up. */
export const unlooked = "9031234560"

export const books: CreateB2bCounterpartyInput["counterparty"] = {
  brn,
  name: "책방 하나",
  representativeName: "김하나",
  contact: { name: "이두리", email: "duri@books.example", phoneNumber: "010-1234-5678" }
}

/** Creates a counterparty that the tax office has connected. */
export const connected = Effect.fnUntraced(function* (
  counterpartyId: string,
  counterparty: CreateB2bCounterpartyInput["counterparty"] = books,
  test = false
) {
  yield* (yield* Counterparties).createB2bCounterparty({ counterpartyId, counterparty, test })
  yield* (yield* PortOneEmulator).decideNtsConnection({ counterpartyId, isForTest: test })
})
