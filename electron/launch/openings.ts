import { statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { id } from '#domain/fields/fields.ts'
import type { NoticeTarget } from '#contract/notices.ts'
import { LINK_SCHEME } from './appIds.ts'

/** Files that the system offers to open with Relance; what is in them is found by reading them. */
export const OPENED_ENDINGS = ['.relance', '.ics'] as const

/** How an opening travels from a second start to the first. */
export const openingSchema = v.variant('sort', [
  v.object({
    sort: v.literal('link'),
    target: v.object({ application: v.nullable(id), step: v.exactOptional(id) }),
  }),
  v.object({ sort: v.literal('file'), path: v.string() }),
])

/** What the system asks to be opened: a card by its address, or a file. */
export type Opening = Readonly<v.InferOutput<typeof openingSchema>>

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

const isId = (part: string | null | undefined): part is string => v.is(id, part)

/**
 * What an address such as `relance://application/<id>/<step>` names; null for any other. Anybody may
 * write one, so that it only ever shows something: it writes nothing, and words that are no ids fail.
 */
export const targetOfLink = (address: string): NoticeTarget | null => {
  const url = URL.parse(address)
  if (url?.protocol !== `${LINK_SCHEME}:` || url.username !== '' || url.password !== '') return null
  const parts = [url.host, ...url.pathname.split('/')].filter((part) => part !== '').map(decoded)
  const [place, application, step, ...more] = parts
  if (more.length > 0) return null
  if (place === 'today' && application === undefined) return { application: null }
  if (place !== 'application' || !isId(application)) return null
  if (step === undefined) return { application }
  return isId(step) ? { application, step } : null
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

const pathOf = (word: string): string | null => {
  try {
    return word.startsWith('file:') ? fileURLToPath(word) : word
  } catch {
    return null
  }
}

/** What one word of the command line asks to be opened; null where it asks for nothing of the kind. */
export const openingOf = (word: string, standing: string): Opening | null => {
  if (word.toLowerCase().startsWith(`${LINK_SCHEME}:`)) {
    const target = targetOfLink(word)
    return { sort: 'link', target: target ?? { application: null } }
  }
  const written = pathOf(word)
  if (written === null || word.startsWith('-')) return null
  const path = resolve(standing, written)
  const ending = extname(path).toLowerCase()
  return OPENED_ENDINGS.some((known) => known === ending) && isFile(path)
    ? { sort: 'file', path }
    : null
}

/** The word of the command line that asks for an opening, as `openingOf` reads it. */
export const wordOf = (opening: Opening): string => {
  if (opening.sort === 'file') return opening.path
  const { application, step } = opening.target
  const parts = application === null ? ['today'] : ['application', application, step ?? []].flat()
  return `${LINK_SCHEME}://${parts.map(encodeURIComponent).join('/')}`
}

/** The words that ask for something to be opened, apart from the options; what follows `--data` is its own. */
export const partOpenings = (
  args: readonly string[],
  standing = process.cwd(),
): { readonly rest: readonly string[]; readonly openings: readonly Opening[] } => {
  const rest: string[] = []
  const openings: Opening[] = []
  for (const [at, word] of args.entries()) {
    const isValue = ['--data', '--port'].includes(args[at - 1] ?? '')
    const opening = isValue ? null : openingOf(word, standing)
    if (opening === null) rest.push(word)
    else openings.push(opening)
  }
  return { rest, openings }
}
