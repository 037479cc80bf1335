import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'

const NAME = 'open-relance.html'

/**
 * A page on the disk that leads to an address with a ticket. A program is told to open the page, and
 * everybody may read what programs are told; the page itself only the person may read.
 */
export interface OpeningPage {
  /** Absolute; holds no secret. */
  readonly path: string
  /** Leads to another address from now on. */
  readonly lead: (address: string) => void
  readonly remove: () => void
}

/** Where the page lies: in the folder, so that a second start finds it. */
export const openingPagePath = (folder: string): string => join(folder, NAME)

const contentFor = (address: string): string => {
  const links = LANGUAGES.map(
    (language) =>
      `<p lang="${language}"><a href="${address}">${translator(language)('native.open')}</a></p>`,
  )
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Relance</title>
<script>location.replace(${JSON.stringify(address)})</script>
</head>
<body>${links.join('')}</body>
</html>
`
}

/** A new file each time: whoever held the one before open cannot read this one. */
const write = (path: string, address: string): void => {
  rmSync(path, { force: true })
  writeFileSync(path, contentFor(address), { mode: 0o600, flag: 'wx' })
}

/** Puts the page into the folder, or where that refuses writing into one of its own. */
export const makeOpeningPage = (folder: string, address: string): OpeningPage => {
  const path = openingPagePath(folder)
  try {
    write(path, address)
    return pageAt(path, () => rmSync(path, { force: true }))
  } catch {
    return pageOfItsOwn(address) ?? pageAt(path, () => undefined)
  }
}

/** Null where not even the system's folder for passing things takes it: then the terminal is left. */
const pageOfItsOwn = (address: string): OpeningPage | null => {
  try {
    const own = mkdtempSync(join(tmpdir(), 'relance-open-'))
    const path = join(own, NAME)
    write(path, address)
    return pageAt(path, () => rmSync(own, { recursive: true, force: true }))
  } catch {
    return null
  }
}

const pageAt = (path: string, remove: () => void): OpeningPage => ({
  path,
  lead: (address) => {
    try {
      write(path, address)
    } catch {
      // A full disk: the page leads nowhere new until there is room again.
    }
  },
  remove: () => {
    try {
      remove()
    } catch {
      // What is left holds a ticket of a shell that has ended.
    }
  },
})
