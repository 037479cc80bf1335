import { accepted } from '#domain/outcome.ts'
import {
  makeEventsFile,
  makeHeadFile,
  openCarriedFile,
} from '#electron/host/devices/files/carriedFile.ts'
import { newFolderKey, sealKey, unsealKey } from '#electron/host/devices/files/folderKey.ts'
import { handKey, newIdentity, openHandedKey } from '#electron/host/devices/files/handedKey.ts'
import { insideCarried, joinInto, type GatheredFile } from '#electron/host/devices/files/joined.ts'
import type { Answers } from './answering.ts'

/** What a reader's thread answers about the folder that computers of one person share. */
export const carriedAnswers = (): Pick<
  Answers,
  | 'makeKey'
  | 'makeIdentity'
  | 'handKey'
  | 'openHandedKey'
  | 'openKey'
  | 'makeCarried'
  | 'openCarried'
  | 'lookCarried'
  | 'joinCarried'
> => {
  const kept: GatheredFile[] = []
  return {
    makeKey: async ({ phrase, workFactor }) => {
      const key = await newFolderKey()
      return accepted({ key, bytes: await sealKey(key, phrase, workFactor) })
    },
    makeIdentity: async () => accepted(await newIdentity()),
    handKey: async (handing) => accepted(await handKey(handing)),
    openHandedKey: async (asked) => accepted(await openHandedKey(asked)),
    openKey: async ({ bytes, phrase }) => accepted(await unsealKey(bytes, phrase)),
    makeCarried: async ({ key, by, ...what }) =>
      accepted(
        'events' in what
          ? await makeEventsFile(key, by, what.events)
          : await makeHeadFile(key, by, what.head),
      ),
    openCarried: async ({ path, bytes, key, logbook, keeps }) => {
      const opened = await openCarriedFile(path, bytes, { key, logbook })
      if (!keeps || opened.is !== 'events') return accepted(opened)
      kept.push({ path, events: opened.events })
      return accepted({ is: 'events', events: [] })
    },
    lookCarried: () => accepted(insideCarried(kept)),
    joinCarried: (asked) => accepted(joinInto(asked, kept)),
  }
}
