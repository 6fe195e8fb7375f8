/**
 * The tables of `docs/from-server-sdk.md`: each call, error and webhook of PortOne's own SDK, and what there is here.
 *
 * What the SDK declares and nothing here replaces stops the writing: a table is never short of a row.
 */
import type { Webhook as SdkWebhook } from "@portone/server-sdk"
import { Webhook } from "@effect-portone/core"
import { between, tableOf } from "../markdown.ts"
import { errors, type Event, events, type Operation, operations } from "./ours.ts"
import type { Call, Sdk, WebhookType } from "./sdk.ts"

const code = (text: string): string => `\`${text}\``

const list = (names: Iterable<string>): string => [...new Set(names)].map(code).join(", ")

/** The calls of the SDK that PortOne's document has no longer, and the operations that it has in their place. */
const replacedCalls: Readonly<Record<string, string>> = {
  connectPartnerMemberCompany: "connectPartnerCounterparty",
  connectBulkPartnerMemberCompany: "connectBulkPartnerCounterparty",
  disconnectPartnerMemberCompany: "disconnectPartnerCounterparty",
  disconnectBulkPartnerMemberCompany: "disconnectBulkPartnerCounterparty"
}

/** The errors of those calls, and the errors in their place. */
const replacedErrors: Readonly<Record<string, string>> = {
  PlatformMemberCompanyNotConnectableStatusError: "PlatformCounterpartyNotConnectableStatusError",
  PlatformMemberCompanyNotConnectedError: "PlatformCounterpartyNotConnectedError"
}

/** Returns true if PortOne has another operation in the place of the one that a call sends to. */
export const isReplaced = ({ name }: Call): boolean => Object.hasOwn(replacedCalls, name)

/** Returns the operation that takes the place of a call. Both have PortOne's `operationId` as their name. */
export const operationOf = ({ name, path }: Call): Operation => {
  const operation = operations.get(replacedCalls[name] ?? name)
  if (operation === undefined) throw new Error(`nothing takes the place of ${path}`)
  return operation
}

/** Returns the client of a call, such as `payment.billingKey`. */
const clientOf = ({ path }: Call): string => path.slice(0, path.lastIndexOf("."))

const callsOf = ({ calls }: Sdk): string =>
  [...new Set(calls.map(clientOf))]
    .map((client) => {
      const ofClient = calls.filter((call) => clientOf(call) === client)
      const rows = ofClient.map((call) => {
        const { error, id, service } = operationOf(call)
        return [code(call.name), code(`${service}.${id}`), code(call.throws), code(error)]
      })
      const from = list(ofClient.map((call) => operationOf(call).from))
      return [
        `### ${code(`portone.${client}`)}`,
        `From ${from}.`,
        tableOf(["the SDK", "here", "throws", "fails with"], rows)
      ].join("\n\n")
    })
    .join("\n\n")

const onlyHere = ({ calls }: Sdk): string => {
  const known = new Set(calls.map((call) => operationOf(call).id))
  const rows = [...operations.values()]
    .filter(({ id }) => !known.has(id))
    .map(({ from, id, service }) => [code(`${service}.${id}`), code(from)])
    .toSorted(([a], [b]) => (a! < b! ? -1 : 1))
  return tableOf(["operation", "package"], rows)
}

/** Returns the name of the error that takes the place of one of the SDK's. */
export const errorOf = (type: string, name: string): string => {
  const replaced = replacedErrors[name]
  // One `type` means two errors, depending on the operation: the name tells which.
  const here = replaced ?? [...errors].find(([own, error]) => own === name && error.types.includes(type))?.[0]
  if (here === undefined || !errors.has(here)) throw new Error(`no error takes the place of ${name}, ${type}`)
  return here
}

/** Returns the errors by what the SDK has as `data.type`. */
const errorTypesOf = (sdk: Sdk): string => {
  const declared = new Map(sdk.errors.flatMap(({ types }) => [...types]))
  const rows = [...declared]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, name]) => {
      const here = errorOf(type, name)
      return [code(type), code(here), code(String(errors.get(here)!.status))]
    })
  return tableOf(["`error.data.type`", "`_tag` here", "`status`"], rows)
}

