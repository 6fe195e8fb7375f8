#!/usr/bin/env node
/**
 * Starts `portone-emulator` with Node's compile cache, which halves the start, since the contract is large.
 */
import { enableCompileCache } from "node:module"

enableCompileCache()
await import("./command/emulatorCommand.ts")
