/** Reads what an operation answers: one kind of success, and the errors that it is documented to fail with. */
import type { OperationModel, SuccessModel } from "../model.ts"
import { isText, jsonIn } from "./content.ts"
import type { OperationsContext } from "./context.ts"
import type { Cursor } from "./cursor.ts"
import { readType } from "./types.ts"

export const readResponses = (
  place: Cursor,
  declared: Cursor | undefined,
  owner: string,
  context: OperationsContext
): Pick<OperationModel, "success" | "status" | "errors" | "statuses"> => {
  const responses = place.entries().map(([status, at]) => ({ status, at: at.resolved() }))
  for (const { at, status } of responses) {
    if (!/^(?:2\d\d|[45]\d\d|4XX|5XX|default)$/.test(status)) at.fail("expected the status of a success or an error")
  }
  const isSuccess = ({ status }: { readonly status: string }) => status.startsWith("2")
  const errors = readErrors(
    place,
    declared,
    responses.filter((response) => !isSuccess(response)),
    context
  )
  const [first, ...others] = responses.filter(isSuccess)
  if (first === undefined) return place.fail("there is no response of a success, such as 200")
  const success = readSuccess(first.at, first.status, owner, context)
  for (const { at, status } of others) {
    if (JSON.stringify(readSuccess(at, status, owner, context)) !== JSON.stringify(success)) {
      at.fail(`another success than that of ${first.status}`)
    }
    at.note(`the same success as that of ${first.status}`)
  }
  if (first.status !== "200") first.at.note("the status of a success")
  const statuses = responses.map(({ status }) => Number(status)).filter((status) => !Number.isNaN(status))
  return { success, status: Number(first.status), errors, statuses }
}

/** Returns the name of the error union. The client tells errors apart by `type`, so statuses are only reported. */
const readErrors = (
  place: Cursor,
  declared: Cursor | undefined,
  responses: ReadonlyArray<{ readonly status: string; readonly at: Cursor }>,
  context: OperationsContext
): string => {
  const answered = responses.flatMap(({ at, status }) => {
    const { content } = at.object([], ["content"])
    const json = content === undefined ? undefined : jsonIn(content)
    if (json !== undefined) return [{ at, status, name: readUnionName(json.schema, context) }]
    at.note("an answer without an error of PortOne's, told apart by its status only")
    return []
  })
  const name = declared === undefined ? answered[0]?.name : readUnionName(declared, context)
  if (name === undefined) return place.fail("its errors are declared nowhere")
  if (declared === undefined) place.note(`its errors are those of the responses, ${name}`)
  const other = answered.find((answer) => answer.name !== name)
  other?.at.fail(`its error is ${other.name}, and the operation's is ${name}`)
  const union = context.schemas.get(name)
  const documented = (union?.kind === "errorUnion" ? union.members : []).flatMap((member) => {
    const error = context.schemas.get(member.name)
    return error?.kind === "error" ? [error.status] : []
  })
  for (const { at, status } of answered) {
    if (!documented.includes(Number(status))) at.note("no error that is documented here has this status")
  }
  const missing = documented.find((status) => !answered.some((answer) => Number(answer.status) === status))
  if (missing !== undefined) place.note(`${name} has an error of status ${missing}, which is not among the responses`)
  return name
}

const readUnionName = (place: Cursor, context: OperationsContext): string => {
  const { $ref } = place.object(["$ref"])
  const name = context.nameOf($ref)
  return context.schemas.get(name)?.kind === "errorUnion" ? name : $ref.fail(`${name} is not a union of errors`)
}

const readSuccess = (place: Cursor, status: string, owner: string, context: OperationsContext): SuccessModel => {
  const { content } = place.object([], ["content"])
  if (content === undefined || status === "204") return { kind: "empty" }
  const json = jsonIn(content)
  if (json !== undefined) {
    return { kind: "json", type: readAnswer(json.schema, owner, context), mediaType: json.mediaType }
  }
  const [first, ...others] = content.entries()
  if (first === undefined) return { kind: "empty" }
  const [mediaType, at] = first
  for (const [, other] of others) other.note(`passed over: ${mediaType} is asked for`)
  const schema = at.object([], ["schema"]).schema?.object(["type"], ["format", "contentMediaType", "contentEncoding"])
  schema?.type.literal("string")
  const kind = isText(mediaType) ? "text" : "bytes"
  if (mediaType !== "text/csv") at.note(`an answer of ${mediaType} is given as ${kind === "text" ? "text" : "bytes"}`)
  return { kind, mediaType }
}

const readAnswer = (place: Cursor, owner: string, context: OperationsContext) => {
  const type = readType(place, `${owner}Response`, context)
  if (type.kind === "reference") {
    const { kind } = context.schemas.get(type.name)!
    if (kind === "error" || kind === "errorUnion") place.fail(`${type.name} is an error, and no success`)
  }
  return type
}
