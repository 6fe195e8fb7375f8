/**
 * The failures of starting and reading orders.
 */
import * as Data from "effect/Data"
import type { SqlError } from "effect/sql/SqlError"

/**
 * An order of this id was started before with another request. Nothing was changed, and nothing is sent.
 *
 * @category errors
 * @since 0.1.0
 */
export class PayloadMismatchError extends Data.TaggedError("PayloadMismatchError")<{
  /** The kind and the name of the order, such as `charge/renewal`. */
  readonly workflow: string
  readonly id: string
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return (
      `${this.workflow} ${this.id} was started before with another request, which stands. ` +
      "Give a new request an id of its own."
    )
  }
}

/**
 * There is no order of this id.
 *
 * @category errors
 * @since 0.1.0
 */
export class OrderNotFoundError extends Data.TaggedError("OrderNotFoundError")<{
  readonly workflow: string
  readonly id: string
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return `${this.workflow} ${this.id} was never started, or in another database.`
  }
}

/**
 * An order cannot be revived: it goes on by itself, or it has an end that stands, such as a charge that was paid.
 *
 * @category errors
 * @since 0.1.0
 */
export class NotRevivableError extends Data.TaggedError("NotRevivableError")<{
  readonly workflow: string
  readonly id: string
  /** The state of the order, or its end. */
  readonly state: string
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return `${this.workflow} ${this.id} is ${this.state}, so there is nothing to revive.`
  }
}

/**
 * The database did not answer. Whether an order was started is not known: start it again, which is safe.
 *
 * @category errors
 * @since 0.1.0
 */
export class StorageError extends Data.TaggedError("StorageError")<{
  /** The operation that failed, such as `start of charge/renewal`. */
  readonly operation: string
  /** The reason of the database's client, in a word, such as `ConnectionError`. */
  readonly reason: string
}> {
  readonly isRetryable: boolean = true
  override get message(): string {
    return `${this.operation}: the database did not answer (${this.reason}). To ask again is safe.`
  }
}

/** Returns the failure of an operation on the database. Its statement may hold what nobody should read. */
export const storageError = (operation: string) => (error: SqlError) =>
  new StorageError({ operation, reason: error.reason._tag })
