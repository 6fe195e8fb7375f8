/**
 * What the document says, once it has been read, patched and checked: the only thing that the emitters look at.
 *
 * Names are final here (odd ones are already readable, see `read/names.ts`), tags stand where they belong, and every
 * `$ref` has become a name that exists. Nothing in here is about Effect or TypeScript.
 */

/** The type of a field, a parameter, an answer or an array's items. */
export type TypeModel =
  /** Any text. A format that has no kind of its own is documented, and not checked. */
  | { readonly kind: "string"; readonly format?: string }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly format: "int32" | "int64" | undefined }
  /** A number that may have a fraction. */
  | { readonly kind: "number" }
  /** RFC 3339, with `Z` or an offset. */
  | { readonly kind: "date-time" }
  /** `yyyy-MM-dd`. */
  | { readonly kind: "date" }
  /** An object without declared properties, passed through as it is. */
  | { readonly kind: "freeform" }
  | { readonly kind: "array"; readonly items: TypeModel }
  | { readonly kind: "reference"; readonly name: string }
  /** The same, or `null`. */
  | { readonly kind: "nullable"; readonly of: TypeModel }
  /** Some of its values: the only ones that a request may hold. An answer may hold others. */
  | { readonly kind: "bounded"; readonly of: TypeModel; readonly bounds: BoundsModel }

/** What the document says of values beyond their type, by its own keywords. */
export interface BoundsModel {
  /** In characters, as JSON Schema counts them: code points. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: true
  /** The only values, of a type that is no enum of words. */
  readonly values?: ReadonlyArray<number | boolean>
}

/** A type without what narrows it or adds `null` to it. */
export const bareType = (type: TypeModel): Exclude<TypeModel, { readonly kind: "nullable" | "bounded" }> =>
  type.kind === "nullable" || type.kind === "bounded" ? bareType(type.of) : type

/** A type with everything that it is made of, from the outside. */
export const partsOf = (type: TypeModel): ReadonlyArray<TypeModel> => {
  switch (type.kind) {
    case "nullable":
    case "bounded":
      return [type, ...partsOf(type.of)]
    case "array":
      return [type, ...partsOf(type.items)]
    default:
      return [type]
  }
}

/** The names that a type refers to. */
export const referencesOf = (type: TypeModel): ReadonlyArray<string> =>
  partsOf(type).flatMap((part) => (part.kind === "reference" ? [part.name] : []))

/** Why an answer may lack a field that the document requires. One reason is enough. */
export interface AbsenceModel {
  /** Records from before that day: the earlier document of the two does not have the field, or does not require it. */
  readonly before?: { readonly date: string; readonly was: "missing" | "optional" }
  /** The records of which a sentence of the document says that they lack the field. */
  readonly said?: "v1-payments" | "some-records"
}

/** A property of an object, or a parameter of an operation. */
export interface FieldModel {
  readonly name: string
  readonly type: TypeModel
  /** What the document says. A request must set the field; an answer has it, unless `absence` says otherwise. */
  readonly required: boolean
  readonly absence?: AbsenceModel
  /** What PortOne takes an absent field for. */
  readonly default?: string | number | boolean
  readonly deprecated?: true
}

/** A parameter in a header, by a name that a program can write. */
export interface HeaderModel extends FieldModel {
  readonly header: string
}

/** Fields of which a caller sets exactly one (`required`), or at most one. */
export interface AlternativesModel {
  readonly fields: ReadonlyArray<string>
  readonly required: boolean
}

/** What a list's request says of its pages in words only. */
export interface PagingModel {
  /** The most items that a page may have. */
  readonly largestPage: number | undefined
  /** How many items page numbers reach: (number + 1) × size must not exceed it. */
  readonly reach: number | undefined
}

interface SchemaBase {
  /** The name in our code. */
  readonly name: string
  /** The name in the document, when a patch gave it another one. */
  readonly wireName: string
  /** Reached from unstable operations only. */
  readonly unstable: boolean
  readonly deprecated?: true
}

