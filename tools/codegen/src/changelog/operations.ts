/** Compares operations: which there are, and the input, the answer and the errors of each. */
import type { FieldModel, ObjectModel, OperationModel } from "../model.ts"
import type { Context, Document } from "./context.ts"
import { compareAlternatives, compareFields, comparePaging, enumerate, spell } from "./fields.ts"

export const compareOperations = (context: Context): void => {
  const { after, before, renames, report } = context
  const found = new Set(renames.operations.values())
  for (const operation of before.model.operations) {
    const id = renames.operations.get(operation.id)
    const other = after.model.operations.find((candidate) => candidate.id === id)
    if (other === undefined) report("operation removed", operation.id, `is gone (${placeOf(operation)})`, ["request"])
    else compareOperation(operation, other, context)
  }
  for (const operation of after.model.operations) {
    if (!found.has(operation.id)) report("operation added", operation.id, `is new: ${placeOf(operation)}`, ["request"])
  }
}

const placeOf = ({ method, path }: OperationModel): string => `\`${method} ${path}\``

const compareOperation = (one: OperationModel, other: OperationModel, context: Context): void => {
  const { after, before, report } = context
  const where = other.id
  if (one.id !== other.id) report("operation renamed", where, `was called \`${one.id}\``, ["request"])
  if (placeOf(one) !== placeOf(other)) {
    report("operation moved", where, `is ${placeOf(other)} now, and was ${placeOf(one)}`, ["request"])
  }
  if (one.authorized !== other.authorized) {
    const what = other.authorized ? "sends `Authorization` now" : "sends no `Authorization` any more"
    report("operation moved", where, what, ["request"])
  }
  if (one.unstable !== other.unstable) {
    report("stability changed", where, `is ${other.unstable ? "unstable" : "stable"} now`, ["request"])
  }
  compareFields(where, inputOf(one, before), inputOf(other, after), ["request"], context)
  const [payload, otherPayload] = [payloadOf(one, before), payloadOf(other, after)]
  compareAlternatives(where, payload?.alternatives, otherPayload?.alternatives, ["request"], context)
  comparePaging(where, payload?.paging, otherPayload?.paging, ["request"], context)
  compareAnswers(one, other, context)
  compareErrors(one, other, context)
}

const payloadOf = ({ payload }: OperationModel, { schemas }: Document): ObjectModel | undefined => {
  const schema = payload === undefined ? undefined : schemas.get(payload.name)
  return schema?.kind === "object" ? schema : undefined
}

/** The fields of an operation's input: its parameters and those of its body. */
const inputOf = (operation: OperationModel, document: Document): ReadonlyArray<FieldModel> => [
  ...operation.pathParameters,
  ...operation.queryParameters,
  ...operation.headerParameters,
  ...(payloadOf(operation, document)?.fields ?? [])
]

const compareAnswers = (one: OperationModel, other: OperationModel, { renames, report }: Context): void => {
  const [was, is] = [answerOf(one), answerOf(other)]
  if ((renames.types.get(was) ?? was) === is) return
  report("field type changed", other.id, `answers with \`${is}\` now, and did with \`${was}\``, ["answer"])
}

const answerOf = ({ success }: OperationModel): string => {
  if (success.kind === "json") return spell(success.type)
  return success.kind === "empty" ? "nothing" : success.mediaType
}

const compareErrors = (
  one: OperationModel,
  other: OperationModel,
  { after, before, renames, report }: Context
): void => {
  const [was, is] = [errorsOf(one, before), errorsOf(other, after)]
  const kept = was.map((name) => renames.types.get(name))
  const come = is.filter((name) => !kept.includes(name))
  const gone = was.filter((_, index) => !is.includes(kept[index] ?? ""))
  if (come.length > 0) report("error added", other.id, `fails with ${enumerate(come)} as well`, ["answer"])
  if (gone.length > 0) report("error removed", other.id, `does not fail with ${enumerate(gone)} any more`, ["answer"])
}

const errorsOf = ({ errors }: OperationModel, { schemas }: Document): ReadonlyArray<string> => {
  const union = schemas.get(errors)
  return union?.kind === "errorUnion" ? union.members.map(({ name }) => name) : []
}
