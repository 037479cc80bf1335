import type { LocalDate } from '#domain/calendar/wallClock.ts'
import { readLetter } from './readLetter.ts'
import type { LetterReading, MomentReading, ReadingGround } from './reading.ts'

/** When a mail says it is to be, once the person has told on which day it was sent. */
export const momentSince = (
  { subject, text, from }: LetterReading,
  sentOn: LocalDate,
  ground: ReadingGround,
): MomentReading =>
  readLetter(
    {
      to: [],
      body: text,
      isBulk: false,
      // Only the day counts for what is told from it; no hour of it was ahead of the mail.
      sentAt: `${sentOn}T00:00`,
      ...(subject === undefined ? {} : { subject }),
      ...(from === undefined ? {} : { from }),
    },
    ground,
  ).meeting.moment
