import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** Between client and server, by lines of bytes: cuts what the client sends where it is told to. */
export interface CuttingProxy {
  readonly address: string
  /** Cuts the next connection that brings a body after so many bytes; null lets everything through. */
  readonly cutAfter: (bytes: number | null) => void
  readonly cuts: () => number
}

export const cuttingProxy = (to: string): Promise<CuttingProxy> => {
  const { hostname, port } = new URL(to)
  let left: number | null = null
  let cuts = 0
  const sockets = new Set<Socket>()
  const proxy = createServer((client) => {
    const behind = connect(Number(port), hostname)
    for (const socket of [client, behind]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('data', (piece) => {
      const isUpload = left !== null && (piece.toString('latin1').startsWith('PUT ') || uploading)
      if (!isUpload || left === null) {
        behind.write(piece)
        return
      }
      uploading = true
      behind.write(piece.subarray(0, left))
      left -= piece.length
      if (left > 0) return
      left = null
      uploading = false
      cuts += 1
      behind.end()
      client.destroy()
    })
    behind.on('data', (piece) => client.write(piece))
    client.on('close', () => behind.destroy())
    behind.on('close', () => client.destroy())
  })
  let uploading = false
  onTestFinished(() => {
    proxy.close()
    for (const socket of sockets) socket.destroy()
  })
  return new Promise((resolve) => {
    proxy.listen(0, '127.0.0.1', () => {
      const address = proxy.address()
      const shown = typeof address === 'object' ? String(address?.port) : ''
      resolve({
        address: `http://127.0.0.1:${shown}/`,
        cutAfter: (bytes) => (left = bytes),
        cuts: () => cuts,
      })
    })
  })
}
