import { afterEach, describe, expect, it, vi } from 'vitest'
import { hasModifier, matchesCombo } from '#window/frame/keyCombo.ts'

const press = (key: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...init })

const altGr = (event: KeyboardEvent): KeyboardEvent => {
  event.getModifierState = (key) => key === 'AltGraph'
  return event
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a combination is met', () => {
  it.each([
    ['mod+k', press('k', { ctrlKey: true })],
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
    ['f', press('F')],
    // A French keyboard: digits ask for Shift, or for Caps Lock.
    ['1', press('&', { code: 'Digit1' })],
    ['2', press('é', { code: 'Digit2' })],
    ['1', press('1', { code: 'Digit1', shiftKey: true })],
    ['1', press('1', { code: 'Digit1' })],
    ['1', press('1', { code: 'Numpad1' })],
    // The letter counts, wherever it is: French, German, Dvorak.
    ['mod+z', press('z', { ctrlKey: true, code: 'KeyW' })],
    ['mod+z', press('z', { ctrlKey: true, code: 'KeyY' })],
    ['mod+n', press('n', { ctrlKey: true, code: 'KeyL' })],
    ['m', press('ь', { code: 'KeyM' })],
    ['/', press('/', { code: 'Digit7', shiftKey: true })],
    ['?', altGr(press('?', { code: 'KeyW' }))],
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
    ['1', press('!', { code: 'Digit1', shiftKey: true })],
    ['3', altGr(press('#', { code: 'Digit3' }))],
    ['1', press('End', { code: 'Numpad1' })],
    ['2', press('1', { code: 'Digit2' })],
    ['e', altGr(press('€', { code: 'KeyE' }))],
    ['mod+e', altGr(press('€', { code: 'KeyE', ctrlKey: true, altKey: true }))],
    ['mod+alt+e', altGr(press('€', { code: 'KeyE', ctrlKey: true, altKey: true }))],
    ['alt+n', altGr(press('n', { code: 'KeyN', ctrlKey: true, altKey: true }))],
    ['mod+k', press('k', { metaKey: true })],
    ['m', press('µ', { code: 'KeyM', altKey: true })],
    ['q', press('é', { code: 'KeyQ' })],
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

it.each([
  ['mod+k', press('k', { metaKey: true }), true],
  // On a Mac Ctrl edits the text: Ctrl+K cuts the rest of the line, Ctrl+N goes down.
  ['mod+k', press('k', { ctrlKey: true }), false],
  ['mod+n', press('n', { ctrlKey: true }), false],
  ['alt+c', press('ç', { altKey: true, code: 'KeyC' }), true],
  ['alt+c', altGr(press('ç', { altKey: true, code: 'KeyC' })), true],
])('on a Mac %s is met: %#', (combo, event, expected) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh)')
  expect(matchesCombo(event, combo)).toBe(expected)
})
