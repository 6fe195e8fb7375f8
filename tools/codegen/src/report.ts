/**
 * Reports on a document, a line each: which of its required fields answers may lack, the sentences that are missing,
 * and the words that should move to the table of another module.
 */
import { fieldSentenceOf, homeOf, sentenceOf } from "./english/index.ts"
import { isSamePlace, type Place, wordsFile } from "./place.ts"
import { answersWithAbsences, type Plan, type Planned } from "./plan.ts"

/** Something generated whose words come from the tables. */
export interface Described {
  readonly name: string
  readonly place: Place
  /** False of inputs and of the errors of an operation: their sentence is made from the operation's name. */
  readonly hasSentence: boolean
  readonly fields: ReadonlyArray<string>
}

const describedSchema = ({ place, schema }: Planned): Described => {
  const described = { name: schema.name, place, hasSentence: schema.kind !== "errorUnion" }
  const names = "fields" in schema ? schema.fields.map(({ name }) => name) : []
  switch (schema.kind) {
    case "object":
      return { ...described, fields: schema.tag === undefined ? names : [schema.tag.field, ...names] }
    case "error":
      return {
        ...described,
        fields: schema.collidingType === undefined ? names : [...names, schema.collidingType.field]
      }
    default:
      return { ...described, fields: names }
  }
}

/** Every schema and every operation's input, with the fields that are its own. */
export const describedBy = (plan: Plan): ReadonlyArray<Described> => [
  ...Array.from(plan.schemas.values(), describedSchema),
  ...plan.services.flatMap(({ operations, place }) =>
    operations.map(({ input, operation }) => ({
      name: input,
      place,
      hasSentence: false,
      fields: [...operation.pathParameters, ...operation.queryParameters, ...operation.headerParameters].map(
        ({ name }) => name
      )
    }))
  )
]

/** Lists the required fields that are optional in answers, each with the reason. */
export const absencesOf = (plan: Plan): ReadonlyArray<string> =>
  answersWithAbsences(plan).flatMap(({ fields, name }) =>
    fields.flatMap((field) => {
      const { before, said } = field.absence ?? {}
      const reasons = [
        ...(before === undefined ? [] : [`${before.was === "missing" ? "added" : "required since"} ${before.date}`]),
        ...(said === undefined ? [] : [said === "v1-payments" ? "absent for V1 payments" : "absent on some records"])
      ]
      return `optional in answers: ${name}.${field.name}, ${reasons.join(", ")}`
    })
  )

export const reportOf = (plan: Plan): ReadonlyArray<string> => {
  const missing = (name: string, place: Place): string =>
    `${name} has no English sentence: write one in ${wordsFile(place)}`
  const placeOf = (id: string): Place =>
    plan.services.find(({ operations }) => operations.some(({ operation }) => operation.id === id))!.place
  const described = describedBy(plan)
  return [
    ...plan.withoutSentence.map((id) => missing(id, placeOf(id))),
    ...described.flatMap(({ fields, hasSentence, name, place }) => [
      ...(hasSentence && sentenceOf(name, place) === undefined ? [missing(name, place)] : []),
      ...fields
        .filter((field) => fieldSentenceOf(name, field, place) === undefined)
        .map((field) => missing(`${name}.${field}`, homeOf(name, place)))
    ]),
    ...described.flatMap(({ name, place }) => {
      const home = homeOf(name, place)
      return isSamePlace(home, place)
        ? []
        : [`${name} moved to ${place.package}/${place.module}: its words are in ${wordsFile(home)}`]
    })
  ]
}
