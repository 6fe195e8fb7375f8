/**
 * Judges an answer whose status is a success, by its content type and its form.
 *
 * An error object is that error, whatever the status, unless it has fields of the operation's own answer.
 *
 * Not everything with such a status is PortOne's: a gateway, a proxy or a captive portal may answer 200 with a page or
 * an error of its own. What is not of the operation's own kind says nothing of the operation, so its outcome is
 * unknown. So is that of an answer which tells of an error beside an identity or money that could be read, but such an
 * answer is handed over as far as it could be read.
 *
 * Required fields that came are proof enough, whatever the header says. An answer that needs none has only its form: it
 * must be JSON by its content type, and no name in it may tell of an error. New fields are no reason to doubt it, as
 * PortOne adds fields without notice. A client that took those for a stranger's would from that day on know of no
 * capture whether it happened, and asking again would give the same stored answer.
 */
import { isReadonlyObject } from "effect/Predicate"
import type * as Schema from "effect/Schema"
import { DecodeError } from "../ClientErrorReason.ts"
import { describe } from "../internal/issues.ts"
import { namesOf } from "../internal/names.ts"
import { parseJson } from "../internal/parseJson.ts"
import { read, type Reading } from "../internal/reading.ts"
import { keepUnknownFields } from "../internal/unknownFields.ts"
import type { Answer, Answers, Verdict } from "./answer.ts"
import { hasErrorWithin, isPlainlyError, tellsOfDecline, tellsOfError, tellsOfFailure } from "./complaint.ts"
import { ofPortOne } from "./lostBody.ts"
import {
  isAsked,
  isBinary,
  isDocument,
  isJson,
  isMarkup,
  isPlainJson,
  isProblem,
  isTextual,
  mayBeJson,
  mediaTypeOf
} from "./mediaType.ts"
import {
  hasAllFields,
  hasOneOf,
  hasOwnFields,
  isFreeForm,
  isOfKnownCase,
  isOtherType,
  isTelling,
  isToldByType,
  ownNames,
  withoutOwnForm
} from "./ownFields.ts"
import { judgeKnown, type Refusal, runningWithin, typeOf, undocumented } from "./refusal.ts"

/** Returns the verdict on an answer with a status of success. */
export const judgeSuccess = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> => {
  switch (endpoint.format) {
    case "json":
      return judgeJson(endpoint, answer)
    case "text":
      return judgeDocument(endpoint, answer, answer.body)
    case "bytes":
      return judgeDocument(endpoint, answer, answer.bytes)
    case "empty":
      return judgeEmpty(endpoint, answer)
  }
}

