/**
 * `pnpm bench`: what the client costs, each figure beside a peer of the same run, and the ratio last.
 */
import { bundles } from "./bundle.ts"
import { deduplication } from "./deduplication.ts"
import { emulator } from "./emulator.ts"
import { heldEmulator } from "./heldEmulator.ts"
import { recording } from "./recording.ts"
import { streaming } from "./streaming.ts"
import { throughput } from "./throughput.ts"
import { typeChecking } from "./typeChecking.ts"

await bundles()
await typeChecking()
await throughput()
await streaming()
await emulator()
await deduplication()
await recording()
await heldEmulator()
