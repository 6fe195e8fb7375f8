/**
 * Makes files, WebCrypto and connections answer some time later than they would, for `pnpm steady --slow-io`: a test that moves the
 * test's clock as if they took none fails then, on any machine.
 */
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { Socket } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"

const millis = 25

type Method = (this: unknown, ...args: Array<unknown>) => unknown

/** Puts another method in the place of one; what is no method stays. */
const replace = (owner: object, name: string, change: (method: Method) => Method): void => {
  const method: unknown = Reflect.get(owner, name)
  if (typeof method !== "function") return
  // A function of Node's, of which nothing else is used here.
  const changed = change(method as Method)
  Object.defineProperty(owner, name, { value: Object.assign(changed, method), configurable: true, writable: true })
}

/** What gives a promise begins later. */
const delayed = (method: Method): Method =>
  async function (...args) {
    await sleep(millis)
    return method.apply(this, args)
  }

for (const name of Object.getOwnPropertyNames(SubtleCrypto.prototype)) {
  if (name !== "constructor") replace(SubtleCrypto.prototype, name, delayed)
}
for (const name of Object.keys(fs.promises)) replace(fs.promises, name, delayed)
for (const name of Object.keys(fs)) {
  // What has a synchronous twin takes a callback, as its last argument.
  if (!Object.hasOwn(fs, `${name}Sync`)) continue
  replace(
    fs,
    name,
    (method) =>
      function (...args) {
        const callback = args.pop()
        if (typeof callback !== "function") throw new TypeError(`fs.${name} was called without a callback`)
        return method.call(this, ...args, (...results: ReadonlyArray<unknown>) => {
          void sleep(millis).then(() => callback(...results))
        })
      }
  )
}
replace(
  Socket.prototype,
  "connect",
  (connect) =>
    function (...args) {
      // As it is from now on for whoever writes to it.
      const socket = Object.assign(this as Socket, { connecting: true })
      void sleep(millis).then(() => socket.destroyed || connect.apply(socket, args))
      return socket
    }
)
syncBuiltinESMExports()
