/**
 * Tells an object with which a server reports an error, PortOne or something between, by the names in it.
 *
 * Gateways and frameworks have no form in common, so these are the usual names of many. A field that is empty, `null`,
 * `false` or 0 says nothing: `{"errors": []}` reports none.
 */
import { isReadonlyObject } from "effect/Predicate"

/** Names of fields that PortOne's errors share with those of others. */
export const namesOfErrors: ReadonlySet<PropertyKey> = new Set(["type", "message"])

/** Words that a name has only where an error is reported. */
const errorWords = new Set(["error", "errors", "err", "errno", "exception", "exceptions", "fault", "faults"])
const joinedErrorWords = /^(?:error|fault|err)(?:code|message|msg|string|type)$/

/** Words that a name has where something failed. */
const wordsOfFailure = new Set(["fail", "failed", "failure", "failures", "declined", "rejected", "refused", "denied"])

/** Names that tell of an error where no field of the operation's own is beside them. */
const telling = new Set(["type", "message", "msg", "reason", "detail", "details", "title"])
const tellingWords = new Set([
  ...wordsOfFailure,
  "message",
  "msg",
  "alert",
  "cause",
  "notice",
  "redirect",
  "unauthorized",
  "forbidden",
  "blocked",
  "captcha",
  "challenge",
  "maintenance",
  "problem",
  "timeout",
  "unavailable"
])

/** Names that say of an operation that it was done. */
const done = /^(?:is )?(?:applied|captured|completed|confirmed|deleted|done|registered|sent)$/

/** Matches such a word in Korean, in which words are not parted. */
const tellingInKorean = /오류|에러|예외|실패|거절|거부|차단|메시지|메세지|사유|공지|안내|알림|장애|점검/
const tellingCode = /^(?:(?:http|pg|result|response|res|rsp|status|return|ret) ?)?code$/

/** Names of what an error may have beside its type and message. */
const details = new Set(["detail", "details", "code", "timestamp", "path", "request id", "trace id"])

const failing = new RegExp(
  `^(?:${[
    "err(?:or)?|exception|fail(?:ed|ure)?|nok|ko|false|[45]\\d\\d",
    "rejected|declined|denied|refused|blocked|forbidden|unauthorized|invalid|abort(?:ed)?",
    "down|unavailable|unhealthy|maintenance|time(?:d)?[ _-]?out|not[ _-]?found",
    "실패|오류|에러|거절|거부|차단|장애|점검"
  ].join("|")})$`,
  "i"
)

/** Names of fields in which gateways put what they have to say, whatever was asked for. */
const plainWrappers = new Set(["data", "result", "response", "body", "payload"])

/** Names of such fields, of which more are names of what operations answer. */
const wrappers = new Set([
  ...plainWrappers,
  "common",
  "envelope",
  "head",
  "header",
  "meta",
  "output",
  "responses",
  "results",
  "return"
])

/** Returns the objects in a wrapper, which may be a list. */
const wrapped = (words: string, value: unknown): ReadonlyArray<unknown> => {
  if (!wrappers.has(words)) return []
  return Array.isArray(value) ? value.filter(isReadonlyObject) : isReadonlyObject(value) ? [value] : []
}

/** Returns true for what stands for "no" in JSON of any origin. */
const isNo = (value: unknown): boolean =>
  value === false || value === 0 || (typeof value === "string" && /^(?:false|no|n|0|fail(?:ed)?)$/i.test(value))

const isErrorStatus = (value: unknown): boolean =>
  typeof value === "number" ? value >= 400 && value < 600 : typeof value === "string" && /^[45]\d\d$/.test(value)

/** Returns the words of a name, such as `error code` for `errorCode` and `error_code`. */
const wordsOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[가-힣]+/g, " $& ")
    .toLowerCase()
    .replace(/[^a-z0-9가-힣]+/g, " ")
    .trim()

const saysSomething = (value: unknown): boolean => Boolean(value) && !(Array.isArray(value) && value.length === 0)

/** Returns true for a field that is in no answer but one that reports an error. */
const isPlain = (words: string, value: unknown): boolean => {
  switch (words) {
    case "success":
    case "succeeded":
    case "successful":
    case "is success":
    case "is successful":
    case "is succeeded":
    case "is ok":
    case "ok":
    case "approved":
    case "is approved":
    case "accepted":
    case "is accepted":
    case "processed":
    case "is processed":
      return isNo(value)
    case "status":
    case "status code":
    case "http status":
    case "code":
      if (isErrorStatus(value)) return true
  }
  if (words.endsWith(" yn")) return isNo(value)
  if (plainWrappers.has(words) && isReadonlyObject(value)) {
    return fieldsOf(value).some(([inner, of]) => isPlain(inner, of))
  }
  const isName = joinedErrorWords.test(words) || words.split(" ").some((word) => errorWords.has(word))
  return isName && saysSomething(value)
}

