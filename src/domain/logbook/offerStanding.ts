import type { Application } from './application.ts'
import { counts, type EntryOf } from '#domain/entry/entry.ts'
import type { LocalDate } from '#domain/calendar/wallClock.ts'

/** The latest offer, unless a decision or the company's withdrawal followed it; undefined for none. */
export const standingOffer = ({ entries }: Application): EntryOf<'offer'> | undefined => {
  let offer: EntryOf<'offer'> | undefined
  for (const entry of entries)
    if (entry.kind === 'offer') offer = entry
    // Most applications never have one: nothing more is asked of their entries.
    else if (offer === undefined) continue
    else if (entry.kind === 'offer-withdrawn' || counts(entry.kind, 'decision')) offer = undefined
  return offer
}

/** The last day to answer an offer; one that lay before the offer was made is a slip of the pen. */
export const lastDayOf = ({ at, deadline }: EntryOf<'offer'>): LocalDate | undefined =>
  deadline !== undefined && deadline >= at.slice(0, 10) ? deadline : undefined
