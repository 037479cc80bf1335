import { erasingOf, ERASING_TYPES, isAbout, type Erasing } from '#domain/union/gone.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import type { KeptDraft } from './keptDrafts.ts'
import { dropDraftsNaming, namesIn } from './namedDrafts.ts'
import { sealOf } from './seal.ts'

/** Whose words are to be gone, and the event that told it. */
export interface Erasure extends Erasing {
  /** Its hash, in hexadecimal. */
  readonly event: string
}

/** The subjects of an event as its row holds them. */
const listOf = (subjects: string | null): readonly string[] =>
  JSON.parse(subjects ?? '[]') as readonly string[]

const TYPES = ERASING_TYPES.map((type) => `'${type}'`).join(', ')

/** Whether an erasure is about the event of a row. */
export const covers = (
  erasing: Erasing,
  {
    application,
    subjects,
  }: { readonly application: string | null; readonly subjects: string | null },
): boolean => isAbout(erasing, { application, subjects: listOf(subjects) })

/** The erasure that the event of a row tells; null for one that names nobody any more. */
export const erasureTold = (
  type: string,
  application: string | null,
  subjects: string | null,
): Erasing | null => erasingOf({ type, application, subjects: listOf(subjects) })

/** The erasures that events of a file tell, or those behind a position. */
export const erasuresTold = (connection: Connection, after = 0): readonly Erasure[] => {
  const told = connection
    .prepare(
      `SELECT hash, type, application, subjects FROM events
       WHERE seq > ? AND type IN (${TYPES}) ORDER BY seq`,
    )
    .iterate(after)
  return Array.from(told).flatMap(([hash, type, application, subjects]) => {
    const erasure = erasureTold(
      String(type),
      application as string | null,
      subjects as string | null,
    )
    return erasure === null
      ? []
      : [{ event: Buffer.from(hash as Uint8Array).toString('hex'), ...erasure }]
  })
}

/** The erasures that a file knows of by a later copy. */
export const erasuresNoted = (connection: Connection): readonly Erasure[] =>
  Array.from(
    connection
      .prepare(
        `SELECT event, application, subject FROM gone
         WHERE application IS NOT NULL OR subject IS NOT NULL ORDER BY id`,
      )
      .iterate(),
    ([event, application, subject]) => ({
      event: String(event),
      application: application as string | null,
      subject: subject as string | null,
    }),
  )

/** Every erasure that a file knows of: told by its events, or by those of a later copy. */
export const readErasures = (connection: Connection): readonly Erasure[] => [
  ...erasuresTold(connection),
  ...erasuresNoted(connection),
]

/** Notes why bodies are empty where no event of this file tells it; the number that stands for it. */
export const noteGone = (
  connection: Connection,
  { event, application, subject }: Erasure,
): number => {
  const known = connection
    .prepare('SELECT id FROM gone WHERE event = ? AND application IS ? AND subject IS ?')
    .get(event, application, subject)?.[0]
  if (known !== undefined) return -Number(known)
  const id = Number(connection.value('SELECT coalesce(max(id), 0) + 1 FROM gone'))
  connection
    .prepare('INSERT INTO gone (id, application, subject, event, seal) VALUES (?, ?, ?, ?, ?)')
    .run(id, application, subject, event, sealOf('gone', id, application, subject, event))
  return -id
}

/** How a form names the record that it took details from; of a whole card, how each of them begins. */
const takenFrom = (application: string, subject: string | null): string =>
  subject === null ? `"${application}/` : `"${application}/${subject}"`

// A form may speak of several people; their ids stand in what it holds. One of another card may have
// taken over the details of somebody known here, and names the record they came from. What is about
// several cards, or written on one about another, names the whole card.
const HELD = `(application = ?1 AND (?2 IS NULL OR person = ?2 OR instr(content, ?2) > 0))
     OR instr(content, ?3) > 0
     OR (?2 IS NULL AND instr(content, ?4) > 0)`
const DRAFTS_HELD = `FROM drafts WHERE ${HELD}`

