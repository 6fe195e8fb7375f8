/**
 * A schema of the model as exported code: its type, its wire form where that differs, and its Schema.
 */
import type {
  AlternativesModel,
  EnumModel,
  ErrorModel,
  ErrorUnionModel,
  FieldModel,
  MapModel,
  ObjectModel,
  UnionModel
} from "../model.ts"
import type { Plan, Planned } from "../plan.ts"
import {
  narrowing,
  comment,
  errorSentence,
  fieldDoc,
  type Owner,
  schemaDoc,
  type Standing,
  standingTags,
  typeSentence
} from "./docs.ts"
import { fieldOn, type Form, key, makeTypes, type References, type Side } from "./types.ts"

/**
 * The Schema of an object without fields. It takes objects only, drops fields from answers and refuses them in requests,
 * as other objects do. `Schema.Struct({})` would take any value and keep every field.
 */
const empty = "Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)"

export const makeSchemas = (plan: Plan, references: References) => {
  const types = makeTypes(plan, references)

  /** The wire forms of what has been emitted so far, to stand by themselves. */
  const wireForms: Array<string> = []

  /** An object by fields: its interface, the interface of its wire form, and its Schema. */
  const object = (options: {
    readonly name: string
    /** Whose words a field has. */
    readonly ownerOf: (field: FieldModel) => Owner
    readonly doc: string
    readonly wireDoc: string
    readonly side: Side
    readonly allowsUndefined: boolean
    readonly isEncoded: boolean
    readonly fields: ReadonlyArray<FieldModel>
    readonly tag: ObjectModel["tag"]
    readonly alternatives: AlternativesModel | undefined
  }): string => {
    const { allowsUndefined, alternatives, doc, isEncoded, name, side, tag } = options
    references.module("Schema", "value")
    const literal = (field: FieldModel) => (field.name === tag?.field ? JSON.stringify(tag.value) : undefined)
    const discriminator: ReadonlyArray<FieldModel> =
      tag === undefined ? [] : [{ name: tag.field, type: { kind: "string" }, required: true }]
    const fields = [...discriminator, ...options.fields.map((field) => fieldOn(field, side))]

    const declaration = (declared: string, form: "type" | "encoded", comment: string): string => {
      const line = (field: FieldModel) => {
        const value = literal(field)
        const docs = form === "type" ? fieldDoc(options.ownerOf(field), field) : ""
        return (
          docs +
          "  " +
          (value === undefined
            ? types.fieldType(field, allowsUndefined, side, form)
            : `readonly ${key(field.name)}: ${value}`)
        )
      }
      // An interface without fields would take anything, a number too.
      if (fields.length === 0) {
        return `${comment}export interface ${declared} {\n  readonly [key: string]: never\n}\n`
      }
      if (alternatives === undefined) {
        return `${comment}export interface ${declared} {\n${fields.map(line).join("\n")}\n}\n`
      }
      const plain = fields.filter((field) => !alternatives.fields.includes(field.name))
      const choices = alternatives.fields.map((chosen) =>
        fields
          .filter((field) => alternatives.fields.includes(field.name))
          .map((field) =>
            field.name === chosen ? line({ ...field, required: true }) : `  readonly ${key(field.name)}?: undefined`
          )
          .join("\n")
      )
      const none = alternatives.required
        ? []
        : [alternatives.fields.map((field) => `  readonly ${key(field)}?: undefined`).join("\n")]
      const union = [...choices, ...none].map((choice) => `| {\n${choice}\n}`).join("\n")
      const common = plain.length === 0 ? "" : `{\n${plain.map(line).join("\n")}\n} & `
      return `${comment}export type ${declared} =\n${common === "" ? union : `${common}(\n${union}\n)`}\n`
    }

    const wire = isEncoded ? `${name}Encoded` : name
    const struct =
      fields.length === 0
        ? empty
        : `Schema.Struct({\n${fields
            .map((field) => {
              const value = literal(field)
              return (
                "  " +
                (value === undefined
                  ? types.fieldSchema(field, allowsUndefined, side)
                  : `${key(field.name)}: Schema.Literal(${value})`)
              )
            })
            .join(",\n")}\n})`
    let schema = struct
    if (alternatives !== undefined) {
      schema = `Wire.alternatives(${struct}, { fields: ${JSON.stringify(alternatives.fields)}, required: ${alternatives.required} })`
    }
    if (isEncoded) wireForms.push(declaration(wire, "encoded", options.wireDoc))
    return `${declaration(name, "type", doc)}\n${doc}export const ${name}: ${codec(name, wire)} = ${lazy(schema)}\n`
  }

  /** A Schema that is built when it is needed. */
  const lazy = (schema: string): string => {
    references.module("Wire", "value")
    return `Wire.lazy(() => ${schema})`
  }

  const codec = (name: string, wire: string) => `Schema.Codec<${name}${wire === name ? "" : `, ${wire}`}>`

  const wireDoc = (name: string, standing: Standing) =>
    schemaDoc(`The wire form of {@link ${name}}.`, "wire forms", standing)

  const objectSchema = (planned: Planned, schema: ObjectModel): string => {
    const emitOn = (side: Side, name: string) =>
      object({
        name,
        ownerOf: () => ({ name: schema.name, place: planned.place }),
        doc: schemaDoc(sentenceOn(planned, name), side === "input" ? "requests" : "answers", schema),
        wireDoc: wireDoc(name, schema),
        side,
        // What stands on both sides without a twin is written by callers as well.
        allowsUndefined: planned.isInput && (side === "input" || planned.twin === undefined),
        isEncoded: planned.isEncoded,
        fields: schema.fields,
        tag: schema.tag,
        alternatives: side === "input" ? schema.alternatives : undefined
      })
    const own = emitOn(planned.isOutput ? "output" : "input", schema.name)
    return planned.twin === undefined ? own : `${own}\n${emitOn("input", planned.twin)}`
  }

  const mapSchema = (planned: Planned, schema: MapModel): string => {
    references.module("Schema", "value")
    const emitOn = (side: Side, name: string) => {
      const doc = schemaDoc(typeSentence(planned), side === "input" ? "requests" : "answers", schema)
      const wire = planned.isEncoded ? `${name}Encoded` : name
      const declaration = (declared: string, form: "type" | "encoded", comment: string) =>
        `${comment}export interface ${declared} {\n  readonly [key: string]: ${types.type(schema.values, side, form)}\n}\n`
      if (planned.isEncoded) wireForms.push(declaration(wire, "encoded", wireDoc(name, schema)))
      return (
        `${declaration(name, "type", doc)}\n${doc}export const ${name}: ${codec(name, wire)} = ` +
        `${lazy(`Schema.Record(Schema.String, ${types.schema(schema.values, side)})`)}\n`
      )
    }
    const own = emitOn(planned.isOutput ? "output" : "input", schema.name)
    return planned.twin === undefined ? own : `${own}\n${emitOn("input", planned.twin)}`
  }

  const enumSchema = (planned: Planned, schema: EnumModel): string => {
    references.module("Wire", "value")
    const doc = schemaDoc(typeSentence(planned), "enums", schema)
    const values = schema.values.map((value) => JSON.stringify(value))
    return (
      `${doc}export type ${schema.name} = ${values.join(" | ")}\n\n` +
      `${doc}export const ${schema.name}: Wire.Enum<${schema.name}> = Wire.closedEnum([${values.join(", ")}])\n`
    )
  }

  const unionSchema = (planned: Planned, schema: UnionModel): string => {
    const own = planned.isOutput ? openUnion(planned, schema) : closedUnion(planned, schema, schema.name)
    return planned.twin === undefined ? own : `${own}\n${closedUnion(planned, schema, planned.twin)}`
  }

  const cases = (schema: UnionModel, side: Side, form: Form): ReadonlyArray<string> =>
    schema.members.map(({ name }) => types.type({ kind: "reference", name }, side, form))

  const alias = (declared: string, cases: ReadonlyArray<string>): string =>
    `export type ${declared} =\n${cases.map((it) => `  | ${it}`).join("\n")}\n`

  /** A union in an answer, with a case for what is not known yet. */
  const openUnion = (planned: Planned, schema: UnionModel): string => {
    references.module("Wire", "value")
    const { discriminator, members, name } = schema
    const doc = schemaDoc(typeSentence(planned), "answers", schema, narrowing(name, discriminator, members[0]!.tag))
    const unknown = (type: string) => `Wire.${type}<"${discriminator}">`
    const schemas = members.map(
      (member) => `  ${key(member.tag)}: ${types.schema({ kind: "reference", name: member.name }, "output")}`
    )
    const encoded = [...cases(schema, "output", "encoded"), unknown("UnrecognizedEncoded")]
    wireForms.push(wireDoc(name, schema) + alias(`${name}Encoded`, encoded))
    return [
      doc + alias(name, [...cases(schema, "output", "type"), unknown("Unrecognized")]),
      `${doc}export const ${name}: Wire.OpenUnion<${name}, ${name}Encoded, "${discriminator}"> = ` +
        `Wire.openUnion("${discriminator}", {\n${schemas.join(",\n")}\n})\n`
    ].join("\n")
  }

  /** A union in a request: one of its cases, and nothing else. */
  const closedUnion = (planned: Planned, schema: UnionModel, name: string): string => {
    references.module("Schema", "value")
    const doc = schemaDoc(sentenceOn(planned, name), "requests", schema)
    const schemas = schema.members.map((member) => types.schema({ kind: "reference", name: member.name }, "input"))
    wireForms.push(wireDoc(name, schema) + alias(`${name}Encoded`, cases(schema, "input", "encoded")))
    return (
      `${doc}${alias(name, cases(schema, "input", "type"))}\n` +
      `${doc}export const ${name}: ${codec(name, `${name}Encoded`)} = ${lazy(`Schema.Union([${schemas.join(", ")}])`)}\n`
    )
  }

  const errorClass = (planned: Planned, schema: ErrorModel): string => {
    references.module("DocumentedError", "value")
    const { collidingType, fields, name, status, tag } = schema
    const owner = { name, place: planned.place }
    const sentence = errorSentence(planned, tag)
    // PortOne may leave out any of them, whatever the document says.
    const details = fields.map((field) => ({ ...field, required: false }))
    const lines = (form: "type" | "encoded") =>
      details.map(
        (field) =>
          (form === "type" ? fieldDoc(owner, field) : "") +
          "  " +
          types.fieldType(field, form === "type", "output", form)
      )
    const colliding =
      collidingType === undefined
        ? undefined
        : { ...collidingType, type: types.schema({ kind: "reference", name: collidingType.enumName }, "input") }
    const props = [
      ...lines("type"),
      ...(colliding === undefined
        ? []
        : [
            fieldDoc(owner, { name: colliding.field, type: { kind: "string" }, required: false }) +
              `  readonly ${colliding.field}?: ${colliding.type} | undefined`
          ])
    ]
    const wireFields = [
      `  readonly type: ${JSON.stringify(tag)}${colliding === undefined ? "" : ` | ${colliding.type}`}`,
      "  readonly message?: string",
      ...lines("encoded")
    ]
    const options = [
      `  type: ${JSON.stringify(tag)}`,
      `  status: ${status}`,
      `  summary: ${JSON.stringify(sentence)}`,
      ...(schema.retryable ? ["  retryable: true"] : []),
      ...(colliding === undefined
        ? []
        : [`  colliding: { field: ${JSON.stringify(colliding.field)}, values: ${colliding.type}.literals }`]),
      ...(fields.length === 0
        ? []
        : [
            `  fields: {\n${fields.map((field) => `    ${types.fieldSchema(field, false, "output")}`).join(",\n")}\n  }`
          ])
    ]
    const hasProps = props.length > 0
    const parameters = `${name}, ${hasProps ? `${name}Props` : "{}"}, ${name}Encoded`
    wireForms.push(`${wireDoc(name, schema)}export interface ${name}Encoded {\n${wireFields.join("\n")}\n}\n`)
    return [
      hasProps
        ? schemaDoc(
            `The fields of {@link ${name}} beside \`type\` and \`message\`. PortOne may leave out any of them.`,
            "error fields",
            schema
          ) + `export interface ${name}Props {\n${props.join("\n")}\n}\n`
        : undefined,
      comment([
        sentence,
        "",
        `\`${tag}\`, status ${status}.`,
        "",
        ...standingTags(schema),
        "@category errors",
        "@since 0.1.0"
      ]) +
        `export class ${name} extends DocumentedError.make<${parameters}>()(${JSON.stringify(name)}, {\n${options.join(",\n")}\n}) {}\n`
    ]
      .filter((it) => it !== undefined)
      .join("\n")
  }

  const errorUnion = (schema: ErrorUnionModel): string => {
    references.module("DocumentedError", "value")
    const members = schema.members.map((member) =>
      references.schema(member.name, plan.schemas.get(member.name)!, "value")
    )
    const doc = schemaDoc(`The documented errors of \`${operationOf(plan, schema.name)}\`.`, "errors", schema)
    return (
      `${doc}export type ${schema.name} = ${members.join(" | ")}\n\n` +
      `${doc}export const ${schema.name}: DocumentedError.Union<${schema.name}> = DocumentedError.union([${members.join(", ")}])\n`
    )
  }

  const schema = (planned: Planned): string => {
    const { schema } = planned
    switch (schema.kind) {
      case "object":
        return objectSchema(planned, schema)
      case "map":
        return mapSchema(planned, schema)
      case "enum":
        return enumSchema(planned, schema)
      case "union":
        return unionSchema(planned, schema)
      case "error":
        return errorClass(planned, schema)
      case "errorUnion":
        return errorUnion(schema)
    }
  }

  return { schema, object, wireDoc, wireForms }
}

/** The sentence of a schema, or that of its twin. */
const sentenceOn = (planned: Planned, name: string): string =>
  name === planned.schema.name
    ? typeSentence(planned)
    : `{@link ${planned.schema.name}} as requests hold it: known values only, and every required field.`

const operationOf = (plan: Plan, errors: string): string => {
  for (const service of plan.services) {
    for (const { operation } of service.operations) if (operation.errors === errors) return operation.id
  }
  return errors
}
