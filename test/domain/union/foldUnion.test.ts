import { describe, expect, it } from 'vitest'
import { areConcurrent, placeAll } from '#domain/union/causality.ts'
import { foldUnion } from '#domain/union/foldUnion.ts'
import { questionsOf } from '#domain/union/questions.ts'
import { GENESIS_HASH, type UnionEvent } from '#domain/union/unionEvent.ts'
import { isUnderstood } from '#test/build/union/unionDevice.ts'

type Said = Pick<UnionEvent, 'type' | 'body'> & Partial<UnionEvent>

/** Two computers write side by side, after what both know. */
const sideBySide = (common: readonly Said[], ...sides: readonly (readonly Said[])[]) => {
  const events: UnionEvent[] = []
  const write = (device: string, said: Said, seen: readonly UnionEvent[]): void => {
    const before = events.findLast((event) => event.device === device)
    const lamport = 1 + Math.max(0, ...[before, ...seen].map((event) => event?.lamport ?? 0))
    const n = (before?.n ?? 0) + 1
    events.push({
      ...{ version: 1, application: 'a', subjects: [], recordedAt: '2026-09-01T10:00:00.000Z' },
      ...{ device, n, lamport, hash: `${device}${String(n)}` },
      ...{ previous: before?.hash ?? GENESIS_HASH, seen: seen.map(({ hash }) => hash) },
      ...said,
    })
  }
  for (const said of common) write('a', said, [])
  const last = events.at(-1)
  for (const [at, side] of sides.entries())
    side.forEach((said, place) => {
      write(`b${String(at)}`, said, place === 0 && last !== undefined ? [last] : [])
    })
  const { causality, ordered } = placeAll(events)
  const folded = foldUnion(ordered, { causality, zone: 'Europe/Paris', isUnderstood })
  const areApart = (one: UnionEvent, other: UnionEvent): boolean => {
    const [a, b] = [causality.of(one.hash), causality.of(other.hash)]
    return a !== undefined && b !== undefined && areConcurrent(a, b)
  }
  return { ...folded, questions: questionsOf(folded, ordered, areApart) }
}

const DETAILS = { company: 'Ficus', post: 'Gardener' }
const opened: Said = { type: 'application-opened', body: { details: DETAILS } }
const details = (values: object): Said => ({
  type: 'details-changed',
  body: { details: { ...DETAILS, ...values }, fields: Object.keys(values) },
})
const ENTRY = { id: 'e', kind: 'note', at: '2026-09-01T10:00', zone: 'Europe/Paris', note: 'One' }
const recorded: Said = { type: 'entry-recorded', body: { entry: ENTRY } }
const corrected = (values: object): Said => ({
  type: 'entry-corrected',
  body: { entry: { ...ENTRY, ...values }, fields: Object.keys(values) },
})
const mark = (type: string, values: object): Said => ({ type, body: { step: 's', ...values } })

describe('two words for one thing', () => {
  it('takes both where they are about different fields', () => {
    const { logbook, questions } = sideBySide(
      [opened],
      [details({ company: 'Ficus & Co' })],
      [details({ post: 'Head gardener' })],
    )
    expect(logbook.applications.get('a')?.details).toMatchObject({
      company: 'Ficus & Co',
      post: 'Head gardener',
    })
    expect(questions).toEqual([])
  })

  it('keeps both of one field, and asks', () => {
    const { logbook, questions } = sideBySide(
      [opened],
      [details({ post: 'Florist' })],
      [details({ post: 'Head gardener' })],
    )
    expect(logbook.applications.get('a')?.details.post).toBe('Head gardener')
    expect(questions).toMatchObject([
      {
        kind: 'value',
        field: 'post',
        here: { value: 'Head gardener' },
        there: { value: 'Florist' },
      },
    ])
  })

  it('does not ask where both wrote the same', () => {
    const same = [details({ post: 'Florist' })]
    expect(sideBySide([opened], same, same).questions).toEqual([])
  })

  it('asks no more once somebody wrote it who knew of both', () => {
    const events = [details({ post: 'Florist' })]
    const both = [details({ post: 'Head gardener' })]
    const { questions } = sideBySide([opened], events, both, [
      { ...details({ post: 'Both' }), seen: ['b01', 'b11'], lamport: 3 },
    ])
    expect(questions).toEqual([])
  })

  it('takes all answers of whom somebody is not, and asks nothing', () => {
    const noted = (unlike?: string[]): Said => ({
      type: 'person-noted',
      body: {
        person: { id: 'p', name: 'Ana', ...(unlike && { unlike }) },
        ...(unlike && { fields: ['unlike'] }),
      },
    })
    const sides = [[noted(['c/x'])], [noted(['d/y', 'c/x'])]] as const
    const { logbook, questions } = sideBySide([opened, noted()], ...sides)
    expect(logbook.applications.get('a')?.people).toMatchObject([{ unlike: ['c/x', 'd/y'] }])
    expect(questions).toEqual([])
    const after = sideBySide([opened, noted()], ...sides, [
      { ...noted(['d/y']), seen: ['b01', 'b11'], lamport: 4 },
    ])
    expect(after.logbook.applications.get('a')?.people).toMatchObject([{ unlike: ['d/y'] }])
  })

  it('takes a moment and its zone for one', () => {
    const { questions } = sideBySide(
      [opened, recorded],
      [corrected({ at: '2026-09-02T10:00', zone: 'Europe/Paris' })],
      [corrected({ at: '2026-09-01T10:00', zone: 'Europe/London' })],
    )
    expect(questions).toMatchObject([{ field: 'at' }])
  })

  it('leaves an entry that became another kind whole', () => {
    const { logbook, questions } = sideBySide(
      [opened, recorded],
      [{ type: 'entry-corrected', body: { entry: { ...ENTRY, kind: 'thanks', note: 'Kind' } } }],
      [corrected({ note: 'Two' })],
    )
    expect(logbook.applications.get('a')?.entries).toEqual([
      { ...ENTRY, kind: 'thanks', note: 'Kind' },
    ])
    expect(questions).toMatchObject([{ here: { value: 'Kind' }, there: { value: 'Two' } }])
  })
})

