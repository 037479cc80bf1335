import type { Letter } from '#domain/incoming/mail/letter.ts'
import { lettersIn } from '#domain/incoming/mail/pastedLetter.ts'
import type { IncomingRemark, ReadingGround } from '#domain/incoming/mail/reading.ts'
import { readMime, type CarriedCalendar, type RawMail } from './readMime.ts'

/** More than this no mail says in words; what lies behind is somebody's attachment. */
export const LONGEST_TEXT = 400_000
const DEEPEST = 4

/** What a mail carries, with the mails within it: the letter that counts first. */
export interface Carried {
  readonly calendars: readonly CarriedCalendar[]
  readonly letters: readonly Letter[]
  readonly remarks: readonly IncomingRemark[]
  readonly cards: readonly string[]
}

const MARKS: readonly (readonly [IncomingRemark, (mail: RawMail) => boolean])[] = [
  ['winmail', ({ hasWinmail }) => hasWinmail],
  ['nested-mail', ({ mails }) => mails.length > 0],
]

/** A mail and the mails within it: of one that was sent on as a file, the inner one is read. */
export const carriedBy = async (
  bytes: Uint8Array,
  ground: ReadingGround,
  depth = 0,
): Promise<Carried> => {
  const mail = await readMime(bytes, ground.zone)
  const inner =
    depth >= DEEPEST
      ? []
      : await Promise.all(mail.mails.slice(0, 5).map((each) => carriedBy(each, ground, depth + 1)))
  const letters = [...inner.flatMap((each) => each.letters), ...lettersOfBody(mail.letter, ground)]
  return {
    calendars: [...mail.calendars, ...inner.flatMap((each) => each.calendars)],
    letters,
    remarks: [
      ...MARKS.flatMap(([remark, has]) => (has(mail) ? [remark] : [])),
      ...inner.flatMap((each) => each.remarks),
    ],
    cards: [...mail.cards, ...inner.flatMap((each) => each.cards)],
  }
}

/** The letters of a mail: what was sent on or is answered within its text has a header of its own. */
const lettersOfBody = (letter: Letter, ground: ReadingGround): readonly Letter[] =>
  lettersIn(letter.body.slice(0, LONGEST_TEXT), ground).map((within) =>
    within.from !== undefined
      ? { ...within, isBulk: letter.isBulk }
      : { ...letter, body: within.body },
  )
