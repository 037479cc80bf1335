import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { chooseSecondPlace, readSecondPlace } from '#electron/host/logbook/backups/secondPlace.ts'
import { eraseElsewhere } from '#electron/host/logbook/erasure/eraseElsewhere.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { canRefuse, refuseFile } from '#test/build/refusedFile.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

it.skipIf(!canRefuse)('is not done where nobody can tell for now which folder was chosen', () => {
  const paths = logbookPaths(temporaryFolder())
  const chosen = temporaryFolder()
  chooseSecondPlace(paths, chosen)
  expect(() => eraseElsewhere(paths, [], MIGRATIONS)).not.toThrow()
  refuseFile(paths.elsewhere)
  expect(() => eraseElsewhere(paths, [], MIGRATIONS)).toThrow('Refused')
  // No other folder takes its place, under whose id nobody would find the copies there.
  expect(() => chooseSecondPlace(paths, temporaryFolder())).toThrow('Refused')
})

it('has nothing to do where no folder was chosen, or nobody can ever tell which', () => {
  const paths = logbookPaths(temporaryFolder())
  expect(() => eraseElsewhere(paths, [], MIGRATIONS)).not.toThrow()
  writeFileSync(paths.elsewhere, '{')
  expect(readSecondPlace(paths)).toBeNull()
})
