import { globSync, readFileSync } from "node:fs"
import { defineConfig } from "vitest/config"

const include = ["packages/*/test/**/*.test.ts", "tools/*/test/**/*.test.ts", "checks/test/**/*.test.ts"]

/** Turns Effect's schema compiler on for its whole process, so a file that imports it runs in one of its own. */
const compiled = globSync(include).filter((file) =>
  readFileSync(file, "utf8").includes('import "effect/schema/SchemaJITCompiler/enable"')
)

export default defineConfig({
  test: {
    // Ends a test that hangs. It is no measure of speed: a test takes as long as the machine makes it.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    // Vitest leaves one core idle unless told otherwise, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      // A worker loads Effect and the packages once, and all its files share them: half of the suite's time. So a test leaves
      // nothing behind that another could meet: no global, no environment variable, no state of a module.
      { extends: true, test: { name: "together", include, exclude: compiled, isolate: false } },
      { extends: true, test: { name: "alone", include: compiled, isolate: true } }
    ],
    coverage: { include: ["packages/*/src/**", "tools/*/src/**"] }
  }
})
