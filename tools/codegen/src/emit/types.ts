/**
 * A type of the model as TypeScript and as a Schema, on one side of the wire.
 */
import type { FieldModel, TypeModel } from "../model.ts"
import type { Plan, Planned } from "../plan.ts"
import { boundsChecks } from "./bounds.ts"

/** Requests are closed, answers are open. */
export type Side = "input" | "output"

/** What a program holds, or what goes over the wire. */
export type Form = "type" | "encoded"

/** A field as one side has it: an answer may lack what a request must set. */
export const fieldOn = ({ absence, ...field }: FieldModel, side: Side): FieldModel =>
  side === "input" || absence === undefined ? field : { ...field, absence, required: false }

/** What a module refers to, and whether at run time or in types only, so that it can be imported. */
export class References {
  /** Schemas by the name they are exported under, with the schema that decides where they live. */
  readonly schemas = new Map<string, { readonly planned: Planned; readonly isValue: boolean }>()
  /** Modules of `effect` and `core`. */
  readonly modules = new Map<string, { readonly isValue: boolean }>()

  schema(name: string, planned: Planned, as: "type" | "value"): string {
    const isValue = as === "value" || this.schemas.get(name)?.isValue === true
    this.schemas.set(name, { planned, isValue })
    return name
  }

  module(name: string, as: "type" | "value"): void {
    this.modules.set(name, { isValue: as === "value" || this.modules.get(name)?.isValue === true })
  }
}

/** The name under which a schema is used on a side. */
export const nameOn = (planned: Planned, side: Side): string =>
  side === "input" && planned.twin !== undefined ? planned.twin : planned.schema.name

export const makeTypes = (plan: Plan, references: References) => {
  const type = (model: TypeModel, side: Side, form: Form): string => {
    switch (model.kind) {
      case "string":
      case "date":
        return "string"
      case "boolean":
        return "boolean"
      case "integer":
      case "number":
        return "number"
      case "nullable":
        return `${type(model.of, side, form)} | null`
      case "bounded":
        return type(model.of, side, form)
      case "date-time":
        if (form === "encoded") return "string"
        references.module("DateTime", "type")
        return "DateTime.Utc"
      case "freeform":
        references.module("Wire", "type")
        return "Wire.FreeForm"
      case "array":
        return `ReadonlyArray<${type(model.items, side, form)}>`
      case "reference": {
        const planned = plan.schemas.get(model.name)!
        const name = nameOn(planned, side)
        if (planned.schema.kind === "enum" && side === "output") {
          references.module("Wire", "type")
          return `Wire.Open<${references.schema(name, planned, "type")}>`
        }
        return references.schema(form === "encoded" && planned.isEncoded ? `${name}Encoded` : name, planned, "type")
      }
    }
  }

  const schema = (model: TypeModel, side: Side): string => {
    switch (model.kind) {
      case "string":
        references.module("Schema", "value")
        return model.format === undefined
          ? "Schema.String"
          : `Schema.String.annotate({ format: ${JSON.stringify(model.format)} })`
      case "boolean":
        references.module("Schema", "value")
        return "Schema.Boolean"
      case "integer":
        if (model.format === undefined) {
          references.module("Schema", "value")
          return "Schema.Int"
        }
        references.module("Wire", "value")
        return model.format === "int32" ? "Wire.Int32" : "Wire.Int64"
      case "number":
        references.module("Schema", "value")
        return "Schema.Finite"
      case "nullable":
        references.module("Schema", "value")
        return `Schema.NullOr(${schema(model.of, side)})`
      case "bounded": {
        const checks = side === "input" ? boundsChecks(model.bounds) : []
        if (checks.length === 0) return schema(model.of, side)
        references.module("Schema", "value")
        return `${schema(model.of, side)}.check(${checks.join(", ")})`
      }
      case "date":
        references.module("Wire", "value")
        return side === "input" ? "Wire.BusinessDate" : "Wire.CalendarDate"
      case "date-time":
        references.module("Wire", "value")
        return "Wire.Timestamp"
      case "freeform":
        references.module("Wire", "value")
        return "Wire.FreeForm"
      case "array":
        references.module("Schema", "value")
        return `Schema.Array(${schema(model.items, side)})`
      case "reference": {
        const planned = plan.schemas.get(model.name)!
        const name = references.schema(nameOn(planned, side), planned, "value")
        if (planned.isRecursive) {
          references.module("Schema", "value")
          return `Schema.suspend(() => ${name})`
        }
        if (planned.schema.kind !== "enum" || side === "input") return name
        references.module("Wire", "value")
        return `Wire.openEnum(${name})`
      }
    }
  }

  /**
   * A field of an interface. What a request may hold is often computed from something absent, so there an optional
   * field may also be `undefined`; it is not sent.
   */
  const fieldType = (field: FieldModel, allowsUndefined: boolean, side: Side, form: Form): string =>
    `readonly ${key(field.name)}${field.required ? "" : "?"}: ${type(field.type, side, form)}` +
    (!field.required && allowsUndefined ? " | undefined" : "")

  const fieldSchema = (field: FieldModel, allowsUndefined: boolean, side: Side): string => {
    const inner = schema(field.type, side)
    if (field.absence !== undefined) {
      references.module("Wire", "value")
      return `${key(field.name)}: Wire.usualKey(${inner})`
    }
    if (!field.required) references.module("Schema", "value")
    return `${key(field.name)}: ${
      field.required ? inner : `Schema.${allowsUndefined ? "optional" : "optionalKey"}(${inner})`
    }`
  }

  return { type, schema, fieldType, fieldSchema }
}

export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))
