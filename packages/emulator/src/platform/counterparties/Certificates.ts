/**
 * Reads and checks the certificates of counterparties. A counterparty registers its certificate at a page that the
 * emulator serves, once the tax office has connected it.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type B2bCertificate,
  B2bCertificateUnregisteredError,
  type B2bCounterparty,
  type GetB2bCounterpartyCertificateInput,
  type GetB2bCounterpartyCertificateRegistrationUrlInput,
  type GetB2bCounterpartyCertificateRegistrationUrlResponse,
  type ValidateB2bCounterpartyCertificateInput,
  type ValidateB2bCounterpartyCertificateResponse
} from "@effect-portone/platform/generated/Counterparties"
import {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  B2bExternalServiceError
} from "@effect-portone/platform/generated/Shared"
import { State } from "../../state/State.ts"
import { registerFails } from "../outside/MagicValues.ts"
import { isBusinessRegistrationNumber } from "../records/BusinessRegistrationNumbers.ts"
import { findCertificate, findCounterpartyByBrn } from "../records/Counterparties.ts"
import { registrationPath } from "../records/DocumentPaths.ts"
import { origin } from "../records/Origin.ts"
import { isForTest } from "../records/Worlds.ts"

type Input = { readonly brn: string; readonly test?: boolean | undefined }

type ConnectionError =
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | InvalidRequestError

/** Returns the counterparty of a request if the tax office has connected it. */
const findConnected = Effect.fnUntraced(function* (
  input: Input
): Effect.fn.Return<B2bCounterparty, ConnectionError, State> {
  const { brn } = input
  if (!isBusinessRegistrationNumber(brn)) {
    return yield* new InvalidRequestError({ message: `brn: ${brn} is no business registration number` })
  }
  const counterparty = findCounterpartyByBrn(yield* State, isForTest(input), brn)
  if (counterparty === undefined) {
    return yield* new B2bCounterpartyNotFoundError({ message: `no counterparty has the number ${brn}` })
  }
  if (counterparty.ntsConnectionStatus !== "CONNECTED") {
    return yield* new B2bCounterpartyNtsNotConnectedError({
      message: `the connection to the tax office is ${counterparty.ntsConnectionStatus}`,
      brn,
      counterpartyId: counterparty.id
    })
  }
  if (brn.startsWith(registerFails.beginsWith)) {
    return yield* new B2bExternalServiceError({ message: "the certificate authority does not answer" })
  }
  return counterparty
})

/** Returns the certificate of a counterparty. */
export const getB2bCounterpartyCertificate = Effect.fnUntraced(function* (
  input: GetB2bCounterpartyCertificateInput
): Effect.fn.Return<B2bCertificate, B2bCertificateUnregisteredError | ConnectionError, State> {
  const { brn, isForTest } = yield* findConnected(input)
  const certificate = findCertificate(yield* State, isForTest, brn)
  return (
    certificate ?? (yield* new B2bCertificateUnregisteredError({ message: `${brn} has registered no certificate` }))
  )
})

/** Returns the URL of the page where a counterparty registers its certificate. */
export const getB2bCounterpartyCertificateRegistrationUrl = Effect.fnUntraced(function* (
  input: GetB2bCounterpartyCertificateRegistrationUrlInput
): Effect.fn.Return<GetB2bCounterpartyCertificateRegistrationUrlResponse, ConnectionError, State> {
  const { brn, isForTest } = yield* findConnected(input)
  return { url: (yield* origin) + registrationPath({ isForTest, id: brn }) }
})

/** Returns true if the certificate of a counterparty can be used now. */
export const validateB2bCounterpartyCertificate = Effect.fnUntraced(function* (
  input: ValidateB2bCounterpartyCertificateInput
): Effect.fn.Return<
  ValidateB2bCounterpartyCertificateResponse,
  B2bCertificateUnregisteredError | ConnectionError,
  State
> {
  const { expiredAt } = yield* getB2bCounterpartyCertificate(input)
  return { isValid: DateTime.isLessThan(yield* DateTime.now, expiredAt) }
})
