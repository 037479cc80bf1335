import { ref, type Ref } from 'vue'
import type { SentFile } from '#domain/messages/sending/sentFiles.ts'
import { bridge } from '#window/host/bridge.ts'
import { useT } from '#window/i18n/useT.ts'
import { deliver } from '#window/parts/act/deliver.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'
import { readFile } from '#window/screens/messages/send/readFile.ts'

/** Saves the message as a draft that mail programs open, with its files in it. */
export const useSavingDraft = ({
  subject,
  body,
  person,
  sentFiles,
  contents,
}: Message): {
  readonly saving: Readonly<Ref<boolean>>
  readonly saveDraft: () => Promise<void>
} => {
  const t = useT()
  const { say, sayProblem, sayRefused } = useSaid()
  const saving = ref(false)

  /** What is in the files; undefined where one of them can no longer be read. */
  const readFiles = async (): Promise<SentFile[] | undefined> => {
    const read: SentFile[] = []
    for (const { name, file } of sentFiles.value.length > 0 ? contents() : []) {
      const content = await readFile(name, file)
      if (content === null) {
        sayProblem(t('messages.files.unreadable', { file: name }))
        return undefined
      }
      read.push(content)
    }
    return read
  }
  const save = async (): Promise<void> => {
    const files = await readFiles()
    if (files === undefined) return
    const outcome = await bridge.calls.exportDraft({
      to: person.value?.email ?? '',
      subject: subject.value ?? '',
      body: body.value,
      files,
    })
    if (!outcome.ok) {
      sayRefused(outcome)
      return
    }
    const name = deliver(outcome.value)
    if (name === undefined) return
    const n = files.length
    say(n > 0 ? t('messages.draftSavedWithFiles', { name, n }) : t('messages.draftSaved', { name }))
  }
  return {
    saving,
    saveDraft: async () => {
      if (saving.value) return
      saving.value = true
      try {
        await save()
      } finally {
        saving.value = false
      }
    },
  }
}
