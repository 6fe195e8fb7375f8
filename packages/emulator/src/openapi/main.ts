/**
 * Runs `pnpm openapi`: prints the contract's OpenAPI document as JSON on standard output.
 */
import { makeDocument } from "./document.ts"

// A reader such as `head` closes the pipe once it has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})

process.stdout.write(`${JSON.stringify(makeDocument(), null, 2)}\n`)
