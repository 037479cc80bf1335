import type { SharingRefusal } from '#domain/views/devices.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import { answerMoved, goBackForAll } from './goBack.ts'
import { beginAt, joinAt, refusing, tidyName } from './joining.ts'
import type { Kept } from './kept.ts'
import type { SharingMemory } from './memory/memory.ts'
import { movePlace } from './movePlace.ts'
import { makeNewKey } from './newKey.ts'
import type { Sharing, SharingAnswer } from './sharing.ts'
import type { SharingParts } from './sharingParts.ts'
import type { Turns } from './turns.ts'

/** What a disk that refuses writing makes of a task: a refusal, and nothing has changed. */
const savedBy = async (
  task: () => Promise<SharingRefusal | null> | SharingRefusal | null,
): Promise<SharingRefusal | null> => {
  try {
    return await task()
  } catch (error) {
    if (!isSystemError(error)) throw error
    return refusing('not-saved')
  }
}

/** Something done to what is kept of the sharing, then an exchange. */
type Changed = (
  task: (memory: SharingMemory) => Promise<SharingRefusal | null> | SharingRefusal | null,
) => Promise<SharingAnswer>

/** A fresh key under a phrase, for all but those that are lost; all is read first: it opens nothing older. */
const makingKeys =
  (
    kept: Kept,
    { workFactor }: SharingParts,
    { exchange, changed }: Pick<Turns, 'exchange'> & { readonly changed: Changed },
  ) =>
  async (
    phrase: string,
    lostOf: (memory: SharingMemory) => SharingRefusal | readonly string[],
  ): Promise<SharingAnswer> => {
    if (kept.active() !== null) await exchange()
    return changed((memory) => {
      const lost = lostOf(memory)
      if ('reason' in lost) return lost
      if (kept.trouble !== null) return refusing(kept.trouble)
      return makeNewKey(kept, memory, { phrase, workFactor, lost })
    })
  }

/** What follows a task: an exchange, and how all stands; or why it was not done. */
type Then = (refusal: SharingRefusal | null) => Promise<SharingAnswer>

/** A copy that all computers go back to, and the answer of one that is asked. */
const goingBack = (
  kept: Kept,
  parts: SharingParts,
  { inTurn, exchange, then }: Pick<Turns, 'inTurn' | 'exchange'> & { readonly then: Then },
): Pick<Sharing, 'goBackForAll' | 'answerMoved'> => ({
  goBackForAll: async (wish) => {
    if (kept.active() !== null) await exchange()
    return then(await inTurn(() => savedBy(() => goBackForAll(kept, parts, wish))))
  },
  answerMoved: async (follows) =>
    then(await inTurn(() => savedBy(() => answerMoved(kept, parts, follows)))),
})

/** What is set up, changed and ended. */
type SettingUp = Pick<
  Sharing,
  | 'begin'
  | 'join'
  | 'leave'
  | 'retire'
  | 'changePhrase'
  | 'moveTo'
  | 'rename'
  | 'goBackForAll'
  | 'answerMoved'
>

/** Sets up the sharing, changes it, ends it. */
export const settingUp = (
  kept: Kept,
  parts: SharingParts,
  { inTurn, exchange, answered }: Turns,
): SettingUp => {
  const then: Then = async (refusal) => {
    if (refusal !== null) return refusal
    await exchange()
    return answered()
  }
  const setUp = async (task: () => Promise<SharingRefusal | null>): Promise<SharingAnswer> => {
    if (kept.active() !== null) return refusing('already-shared')
    if (kept.isUnknown()) return refusing('not-saved')
    const refusal = await inTurn(() => savedBy(task))
    kept.reread()
    return then(refusal)
  }
  const changed: Changed = async (task) =>
    then(
      await inTurn(async () => {
        const memory = kept.active()
        return memory === null ? refusing('not-shared') : savedBy(() => task(memory))
      }),
    )
  const withNewKey = makingKeys(kept, parts, { exchange, changed })
  return {
    begin: (wish) => setUp(() => beginAt(parts, kept.file, wish)),
    join: (wish) => setUp(() => joinAt(parts, kept.file, wish)),
    leave: async () => {
      if (kept.active() === null) return refusing('not-shared')
      await exchange()
      await inTurn(() => {
        kept.forget()
        return Promise.resolve()
      })
      return answered()
    },
    retire: (device, phrase) =>
      withNewKey(phrase, (memory) =>
        memory.heads[device] === undefined ? refusing('no-such-device') : [device],
      ),
    changePhrase: (phrase) => withNewKey(phrase, () => []),
    moveTo: (place) => changed((memory) => movePlace(kept, parts, { memory, place })),
    ...goingBack(kept, parts, { inTurn, exchange, then }),
    rename: (name) =>
      changed((memory) => {
        kept.remember({ ...memory, name: tidyName(name) })
        return null
      }),
  }
}