export interface ObjectModel extends SchemaBase {
  readonly kind: "object"
  /** Every field but the tag. */
  readonly fields: ReadonlyArray<FieldModel>
  /** The literal that this object carries as a variant of a data union. */
  readonly tag: { readonly field: string; readonly value: string } | undefined
  readonly alternatives: AlternativesModel | undefined
  readonly paging: PagingModel | undefined
}

/** An object with free keys. */
export interface MapModel extends SchemaBase {
  readonly kind: "map"
  readonly values: TypeModel
}

export interface EnumModel extends SchemaBase {
  readonly kind: "enum"
  readonly values: ReadonlyArray<string>
}

export interface UnionModel extends SchemaBase {
  readonly kind: "union"
  readonly discriminator: string
  readonly members: ReadonlyArray<{ readonly tag: string; readonly name: string }>
}

export interface ErrorModel extends SchemaBase {
  readonly kind: "error"
  readonly status: number
  /** The wire's `type`. */
  readonly tag: string
  /** Every field but `type` and `message`. */
  readonly fields: ReadonlyArray<FieldModel>
  /**
   * A field of the document that collides with the tag: it is called `type` on the wire as well, and holds a value of
   * the enum. Whichever of the two comes, it is this error.
   */
  readonly collidingType: { readonly field: string; readonly enumName: string } | undefined
  /** The same call with the same key may succeed later. */
  readonly retryable: boolean
}

/** The documented errors of one operation. */
export interface ErrorUnionModel extends SchemaBase {
  readonly kind: "errorUnion"
  readonly members: ReadonlyArray<{ readonly tag: string; readonly name: string }>
}

export type SchemaModel = ObjectModel | MapModel | EnumModel | UnionModel | ErrorModel | ErrorUnionModel

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

export interface PayloadModel {
  /** The body's schema: an object, or a union of objects. */
  readonly name: string
  /** Whether something must be sent even when no field is set. */
  readonly required: boolean
  /** As the JSON body, or as JSON in the query parameter `requestBody`. */
  readonly placement: "body" | "query"
  /** The document also allows the JSON body (`x-portone-query-or-body`, or both declared). */
  readonly alsoBody: boolean
  /** What kind of JSON the body is. */
  readonly mediaType: string
}

/** What an operation answers when it succeeds. */
export type SuccessModel =
  | { readonly kind: "json"; readonly type: TypeModel; readonly mediaType: string }
  | { readonly kind: "text"; readonly mediaType: string }
  | { readonly kind: "bytes"; readonly mediaType: string }
  | { readonly kind: "empty" }

export interface OperationModel {
  readonly id: string
  readonly method: Method
  /** As in the document: `/payments/{paymentId}/cancel`. */
  readonly path: string
  readonly category: string | undefined
  readonly unstable: boolean
  readonly deprecated?: true
  /** Whether the operation wants an `Authorization` header. */
  readonly authorized: boolean
  readonly pathParameters: ReadonlyArray<FieldModel>
  /** Without `requestBody`. */
  readonly queryParameters: ReadonlyArray<FieldModel>
  readonly headerParameters: ReadonlyArray<HeaderModel>
  readonly payload: PayloadModel | undefined
  readonly success: SuccessModel
  /** The status of a success: 200 but for a few. */
  readonly status: number
  /** The name of the operation's error union. */
  readonly errors: string
  /** Every status that the document declares, that of a success among them. */
  readonly statuses: ReadonlyArray<number>
}

export interface Model {
  /** The document's `info.version`. */
  readonly version: string
  readonly schemas: ReadonlyArray<SchemaModel>
  readonly operations: ReadonlyArray<OperationModel>
  /** How the reader has understood what is new to it, a line each. */
  readonly notes: ReadonlyArray<string>
}
