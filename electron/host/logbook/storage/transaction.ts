import type { Connection } from './connection.ts'

/** Runs all of `work` or none of it; durable once this returns. */
export const transaction = <Result>(connection: Connection, work: () => Result): Result => {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    connection.exec('COMMIT')
    return result
  } catch (error) {
    // After some errors SQLite has rolled back by itself.
    if (connection.database.isTransaction) connection.exec('ROLLBACK')
    throw error
  }
}
