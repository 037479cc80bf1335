/**
 * Stands in for fpm, which cannot be had everywhere: takes what electron-builder asks of it and makes
 * the .deb with `dpkg-deb`. What it does not know ends it, so that nothing asked is left out in silence.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ASKED = new Set(
  'architecture after-install after-remove description version package name maintainer vendor url license deb-priority deb-compression'
    .split(' ')
    .map((name) => `--${name}`),
)

/** @type {Record<string, string>} */
const asked = {}
/** @type {Record<'-d' | '--deb-recommends', string[]>} */
const lists = { '-d': [], '--deb-recommends': [] }
/** @type {string[]} */
const contents = []

const args = process.argv.slice(2)
for (let word = args.shift(); word !== undefined; word = args.shift()) {
  if (word === '--force') continue
  if (word === '-s' || word === '-t') args.shift()
  else if (word === '-d' || word === '--deb-recommends') lists[word].push(args.shift() ?? '')
  else if (ASKED.has(word)) asked[word.slice(2)] = args.shift() ?? ''
  else if (word.startsWith('-')) throw new Error(`The stand-in for fpm does not know ${word}.`)
  else contents.push(word)
}

const folder = mkdtempSync(join(tmpdir(), 'relance-deb-'))
try {
  for (const content of contents) {
    const [from = '', to = ''] = content.split('=')
    mkdirSync(join(folder, dirname(to)), { recursive: true })
    cpSync(from, join(folder, to), { recursive: true, verbatimSymlinks: true })
  }
  const control = {
    Package: asked['name'],
    Version: asked['version'],
    Architecture: asked['architecture'],
    Maintainer: asked['maintainer'],
    Priority: asked['deb-priority'],
    Homepage: asked['url'],
    Depends: lists['-d'].join(', '),
    Recommends: lists['--deb-recommends'].join(', '),
    Description: asked['description']?.replace(/\n\s*/gu, '\n '),
  }
  mkdirSync(join(folder, 'DEBIAN'))
  const lines = Object.entries(control).filter(([, value]) => value !== undefined && value !== '')
  writeFileSync(
    join(folder, 'DEBIAN', 'control'),
    `${lines.map(([name, value]) => `${name}: ${String(value)}`).join('\n')}\n`,
  )
  for (const [name, script] of [
    ['postinst', asked['after-install']],
    ['postrm', asked['after-remove']],
  ]) {
    const path = join(folder, 'DEBIAN', name ?? '')
    cpSync(script ?? '', path)
    chmodSync(path, 0o755)
  }
  chmodSync(folder, 0o755)
  const made = asked['package'] ?? ''
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', folder, made])
} finally {
  rmSync(folder, { recursive: true })
}
