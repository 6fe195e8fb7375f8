/** The version of this package, which its requests name. A test compares it with the manifest. */
export const version = "0.0.0"
