import { DatabaseSync, type StatementSync } from 'node:sqlite'

/** The only values that may be bound or read. */
export type Storable = null | number | bigint | string | Uint8Array
/** One row, in the order of the selected columns. */
export type Row = readonly Storable[]

/** A prepared statement that binds storable values by position and nothing else. */
export interface Statement {
  readonly run: (...values: readonly Storable[]) => void
  readonly get: (...values: readonly Storable[]) => Row | undefined
  readonly iterate: (...values: readonly Storable[]) => Iterable<Row>
}

/** An open SQLite file. */
export interface Connection {
  /** For SQLite's own backup function only. */
  readonly database: DatabaseSync
  readonly exec: (sql: string) => void
  readonly prepare: (sql: string) => Statement
  /** The first column of the first row of a query without values. */
  readonly value: (sql: string) => Storable
  readonly close: () => void
}

/**
 * Refuses what node:sqlite would bind wrongly without a word: a Date or a plain object as first
 * value is taken for named parameters and shifts the others, NaN becomes NULL.
 */
const assertStorable = (value: unknown): void => {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (value instanceof Uint8Array) return
  throw new TypeError(`SQLite cannot store this value: ${Object.prototype.toString.call(value)}`)
}

const bindable = (values: readonly Storable[]): Storable[] => {
  for (const value of values) assertStorable(value)
  return values as Storable[]
}

const statement = (prepared: StatementSync): Statement => {
  prepared.setReturnArrays(true)
  return {
    run: (...values) => void prepared.run(...bindable(values)),
    // With arrays asked for, node:sqlite answers arrays; its types know objects only.
    get: (...values) => prepared.get(...bindable(values)) as Row | undefined,
    iterate: (...values) =>
      prepared.iterate(...bindable(values)) as Iterable<unknown> as Iterable<Row>,
  }
}

/** Opens a database file; `readOnly` never creates one. Refusals of SQLite are thrown as they are. */
export const connect = (location: string | URL, { readOnly = false } = {}): Connection => {
  // No waiting: one process owns the logbook, so a lock held by another one is an answer.
  const database = new DatabaseSync(location, { readOnly, timeout: 0 })
  const prepare = (sql: string): Statement => statement(database.prepare(sql))
  return {
    database,
    exec: (sql) => database.exec(sql),
    prepare,
    value: (sql) => prepare(sql).get()?.[0] ?? null,
    close: () => database.close(),
  }
}
