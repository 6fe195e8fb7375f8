#!/usr/bin/env node
/**
 * Starts `portone-emulator` with Node's compile cache, which halves the start, since the contract is large.
 *
 * Published is a bundle of this program and all that it imports: to find and read hundreds of modules takes longer than
 * to run them.
 */
import { enableCompileCache } from "node:module"

enableCompileCache()
const { run } = await import("./command/emulatorCommand.ts")
run(new URL("../package.json", import.meta.url))
