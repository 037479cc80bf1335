import { computed, shallowReactive, type ComputedRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { FILES_MAX_BYTES } from '#domain/messages/sending/sentFiles.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'

/** A file chosen for a message. */
export interface ChosenFile {
  /** As it stands in the list of documents. */
  readonly name: string
  readonly bytes: number
}

/** The files of one message. They are read when the draft is saved, and kept nowhere. */
export interface MessageFiles {
  /** Those the message lists, in its order. */
  readonly files: ComputedRef<readonly ChosenFile[]>
  readonly bytes: ComputedRef<number>
  /** Takes files in as long as there is room; returns the names of those there is none for. */
  readonly add: (chosen: readonly File[]) => readonly string[]
  readonly remove: (name: string) => void
  /** What is behind the files of the message. */
  readonly contents: () => readonly { readonly name: string; readonly file: File }[]
}

const chosenFor = new Map<string, Map<string, File>>()

const chosenOf = (step: string): Map<string, File> => {
  const known = chosenFor.get(step)
  if (known !== undefined) return known
  const fresh = shallowReactive(new Map<string, File>())
  chosenFor.set(step, fresh)
  return fresh
}

/** Composed letters, whatever system the name comes from, so that the same name is the same text. */
const nameOf = ({ name }: File): string => name.normalize('NFC').trim().slice(0, LINE_MAX)

/**
 * The files chosen for the message of a step. Their names stand among its documents; a name whose
 * file is no longer at hand, as after a reload, is a document to attach by hand.
 */
export const useMessageFiles = (
  step: string,
  documents: () => readonly string[],
  list: (documents: string[]) => void,
): MessageFiles => {
  const chosen = chosenOf(step)
  const contents = () =>
    [...new Set(documents())].flatMap((name) => {
      const file = chosen.get(name)
      return file === undefined ? [] : [{ name, file }]
    })
  const files = computed(() => contents().map(({ name, file }) => ({ name, bytes: file.size })))
  const bytes = computed(() => files.value.reduce((sum, file) => sum + file.bytes, 0))

  return {
    files,
    bytes,
    contents,
    add: (added) => {
      const refused: string[] = []
      for (const file of added) {
        const name = nameOf(file)
        const others = files.value.filter((known) => known.name !== name)
        const taken = others.reduce((sum, known) => sum + known.bytes, 0)
        if (taken + file.size > FILES_MAX_BYTES) refused.push(name)
        else {
          chosen.set(name, file)
          const noted = documents().filter((line) => line.trim() !== '')
          if (!noted.includes(name)) list([...noted, name])
        }
      }
      return refused
    },
    remove: (name) => {
      chosen.delete(name)
      list(documents().filter((line) => line !== name))
    },
  }
}

/** Forgets every file; another logbook knows other messages. */
export const forgetMessageFiles = (): void => {
  chosenFor.clear()
}

bridge.listen('logbook', forgetMessageFiles)
