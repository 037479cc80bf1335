import type { SharingRefusal } from '#domain/views/devices.ts'
import { putBack } from './exchange/publish.ts'
import { keyName, readName } from './carrier/carriedName.ts'
import { isWeak, refusing } from './joining.ts'
import type { Kept } from './kept.ts'
import type { SharingMemory } from './memory/memory.ts'

/** Puts the key under another phrase: the new file first, since somebody may be joining. */
export const putUnderPhrase = async (
  kept: Kept,
  memory: SharingMemory,
  { phrase, workFactor }: { readonly phrase: string; readonly workFactor: number | undefined },
): Promise<SharingRefusal | null> => {
  if (isWeak(phrase)) return refusing('phrase-weak')
  const key = kept.file.key() ?? undefined
  const made = await kept.thread.ask('makeKey', { phrase, key, workFactor })
  if (!made.ok) return refusing('not-saved')
  const carrier = await kept.carrierOf(memory)
  const listed = await carrier.list()
  if (!listed.ok) return refusing(listed.trouble)
  const keys = listed.value.flatMap(({ path }) => {
    const name = readName(path)
    return name?.kind === 'key' ? [{ path, epoch: name.epoch }] : []
  })
  const epoch = 1 + Math.max(memory.epoch, ...keys.map((each) => each.epoch))
  const failed = await putBack(carrier, keyName(epoch), made.value.bytes)
  if (failed !== null) return refusing(failed)
  for (const { path } of keys) await carrier.remove(path)
  kept.remember({ ...(kept.memory() ?? memory), epoch })
  return null
}
