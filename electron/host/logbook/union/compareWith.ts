import type { Compared } from '#electron/host/logbook/events/eventLog.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { unknownIn } from './unknownIn.ts'

/** Compares the finished database of another logbook with an open one; changes neither. */
export const compareWith = async (here: () => Connection, path: string): Promise<Compared> => {
  const there = openUntouched(path)
  try {
    return await unknownIn(here, there)
  } finally {
    there.close()
  }
}