describe('removed here, edited there', () => {
  it('keeps a card that was edited, and asks', () => {
    const { logbook, questions } = sideBySide(
      [opened],
      [details({ post: 'Florist' })],
      [{ type: 'application-removed', body: {} }],
    )
    expect(logbook.applications.get('a')?.presence).toBe('present')
    expect(questions).toMatchObject([{ kind: 'removal', target: { kind: 'application' } }])
  })

  it('keeps an entry that was corrected, and asks', () => {
    const { logbook, questions } = sideBySide(
      [opened, recorded],
      [corrected({ note: 'Two' })],
      [{ type: 'entry-withdrawn', body: { entry: 'e' } }],
    )
    expect(logbook.applications.get('a')?.entries).toMatchObject([{ note: 'Two' }])
    expect(questions).toMatchObject([{ kind: 'removal', target: { kind: 'entry', id: 'e' } }])
  })

  it('removes what nobody edited meanwhile', () => {
    const { logbook, questions } = sideBySide(
      [opened, details({ post: 'Florist' })],
      [{ type: 'application-removed', body: {} }],
      [mark('step-settled', { as: 'done' })],
    )
    expect(logbook.applications.get('a')?.presence).toBe('removed')
    expect(questions).toEqual([])
  })
})

describe('what two computers did with one step', () => {
  const snoozed = (until: string): Said => mark('step-snoozed', { until, zone: 'Europe/Paris' })
  it.each([
    [
      'done before not needed',
      mark('step-settled', { as: 'done' }),
      mark('step-settled', { as: 'dismissed' }),
      'done',
    ],
    [
      'not needed before put off',
      mark('step-settled', { as: 'dismissed' }),
      snoozed('2026-09-04T09:00'),
      'dismissed',
    ],
    ['put off before open', snoozed('2026-09-04T09:00'), mark('step-reopened', {}), 'snoozed'],
  ])('%s', (_, one, other, as) => {
    for (const sides of [
      [[one], [other]],
      [[other], [one]],
    ] as const)
      expect(sideBySide([opened], ...sides).logbook.applications.get('a')?.marks).toMatchObject({
        s: { as },
      })
  })

  it('the later of two moments', () => {
    for (const sides of [
      [[snoozed('2026-09-04T09:00')], [snoozed('2026-09-05T09:00')]],
      [[snoozed('2026-09-05T09:00')], [snoozed('2026-09-04T09:00')]],
    ])
      expect(sideBySide([opened], ...sides).logbook.applications.get('a')?.marks).toMatchObject({
        s: { until: '2026-09-05T09:00' },
      })
  })
})

it('asks into which of two cards one was joined', () => {
  const other = (application: string): Said => ({ ...opened, application })
  const { questions } = sideBySide(
    [opened, other('b'), other('c')],
    [{ type: 'application-merged', body: { into: 'b' } }],
    [{ type: 'application-merged', body: { into: 'c' } }],
  )
  expect(questions).toMatchObject([{ kind: 'joined', here: { value: 'c' }, there: { value: 'b' } }])
})

it('passes over what this program does not know, and tells of which card', () => {
  const { logbook, unknown } = sideBySide(
    [opened],
    [{ type: 'mood-noted', body: { mood: 'good' } }],
  )
  expect(logbook.applications.get('a')?.details).toEqual(DETAILS)
  expect([...unknown]).toEqual(['a'])
})
