import { describe, expect, it } from 'vitest'
import { hasModifier, matchesCombo } from '#window/frame/keyCombo.ts'

const press = (key: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...init })

describe('a combination is met', () => {
  it.each([
    ['mod+k', press('k', { ctrlKey: true })],
    ['mod+k', press('k', { metaKey: true })],
    ['mod+k', press('K', { ctrlKey: true })],
    ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true })],
    ['mod+1', press('&', { ctrlKey: true, code: 'Digit1' })],
    ['alt+n', press('Dead', { altKey: true, code: 'KeyN' })],
    ['mod+k', press('л', { ctrlKey: true, code: 'KeyK' })],
    ['?', press('?', { shiftKey: true })],
    ['?', press('?')],
    ['mod+,', press(',', { ctrlKey: true })],
    ['F8', press('F8')],
    ['f', press('f')],
  ])('%s', (combo, event) => {
    expect(matchesCombo(event, combo)).toBe(true)
  })
})

describe('a combination is not met', () => {
  it.each([
    ['mod+k', press('k')],
    ['mod+k', press('k', { ctrlKey: true, altKey: true })],
    ['mod+z', press('Z', { ctrlKey: true, shiftKey: true })],
    ['f', press('F', { shiftKey: true })],
    ['f', press('f', { ctrlKey: true })],
    ['1', press('&', { code: 'Digit1' })],
    ['mod+z', press('w', { ctrlKey: true, code: 'KeyZ' })],
  ])('%s', (combo, event) => {
    expect(matchesCombo(event, combo)).toBe(false)
  })
})

it.each([
  ['mod+1', true],
  ['alt+n', true],
  ['F8', true],
  ['f', false],
  ['?', false],
])('%s cannot be part of a text: %s', (combo, expected) => {
  expect(hasModifier(combo)).toBe(expected)
})
