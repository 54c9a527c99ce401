import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP way to a server that a test can cut, freeze and mend: for the client the server is gone, silent, or back. */
export async function startProxy(target: { host: string; port: number }) {
  const sockets = new Set<Socket>()
  let frozen = false
  let port = 0
  const make = () =>
    createServer((client) => {
      const server = connect(target)
      for (const [socket, other] of [
        [client, server],
        [server, client],
      ] as const) {
        sockets.add(socket)
        socket.on('data', (chunk) => {
          if (!frozen) other.write(chunk)
        })
        socket.on('error', () => other.destroy())
        socket.on('close', () => {
          sockets.delete(socket)
          other.destroy()
        })
      }
    })
  let listener = make()
  const listen = async () => {
    listener.listen(port, '127.0.0.1')
    await once(listener, 'listening')
    port = (listener.address() as AddressInfo).port
  }
  await listen()
  return {
    get port() {
      return port
    },
    /** The server is gone: connections drop, new ones are refused. */
    async cut() {
      const closed = once(listener, 'close')
      listener.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
    async mend() {
      frozen = false
      listener = make()
      await listen()
    },
    /** The server hangs: connections stay and nothing comes back. */
    freeze() {
      frozen = true
    },
    thaw() {
      frozen = false
      for (const socket of sockets) socket.destroy()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      listener.close()
    },
  }
}
