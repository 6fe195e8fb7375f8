/**
 * @since 0.1.0
 */
export * as Faults from "./Faults.ts"
export * as Fixtures from "./Fixtures.ts"
export * as Recorder from "./Recorder.ts"
