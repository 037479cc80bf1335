import { describe, expect, it } from 'vitest'
import {
  awaitsAnswer,
  counts,
  countsBefore,
  entrySchema,
  hasLine,
  peopleNamedIn,
  rowOf,
  subjectOf,
  writtenIn,
  type Entry,
} from '#domain/entry/entry.ts'
import { ENTRY_KINDS, isEntryKind, isNoted, isRetold } from '#domain/entry/kinds.ts'
import { QUESTIONS } from '#domain/entry/question.ts'

const dated = { id: 'e', at: '2026-11-24T10:00', zone: 'Europe/Paris', note: 'une note' }
/** One entry of each kind, with every field; a kind left out does not compile. */
const FULL: { readonly [Kind in Entry['kind']]: Extract<Entry, { kind: Kind }> } = {
  applied: { kind: 'applied', ...dated, channel: 'email' },
  interview: {
    kind: 'interview',
    ...dated,
    durationMinutes: 60,
    setting: 'recruitment',
    mode: 'video',
    round: 2,
    met: ['a', 'b'],
    lead: 'a',
    goodRapport: true,
    promise: { kind: 'within', days: 5 },
    nextContact: 'they-call',
    channelAsked: 'email',
    points: [{ text: 'un point', person: 'a' }, { text: 'un autre' }],
    assets: ['un atout'],
    addition: 'un ajout',
    documents: ['un document'],
    place: 'un lieu',
  },
  thanks: { kind: 'thanks', ...dated, to: 'a', channel: 'email', text: 'un texte' },
  'linkedin-invitation': { kind: 'linkedin-invitation', ...dated, to: 'a', text: 'un texte' },
  'linkedin-acceptance': { kind: 'linkedin-acceptance', ...dated, from: 'a' },
  'follow-up': {
    kind: 'follow-up',
    ...dated,
    to: 'a',
    channel: 'phone',
    outcome: 'voicemail',
    text: 'un texte',
  },
  call: {
    kind: 'call',
    ...dated,
    to: 'a',
    direction: 'outgoing',
    channel: 'phone',
    outcome: 'voicemail',
  },
  answer: {
    kind: 'answer',
    ...dated,
    from: 'a',
    channel: 'phone',
    promise: { kind: 'date', date: '2026-12-01' },
  },
  postponed: {
    kind: 'postponed',
    ...dated,
    interview: 'i',
    oldStart: '2026-11-25T10:00',
    newStart: '2026-12-02T10:00',
  },
  cancelled: {
    kind: 'cancelled',
    ...dated,
    interview: 'i',
    promise: { kind: 'date', date: '2026-12-01' },
  },
  'no-show': { kind: 'no-show', ...dated, interview: 'i' },
  'could-not-come': { kind: 'could-not-come', ...dated, interview: 'i' },
  offer: {
    kind: 'offer',
    ...dated,
    deadline: '2026-12-01',
    salary: 'un salaire',
    startsOn: '2027-01-04',
    contract: 'un contrat',
    trialPeriod: 'un essai',
    remoteDays: 'un jour',
    benefits: 'un avantage',
  },
  'offer-message': {
    kind: 'offer-message',
    ...dated,
    to: 'a',
    channel: 'email',
    text: 'un texte',
  },
  'offer-withdrawn': { kind: 'offer-withdrawn', ...dated },
  refusal: {
    kind: 'refusal',
    ...dated,
    channel: 'phone',
    reason: 'une raison',
    chosenStarts: '2027-01-04',
    nobodyHired: true,
  },
  feedback: { kind: 'feedback', ...dated, from: 'a' },
  hire: { kind: 'hire', ...dated, salary: 'un salaire', startsOn: '2027-01-04' },
  'let-go': { kind: 'let-go', ...dated, reason: 'silence' },
  reopened: { kind: 'reopened', ...dated },
  'go-on': { kind: 'go-on', ...dated },
  note: { kind: 'note', ...dated },
}
const ENTRIES = ENTRY_KINDS.map((kind): Entry => FULL[kind])

/** Every text of an entry that no vocabulary holds. */
const ownWords = (entry: Entry): readonly string[] =>
  JSON.stringify(entry).match(/(?<=")une? [^"]+/gu) ?? []

