/**
 * Lists what differs between two documents for a user of the client, each difference once.
 *
 * The generator's models are compared, and not the documents: the patches are applied, so names are the exported ones,
 * and limits that the document states in sentences are included. The parameters and the body of an operation are
 * compared as one input, which is how a program writes them.
 */
import type { Model } from "../model.ts"
import { type ChangeKind, isBreaking } from "./compatibility.ts"
import { makeContext } from "./context.ts"
import { compareOperations } from "./operations.ts"
import { compareTypes } from "./types.ts"

export interface Change {
  readonly kind: ChangeKind
  /** The name of the operation or the type: the new name, unless it is gone. */
  readonly where: string
  /** Says what changes; follows the name. */
  readonly what: string
  readonly isBreaking: boolean
}

export const compareModels = (before: Model, after: Model): ReadonlyArray<Change> => {
  const changes: Array<Change> = []
  const context = makeContext(before, after, (kind, where, what, sides) => {
    changes.push({ kind, where, what, isBreaking: isBreaking(kind, sides) })
  })
  compareOperations(context)
  compareTypes(context)
  return changes
}
