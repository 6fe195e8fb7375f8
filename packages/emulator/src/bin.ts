#!/usr/bin/env node
/**
 * Starts `portone-emulator` with Node's compile cache, which halves the start, since the contract is large.
 *
 * Published is a bundle of this program and all that it imports: to find and read hundreds of modules takes longer than
 * to run them.
 */
import * as nodeModule from "node:module"

// Node 20 has no such cache, and nor has Deno: an import by name would be a SyntaxError there.
const enableCompileCache: (() => unknown) | undefined = nodeModule.enableCompileCache
enableCompileCache?.()
const { run } = await import("./command/emulatorCommand.ts")
run(new URL("../package.json", import.meta.url))
