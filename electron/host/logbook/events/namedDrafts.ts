import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { names, namingWords, type NamedBy, type NamingWords } from './namingWords.ts'

/** By what the people of some events are named, and where they are written to. */
export const namesIn = (
  connection: Connection,
  places: readonly number[],
): readonly NamingWords[] => {
  const read = connection.prepare(
    `SELECT json_extract(body, '$.person') FROM events
     WHERE seq = ? AND type = 'person-noted' AND json_valid(body)
       AND json_type(body, '$.person') = 'object'`,
  )
  const noted = places.flatMap((seq) => read.get(seq)?.[0] ?? [])
  return [...new Set(noted)].map((person) => namingWords(JSON.parse(String(person)) as NamedBy))
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What a form holds, as it was typed. */
const textOf = (content: string): string => {
  try {
    return textsIn(JSON.parse(content)).join('\n')
  } catch {
    return content
  }
}

/**
 * Drops what was begun for no card yet, or for one of these, and names these people, such as a mail that
 * was pasted: no id in it says whom it is about.
 */
export const dropDraftsNaming = (
  connection: Connection,
  applications: readonly (string | null)[],
  named: readonly NamingWords[],
): void => {
  if (named.length === 0) return
  const rows = connection
    .prepare(
      `SELECT key, content FROM drafts
       WHERE application = '' OR application IN (SELECT value FROM json_each(?))`,
    )
    .iterate(JSON.stringify(applications))
  const keys = Array.from(rows).flatMap(([key, content]) =>
    names(textOf(String(content)), named) ? [String(key)] : [],
  )
  const drop = connection.prepare('DELETE FROM drafts WHERE key = ?')
  for (const key of keys) drop.run(key)
}
