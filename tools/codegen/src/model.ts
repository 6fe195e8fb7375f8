/**
 * What the document says, once it has been read, patched and checked: the only thing that the emitters look at.
 *
 * Names are final here (odd ones are already readable, see `read/patches.ts`), tags stand where they belong, and every
 * `$ref` has become a name that exists. Nothing in here is about Effect or TypeScript.
 */

/** The type of a field, a parameter or an array's items. */
export type TypeModel =
  | { readonly kind: "string" }
  | { readonly kind: "boolean" }
  | { readonly kind: "integer"; readonly format: "int32" | "int64" }
  /** RFC 3339, with `Z` or an offset. */
  | { readonly kind: "date-time" }
  /** `yyyy-MM-dd`. */
  | { readonly kind: "date" }
  /** An object without declared properties, passed through as it is. */
  | { readonly kind: "freeform" }
  | { readonly kind: "array"; readonly items: TypeModel }
  | { readonly kind: "reference"; readonly name: string }

/** A property of an object, or a parameter of an operation. */
export interface FieldModel {
  readonly name: string
  readonly type: TypeModel
  readonly required: boolean
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
  /** The body's schema: always an object. */
  readonly name: string
  /** Whether something must be sent even when no field is set. */
  readonly required: boolean
  /** As the JSON body, or as JSON in the query parameter `requestBody`. */
  readonly placement: "body" | "query"
  /** The document also allows the JSON body (`x-portone-query-or-body`, or both declared). */
  readonly alsoBody: boolean
}

export interface OperationModel {
  readonly id: string
  readonly method: Method
  /** As in the document: `/payments/{paymentId}/cancel`. */
  readonly path: string
  readonly category: string | undefined
  readonly unstable: boolean
  /** Whether the operation wants an `Authorization` header. */
  readonly authorized: boolean
  readonly pathParameters: ReadonlyArray<FieldModel>
  /** Without `requestBody`. */
  readonly queryParameters: ReadonlyArray<FieldModel>
  readonly payload: PayloadModel | undefined
  readonly success:
    | { readonly kind: "json"; readonly name: string }
    | { readonly kind: "csv" }
    | { readonly kind: "empty" }
  /** The name of the operation's error union. */
  readonly errors: string
  /** Every status that the document declares, 200 among them. */
  readonly statuses: ReadonlyArray<number>
}

export interface Model {
  /** The document's `info.version`. */
  readonly version: string
  readonly schemas: ReadonlyArray<SchemaModel>
  readonly operations: ReadonlyArray<OperationModel>
}
