import type { Connection } from '#electron/host/logbook/storage/connection.ts'

/** Shorter ones name nobody: they stand in too many words. */
const NAME_MIN = 4

/** A first name alone is that of many. */
const isTelling = (word: string): boolean =>
  word.length >= NAME_MIN && (word.includes(' ') || word.includes('@'))

/** As it stands within JSON, whatever its case. */
const written = (word: string): string => JSON.stringify(word).slice(1, -1).toLowerCase()

/** How the people of some events are called, and where they are written to. */
export const namesIn = (connection: Connection, places: readonly number[]): readonly string[] => {
  const read = connection.prepare(
    `SELECT json_extract(body, '$.person.name'), json_extract(body, '$.person.email')
     FROM events WHERE seq = ? AND type = 'person-noted' AND json_valid(body)`,
  )
  const words = places.flatMap((seq) => read.get(seq) ?? [])
  return [...new Set(words.filter((word) => typeof word === 'string').filter(isTelling))]
}

/**
 * Drops what was begun for no card yet and names these people, such as a mail that was pasted: no id in
 * it says whom it is about.
 */
export const dropDraftsNaming = (connection: Connection, names: readonly string[]): void => {
  if (names.length === 0) return
  const words = names.map(written)
  const rows = connection
    .prepare("SELECT key, content FROM drafts WHERE application = ''")
    .iterate()
  const keys = Array.from(rows).flatMap(([key, content]) => {
    const text = String(content).toLowerCase()
    return words.some((word) => text.includes(word)) ? [String(key)] : []
  })
  const drop = connection.prepare('DELETE FROM drafts WHERE key = ?')
  for (const key of keys) drop.run(key)
}
