/**
 * The same behaviour with Effect's schema compiler, which an application may turn on: what decodes, what is refused, and in
 * which words.
 */
import "effect/schema/SchemaJITCompiler/enable"
import "./DocumentedError.test.ts"
import "./WebhookEvent.test.ts"
import "./Wire.test.ts"
import "./internal/answer.test.ts"
import "./internal/call.test.ts"
