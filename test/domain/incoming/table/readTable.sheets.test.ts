import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixturesIn, readFixture, writtenReading } from '#test/build/sheetFixture.ts'

const FOLDER = join(import.meta.dirname, '../../../fixtures/incoming/sheets')

describe('sheets as people have them', () => {
  for (const file of readdirSync(FOLDER)) {
    const path = join(FOLDER, file)
    const text = readFileSync(path, 'utf8')
    it.each(fixturesIn(text).map((fixture) => [fixture.name, fixture] as const))(
      `${file}: %s`,
      (_, fixture) => {
        expect(writtenReading(readFixture(fixture))).toBe(fixture.expected)
      },
    )
  }
})
