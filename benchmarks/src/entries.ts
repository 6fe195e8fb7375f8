/**
 * The entries of `pnpm bench`, in the order in which they run. An entry is loaded only where it runs: what it imports may
 * be missing in an older build, and turns Effect's schema compiler on for its whole process.
 */
import type { Measure } from "./figures.ts"

interface Entry {
  /** Measures what `pnpm build` writes. */
  readonly needsBuild: boolean
  readonly load: () => Promise<{ readonly measure: Measure }>
}

export const entries = {
  bundle: { needsBuild: true, load: () => import("./bundle.ts") },
  typeChecking: { needsBuild: true, load: () => import("./typeChecking.ts") },
  throughput: { needsBuild: false, load: () => import("./throughput.ts") },
  streaming: { needsBuild: false, load: () => import("./streaming.ts") },
  emulator: { needsBuild: true, load: () => import("./emulator.ts") },
  deduplication: { needsBuild: false, load: () => import("./deduplication.ts") },
  recording: { needsBuild: false, load: () => import("./recording.ts") },
  heldEmulator: { needsBuild: true, load: () => import("./heldEmulator.ts") }
} satisfies Readonly<Record<string, Entry>>

export type EntryName = keyof typeof entries

// The keys of the object above.
export const entryNames = Object.keys(entries) as ReadonlyArray<EntryName>
