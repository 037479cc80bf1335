import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { ColumnStats } from './columnStats.ts'

const MOST = 0.6

const byContents = (stats: ColumnStats): ColumnUse | undefined => {
  if (stats.filled === 0) return 'note'
  if (stats.dates >= MOST) return 'applied-on'
  if (stats.profiles >= MOST) return 'contact-linkedin'
  if (stats.emails >= MOST) return 'contact-email'
  if (stats.links >= MOST) return 'offer-url'
  if (stats.phones >= MOST) return 'contact-phone'
  if (stats.statuses >= MOST) return 'status'
  if (stats.numbers >= MOST) return 'skip'
  return stats.longest > 120 ? 'notes' : undefined
}

/**
 * What the columns of a table without a header most likely mean, by their cells alone: the first
 * texts are the company and the post. All of it is asked.
 */
export const guessUses = (columns: readonly ColumnStats[]): readonly ColumnUse[] => {
  const isOfPeople =
    columns.some(({ emails, phones, profiles }) => Math.max(emails, phones, profiles) >= MOST) &&
    !columns.some(({ dates, statuses }) => Math.max(dates, statuses) >= MOST)
  const texts: ColumnUse[] = isOfPeople
    ? ['contact', 'company', 'note', 'contact-role']
    : ['company', 'post', 'place']
  const taken = new Set<ColumnUse>()
  return columns.map((stats) => {
    // A title may hold such words; behind the company and the post they tell how it went.
    const isTold = stats.telling >= MOST && taken.has('company')
    const use = byContents(stats) ?? (isTold ? 'status' : texts.shift()) ?? 'note'
    if (taken.has(use) && use !== 'note' && use !== 'notes') return 'note'
    taken.add(use)
    return use
  })
}
