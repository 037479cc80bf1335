import { describe, expect, it } from 'vitest'
import { isBegun, withFilled } from '#domain/messages/messageChoices.ts'

describe('a message', () => {
  it('is begun with the first thing chosen or written', () => {
    expect(isBegun({ blocks: {}, filled: {} })).toBe(false)
    expect(isBegun({ blocks: {}, filled: {}, subject: undefined })).toBe(false)
    expect(isBegun({ blocks: { assets: false }, filled: {} })).toBe(true)
    expect(isBegun({ blocks: {}, filled: {}, to: '' })).toBe(true)
  })
})

describe('a fact filled in', () => {
  it('stands beside the others, in place of what it was', () => {
    expect(withFilled({ company: 'Coudrelle' }, 'points', 'l’atelier')).toEqual({
      company: 'Coudrelle',
      points: 'l’atelier',
    })
    expect(withFilled({ points: 'l’atelier' }, 'points', 'le papier')).toEqual({
      points: 'le papier',
    })
  })

  it('is missing again once it is emptied', () => {
    expect(withFilled({ points: 'l’atelier', company: 'Coudrelle' }, 'points', '')).toEqual({
      company: 'Coudrelle',
    })
  })
})
