import { describe, expect, it } from 'vitest'
import { takeUp } from '#domain/forms/takeUp.ts'

const BLANK = {
  note: '',
  mode: null as string | null,
  on: false,
  rules: ['a'],
  promise: { kind: '' },
}

describe('a form taken up', () => {
  it('has what was answered, and begins where nothing was', () => {
    expect(takeUp(BLANK, { note: 'vu', promise: { kind: 'date' } })).toEqual({
      ...BLANK,
      note: 'vu',
      promise: { kind: 'date' },
    })
    expect(takeUp(BLANK, { mode: 'video', rules: [] })).toMatchObject({ mode: 'video', rules: [] })
  })

  it('has what was answered of each of a list, where it is the same list', () => {
    const blank = { people: [{ name: 'Ana', take: true }] }
    const kept = { people: [{ name: 'Anna', take: 3 }] }
    expect(takeUp(blank, kept)).toEqual({ people: [{ name: 'Anna', take: true }] })
    expect(takeUp(blank, { people: [...kept.people, ...kept.people] })).toEqual(blank)
  })

  it.each([
    ['an answer of another kind', { note: 3, on: 'yes', rules: [{}], promise: 'date' }],
    ['an answer nobody asks any more', { colour: 'blue' }],
    ['a choice that is no choice', { mode: { id: 'video' } }],
    ['no form at all', 'vu'],
    ['nothing', undefined],
    ['a list', []],
  ])('begins anew instead of %s', (_, kept) => {
    expect(takeUp(BLANK, kept)).toEqual(BLANK)
  })
})
