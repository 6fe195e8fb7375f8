/**
 * Says which faults requests to PortOne meet in a siege.
 */

/** The share of requests that meet a fault of the network or of PortOne, and the time of each way. */
export const faultsOf = (seed: string) => ({
  seed,
  rates: [
    ["resetBeforeSent", 0.03],
    ["resetAfterApplied", 0.03],
    [{ fault: "slow", by: "700 millis" }, 0.05],
    [{ fault: "status", status: 503, retryAfter: 0 }, 0.02],
    [{ fault: "statusAfterApplied", status: 500 }, 0.02]
  ],
  latency: ["5 millis", "60 millis"]
})

/** Each request is carried out at once, and answered after two seconds. */
export const allSlow = { seed: "slow", rates: [[{ fault: "slow", by: "2 seconds" }, 1]] }