const judgeJson = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> => {
  const contentType = contentTypeOf(answer)
  const json = answer.json ?? parseBody(answer.body)
  if (isProblem(contentType)) {
    return judgeDocumented(endpoint, answer, json) ?? foreign(answer, "a problem that a gateway reports")
  }
  // The beginning of JSON may be that of an error, or of something between, so it says nothing of the operation.
  if (json === notJson) {
    const isBegun = isJson(contentType) && /^\s*[{[]/.test(answer.body)
    return foreign(answer, isBegun ? "JSON that is broken or not all there" : "a body that is not JSON")
  }
  const withoutFields = valueWithoutFields(endpoint.success)
  if (json === nothing || (json === null && withoutFields !== undefined && !isFreeForm(endpoint))) {
    // Servers write `null` for what is not there.
    if (withoutFields === undefined) return foreign(answer, "an empty body")
    if (!isWhole(answer)) return foreign(answer, `an empty body with the status ${answer.status}`)
    return mayBeJson(contentType) ? success(answer, withoutFields.of) : foreign(answer, "an empty body of another kind")
  }
  const type = typeOf(endpoint, json)
  const refusal = type === undefined ? undefined : judgeKnown(endpoint, answer, json, type)
  const isOwn = (): boolean => hasOwnFields(endpoint, json, type)
  // To take a payment with a stray tag for an error would say of a payment that was made that it was not.
  if (refusal !== undefined && (isOtherType(endpoint, type) || !(isOwn() || isOfKnownCase(endpoint, json, type)))) {
    return refusal
  }
  const own = ownNames(endpoint)
  const reading = read(endpoint.success, json)
  if (reading._tag === "Whole") {
    // A value that needs no field of its own can be read from anything, so more has to speak for it.
    const isSure = own.size > 0 ? hasOneOf(own, json) : withoutFields === undefined
    // A list is read by its elements, and a case that is not known by its tag. The rest that a success must have tells
    // them from an error.
    if (isSure && !hasAllFields(endpoint, json) && isPlainlyError(withoutOwnForm(endpoint, json))) {
      const { whole } = endpoint
      return complaintWith(answer, type, whole === undefined ? reading : read(whole, json))
    }
    if (!isSure) {
      const isAny = isFreeForm(endpoint) || isToldByType(endpoint)
      const isError = isAny
        ? isPlainlyError(json)
        : tellsOfError(json, own) || hasErrorWithin(json) || tellsOfFailure(json)
      if (isError) return complaint(answer, type)
      if (!isWhole(answer)) return foreign(answer, `JSON with the status ${answer.status}, and no more`)
      // JSON of a kind of its own is that of something between.
      if (!isPlainJson(contentType)) return foreign(answer, "JSON that does not say to be JSON, and no more")
    }
    keepUnknownFields(reading.value, json)
    return success(answer, reading.value)
  }
  const { issues, partial } = reading
  const hasRead = partial !== undefined && hasContent(partial)
  // One field of the operation's own, such as a status, may be that of a gateway's error.
  if (!isOwn() && tellsOfError(json, own) && (!hasRead || type === undefined)) {
    return complaintWith(answer, type, reading)
  }
  const { status } = answer
  const description = describe(issues)
  // The tag of a known case speaks for the success, even if it is the word of an error.
  const isTold = isToldByType(endpoint) || isOfKnownCase(endpoint, json, type) || hasAllFields(endpoint, json)
  const isContradicted =
    isPlainlyError(json) || tellsOfDecline(json, namesOf(endpoint.success.ast)) || (!isTold && tellsOfError(json, own))
  // Such an object is neither read as a success nor free of its fields, so it does not say what happened.
  const told =
    refusal === undefined ? description : `an error of type ${type} has the fields of a success: ${description}`
  return {
    _tag: "Failure",
    reason: new DecodeError({ status, description: told, body: answer.body, issues, partial }),
    outcome: hasRead && refusal === undefined && !isContradicted ? "Applied" : "Unknown"
  }
}

/** Judges a document, which is text or bytes. */
const judgeDocument = <A>(endpoint: Answers<A>, answer: Answer, contents: string | Uint8Array | undefined) => {
  const contentType = contentTypeOf(answer)
  // No request asks for a part. Half a sheet looks like a whole one.
  if (isPart(answer)) return foreign(answer, "a part of a document")
  const isNamed = isAsked(endpoint, contentType)
  if (!isNamed && contents?.length === 0 && !isWhole(answer)) {
    return foreign(answer, `an empty body with the status ${answer.status}`)
  }
  if (contents !== undefined) {
    const text = typeof contents === "string" ? contents : isTextual(contentType) ? decodeText(contents) : ""
    if (!isNamed && isMarkup(contentType, text)) return foreign(answer, "a page")
    const json = isJson(contentType) || (!isNamed && /^\s*[{[]/.test(text)) ? parse(text) : notJson
    if (json !== notJson) {
      const refusal = judgeErrorObject(endpoint, answer, json)
      if (refusal !== undefined) return refusal
      if (!isNamed) return foreign(answer, "JSON")
    }
    if (!isNamed && typeof contents === "string") {
      if (isBinary(contents, answer.headers()["content-type"])) return foreign(answer, "a file that is no text")
      if (endsInError(contents)) return foreign(answer, "a document that breaks off with an error")
    }
    // No sheet has a quotation mark after a brace.
    if (!isNamed && /^\s*\{\s*"/.test(text)) return foreign(answer, "JSON that is not all there")
  }
  if (!isDocument(endpoint, contentType)) return foreign(answer, "a document of another kind")
  const reading = read(endpoint.success, contents)
  if (reading._tag === "Whole") return success(answer, reading.value)
  return foreign(answer, describe(reading.issues))
}

/** The most characters of an error that a server puts at the end of what it has sent already. */
const longestEnd = 10_000

/** Returns true for a document whose server failed while it wrote it, and wrote that there. */
const endsInError = (text: string): boolean => {
  const end = text.slice(-longestEnd)
  if (/<\/html>\s*$/i.test(end)) return true
  // No cell has such a quotation mark after a brace: within quotation marks, it is doubled.
  return (
    /\}\s*$/.test(end) &&
    Array.from(end.matchAll(/\{\s*"(?!")/g)).some(({ index }) => isPlainlyError(parse(end.slice(index))))
  )
}

const judgeEmpty = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> => {
  const body = answer.body.trim()
  const json = body === "" ? undefined : parse(body)
  const documented = judgeDocumented(endpoint, answer, json)
  if (documented !== undefined) return documented
  const contentType = contentTypeOf(answer)
  if (isProblem(contentType) || isMarkup(contentType, body)) return foreign(answer, "a page, or a gateway's problem")
  if (!isWhole(answer)) return foreign(answer, `the status ${answer.status}`)
  if (body !== "") {
    if (json !== null && !isReadonlyObject(json)) return foreign(answer, "a body that is no JSON object")
    const refusal = judgeErrorObject(endpoint, answer, json)
    if (refusal !== undefined) return refusal
    if (!mayBeJson(contentType)) return foreign(answer, "JSON that does not say to be JSON")
  }
  const reading = read(endpoint.success, undefined)
  return reading._tag === "Whole" ? success(answer, reading.value) : foreign(answer, describe(reading.issues))
}

const success = <A>(answer: Answer, value: A): Verdict<A> => ({ _tag: "Success", value, answer })

/** Returns the verdict on an answer that is not of the operation's kind. */
const foreign = (answer: Answer, description: string, type?: string): Refusal =>
  runningWithin(answer) ?? undocumented(answer, type, description, "Unknown")

/** Returns the verdict on an object that reports an error which the operation does not document. */
const complaint = (answer: Answer, type: string | undefined): Refusal =>
  foreign(answer, type === undefined ? "an object that tells of an error" : `an error of type ${type}`, type)

/**
 * Returns the verdict on an object that reports an error which the operation does not document, and hands over what
 * could be read of it where that has weight.
 */
const complaintWith = (answer: Answer, type: string | undefined, reading: Reading<unknown>): Refusal => {
  const [found, issues] = reading._tag === "Whole" ? [reading.value, []] : [reading.partial, reading.issues]
  if (!hasWeight(found)) return complaint(answer, type)
  const { body, status } = answer
  const what = "an object that tells of an error, and has fields of a success"
  const description = issues.length === 0 ? what : `${what}: ${describe(issues)}`
  return {
    _tag: "Failure",
    reason: new DecodeError({ status, description, body, issues, partial: found }),
    outcome: "Unknown"
  }
}

/** Returns the verdict on an error object that the operation documents. */
const judgeDocumented = (endpoint: Answers<unknown>, answer: Answer, json: unknown): Refusal | undefined => {
  const type = typeOf(endpoint, json)
  return type === undefined ? undefined : judgeKnown(endpoint, answer, json, type)
}

/** Returns the verdict on an error object in the place of another kind of answer. */
const judgeErrorObject = (endpoint: Answers<unknown>, answer: Answer, json: unknown): Refusal | undefined => {
  const type = typeOf(endpoint, json)
  const documented = judgeDocumented(endpoint, answer, json)
  return documented ?? (type !== undefined || tellsOfError(json) ? complaint(answer, type) : undefined)
}

const nothing: unique symbol = Symbol("nothing")
const notJson: unique symbol = Symbol("notJson")

const parseBody = (body: string): unknown => (body.trim() === "" ? nothing : parse(body))

const parse = (text: string): unknown => {
  const json = parseJson(text)
  return json === undefined ? notJson : json
}

const withoutFields = new WeakMap<object, { readonly of: unknown } | undefined>()

/** Returns the value of an answer without a body, or `undefined` if the answer has a field that is required. */
const valueWithoutFields = <A>(schema: Schema.ConstraintDecoder<A>): { readonly of: A } | undefined => {
  if (!withoutFields.has(schema)) {
    const found = [undefined, {}].map((json) => read(schema, json)).find(({ _tag }) => _tag === "Whole")
    withoutFields.set(schema, found?._tag === "Whole" ? { of: found.value } : undefined)
  }
  // The map holds for each schema its own value.
  return withoutFields.get(schema) as { readonly of: A } | undefined
}

/** Returns true if something was read, however deep: a number, a truth value, or a text that tells something. */
const hasContent = (partial: unknown): boolean => {
  if (typeof partial !== "object" || partial === null) return typeof partial !== "string" || isTelling(partial)
  if (Array.isArray(partial)) return partial.some(hasContent)
  // What a Schema makes of a value, such as a time, is content whatever it is made of.
  const prototype: unknown = Object.getPrototypeOf(partial)
  return (prototype !== Object.prototype && prototype !== null) || Object.values(partial).some(hasContent)
}

/** Matches the name of a field that holds an identity or money, such as `pgTxId`, `billingKey` or `cancelledAmount`. */
const weighty = /(?:^id|Id|^key|Key|^amount|Amount)s?$/

/** The levels of objects in which an identity is looked for. */
const deepest = 5

/** Returns true if something of identity or money was read: a field of such a name, or an element of a list. */
const hasWeight = (found: unknown, depth = 0): boolean => {
  if (Array.isArray(found)) return found.some(hasContent)
  if (!isReadonlyObject(found) || depth > deepest) return false
  return Object.entries(found).some(([name, value]) => {
    // A case that is not known has in `raw` whatever came.
    if (name === "raw") return false
    return weighty.test(name) ? isTelling(value) : hasWeight(value, depth + 1)
  })
}

/**
 * Returns true for a status that says that the operation is done, and that this is its own answer (RFC 9110, 15.3). A
 * firewall answers 202 with nothing in it to whom it takes for no browser, and passes nothing on.
 */
const isWhole = (answer: Answer): boolean => ofPortOne.has(answer.status) && !isPart(answer)

/** Returns true for an answer that says to be a part of another one (RFC 9110, 14.4 and 15.3.7). */
const isPart = ({ headers, status }: Answer): boolean => {
  const range = headers()["content-range"]
  if (range === undefined) return status === 206
  const [, first, last, length] = /^\s*bytes\s+(\d+)-(\d+)\/(\d+)\s*$/i.exec(range) ?? []
  return !(first === "0" && Number(last) + 1 === Number(length))
}

const contentTypeOf = ({ headers }: Answer): string => mediaTypeOf(headers()["content-type"])

const decodeText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
