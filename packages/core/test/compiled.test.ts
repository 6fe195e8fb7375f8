/**
 * The same tests with Effect's schema compiler, which an application may turn on: the same values decode, and the
 * others are refused in the same words.
 */
import "effect/schema/SchemaJITCompiler/enable"
import "./DocumentedError.test.ts"
import "./webhook/event.test.ts"
import "./Wire.test.ts"
import "./client/answer.test.ts"
import "./client/request.test.ts"
import "./internal/rfc3339.test.ts"
