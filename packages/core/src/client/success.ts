/**
 * Judges an answer whose status is a success, by its content type and its form.
 *
 * An error object is that error, whatever the status, unless it is whole as the operation's own answer.
 *
 * Not everything with such a status is PortOne's: a gateway, a proxy or a captive portal may answer 200 with a page of
 * its own. What is not of the operation's own kind says nothing of the operation, so its outcome is unknown.
 */
import { isReadonlyObject } from "effect/Predicate"
import type * as Schema from "effect/Schema"
import { DecodeError } from "../ClientErrorReason.ts"
import { describe } from "../internal/issues.ts"
import { read } from "../internal/reading.ts"
import { keepUnknownFields } from "../internal/unknownFields.ts"
import type { Answer, Answers, Verdict } from "./answer.ts"
import { isJson, isMarkup, isTextual, mediaTypeOf } from "./mediaType.ts"
import { hasOwnFields } from "./ownFields.ts"
import { judgeKnown, type Refusal, typeOf, undocumented } from "./refusal.ts"

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
  const { body } = answer
  if (body === "") {
    const value = valueWithoutFields(endpoint.success)
    return value === undefined ? foreign(answer, "an empty body") : success(answer, value.of)
  }
  const json = parse(body)
  // The beginning of JSON may be that of an error, or of something between, so it says nothing of the operation.
  if (json === notJson) {
    const isBegun = isJson(contentTypeOf(answer)) && /^\s*[{[]/.test(body)
    return foreign(answer, isBegun ? "JSON that is broken or not all there" : "a body that is not JSON")
  }
  const type = typeOf(json)
  const refusal = type === undefined ? undefined : judgeKnown(endpoint, answer, json, type)
  // To take a payment with a stray tag for an error would say of a payment that was made that it was not.
  const isBoth = refusal !== undefined && type !== undefined && hasOwnFields(endpoint, json, type)
  if (refusal !== undefined && !isBoth) return refusal
  const reading = read(endpoint.success, json)
  // Of an object without the tag that tells its case, nothing can be read.
  if (refusal !== undefined && reading._tag === "Partial" && reading.partial === undefined) return refusal
  if (reading._tag === "Whole") {
    // A value that needs no field can be read from anything, so more has to speak for it.
    const isSure = valueWithoutFields(endpoint.success) === undefined || hasContent(reading.value)
    if (isSure) {
      keepUnknownFields(reading.value, json)
      return success(answer, reading.value)
    }
    if (type !== undefined) return foreign(answer, `an error of type ${type}`, type)
    if (isComplaint(json)) return foreign(answer, "an object that tells of an error")
    return isMarkup(contentTypeOf(answer), body) ? foreign(answer, "a page") : success(answer, reading.value)
  }
  const { issues, partial } = reading
  const isOwn = partial !== undefined && hasContent(partial)
  if (!isOwn && type !== undefined && isNothingButError(json)) return foreign(answer, `an error of type ${type}`, type)
  const { status } = answer
  const description = describe(issues)
  // Such an object is neither read as a success nor free of its fields, so it does not say what happened.
  const told = isBoth ? `an error of type ${type} has the fields of a success: ${description}` : description
  return {
    _tag: "Failure",
    reason: new DecodeError({ status, description: told, body, issues, partial }),
    outcome: isOwn && !isBoth ? "Applied" : "Unknown"
  }
}

/** Judges a document, which is text or bytes. */
const judgeDocument = <A>(endpoint: Answers<A>, answer: Answer, contents: string | Uint8Array | undefined) => {
  const contentType = contentTypeOf(answer)
  const isAsked = endpoint.accept !== undefined && contentType === mediaTypeOf(endpoint.accept)
  if (!isAsked && contents !== undefined) {
    const text = typeof contents === "string" ? contents : isTextual(contentType) ? decodeText(contents) : ""
    if (isMarkup(contentType, text)) return foreign(answer, "a page")
    const json = isJson(contentType) || /^\s*[{[]/.test(text) ? parse(text) : notJson
    if (json !== notJson) return judgeErrorObject(endpoint, answer, json) ?? foreign(answer, "JSON")
    if (isJson(contentType)) return foreign(answer, "a body that is not JSON")
  }
  const reading = read(endpoint.success, contents)
  if (reading._tag === "Whole") return success(answer, reading.value)
  return foreign(answer, describe(reading.issues))
}

const judgeEmpty = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> => {
  const { body } = answer
  if (body !== "") {
    const json = parse(body)
    if (!isReadonlyObject(json)) return foreign(answer, "a body that is no JSON object")
    const refusal = judgeErrorObject(endpoint, answer, json)
    if (refusal !== undefined) return refusal
  }
  const reading = read(endpoint.success, undefined)
  return reading._tag === "Whole" ? success(answer, reading.value) : foreign(answer, describe(reading.issues))
}

const success = <A>(answer: Answer, value: A): Verdict<A> => ({ _tag: "Success", value, answer })

/** Returns the verdict on an answer that is not of the operation's kind. */
const foreign = (answer: Answer, description: string, type?: string): Refusal =>
  undocumented(answer, type, description, "Unknown")

/** Returns the verdict on an error object in the place of another kind of answer. */
const judgeErrorObject = (endpoint: Answers<unknown>, answer: Answer, json: unknown): Refusal | undefined => {
  const type = typeOf(json)
  if (type !== undefined) {
    return judgeKnown(endpoint, answer, json, type) ?? foreign(answer, `an error of type ${type}`, type)
  }
  return isComplaint(json) ? foreign(answer, "an object that tells of an error") : undefined
}

const notJson: unique symbol = Symbol("notJson")

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return notJson
  }
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

/** Returns true for an object of a tag and a message alone. */
const isNothingButError = (json: unknown): boolean =>
  isReadonlyObject(json) && Object.keys(json).every((name) => name === "type" || name === "message")

/** Returns true for an object that gateways and frameworks report an error with. */
const isComplaint = (json: unknown): boolean =>
  isReadonlyObject(json) &&
  (Object.hasOwn(json, "error") || Object.hasOwn(json, "errors") || Object.hasOwn(json, "message"))

/** Returns true if something was read: a value that is neither object nor list, however deep it lies. */
const hasContent = (partial: unknown): boolean => {
  if (typeof partial !== "object" || partial === null) return true
  if (Array.isArray(partial)) return partial.some(hasContent)
  // What a Schema makes of a value, such as a time, is content whatever it is made of.
  const prototype: unknown = Object.getPrototypeOf(partial)
  return (prototype !== Object.prototype && prototype !== null) || Object.values(partial).some(hasContent)
}

const contentTypeOf = ({ headers }: Answer): string => mediaTypeOf(headers()["content-type"])

const decodeText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