const resultWords = new Set(["status", "state", "result"])

/** Returns true for a field that tells of an error if nothing beside it is of the operation's own. */
const isTelling = (words: string, value: unknown): boolean => {
  if (resultWords.has(words)) return value === false || (typeof value === "string" && failing.test(value))
  if (done.test(words)) return isNo(value)
  // The type of an error is a word.
  if (words === "type") return typeof value === "string" && value !== ""
  // The code of a success is 0 in many a system, and none of them is PortOne.
  if (tellingCode.test(words)) return value !== null
  const isName = telling.has(words) || words.split(" ").some((word) => tellingWords.has(word))
  return (isName || tellingInKorean.test(words)) && saysSomething(value)
}

const fieldsOf = (json: unknown): ReadonlyArray<readonly [words: string, value: unknown, name: string]> =>
  isReadonlyObject(json) ? Object.entries(json).map(([name, value]) => [wordsOf(name), value, name]) : []

/**
 * Returns true for an object that tells of an error, unless it is known to be the operation's own answer.
 *
 * @param own the fields of the operation's own, whose names tell nothing
 */
export const tellsOfError = (json: unknown, own: ReadonlySet<PropertyKey> = new Set()): boolean =>
  fieldsOf(json).some(
    ([words, value, name]) =>
      isPlain(words, value) ||
      (!own.has(name) && (isTelling(words, value) || wrapped(words, value).some((part) => tellsOfError(part))))
  )

/**
 * Returns true for an object that is an error whatever was asked for: it has a name that only errors have, or both a
 * type and a message, or it has nothing else than what errors have.
 */
export const isPlainlyError = (json: unknown): boolean => {
  const fields = fieldsOf(json)
  if (fields.some(([words, value]) => isPlain(words, value))) return true
  const heads = fields.filter(([words, value]) => namesOfErrors.has(words) && saysSomething(value))
  if (heads.length === namesOfErrors.size && heads.every(([, value]) => typeof value === "string")) return true
  return heads.length > 0 && fields.every(([words]) => namesOfErrors.has(words) || details.has(words))
}

/**
 * Returns true for an object of which a part is an error, wherever a server puts its errors. A part with a type alone
 * may be a new field of the operation's own.
 */
export const hasErrorWithin = (json: unknown): boolean =>
  fieldsOf(json).some(([, part]) => isPlainlyError(part) && fieldsOf(part).some(([words]) => words !== "type"))

/** Returns true for an object of which a part says that it failed, such as the refund that was asked for. */
export const tellsOfFailure = (json: unknown): boolean =>
  fieldsOf(json).some(([, part]) =>
    fieldsOf(part).some(([words, value]) => resultWords.has(words) && typeof value === "string" && failing.test(value))
  )

/** Matches the codes by which systems say that all is well. */
const codeOfSuccess = /^(?:0+|2\d\d|s?0000|ok|success)$/i

const isOfFailure = (words: string, value: unknown): boolean =>
  isPlain(words, value) ||
  (resultWords.has(words) && typeof value === "string" && failing.test(value)) ||
  (done.test(words) && isNo(value)) ||
  (words.split(" ").some((word) => wordsOfFailure.has(word)) && saysSomething(value))

/** Returns true for an object that has a code, which is none of success, and a message beside it. */
const hasCodeAndMessage = (json: unknown): boolean => {
  const fields = fieldsOf(json)
  return (
    fields.some(
      ([words, value]) =>
        tellingCode.test(words) &&
        (typeof value === "string" || typeof value === "number") &&
        value !== "" &&
        !codeOfSuccess.test(String(value))
    ) && fields.some(([words, value]) => /(?:^| )(?:message|msg)$/.test(words) && saysSomething(value))
  )
}

/** Returns the fields of an object that are not of the operation's own. */
const withoutOwn = (json: unknown, own: ReadonlySet<PropertyKey>): object =>
  isReadonlyObject(json) ? Object.fromEntries(Object.entries(json).filter(([name]) => !own.has(name))) : {}

/**
 * Returns true for an object that says, or of which a part says, that what was asked for has failed. It is asked of an
 * answer that was read in part only: what it has of a success is no proof then.
 *
 * @param own the names of all fields that the operation answers, at whatever depth, which tell nothing
 */
export const tellsOfDecline = (json: unknown, own: ReadonlySet<PropertyKey>): boolean =>
  tellsOfFailure(json) ||
  [json, ...fieldsOf(json).map(([, part]) => part)].some((part) => {
    const rest = withoutOwn(part, own)
    return (
      fieldsOf(rest).some(([words, value]) => isOfFailure(words, value)) ||
      hasCodeAndMessage(rest) ||
      (part !== json && isPlainlyError(rest) && fieldsOf(rest).some(([words]) => words !== "type"))
    )
  })
