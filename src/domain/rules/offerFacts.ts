import { startOfDay } from '#domain/calendar/wallClock.ts'
import type { By } from '#domain/vocabulary.ts'
import { ANCHOR, theirDate } from './anchors.ts'
import type { RowFactId } from './fact.ts'
import { count, day, moment, plain, shownMoment, startOf, type ReadFact } from './readFact.ts'

/** Facts of an offer, here or elsewhere, and of what is left once nothing is at stake. */
type OfferFactId = Extract<
  RowFactId,
  | 'offer-message'
  | 'offer-withdrawn'
  | 'working-days-after'
  | 'their-date'
  | 'before-deadline'
  | 'offer-elsewhere'
  | 'deadline-elsewhere'
  | 'last-word'
  | 'months-after'
  | 'nobody-hired'
>

/** How each is read from an application; null where it does not apply. */
export const OFFER_FACTS: By<OfferFactId, ReadFact> = {
  'offer-message': moment('offer-message', ({ offer }) => offer?.message?.at),
  'offer-withdrawn': moment('offer-withdrawn', ({ last }) =>
    last?.answer?.entry.kind === 'offer-withdrawn' ? last.answer.at : undefined,
  ),
  'working-days-after': count(
    'working-days-after',
    ({ settings }) => settings.numbers.askAgainWorkingDays,
  ),
  'their-date': day('their-date', theirDate),
  'before-deadline': day('before-deadline', ({ offer }) => startOf(offer?.latest.entry.deadline)),
  'offer-elsewhere': (facts, { subject: { elsewhere } }) =>
    elsewhere === undefined
      ? null
      : {
          fact: 'offer-elsewhere',
          at: shownMoment(elsewhere.from, facts),
          company: elsewhere.offer.company,
        },
  'deadline-elsewhere': day('deadline-elsewhere', (_facts, { subject: { elsewhere } }) =>
    elsewhere?.deadline === undefined ? undefined : startOfDay(elsewhere.deadline),
  ),
  'last-word': moment('last-word', (facts) => ANCHOR['last-word'](facts, { key: '' }, {})),
  'months-after': count('months-after', ({ settings: { numbers } }, { row }) =>
    row.rule === 'keep-in-touch' ? numbers.keepInTouchMonths : numbers.askIfReopenedMonths,
  ),
  'nobody-hired': plain('nobody-hired', () => true),
}
