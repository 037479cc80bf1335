import { readFileSync, readdirSync } from 'node:fs'
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

/** The window's build as it was at the start: an update meanwhile makes another one in its place. */
export interface Renderer {
  /** Names the build: that of the script the page begins with, which is named after its content. */
  readonly build: string
  /** The URL paths of all its files. */
  readonly paths: readonly string[]
  /**
   * The file behind a URL path such as `/assets/index.js`; `/` is the page itself. Null for what is
   * absent, of an unknown type, or outside the folder by whatever spelling.
   */
  readonly file: (path: string) => RendererFile | null
}

/**
 * Reads the whole build, under two megabytes, so that every screen of it can be shown as long as
 * this process serves it. A build that is not there serves nothing.
 */
export const readRenderer = (folder: string): Renderer => {
  const files = new Map<string, RendererFile>()
  for (const name of namesIn(folder)) {
    const mime = MIMES[extname(name)]
    if (mime === undefined) continue
    const path = `/${name.split(sep).join('/')}`
    files.set(path, { body: readFileSync(join(folder, name)), mime })
  }
  return {
    build: buildOf(files.get('/index.html')?.body.toString() ?? ''),
    paths: [...files.keys()],
    file: (path) => {
      const name = decodePath(path)
      return name === null ? null : (files.get(name === '/' ? '/index.html' : name) ?? null)
    },
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  } catch {
    return []
  }
}

const buildOf = (page: string): string =>
  /<script type="module"[^>]* src="[^"]*?([^"/]+)"/u.exec(page)?.[1] ?? ''

/** Backslashes, NUL and parent folders are never part of a name that the build makes. */
const decodePath = (path: string): string | null => {
  try {
    const name = decodeURIComponent(path)
    return /[\\\0]|(^|\/)\.\.?(\/|$)|^\/\//u.test(name) || !name.startsWith('/') ? null : name
  } catch {
    return null
  }
}
