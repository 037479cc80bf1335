import { describe, expect, test } from 'vitest'
import { QUIET_ZONE, scanCodeOf } from '#window/parts/outgoing/scanCode.ts'

describe('a scan code', () => {
  test('has white around it, four dots wide', () => {
    const code = scanCodeOf('tel:+33612345678')
    if (!code.fits) throw new Error('too long')
    const starts = [...code.path.matchAll(/M(\d+) (\d+)/gu)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    expect(Math.min(...starts.flat())).toBe(QUIET_ZONE)
    const ends = [...code.path.matchAll(/M(\d+) \d+h(\d+)/gu)].map(
      ([, x, width]) => Number(x) + Number(width),
    )
    expect(Math.max(...ends)).toBe(code.side - QUIET_ZONE)
  })

  test('takes a text of a thousand bytes, and says by how much a longer one is too long', () => {
    expect(scanCodeOf('a'.repeat(1_003))).toMatchObject({ fits: true })
    expect(scanCodeOf('a'.repeat(1_004))).toEqual({ fits: false, tooMany: 1 })
    expect(scanCodeOf('é'.repeat(502))).toEqual({ fits: false, tooMany: 1 })
    expect(scanCodeOf('half \uD800 sign')).toMatchObject({ fits: true })
  })
})
