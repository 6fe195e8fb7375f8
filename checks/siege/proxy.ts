/**
 * Stands between the runners and PortOne, so that PortOne can go away without losing its books: nothing listens at its
 * address then, and what was under way is cut.
 */
import { once } from "node:events"
import { connect, createServer, type Socket } from "node:net"

export interface Proxy {
  readonly url: string
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly close: () => void
}

/** Listens on a free port, and hands on to a port of this machine. */
export const startProxy = async (to: number): Promise<Proxy> => {
  const sockets = new Set<Socket>()
  const track = (socket: Socket, other: Socket) => {
    sockets.add(socket)
    socket.on("error", () => {})
    socket.on("close", () => {
      sockets.delete(socket)
      if (!socket.readableEnded) other.resetAndDestroy()
    })
  }
  const server = createServer({ noDelay: true }, (socket) => {
    const upstream = connect({ port: to, host: "127.0.0.1", noDelay: true })
    track(socket, upstream)
    track(upstream, socket)
    socket.pipe(upstream)
    upstream.pipe(socket)
  })
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1")
    await once(server, "listening")
  }
  const goAway = async () => {
    const closed = once(server, "close")
    server.close()
    for (const socket of sockets) socket.resetAndDestroy()
    await closed
  }
  await listen(0)
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("the proxy has no port")
  const { port } = address
  return {
    url: `http://127.0.0.1:${port}`,
    goAway,
    comeBack: () => listen(port),
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    }
  }
}
