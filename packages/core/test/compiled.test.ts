/**
 * The same behaviour with Effect's schema compiler, which an application may turn on: what decodes, what is refused, and in
 * which words.
 */
import "effect/schema/SchemaJITCompiler/enable"
import "./DocumentedError.test.ts"
import "./webhook/event.test.ts"
import "./Wire.test.ts"
import "./client/answer.test.ts"
import "./client/request.test.ts"
