import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { fixturesIn, readFixture, writtenReading } from '#test/build/sheetFixture.ts'
it('regen', () => {
  const FOLDER = join(import.meta.dirname, '../../../fixtures/incoming/sheets')
  for (const file of readdirSync(FOLDER)) {
    const path = join(FOLDER, file)
    const text = readFileSync(path, 'utf8')
    const fixtures = fixturesIn(text)
    const parts = text.split(/^=== /mu)
    writeFileSync('/tmp/regen_' + file, parts.map((part, at) => at === 0 ? part : (part.split(/^---$/mu)[0] ?? '') + '---\n' + writtenReading(readFixture(fixtures[at-1]!)) + '\n').join('=== '))
  }
})
