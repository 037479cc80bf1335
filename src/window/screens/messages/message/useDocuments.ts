import { computed, type ComputedRef, type Ref } from 'vue'
import { useMessageFiles } from '#window/screens/messages/message/messageFiles.ts'
import type { Material } from '#domain/messages/context.ts'
import type { Message } from '#domain/messages/draft/composeMessage.ts'
import { isWebAddress } from '#domain/messages/lists.ts'
import { carriesFiles } from '#domain/messages/messageChannel.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import type { Channel } from '#domain/vocabulary.ts'

interface Parts {
  readonly channel: Ref<Channel>
  readonly made: ComputedRef<Message | undefined>
  readonly material: ComputedRef<Material>
}

/** What goes along with a message (level 4): files by e-mail, and documents that are only named. */
export const useDocuments = (
  step: string,
  choices: MessageChoices,
  { channel, made, material }: Parts,
) => {
  const listed = (): readonly string[] => material.value.documents ?? []
  const chosen = useMessageFiles(step, listed, (documents) => {
    choices.documents = documents
  })
  const block = computed(() =>
    choices.body === undefined
      ? made.value?.blocks.find((one) => one.block === 'document')
      : undefined,
  )
  /** Absent where no file can go along. */
  const files = computed(() => (carriesFiles(channel.value) ? chosen : undefined))
  /** Files go with the block that names them; where there is none they stand below the text. */
  const sentFiles = computed(() =>
    files.value === undefined || block.value?.on === false ? [] : chosen.files.value,
  )
  const isSent = (line: string): boolean => sentFiles.value.some(({ name }) => name === line)

  return {
    files,
    filesApart: computed(
      () => made.value !== undefined && files.value !== undefined && block.value === undefined,
    ),
    sentFiles,
    /** Documents that are only named: the person sees to them. */
    named: computed(() =>
      carriesFiles(channel.value) && block.value?.on === true
        ? listed().filter((line) => line.trim() !== '' && !isWebAddress(line) && !isSent(line))
        : [],
    ),
    /** Returns the names of the files there was no room for. */
    takeFiles: (added: readonly File[]): readonly string[] => {
      const refused = chosen.add(added)
      if (refused.length < added.length) choices.blocks = { ...choices.blocks, document: true }
      return refused
    },
    contents: chosen.contents,
  }
}
