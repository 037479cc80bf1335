import { countWrite } from './namedValues.ts'
import { sealOf } from './seal.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** Something begun and not written: a message, or a form. */
export interface KeptDraft {
  /** What it was begun for. */
  readonly key: string
  /** Ids of whom its words are about; no application is empty. */
  readonly application: string
  readonly person: string | null
  /** Wall clock when it was last kept. */
  readonly keptAt: string
  /** JSON. */
  readonly content: string
}

/** The draft begun for something, or null. */
export const readDraft = (connection: Connection, key: string): KeptDraft | null => {
  const row = connection
    .prepare('SELECT application, person, kept_at, content FROM drafts WHERE key = ?')
    .get(key)
  if (row === undefined) return null
  const [application, person, keptAt, content] = row
  return {
    key,
    application: String(application),
    person: person as string | null,
    keptAt: String(keptAt),
    content: String(content),
  }
}

/** All drafts, the one kept last in front. */
export const readDrafts = (connection: Connection): readonly KeptDraft[] =>
  Array.from(
    connection
      .prepare(
        'SELECT key, application, person, kept_at, content FROM drafts ORDER BY kept_at DESC, key',
      )
      .iterate(),
    ([key, application, person, keptAt, content]) => ({
      key: String(key),
      application: String(application),
      person: person as string | null,
      keptAt: String(keptAt),
      content: String(content),
    }),
  )

/** Keeps a draft in place of the one before; inside a transaction. */
export const writeDraft = (
  connection: Connection,
  { key, application, person, keptAt, content }: KeptDraft,
): void => {
  const row = [key, application, person, keptAt, content] as const
  connection
    .prepare(
      `INSERT OR REPLACE INTO drafts (key, application, person, kept_at, content, seal)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(...row, sealOf('drafts', ...row))
  countWrite(connection)
}

/** Forgets a draft that was sent or given up; inside a transaction. */
export const dropDraft = (connection: Connection, key: string): void => {
  connection.prepare('DELETE FROM drafts WHERE key = ?').run(key)
  countWrite(connection)
}
