/**
 * `pnpm openapi`: prints the contract's OpenAPI document as JSON on standard output.
 */
import { makeDocument } from "./internal/document.ts"

process.stdout.write(`${JSON.stringify(makeDocument(), null, 2)}\n`)
