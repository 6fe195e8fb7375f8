/** What the reader of an operation knows of the rest of the document. */
import type { ReadSchema } from "./schemas.ts"
import type { TypeContext } from "./types.ts"

export interface OperationsContext extends TypeContext {
  readonly schemas: ReadonlyMap<string, ReadSchema>
  readonly categories: ReadonlySet<string>
}