const draftsOf = ({ application, subject }: Erasure) =>
  application === null
    ? null
    : ([
        application,
        subject,
        takenFrom(application, subject),
        JSON.stringify(application),
      ] as const)

/** An erasure, and where the file tells of it: events behind that place were written knowing it. */
interface Placed extends Erasure {
  readonly place: number | null
}

const placed = (connection: Connection, erasures: readonly Erasure[]): readonly Placed[] => {
  const rows = connection.prepare(`SELECT hash, seq FROM events WHERE type IN (${TYPES})`).iterate()
  const places = new Map(
    Array.from(rows, ([hash, seq]) => [
      Buffer.from(hash as Uint8Array).toString('hex'),
      Number(seq),
    ]),
  )
  return erasures.map((erasure) => ({ ...erasure, place: places.get(erasure.event) ?? null }))
}

/** Positions of the events that still hold words that are to be gone, each with what takes them away. */
const heldIn = (
  connection: Connection,
  erasures: readonly Placed[],
): readonly (readonly [seq: number, by: Placed])[] => {
  const perApplication = Map.groupBy(erasures, ({ application }) => application)
  // The database passes over all the rest: it does so in a tenth of the time.
  const rows = connection
    .prepare(
      `SELECT seq, application, subjects FROM events
       WHERE body IS NOT NULL AND type NOT IN (${TYPES})
         AND (application IN (SELECT value FROM json_each(?1)) OR (?2 AND application IS NULL))`,
    )
    .iterate(JSON.stringify([...perApplication.keys()]), Number(perApplication.has(null)))
  return Array.from(rows).flatMap(([seq, application, subjects]) => {
    const at = Number(seq)
    const event = { application: application as string | null, subjects: subjects as string | null }
    const by = perApplication
      .get(event.application)
      ?.find((each) => (each.place === null || at < each.place) && covers(each, event))
    return by === undefined ? [] : [[at, by] as const]
  })
}

/** Whether a file still holds words that one of these erasures takes away. */
export const holdsErased = (connection: Connection, erasures: readonly Erasure[]): boolean =>
  heldIn(connection, placed(connection, erasures)).length > 0 ||
  erasures.some((erasure) => {
    const about = draftsOf(erasure)
    return (
      about !== null && connection.prepare(`SELECT 1 ${DRAFTS_HELD}`).get(...about) !== undefined
    )
  })

/**
 * Empties the bodies and drops the drafts; envelopes, hashes and the chain stay. What was written
 * after an erasure that the file holds is kept. Inside a transaction.
 */
export const eraseWords = (connection: Connection, erasures: readonly Erasure[]): void => {
  // All events would be passed over for nothing.
  if (erasures.length === 0) return
  const empty = connection.prepare(
    'UPDATE events SET body = NULL, salt = NULL, erased_by = ? WHERE seq = ?',
  )
  const held = heldIn(connection, placed(connection, erasures))
  const names = namesIn(
    connection,
    held.map(([seq]) => seq),
  )
  for (const [seq, by] of held) empty.run(by.place ?? noteGone(connection, by), seq)
  const applications = erasures.map(({ application }) => application)
  dropDraftsNaming(connection, applications, names)
  for (const erasure of erasures) {
    const about = draftsOf(erasure)
    if (about !== null) connection.prepare(`DELETE ${DRAFTS_HELD}`).run(...about)
  }
}

/** Which of these erasures takes the words of a draft away. */
export const takenBy = (
  connection: Connection,
  erasures: readonly Erasure[],
  { application, person, content }: Pick<KeptDraft, 'application' | 'person' | 'content'>,
): Erasure | undefined => {
  const held = connection.prepare(
    `SELECT 1 FROM (SELECT ?5 AS application, ?6 AS person, ?7 AS content) WHERE ${HELD}`,
  )
  return erasures.find((erasure) => {
    const about = draftsOf(erasure)
    return about !== null && held.get(...about, application, person, content) !== undefined
  })
}
