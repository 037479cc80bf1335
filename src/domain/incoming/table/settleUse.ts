import { fold } from '#domain/fold.ts'
import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { isShared, type ColumnUse } from '#domain/incoming/headers/fields.ts'
import { aboutDays, isUnheardOf, type HeaderSays } from '#domain/incoming/headers/headerUse.ts'
import type { ColumnStats } from './columnStats.ts'
import { OF_COMPANIES } from '#domain/incoming/headers/sameHeader.ts'
import { contentUse } from './contentUse.ts'

const HALF = 0.5
const MOST = 0.6
/** A column of dates may hold some cells that are none. */
const SOME = 0.25

/** A column as its header and its cells say together. */
export interface ColumnSays {
  readonly header: string
  readonly says: HeaderSays
  readonly stats: ColumnStats
}

/** What names the post where nothing else does: beside its title it is a number, or what is to be done. */
const VAGUE_POST = /^(?:vacancy|vacancies|missions?|mission proposee)$/u

/** What stands in brackets decides between two columns that both mean the same: a known header, and cells. */
const weightOf = ({ header, says, stats }: ColumnSays): number =>
  (says.isKnown && !VAGUE_POST.test(plainWords(header)) ? 2 : 0) +
  (VAGUE_POST.test(plainWords(header)) ? -1 : 0) +
  (stats.filled > 0 ? 4 : 0)

/** Of two columns of one meaning one keeps it; the other becomes a line of the notes. */
const withoutDoubles = (columns: readonly ColumnSays[], uses: ColumnUse[]): ColumnUse[] => {
  const holder = new Map<ColumnUse, number>()
  for (const [at, use] of uses.entries()) {
    if (isShared(use)) continue
    const before = holder.get(use)
    const [ours, theirs] = [columns[at], columns[before ?? -1]]
    if (before === undefined || ours === undefined || theirs === undefined) {
      holder.set(use, at)
      continue
    }
    const loses = weightOf(ours) > weightOf(theirs) ? before : at
    uses[loses] = 'note'
    if (loses === before) holder.set(use, at)
  }
  return uses
}

/** A header of what somebody does, or of the post that is looked for. */
export const isFunction = (header: string): boolean =>
  /^\s*(?:fonction|titre|title|function|funktion|functie|role|position)\s*$/iu.test(header)

/** A name beside a company is somebody's; beside a first name it is the family's. */
const withNames = (columns: readonly ColumnSays[], uses: readonly ColumnUse[]): ColumnUse[] => {
  const isFirst = uses.includes('contact-first')
  const isLast = uses.includes('contact-last') || uses.includes('company-post')
  const isCompany = uses.includes('company')
  const isStanding =
    uses.includes('applied-on') ||
    uses.some(
      (use, at) =>
        use === 'status' && /^\s*(?:statut|status|[ée]tat)\b/iu.test(columns[at]?.header ?? ''),
    )
  const isSought = uses.some((use, at) => use === 'post' && !isFunction(columns[at]?.header ?? ''))
  return uses.map((use, at) => {
    // What is to be done next, in a table that tells how each stands, is no journal.
    if (use === 'act' && isStanding) return 'note'
    if ((use === 'month' || use === 'year') && !uses.includes('day')) return 'note'
    // « mar. » beside the date itself.
    if (use === 'day' && (uses.includes('date') || uses.includes('applied-on'))) return 'note'
    // Behind somebody's name it is what they do.
    if (use === 'post' && isFirst && isLast && isFunction(columns[at]?.header ?? '')) {
      return uses.includes('contact-role') ? use : 'contact-role'
    }
    // « Contact | Fonction | Poste visé »: theirs, and not the one that is looked for.
    if (use === 'post' && isFunction(columns[at]?.header ?? '') && isSought)
      return uses.includes('contact') && !uses.includes('contact-role') ? 'contact-role' : 'note'
    // Beside the company's name it is an address alone.
    if (use === 'company-place' && isCompany) return 'note'
    const isBareName =
      use === 'company-post' && /^\s*(?:nom|name|naam)\s*$/iu.test(columns[at]?.header ?? '')
    // Beside both it is neither.
    if (!isBareName)
      return use === 'company-post' && isCompany && uses.includes('post') ? 'note' : use
    if (isFirst) return 'contact-last'
    return isCompany ? 'contact' : use
  })
}

