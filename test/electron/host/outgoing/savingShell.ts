import { join } from 'node:path'
import { accepted, refused } from '#domain/outcome.ts'
import { isDiskFull } from '#electron/host/logbook/storage/sqliteError.ts'
import {
  rememberedSaving,
  type RememberedSaving,
} from '#electron/host/outgoing/saving/rememberedSaving.ts'
import { shellIn, type TestShell } from '#test/build/shellIn.ts'
import { placesIn, SAVES, type OutgoingDeed } from './outgoingDeeds.ts'

/** A shell that saves files as the desktop does, always at the place that a deed is to fill. */
export const savingShell = (
  root: string,
  deed: OutgoingDeed,
): TestShell & Pick<RememberedSaving, 'tidy'> => {
  const { data, theirs } = placesIn(root)
  const { save, tidy } = rememberedSaving(data)
  return {
    ...shellIn(data),
    tidy,
    pickFolder: () => Promise.resolve(theirs),
    deliver: async ({ name, content }) => {
      try {
        await save({ path: join(theirs, SAVES[deed] ?? name), content })
        return accepted({ how: 'saved', name })
      } catch (error) {
        return refused(isDiskFull(error) ? 'disk-full' : 'file-not-written')
      }
    },
  }
}
