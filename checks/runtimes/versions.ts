/**
 * Holds the version of everything that is installed into temporary folders here: the runtimes, the bundlers, and what
 * they need. The workspace itself depends on none of it.
 */

/** The runtimes, and what brings workerd. Node 20 runs the emulator's command, and nothing else of these packages. */
export const runtimes = {
  node20: "20.20.2",
  node22: "22.19.0",
  node24: "24.22.3",
  node26: "26.10.0",
  bun: "1.4.5",
  deno: "2.9.6",
  miniflare: "4.20260730.0"
} as const

/** The bundlers. */
export const bundlers = { esbuild: "0.28.2", rolldown: "1.3.3", webpack: "5.113.0" } as const

/** What a project for Next has. */
export const next = {
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  typescript: "6.0.3",
  "@types/node": "24.19.4",
  "@types/react": "19.3.3"
} as const