/** A longer text is a remark that happens to hold the word. */
const LONGEST_TOLD = 40

/** Statuses in any words, or signs in their place; yes and no may answer anything. */
const holdsStatuses = ({ statuses, telling, signs, ticks, longest }: ColumnStats): boolean =>
  signs >= MOST ||
  (ticks < HALF && (statuses >= MOST || (telling >= HALF && longest <= LONGEST_TOLD)))

/** In a table without any column of statuses, one that nobody knows by name may hold them. */
const withStatus = (columns: readonly ColumnSays[], uses: readonly ColumnUse[]): ColumnUse[] => {
  if (uses.some((use) => use === 'status' || use === 'act')) return [...uses]
  const at = columns.findIndex(
    ({ says, stats }, place) => uses[place] === 'note' && !says.isKnown && holdsStatuses(stats),
  )
  return uses.map((use, place) => (place === at ? 'status' : use))
}

/**
 * A second table that begins beside the first, with the same name for its company: what it says is of
 * other applications, and stays in the notes.
 */
const withoutSecondTable = (
  columns: readonly ColumnSays[],
  uses: readonly ColumnUse[],
): readonly ColumnUse[] => {
  const first = uses.indexOf('company')
  const name = columns[first]?.header
  const second = columns.findIndex(
    ({ header, stats }, at) => at > first + 1 && header === name && stats.filled > 0,
  )
  return first === -1 || second === -1
    ? uses
    : uses.map((use, at) => (at >= second && use !== 'skip' ? 'note' : use))
}

const IS_SENT = /\b(?:envoy|sent\b|laiss|remis|depos|donne|transmis|left\b|given\b)/u

/** « 1re relance », "Interview no. 2" over days: what the words of a header that nobody knows are about. */
const ofDays = ({ header, says, stats }: ColumnSays, isSaid: boolean): ColumnUse | undefined => {
  if (says.isKnown || says.use !== 'note' || stats.dates < HALF) return undefined
  const about = aboutDays(header)
  if (about === 'applied-on') return isSaid ? undefined : about
  return about === 'follow-up-on' || about === 'interview-on' ? about : undefined
}

const OF_APPLICATIONS: readonly ColumnUse[] = ['act', 'date', 'applied-on', 'status']
const LONGEST_NAME = 60
/** « Qui | Où »: beside a person it is where. */
const WHERE = /^\s*(?:ou|where|chez(?: qui)?)\b/u

/** A table of applications that names no company: of the texts that nobody knows the first may be. Asked. */
const withCompany = (columns: readonly ColumnSays[], uses: readonly ColumnUse[]): ColumnUse[] => {
  const isOf = (among: readonly ColumnUse[]): boolean => uses.some((use) => among.includes(use))
  if (isOf(OF_COMPANIES) || !isOf(OF_APPLICATIONS)) return [...uses]
  const texts = columns.flatMap(({ header, stats }, place) =>
    uses[place] === 'note' &&
    isUnheardOf(header) &&
    stats.filled > 1 &&
    stats.longest <= LONGEST_NAME &&
    Math.max(stats.dates, stats.ticks, stats.statuses, stats.links, stats.numbers) < HALF
      ? [{ header, place }]
      : [],
  )
  const at = (texts.find(({ header }) => WHERE.test(fold(header))) ?? texts[0])?.place
  return uses.map((use, place) => (place === at ? 'company' : use))
}

/** What each column is proposed to mean. */
export const settleUses = (columns: readonly ColumnSays[]): readonly ColumnUse[] => {
  const isSaid = columns.some(
    ({ says, stats }) => (says.use === 'applied-on' || says.use === 'date') && stats.dates >= SOME,
  )
  const settled = columns.map((column) => {
    const { header, says, stats } = column
    // « CV laissé : oui » tells that it was sent, and of no version.
    if (says.use === 'cv' && stats.ticks >= HALF && IS_SENT.test(fold(header))) return 'was-sent'
    const use = ofDays(column, isSaid) ?? contentUse(says.use, stats)
    // Beside « Date d’envoi » or « Date », a day under « CV » is one more.
    return isSaid && says.use === 'cv' && use === 'applied-on' ? 'note' : use
  })
  const uses = withStatus(columns, withCompany(columns, settled))
  return withoutDoubles(columns, withNames(columns, withoutSecondTable(columns, uses)))
}
