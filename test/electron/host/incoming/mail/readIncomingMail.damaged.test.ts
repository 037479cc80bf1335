import { expect, test } from 'vitest'
import { damaged, numbersFrom } from '#test/build/damaged.ts'
import { CARDS } from '#test/build/incomingCards.ts'
import { calendarCases, GROUND, pastedCases } from '#test/build/incomingCases.ts'
import { mailCases } from '#test/build/incomingMails.ts'
import { readIncomingMail } from '#electron/host/incoming/mail/readIncomingMail.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const SOUND = {
  ics: calendarCases().map(({ text }) => bytes(text)),
  vcf: Object.values(CARDS).map(bytes),
  mail: pastedCases().map(({ text }) => bytes(text)),
  eml: mailCases().map((each) => each.bytes),
} as const

/** Damaged files in all, a quarter for each reader; a million at night. */
const FILES = Number(process.env['RELANCE_DAMAGED'] ?? 10_000)
const SEED = Number(process.env['RELANCE_SEED'] ?? 20_261_126)

test.each(Object.keys(SOUND) as (keyof typeof SOUND)[])(
  'no damaged file of the sort %s makes its reader fail',
  { timeout: 60 * FILES },
  async (as) => {
    const next = numbersFrom(SEED)
    for (let file = 0; file < FILES / 4; file += 1) {
      const broken = damaged(SOUND[as], next)
      const read = readIncomingMail({ bytes: broken, name: '', pasted: true, as }, GROUND)
      await expect(read, `file ${String(file)} of the seed ${String(SEED)}`).resolves.not.toBe(0)
    }
  },
)
