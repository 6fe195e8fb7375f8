/**
 * One import of the comparison, in a process of its own, so that nothing is loaded yet: prints its time as JSON.
 */
await import("effect")
const before = performance.now()
await import("@effect-portone/payments")
console.log(JSON.stringify({ millis: performance.now() - before }))

// It imports only within its run.
export {}
