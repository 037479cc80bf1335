/**
 * A table of 10,000 rows imported, from the click to its events on the disk and its cards in the plans,
 * against parsing the same text with papaparse and inserting the same events by bare node:sqlite in
 * one transaction with the same settings. Rounds alternate. The table was shown before with the same
 * choices, as it always is.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import Papa from 'papaparse'
import { createHost } from '#electron/host/host.ts'
import { accepted } from '#domain/outcome.ts'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { median } from './median.ts'

const ROUNDS = 5
const ROWS = 10_000
const LIMIT = 3

const lines = Array.from({ length: ROWS }, (_, n) => {
  const day = String((n % 28) + 1).padStart(2, '0')
  return `Société ${String(n)};Poste ${String(n % 97)};2026-10-${day};Envoyée;Lyon;https://emploi.example/${String(n)};Une note, assez longue, numéro ${String(n)}`
})
const text = `Entreprise;Poste;Date de candidature;Statut;Lieu;Lien de l’offre;Notes\n${lines.join('\n')}\n`

/** One event as it lies in the log, besides its body. */
const ENVELOPE_BYTES = 230

const hostIn = (folder: string) =>
  createHost({
    name: 'browser',
    version: '0.0.0',
    folder,
    demo: false,
    clock: { now: () => Date.UTC(2026, 10, 24, 9), elapsed: () => 0, zone: () => 'Europe/Paris' },
    notifier: { show: () => Promise.resolve({ result: 'shown' }) },
    deliver: ({ name }) => Promise.resolve(accepted({ how: 'saved', name })),
    opener: { openUrl: () => Promise.resolve(true), openFolder: () => Promise.resolve(true) },
    preferences: { read: () => DEFAULT_PREFERENCES, write: () => undefined },
    push: () => undefined,
    systemLanguage: 'fr-FR',
  })

const must = <Value>(
  outcome: { ok: true; value: Value } | { ok: false; reason: string },
): Value => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

/** Imports the table into a new logbook; how long that took, and what it wrote. */
const imported = async (folder: string) => {
  const { handlers, close } = await hostIn(folder)
  const handOver = (file: string, content: string) =>
    handlers.handOver({
      file,
      name: 'suivi.csv',
      size: Buffer.byteLength(content),
      offset: 0,
      base64: Buffer.from(content).toString('base64'),
    })
  must(await handOver('f', text))
  must(await handlers.openFile({ file: 'f' }))
  const page = { choices: {}, from: 0, most: 1 }
  const { questions } = must(await handlers.readTable({ file: 'f', ...page }))
  const choices = { confirmed: questions.map(({ id }) => id) }
  const { revision } = must(await handlers.readTable({ file: 'f', ...page, choices }))
  const start = performance.now()
  const { counts } = must(await handlers.importTable({ file: 'f', choices, revision, import: 'i' }))
  const milliseconds = performance.now() - start
  if (counts.new !== ROWS) throw new Error(`The import wrote ${JSON.stringify(counts)}.`)
  await close()
  const database = new DatabaseSync(join(folder, 'relance.db'))
  const bodies = database
    .prepare('SELECT body FROM events')
    .all()
    .map(({ body }) => String(body))
  database.close()
  return { milliseconds, bodies }
}

const writtenBare = (folder: string, bodies: readonly string[]): number => {
  const bare = new DatabaseSync(join(folder, 'bare.db'))
  bare.exec(`
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
    CREATE TABLE rows (seq INTEGER PRIMARY KEY, envelope BLOB NOT NULL, body TEXT NOT NULL) STRICT;
  `)
  const insert = bare.prepare('INSERT INTO rows (envelope, body) VALUES (?, ?)')
  const envelope = new Uint8Array(ENVELOPE_BYTES)
  const values = bodies.map((body) => JSON.parse(body) as unknown)
  const start = performance.now()
  Papa.parse(text, { delimiter: ';' })
  bare.exec('BEGIN')
  for (const value of values) insert.run(envelope, JSON.stringify(value))
  bare.exec('COMMIT')
  const milliseconds = performance.now() - start
  bare.close()
  return milliseconds
}

const measured: number[] = []
const baseline: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'))
  try {
    const { milliseconds, bodies } = await imported(folder)
    measured.push(milliseconds)
    baseline.push(writtenBare(folder, bodies))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
console.log(
  JSON.stringify({
    name: 'import of 10,000 rows (ms)',
    measured: median(measured),
    baseline: median(baseline),
    limit: LIMIT,
  }),
)
