import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** A file of the window's build, with the type it is served as. */
export interface RendererFile {
  readonly body: Buffer<ArrayBuffer>
  readonly mime: string
}

const MIMES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/**
 * The file of the window's build behind a URL path such as `/assets/index.js`; `/` is the page
 * itself. Null for what is absent, of an unknown type, or outside the folder by whatever spelling.
 */
export const rendererFile = async (folder: string, path: string): Promise<RendererFile | null> => {
  const name = decodePath(path)
  if (name === null) return null
  const file = join(folder, name === '/' ? 'index.html' : name)
  const mime = MIMES[extname(file)]
  if (mime === undefined || !file.startsWith(folder + sep)) return null
  try {
    return { body: await readFile(file), mime }
  } catch {
    return null
  }
}

/** Backslashes, NUL and parent folders are never part of a name that the build makes. */
const decodePath = (path: string): string | null => {
  try {
    const name = decodeURIComponent(path)
    return /[\\\0]|(^|\/)\.\.?(\/|$)|^\/\//u.test(name) || !name.startsWith('/') ? null : name
  } catch {
    return null
  }
}
