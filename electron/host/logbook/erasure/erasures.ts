import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/**
 * What is to be emptied: everything of an application before a position, or one person's part of it;
 * under an empty application, what one import (the subject) wrote about itself.
 */
export interface Erasure {
  /** Events at this position and later are kept. */
  readonly beforeSeq: number
  readonly application: string
  readonly subject: string | null
}

/** Erasures that some file may not have followed yet. */
export const readErasures = (connection: Connection): readonly Erasure[] =>
  Array.from(
    connection
      .prepare('SELECT before_seq, application, subject FROM erasures ORDER BY id')
      .iterate(),
    ([beforeSeq, application, subject]) => ({
      beforeSeq: Number(beforeSeq),
      application: String(application),
      subject: subject as string | null,
    }),
  )

/** Remembers an erasure in the transaction that does it, so that a crash cannot leave it half done. */
export const noteErasure = (
  connection: Connection,
  { beforeSeq, application, subject }: Erasure,
): void =>
  connection
    .prepare('INSERT INTO erasures (before_seq, application, subject) VALUES (?, ?, ?)')
    .run(beforeSeq, application, subject)

/** Forgets the erasures once every file has followed them; inside a transaction. */
export const forgetErasures = (connection: Connection): void =>
  connection.exec('DELETE FROM erasures')

/** Files of the first schema have no drafts. */
const hasDrafts = (connection: Connection): boolean =>
  connection.value("SELECT count(*) FROM sqlite_schema WHERE name = 'drafts'") === 1

/** How a form names the record that it took details from; of a whole card, how each of them begins. */
const takenFrom = (application: string, subject: string | null): string =>
  subject === null ? `"${application}/` : `"${application}/${subject}"`

/**
 * Empties the bodies and drops the drafts; envelopes, hashes and the chain stay. Inside a
 * transaction, in files of any schema.
 */
export const eraseWords = (
  connection: Connection,
  { beforeSeq, application, subject }: Erasure,
): void => {
  connection
    .prepare(
      `UPDATE events SET body = NULL, salt = NULL
       WHERE application IS nullif(?, '') AND seq < ? AND (? IS NULL OR subject = ?)`,
    )
    .run(application, beforeSeq, subject, subject)
  if (application !== '' && hasDrafts(connection))
    connection
      .prepare(
        // A form may speak of several people; their ids stand in what it holds. One of another card may
        // have taken over the details of somebody known here, and names the record they came from.
        `DELETE FROM drafts
         WHERE application = ? AND (? IS NULL OR person = ? OR instr(content, ?) > 0)
            OR instr(content, ?) > 0`,
      )
      .run(application, subject, subject, subject, takenFrom(application, subject))
}