/** Returns the base classes of the SDK's errors, each with the services whose errors these are. */
const baseClassesOf = (sdk: Sdk): string => {
  const rows = sdk.errors
    .filter(({ isAbstract }) => isAbstract)
    .map(({ path }) => {
      const scope = path.includes(".") ? path.slice(0, path.lastIndexOf(".") + 1) : ""
      const services = sdk.calls
        .filter(({ throws }) => throws.startsWith(scope))
        .map((call) => operationOf(call).service)
      if (services.length === 0) throw new Error(`no call throws a ${path}`)
      const all = path === "PortOneError" ? "all, and of `Webhook.verify`" : "all"
      return [code(path), scope === "" ? all : list(services)]
    })
  return tableOf(["class", "the errors here are those of"], rows)
}

const eventsOf = ({ events: types, name }: WebhookType): ReadonlyArray<Event> =>
  [...types].map((type) => {
    const event = events.find((one) => one.type === type)
    if (event === undefined) throw new Error(`no event takes the place of ${type} (${name})`)
    return event
  })

const replacementOf = (type: WebhookType): string => {
  if (type.name === "Webhook") return code("Webhook.WebhookEvent")
  const ofType = eventsOf(type)
  if (type.isData) return list(ofType.map(({ data }) => `Webhook.${data}`))
  return ofType.length <= 3
    ? list(ofType.map(({ name }) => `Webhook.${name}`))
    : `${code("Webhook.KnownEvent")} with ${list(ofType.map((event) => event.type))}`
}

/** The reasons of a refused webhook here, by those of the SDK. */
const failures: Readonly<
  Record<SdkWebhook.WebhookVerificationFailureReason, ReadonlyArray<Webhook.WebhookErrorReason["_tag"]>>
> = {
  MISSING_REQUIRED_HEADERS: ["MissingHeaderError", "DuplicateHeaderError", "UnsignedError", "HeadersError"],
  NO_MATCHING_SIGNATURE: ["SignatureError"],
  INVALID_SIGNATURE: ["MalformedHeaderError"],
  TIMESTAMP_TOO_OLD: ["TimestampTooOldError"],
  TIMESTAMP_TOO_NEW: ["TimestampTooNewError"]
}

/** The errors of `verify` that have no `reason` in the SDK. */
const otherFailures: ReadonlyArray<readonly [name: string, here: ReadonlyArray<Webhook.WebhookErrorReason["_tag"]>]> = [
  ["Webhook.InvalidInputError", ["SecretError", "RawBodyError"]],
  ["SyntaxError", ["PayloadError"]]
]

/** The functions here that take the place of those of `Webhook`. */
const webhookFunctions: Readonly<Record<string, string>> = {
  verify: "`Webhook.verify`; the whole endpoint is `Webhook.toHttpEffect` or `Webhook.toWebHandler`",
  isUnrecognizedWebhook: '`event.type === "UNRECOGNIZED"`, which has all that came as `raw`'
}

const webhookFunctionsOf = ({ webhookFunctions: names }: Sdk): ReadonlyArray<ReadonlyArray<string>> =>
  names.map((name) => {
    const here = webhookFunctions[name]
    if (here === undefined) throw new Error(`nothing takes the place of Webhook.${name}`)
    return [code(`Webhook.${name}`), here]
  })

const webhooksOf = (sdk: Sdk): string =>
  tableOf(
    ["the SDK", "here"],
    [...webhookFunctionsOf(sdk), ...sdk.webhookTypes.map((type) => [code(`Webhook.${type.name}`), replacementOf(type)])]
  )

const failuresOf = (sdk: Sdk): string =>
  tableOf(
    ["the SDK throws", "`reason._tag` of `WebhookError` here"],
    [
      ...sdk.verificationFailures.map((reason) => [
        `${code("Webhook.WebhookVerificationError")}, ${code(reason)}`,
        // The type of `failures` has every reason of the SDK.
        list(failures[reason as keyof typeof failures])
      ]),
      ...otherFailures.map(([name, here]) => [code(name), list(here)])
    ]
  )

/** Returns the document with all tables as they are to be. */
export const withTables = (document: string, sdk: Sdk): string =>
  [
    ["table of calls", callsOf(sdk)],
    ["table of calls that the SDK does not have", onlyHere(sdk)],
    ["table of classes", baseClassesOf(sdk)],
    ["table of errors", errorTypesOf(sdk)],
    ["table of webhooks", webhooksOf(sdk)],
    ["table of refused webhooks", failuresOf(sdk)]
  ].reduce((text, [name, table]) => between(text, name!, table!), document)
