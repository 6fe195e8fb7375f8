/** Sentences by the name of what they speak of. */
export type Words = Readonly<Record<string, string>>

/** The words of a generated module. */
export interface ModuleWords {
  /** What each type holds. */
  readonly types?: Words
  /** What each error means, and what a caller does about it. */
  readonly errors?: Words
  /** What a field holds, by its name: the default for all types of the module. `Type.name` is an exception to it. */
  readonly fields?: Words
}

/** The words of a module that has a service. */
export interface ServiceWords extends ModuleWords {
  /** What the service is for. */
  readonly summary: string
  /**
   * What each operation does, by its `operationId`, in the order of the service's methods. The generator adds the
   * operation's errors from the document.
   */
  readonly operations: Words
}
