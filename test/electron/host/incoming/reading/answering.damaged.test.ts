import { expect, test } from 'vitest'
import { REASONS, type Outcome } from '#domain/outcome.ts'
import type { ReadingGround } from '#domain/incoming/mail/reading.ts'
import { NO_PROGRESS } from '#electron/host/incoming/format/progress.ts'
import { answering } from '#electron/host/incoming/reading/answering.ts'
import type { Answered } from '#electron/host/incoming/reading/question.ts'
import { damagedFiles } from '#test/build/damagedFile.ts'

/** How many damaged files are read; every night there are many more. */
const FILES = Number(process.env['RELANCE_DAMAGED'] ?? 10_000)
/** The same files every day; other ones every night. */
const SEED = Number(process.env['RELANCE_SEED'] ?? 20_261_126)
/** In milliseconds: far more than the slowest machine needs. */
const PATIENCE = Math.max(600_000, FILES * 60)

const GROUND: ReadingGround = {
  now: '2026-11-20T09:00',
  zone: 'Europe/Paris',
  language: 'fr',
  region: 'FR',
  own: { name: 'Camille Martin', phone: '' },
}

const check = ({ answer, failed }: Answered, seed: number): Outcome<unknown> => {
  if (failed !== undefined)
    throw new Error(`The damaged file ${String(seed)}: ${failed.name}\n${failed.stack}`)
  if (!answer.ok) expect(REASONS).toContain(answer.reason)
  return answer
}

test(
  'a damaged file is read or refused with a reason, and breaks no reader',
  async () => {
    const make = damagedFiles()
    const seen = new Map<string, number>()
    for (let seed = SEED; seed < SEED + FILES; seed += 1) {
      const ask = answering(NO_PROGRESS)
      const opened = check(await ask({ ask: 1, name: 'open', given: make(seed) }), seed)
      const isLetter = opened.ok && (opened.value as { sort: string }).sort === 'letter'
      const read = isLetter
        ? check(await ask({ ask: 2, name: 'letter', given: { ground: GROUND } }), seed)
        : opened
      const said = read.ok ? (isLetter ? 'letter' : 'table') : read.reason
      seen.set(said, (seen.get(said) ?? 0) + 1)
    }
    if (FILES > 10_000) console.log(`${String(FILES)} damaged files:`, Object.fromEntries(seen))
    // The blows are neither too hard nor too soft: all of this comes of them.
    for (const said of ['table', 'letter', 'file-damaged', 'file-unclosed-quote'])
      expect(seen.get(said) ?? 0).toBeGreaterThan(0)
  },
  PATIENCE,
)
