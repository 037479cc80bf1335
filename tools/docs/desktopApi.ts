import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronCalls, type ElectronCall } from './electronCalls.ts'
import electronSince from './electronSince.json' with { type: 'json' }
import { readTypedShell } from './electronTypes.ts'
import { emulated, type Emulated } from './emulated.ts'
import { type Fakes, fakesIn, looksAt } from './fakes.ts'
import { table } from './table.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Names of everything of Electron's that the desktop shell calls, as the page names them; sorted. */
export const desktopCalls = (root: string): readonly string[] =>
  electronCalls(readTypedShell(root)).map(({ name }) => name)

/** The first major version whose declarations have a call under its present name. */
const sinceOf = (name: string): string => {
  const since: Readonly<Record<string, number>> = electronSince
  const major = since[name]
  if (major === undefined)
    throw new Error(`Since when has Electron ${name}? Run: node tools/electronSince.ts`)
  return major === 2 ? '2 or before' : String(major)
}

/** The tests of the shell by their path, with what each puts in Electron's place. */
const readTests = (root: string): readonly (readonly [string, Fakes])[] =>
  ['test/electron/desktop', 'test/electron/launch'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => [
        `${folder}/${name}`,
        fakesIn(readFileSync(join(root, folder, name), 'utf8')),
      ]),
  )

/** The preload's side of the stand-in is sent to the page as text, which no type reaches. */
const PAGE_SIDE = 'test/stand-in/worlds.js'

const lookedAt = (
  call: ElectronCall,
  tests: ReturnType<typeof readTests>,
  standIn: Emulated,
  pageSide: Fakes,
): string => {
  const test = tests.find(([, fakes]) => looksAt(fakes, call))
  if (test !== undefined) return `\`${test[0]}\``
  const key = `${call.owner}${call.isEvent ? ` '${call.member}'` : `.${call.member}`}`
  const isInPage = looksAt({ ...pageSide, imports: call.usedIn }, call)
  const stand = standIn.get(key) ?? (isInPage ? PAGE_SIDE : undefined)
  // Journeys run on Linux where these tables are written: what Linux has not, none of them asks.
  const isAsked = call.systems.length === 0 || call.systems.includes('Linux')
  return stand === undefined || !isAsked ? 'its declaration only' : `stand-in \`${stand}\``
}

/** `docs/DESKTOP_API.md`: everything of Electron's that the desktop shell calls, from its own code. */
export const desktopApiPage = (root = ROOT): string => {
  const shell = readTypedShell(root)
  const tests = readTests(root)
  const standIn = emulated(shell)
  const pageSide = fakesIn(readFileSync(join(root, PAGE_SIDE), 'utf8'))
  const rows = electronCalls(shell).map((call) => [
    `\`${call.name}\``,
    sinceOf(call.name),
    call.systems.length === 0 ? 'all' : call.systems.join(', '),
    [...call.usedIn].map((file) => `\`${file}\``).join(' '),
    lookedAt(call, tests, standIn, pageSide),
  ])
  return [
    '# What the desktop shell asks of Electron',
    '',
    'Written by `npm run docs` from the code and from Electron’s own declarations, as they are installed; not by hand. Since: the first major version of Electron whose declarations have the call under this name without a gap up to the pinned one (`node tools/electronSince.ts` reads them all, from 2.0.0).',
    '',
    'Looked at by: a test that runs the file that asks, with something of that name in Electron’s place; else the stand-in on which the journeys run the built shell, where it has the call by the type it is compared with; else nothing but Electron’s declaration, by which the call compiles. That a stand-in has a call does not say that a journey makes it.',
    '',
    'The runtime itself ran nowhere while this was written: no row is proved on it before `.github/workflows` ran. What stands in for it takes what Electron gives and gives back what Electron gives back, or does not compile (`test/stand-in/emulates.ts`).',
    '',
    table(['call', 'since', 'systems', 'asked in', 'looked at by'], rows),
    '',
  ].join('\n')
}
