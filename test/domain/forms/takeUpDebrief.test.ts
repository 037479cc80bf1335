import { describe, expect, it } from 'vitest'
import { emptyDebrief, newSlip } from '#domain/forms/startDebrief.ts'
import { takeUpDebrief } from '#domain/forms/takeUpDebrief.ts'

const NOW = '2026-11-24T10:00'
const written = {
  ...emptyDebrief(NOW),
  note: 'Badge',
  mode: 'video' as const,
  people: [{ ...newSlip('p1'), points: 'La rotative' }],
}

describe('a debrief taken up', () => {
  it('is what was told, people and all', () => {
    expect(takeUpDebrief(JSON.parse(JSON.stringify(written)), NOW)).toEqual(written)
  })

  it('leaves out people it cannot read, and answers of another kind', () => {
    const odd = { ...written, people: [null, { person: {} }, ...written.people], note: 4 }
    expect(takeUpDebrief(odd, NOW)).toEqual({ ...written, note: '' })
    expect(takeUpDebrief({ ...written, people: 'p1' }, NOW)?.people).toEqual([])
  })

  it('is none where nothing can be read', () => {
    expect(takeUpDebrief(undefined, NOW)).toBeUndefined()
    expect(takeUpDebrief('note', NOW)).toBeUndefined()
  })
})
