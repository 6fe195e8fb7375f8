/**
 * @since 0.1.0
 */
export { PortOneApi } from "./generated/index.ts"
export { type Options, PortOneEmulator, type ServerOptions } from "./PortOneEmulator.ts"
