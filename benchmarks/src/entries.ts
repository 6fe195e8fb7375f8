/**
 * The entries of `pnpm bench`, in the order in which they run. An entry is loaded only where it runs: what it imports may
 * be missing in an older build, and turns Effect's schema compiler on for its whole process.
 */
import type { Measure } from "./figures.ts"

interface Entry {
  /** True if figures of it have bounds against the build before the redesign. */
  readonly hasBounds?: true
  /** Measures what `pnpm build` writes. */
  readonly needsBuild: boolean
  readonly load: () => Promise<{ readonly measure: Measure }>
}

export const entries = {
  bundle: { hasBounds: true, needsBuild: true, load: () => import("./bundle.ts") },
  pgRules: { needsBuild: true, load: () => import("./pgRules.ts") },
  typeChecking: { needsBuild: true, load: () => import("./typeChecking.ts") },
  throughput: { needsBuild: false, load: () => import("./throughput.ts") },
  decoding: { needsBuild: false, load: () => import("./decoding.ts") },
  importing: { hasBounds: true, needsBuild: true, load: () => import("./importing.ts") },
  inFlight: { hasBounds: true, needsBuild: false, load: () => import("./inFlight.ts") },
  inMemory: { hasBounds: true, needsBuild: false, load: () => import("./inMemory.ts") },
  streaming: { hasBounds: true, needsBuild: false, load: () => import("./streaming.ts") },
  emulator: { needsBuild: true, load: () => import("./emulator.ts") },
  deduplication: { needsBuild: false, load: () => import("./deduplication.ts") },
  recording: { needsBuild: false, load: () => import("./recording.ts") },
  face: { needsBuild: true, load: () => import("./face.ts") },
  heldEmulator: { needsBuild: true, load: () => import("./heldEmulator.ts") },
  platform: { needsBuild: false, load: () => import("./platform.ts") },
  durable: { needsBuild: true, load: () => import("./durable.ts") }
} satisfies Readonly<Record<string, Entry>>

/** The last build that sent every request through `HttpClient.execute`, and decoded by Schema's own parser. */
export const before = "2c0e894"

export type EntryName = keyof typeof entries

// The keys of the object above.
export const entryNames = Object.keys(entries) as ReadonlyArray<EntryName>
