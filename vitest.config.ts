import { defineConfig } from "vitest/config"

// One vitest for all packages: twice as fast as one for each.
export default defineConfig({
  test: {
    projects: [
      "packages/core",
      "packages/payments",
      "packages/platform",
      "packages/testing",
      "packages/emulator",
      "checks",
      "tools/codegen"
    ].map(
      (root) => ({
        test: { name: root.split("/").at(-1)!, root, include: ["test/**/*.test.ts"] }
      })
    ),
    coverage: { include: ["packages/*/src/**", "tools/*/src/**"] }
  }
})
