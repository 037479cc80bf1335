import type {
  IncomingReading,
  PeopleReading,
  ReadingGround,
} from '#domain/incoming/mail/reading.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { readIncomingMail } from '#electron/host/incoming/mail/readIncomingMail.ts'
import type { LetterFile } from './readFile.ts'

/** What a mail, an invitation or cards of people say. */
export const letterAnswer = async (
  letter: LetterFile | null,
  ground: ReadingGround,
  progress: Progress,
): Promise<Outcome<IncomingReading | PeopleReading>> => {
  if (letter === null) return refused('file-not-there')
  const { bytes, name, pasted } = letter.file
  const read = await readIncomingMail({ bytes, name, pasted, as: letter.as }, ground)
  progress.step(1)
  return read === null ? refused('file-unknown') : accepted(read)
}
