import { monthNamed } from '#domain/incoming/cells/months.ts'
import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { isDateField, type ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { ColumnStats } from './columnStats.ts'

const HALF = 0.5
/** A column of dates may hold some cells that are none. */
const SOME = 0.25

const speaksOfMonth = (text: string): boolean =>
  plainWords(text)
    .split(' ')
    .some((word) => monthNamed(word) !== undefined)

/** What a column of this header is, if its cells are no dates. */
const withoutDates = (use: ColumnUse, stats: ColumnStats): ColumnUse => {
  switch (use) {
    case 'applied-on':
      if (stats.ticks >= HALF) return 'was-sent'
      if (stats.statuses >= HALF) return 'status'
      // « octobre 2026 » is a day nobody can read, and no place where the offer was found.
      return stats.examples.some((text) => /\d/u.test(text) || speaksOfMonth(text)) ? use : 'source'
    case 'interview-on':
      return 'result-interview'
    case 'hired-on':
      return stats.ticks >= HALF ? 'result-hired' : 'note'
    case 'refused-on':
      return stats.ticks >= HALF ? 'result-refused' : 'note'
    case 'follow-up-on':
      return stats.telling >= HALF && stats.ticks < HALF ? 'status' : 'note'
    case 'answer-on':
      return stats.statuses >= HALF ? 'status' : 'note'
    default:
      return 'note'
  }
}

/** What a column of this header is, if its cells are dates. */
const WITH_DATES: Partial<Record<ColumnUse, ColumnUse>> = {
  status: 'answer-on',
  'result-interview': 'interview-on',
  'result-offer': 'offer-on',
  'result-hired': 'hired-on',
  'result-refused': 'refused-on',
  'was-sent': 'applied-on',
  act: 'date',
  day: 'date',
  source: 'applied-on',
  // « CV envoyé le ».
  cv: 'applied-on',
  'company-post': 'applied-on',
}

/** What a column of this header is, by what its cells hold. */
export const contentUse = (use: ColumnUse, stats: ColumnStats): ColumnUse => {
  if (stats.filled === 0) return use
  if (isDateField(use)) return stats.dates >= SOME ? use : withoutDates(use, stats)
  const dated = stats.dates >= HALF ? WITH_DATES[use] : undefined
  if (dated !== undefined) return dated
  switch (use) {
    // « Candidature : envoyée le 3/11 », « Candidature : refusée ».
    case 'company-post':
      if (stats.telling < HALF) return use
      return stats.examples.every((text) => /\d/u.test(text)) ? 'applied-on' : 'status'
    case 'source':
      return stats.links >= HALF ? 'offer-url' : use
    case 'result-interview':
      return stats.links >= HALF ? 'interview-link' : stats.phones >= HALF ? 'note' : use
    case 'result-offer':
      return stats.links >= HALF ? 'offer-url' : use
    case 'offer-url':
      return stats.links >= SOME ? use : 'note'
    // « CV : oui » names none.
    case 'cv':
      return stats.ticks >= HALF ? 'note' : use
    case 'channel':
      return stats.channels >= SOME ? use : 'source'
    case 'contact-linkedin':
      return stats.profiles >= SOME ? use : stats.ticks >= HALF ? 'note' : 'contact'
    case 'contact-email':
      return stats.emails >= SOME ? use : 'note'
    case 'contact-phone':
      return stats.phones >= SOME ? use : 'note'
    case 'status':
      return stats.longest > 200 && stats.statuses < HALF ? 'notes' : use
    case 'interview-link':
      return stats.links >= SOME ? use : 'note'
    default:
      return use
  }
}
