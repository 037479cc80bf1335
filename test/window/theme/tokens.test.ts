import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/window/theme/tokens.css', 'utf8')
const roles = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/gu)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

/** Relative luminance and ratio, as WCAG 2.2 defines them. */
const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7))
const ratio = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
const measure = (theme: 'light' | 'dark', on: string, under: string): number => {
  const front = roles.get(on)
  const back = roles.get(under)
  if (front === undefined || back === undefined) throw new Error(`no role ${on} or ${under}`)
  return ratio(front[theme], back[theme])
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'paper-2'],
  ['ink', 'sheet'],
  ['ink', 'sheet-hover'],
  ['ink', 'slot-good'],
  ['ink', 'slot-ok'],
  ['ink-2', 'paper'],
  ['ink-2', 'paper-2'],
  ['ink-2', 'sheet'],
  ['ink-2', 'slot-ok'],
  ['ink-3', 'paper'],
  ['ink-3', 'paper-2'],
  ['ink-3', 'sheet'],
  ['on-ink', 'ink'],
  ['on-ink', 'ink-hover'],
  ['accent-text', 'paper'],
  ['accent-text', 'sheet'],
  ['accent-text', 'accent-wash'],
  ['on-pick', 'pick'],
  ['late-text', 'late-wash'],
  ['late-text', 'sheet'],
  ['late-text', 'paper'],
  ['ok-text', 'paper'],
  ['ok-text', 'ok-wash'],
  ['spine-ink', 'spine'],
  ['spine-ink', 'spine-2'],
  ['spine-ink-2', 'spine'],
  ['spine-ink-2', 'spine-2'],
] as const

const GRAPHICS = [
  ['control', 'paper'],
  ['control', 'sheet'],
  ['control', 'paper-2'],
  ['accent', 'paper'],
  ['accent', 'sheet'],
  ['late', 'sheet'],
  ['late', 'paper'],
  ['pick', 'slot-good'],
  ['focus', 'paper'],
  ['focus', 'sheet'],
  ['spine-ink', 'spine'],
] as const

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TEXT)('%s can be read on %s', (on, under) => {
    expect(measure(theme, on, under)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GRAPHICS)('%s can be seen on %s', (on, under) => {
    expect(measure(theme, on, under)).toBeGreaterThanOrEqual(3)
  })
})

it('measures black on white as 21 to 1', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