describe('the rows of the kinds of entry', () => {
  it('stand in the order menus offer them', () => {
    expect(ENTRY_KINDS).toEqual(Object.keys(FULL))
    expect(entrySchema.options.map(({ entries }) => entries.kind.literal)).toEqual(ENTRY_KINDS)
    expect(isEntryKind('feedback')).toBe(true)
    expect(isEntryKind('opened')).toBe(false)
  })

  it.each(ENTRIES)('find every word a person wrote: $kind', (entry) => {
    expect(writtenIn(entry)).toEqual(expect.arrayContaining([...ownWords(entry)]))
  })

  it.each(ENTRIES)('leave no word of a person that is erased: $kind', (entry) => {
    const named = peopleNamedIn(entry)
    const left = rowOf(entry.kind).people.bare(entry)
    if (named.length === 0) expect(left).toEqual(entry)
    else {
      expect(ownWords(left)).toEqual([])
      expect(left).toMatchObject({ kind: entry.kind, id: 'e', at: entry.at })
    }
  })

  it.each(ENTRIES)('tell of the same people by other ids: $kind', (entry) => {
    const other = rowOf(entry.kind).people.renamed(entry, (id) => `${id}-there`)
    expect(peopleNamedIn(other)).toEqual(peopleNamedIn(entry).map((id) => `${id}-there`))
    expect(rowOf(entry.kind).people.renamed(entry, (id) => id)).toEqual(entry)
  })

  it.each(ENTRIES)('ask for what their entries hold: $kind', (entry) => {
    const filled = rowOf(entry.kind).asks.flatMap((question) => {
      const row = QUESTIONS[question]
      return 'fills' in row ? [row.fills] : []
    })
    // The start it was put off from is read from the interview, not asked.
    const held = Object.keys(entry).filter(
      (key) => !['kind', 'id', 'zone', 'oldStart'].includes(key),
    )
    if (entry.kind !== 'interview') expect([...filled].sort()).toEqual(held.sort())
  })

  it('keep an interview with others, without the one who is erased and what they said', () => {
    const { interview } = FULL
    expect(rowOf('interview').people.without(interview, 'a')).toEqual({
      ...interview,
      met: ['b'],
      lead: undefined,
      points: [{ text: 'un autre' }],
    })
  })

  it('are about one person where they name one, and about nobody where they name several', () => {
    expect(subjectOf(FULL.thanks)).toEqual({ subject: 'a' })
    expect(subjectOf(FULL.interview)).toEqual({})
    expect(subjectOf(FULL.note)).toEqual({})
  })

  it('come in the order they were lived within one minute', () => {
    const sorted = [...ENTRY_KINDS].sort(countsBefore)
    expect(sorted.slice(0, 2)).toEqual(['applied', 'interview'])
    expect(sorted.at(-1)).toBe('note')
    expect(countsBefore('follow-up', 'answer')).toBeLessThan(0)
    expect(countsBefore('thanks', 'follow-up')).toBe(0)
    expect(countsBefore('hire', 'reopened')).toBeLessThan(0)
  })

  it('say which are told quietly, in other words once taken back, and which await an answer', () => {
    const where = (is: (row: ReturnType<typeof rowOf>) => boolean) =>
      ENTRY_KINDS.filter((kind) => is(rowOf(kind)))
    expect(where(({ isQuiet }) => isQuiet)).toEqual(['refusal'])
    expect(where(({ retold }) => retold)).toEqual(ENTRY_KINDS.filter(isRetold))
    expect(ENTRY_KINDS.filter(isRetold)).toEqual([
      'linkedin-acceptance',
      'no-show',
      'could-not-come',
      'offer-withdrawn',
      'refusal',
    ])
    expect(where(({ awaitsAnswer }) => awaitsAnswer)).toEqual([
      'follow-up',
      'call',
      'offer-message',
    ])
    expect(where(({ joins }) => joins !== undefined)).toEqual(['interview'])
    expect(ENTRY_KINDS.filter((kind) => !isNoted(kind))).toEqual(['interview'])
    expect(ENTRY_KINDS.filter((kind) => counts(kind, 'contact'))).toEqual([
      'thanks',
      'linkedin-invitation',
      'follow-up',
      'call',
      'offer-message',
    ])
  })

  it('ask for an answer, unless they called themselves', () => {
    expect(awaitsAnswer(FULL.call)).toBe(true)
    expect(awaitsAnswer({ ...FULL.call, direction: 'incoming' })).toBe(false)
    expect(awaitsAnswer(FULL.thanks)).toBe(false)
  })

  it('say what they count as and how their line is put together', () => {
    expect(ENTRY_KINDS.filter((kind) => counts(kind, 'decision'))).toEqual([
      'refusal',
      'hire',
      'let-go',
    ])
    expect(ENTRIES.filter((entry) => hasLine(entry, 'theirs')).map(({ kind }) => kind)).toEqual([
      'linkedin-acceptance',
      'answer',
      'feedback',
    ])
  })
})
