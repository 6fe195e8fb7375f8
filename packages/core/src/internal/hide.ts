/** Keeps a value readable for a program and out of everything that prints an error. */
export const hide = (self: object, name: string, value: unknown): void => {
  Object.defineProperty(self, name, { value, enumerable: false })
}
