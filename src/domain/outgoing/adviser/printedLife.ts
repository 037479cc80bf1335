import type { LocalDate, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Application } from '#domain/logbook/application.ts'
import { livedAt } from '#domain/entry/livedAt.ts'
import { fateBeside } from '#domain/logbook/interviewFacts.ts'
import { lanesOf, placeOnBand } from '#domain/views/life/lifeLanes.ts'
import { LIFE_KINDS, lifeOf, type LifeKind } from '#domain/views/life/lifeOf.ts'
import { isIn, type Span } from './applicationRow.ts'

/** What a band names: what happened, and the waiting between. */
export const LIFE_WORDS = [...LIFE_KINDS, 'wait'] as const
export type LifeWord = (typeof LIFE_WORDS)[number]

/** The life of an application within a report, as it stands on paper. Nobody is named in it. */
export interface PrintedLife {
  /** Places are shares of the width, from 0 to 1. */
  readonly marks: readonly {
    readonly kind: LifeKind
    readonly place: number
    readonly lane: number
  }[]
  readonly waits: readonly { readonly from: number; readonly until: number }[]
  /** The same in words, one after the other. */
  readonly said: string
}

/** The words of a band, in the language of its report. */
export interface LifeWords {
  readonly day: (date: LocalDate) => string
  readonly named: (word: LifeWord) => string
}

/** What a band is read with; what lies outside the days of the report stays out of it. */
export interface LifeGround {
  readonly span: Span
  readonly now: LocalDateTime
  readonly zone: Zone
  readonly words: LifeWords
}

/** The share of the width that a mark takes on paper. */
const MARK_SHARE = 0.025

const dateOf = (moment: LocalDateTime): LocalDate => moment.slice(0, 10)

/** The last moment a report tells of. */
const endOf = ({ to }: Span, now: LocalDateTime): LocalDateTime =>
  to === undefined || dateOf(now) <= to ? now : `${to}T23:59`

/** The life of an application within the days of a report; nothing where those days hold none. */
export const printedLife = (
  application: Application,
  { span, now, zone, words: { day, named } }: LifeGround,
): PrintedLife | null => {
  const until = endOf(span, now)
  // A talk that lies ahead is no part of a life on paper: the report dates it beside. Nor is one that
  // was not held, whatever says so lying outside the days of the report.
  const entries = application.entries.filter(
    (entry) =>
      isIn(dateOf(entry.at), span) &&
      livedAt(entry, zone) <= until &&
      fateBeside(application, entry).fate === undefined,
  )
  const life = lifeOf({ ...application, entries }, { now: until, zone })
  if (life === null) return null
  const places = life.marks.map(({ at }) => placeOnBand(at, life))
  const lanes = lanesOf(places, MARK_SHARE)
  const said = [
    ...life.marks.map(({ at, kind }) => ({ at, text: `${day(dateOf(at))} ${named(kind)}` })),
    ...life.waits.map(({ from, until }) => ({
      at: from,
      text: `${day(dateOf(from))} – ${day(dateOf(until))} ${named('wait')}`,
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return {
    marks: life.marks.map(({ kind }, at) => ({
      kind,
      place: places[at] ?? 0,
      lane: lanes[at] ?? 0,
    })),
    waits: life.waits.map(({ from, until }) => ({
      from: placeOnBand(from, life),
      until: placeOnBand(until, life),
    })),
    said: said.map(({ text }) => text).join(' · '),
  }
}
