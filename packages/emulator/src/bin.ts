#!/usr/bin/env node
/**
 * Starts `portone-emulator` with what Node compiled the last time, which takes half as long: the contract is large.
 */
import { enableCompileCache } from "node:module"

enableCompileCache()
await import("./command/emulatorCommand.ts")
