import { dayOf, localDate } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { emptyApplication } from '#domain/logbook/application.ts'
import type { MessageContext } from './context.ts'

/** The words a made-up application is told in. */
export const SAMPLE_WORDS = [
  'name',
  'phone',
  'company',
  'post',
  'person',
  'point',
  'asset1',
  'asset2',
  'asset3',
  'addition',
  'document',
  'colleague',
  'understood',
  'question',
  'wish',
] as const
export type SampleWords = Readonly<Record<(typeof SAMPLE_WORDS)[number], string>>

const PERSON = 'sample'
const COLLEAGUE = 'sample-colleague'

const entriesOf = (words: SampleWords, today: number, zone: string): readonly Entry[] => {
  const day = (away: number): string => localDate(today + away)
  const at = (away: number): string => `${day(away)}T10:00`
  return [
    { kind: 'applied', id: 'sample-sending', at: at(-20), zone },
    {
      kind: 'interview',
      id: 'sample-interview',
      at: at(-8),
      zone,
      durationMinutes: 60,
      met: [PERSON, COLLEAGUE],
      nextContact: 'i-call',
      promise: { kind: 'date', date: day(-1) },
      points: [{ text: words.point, person: PERSON }],
      assets: [words.asset1, words.asset2, words.asset3],
      addition: words.addition,
      documents: [words.document],
    },
    {
      kind: 'call',
      id: 'sample-call',
      at: at(-3),
      zone,
      to: PERSON,
      direction: 'outgoing',
      channel: 'phone',
      outcome: 'voicemail',
    },
    { kind: 'answer', id: 'sample-answer', at: at(-4), zone, from: PERSON },
    { kind: 'offer', id: 'sample-offer', at: at(-3), zone, deadline: day(5) },
    { kind: 'refusal', id: 'sample-refusal', at: at(-2), zone },
    { kind: 'hire', id: 'sample-hire', at: at(-1), zone, startsOn: day(30) },
    {
      kind: 'interview',
      id: 'sample-ahead',
      at: at(6),
      zone,
      durationMinutes: 60,
      met: [PERSON],
    },
  ]
}

/**
 * A made-up application with every fact known, on which a template can be read as it will stand.
 * `now` is wall clock in `zone`.
 */
export const sampleContext = (words: SampleWords, now: string, zone: string): MessageContext => {
  const application = emptyApplication('sample')
  const { addition, understood, question, wish } = words
  return {
    now,
    // What a person writes for one message shows in the preview too.
    material: { addition },
    filled: { understood, question, wish },
    settings: { personName: words.name, personPhone: words.phone },
    person: {
      id: PERSON,
      name: words.person,
      civility: 'madame',
      email: 'n.benali@coudrelle.example',
    },
    application: {
      ...application,
      people: [{ id: COLLEAGUE, name: words.colleague }],
      details: { ...application.details, company: words.company, post: words.post },
      entries: entriesOf(words, dayOf(now.slice(0, 10)), zone),
    },
  }
}
