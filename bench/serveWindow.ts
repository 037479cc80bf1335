import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const OUT = join(import.meta.dirname, '..', 'out', 'renderer')

/** A page with nothing but text, as long as a long column. */
export const STATIC_PATH = '/static.html'
const STATIC = `<!doctype html><title>Static</title>
<style>html, body { height: 100%; margin: 0 } main { height: 100%; overflow: auto }</style>
<main>${'<p>Ateliers Coudrelle, Coordinatrice de production</p>'.repeat(4000)}</main>`

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Serves the built window on 127.0.0.1, with no host behind it. */
export const serveWindow = async (
  folder = OUT,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> => {
  const bodyOf = async (path: string): Promise<string | Buffer> =>
    path === STATIC_PATH ? STATIC : readFile(join(folder, normalize(path)))

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = pathname === '/' ? '/index.html' : pathname
    bodyOf(path).then(
      (body) => {
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
        response.end(body)
      },
      () => {
        response.statusCode = 404
        response.end()
      },
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
