import { describe, expect, it } from 'vitest'
import { applicationRows, type Span } from '#domain/outgoing/adviser/applicationRow.ts'
import type { ApplicationSpec } from '#test/build/anApplication.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  applied,
  cancelled,
  interview,
  letGo,
  noShow,
  offer,
  PARIS,
  refusal,
} from '#test/build/entries.ts'

const AT = { now: '2026-11-24T10:00', zone: PARIS } as const
const rows = (specs: readonly ApplicationSpec[], span: Span = {}, by = 'any-act' as const) =>
  applicationRows(specs.map(anApplication), span, { ...AT, by })
const standing = (spec: ApplicationSpec) => rows([spec])[0]?.standing

describe('what has become of an application', () => {
  it.each([
    ['open', [applied('2026-11-01T09:00')]],
    ['interview', [interview('2026-11-19T10:00')]],
    ['interview', [applied('2026-11-01T09:00'), interview('2026-11-30T10:00')]],
    ['open', [interview('2026-11-19T10:00', { id: 'i' }), noShow('2026-11-19T10:30', 'i')]],
    ['open', [interview('2026-11-30T10:00', { id: 'i' }), cancelled('2026-11-20T10:00', 'i')]],
    ['offer', [interview('2026-11-19T10:00'), offer('2026-11-20T10:00')]],
    ['refused', [interview('2026-11-19T10:00'), refusal('2026-11-20T10:00')]],
    ['refused', [applied('2026-11-01T09:00'), refusal('2026-11-20T10:00')]],
    ['no-answer', [interview('2026-11-01T10:00'), letGo('2026-11-20T10:00', 'silence')]],
    ['withdrawn', [interview('2026-11-01T10:00'), letGo('2026-11-20T10:00', 'declined')]],
  ] as const)('%s', (expected, entries) => {
    expect(standing({ entries })).toBe(expected)
  })
})

describe('the applications of a period', () => {
  const spec = { entries: [applied('2026-10-31T09:00'), interview('2026-11-19T10:00')] }

  it.each([
    [{ from: '2026-11-19', to: '2026-11-19' }, 1],
    [{ from: '2026-11-20' }, 0],
    [{ to: '2026-10-30' }, 0],
    [{ from: '2026-10-31', to: '2026-10-31' }, 1],
  ])('count by anything noted on its days: %o', (span, expected) => {
    expect(rows([spec], span)).toHaveLength(expected)
  })

  it('count by their sending where an office asks for efforts', () => {
    const by = { ...AT, by: 'effort' } as const
    const one = [anApplication(spec)]
    expect(applicationRows(one, { from: '2026-11-01', to: '2026-11-30' }, by)).toEqual([])
    expect(applicationRows(one, { from: '2026-10-01', to: '2026-10-31' }, by)).toHaveLength(1)
  })

  it('leave out what was not sent yet, and of what no day is known unless all is asked for', () => {
    expect(rows([{ details: { sentUndated: false } }])).toEqual([])
    const undated = { details: { sentUndated: true } }
    expect(rows([undated])).toHaveLength(1)
    expect(rows([undated], { from: '2026-01-01' })).toEqual([])
  })

  it('tell the last thing that has happened, never one that lies ahead', () => {
    const [row] = rows([{ entries: [applied('2026-11-01T09:00'), interview('2026-11-30T10:00')] }])
    expect(row?.last?.kind).toBe('applied')
    expect(row?.interviewOn).toBe('2026-11-30')
  })
})
