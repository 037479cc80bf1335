import { computed, ref, shallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useT } from '#window/i18n/useT.ts'
import { copyText } from '#window/screens/messages/message/copyText.ts'
import { readFile } from '#window/screens/messages/send/readFile.ts'
import { sentCommands, sentEntries, type SentMessage } from '#domain/forms/sentCommands.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { deliver } from '#window/parts/act/deliver.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { SentFile } from '#domain/messages/sending/sentFiles.ts'
import { mailtoUrl } from '#domain/messages/sending/mailtoUrl.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import { useAnnounce } from '#ui/useAnnounce.ts'
import { useToasts } from '#ui/useToasts.ts'

const LINKEDIN = 'https://www.linkedin.com/'

/**
 * The ways a message leaves with the person's own tools, and the entry that says it left. While
 * fields are missing each way asks once before it goes on.
 */
export const useSending = (message: Message) => {
  const t = useT()
  const session = useSessionStore()
  const { act } = useAct()
  const { say, sayRefused } = useSaid()
  const { show } = useToasts()
  const announce = useAnnounce()
  const { record } = useRecording()
  const { back } = useRoute()
  const asking = shallowRef<(() => Promise<void>) | null>(null)
  const busy = ref(false)
  const saving = ref(false)
  const { subject, body, unfilled, person, step, about, channel, template } = message
  const { sentFiles, named, contents, keeping } = message

  const sayProblem = (words: string): void => {
    announce(words)
    show({ kind: 'problem', words })
  }

  const unlessMissing = (way: () => Promise<void>) => (): void => {
    if (unfilled.value > 0) asking.value = way
    else void way()
  }
  const goOn = (): void => {
    const way = asking.value
    asking.value = null
    if (way !== null) void way()
  }

  const copy = async (text: string): Promise<boolean> => {
    const copied = await copyText(text)
    if (!copied) sayProblem(t('messages.notCopied'))
    return copied
  }
  const open = async (url: string): Promise<boolean> => {
    const outcome = await bridge.calls.openLink({ url })
    return outcome.ok && outcome.value.opened
  }

  const openMail = async (): Promise<void> => {
    const { url, bodyToCopy } = mailtoUrl({
      to: person.value?.email ?? '',
      subject: subject.value ?? '',
      body: body.value,
    })
    const copied = bodyToCopy === undefined || (await copy(bodyToCopy))
    if (!(await open(url))) {
      sayProblem(t('messages.mailNotOpened'))
      return
    }
    const toAttach = [...sentFiles.value.map(({ name }) => name), ...named.value]
    if (bodyToCopy !== undefined && copied) say(t('messages.openMailTooLong'))
    else if (toAttach.length > 0)
      say(t('messages.attachNow', { files: toAttach.join(', '), n: toAttach.length }))
  }
  const copyBody = async (): Promise<void> => {
    if (await copy(body.value)) say(t('messages.copied'))
  }
  const openLinkedin = async (): Promise<void> => {
    if (!(await copy(body.value))) return
    const profile = person.value?.linkedin
    const opened = await open(profile === undefined || profile === '' ? LINKEDIN : profile)
    if (opened) say(t('messages.copiedAndOpened'))
    else sayProblem(t('messages.linkNotOpened'))
  }
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
  const saveDraft = async (): Promise<void> => {
    if (saving.value) return
    saving.value = true
    try {
      await save()
    } finally {
      saving.value = false
    }
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
  const print = (): Promise<void> => {
    window.print()
    return Promise.resolve()
  }

  const sent = computed((): SentMessage | undefined =>
    step.value === undefined || about.value === undefined
      ? undefined
      : {
          step: step.value,
          about: about.value.id,
          to: person.value?.id ?? '',
          channel: channel.value,
          template: template.value ?? '',
          text: body.value,
          at: session.now,
          zone: session.settings.zone,
        },
  )
  /** What courtesy would rather avoid about sending it now; said before, never afterwards. */
  const warnings = computed(() => {
    const [entry] = sent.value === undefined ? [] : sentEntries(sent.value, () => 'planned')
    return entry === undefined || about.value === undefined
      ? []
      : courtesyWarnings(about.value, entry, session.settings, session.now)
  })

  const markSent = async (): Promise<void> => {
    if (sent.value === undefined || busy.value) return
    busy.value = true
    const { template: used, about: application, text } = sent.value
    const entries = sentEntries(sent.value, () => crypto.randomUUID())
    const outcome = await act(...sentCommands(sent.value, entries))
    busy.value = false
    if (!outcome.ok) return
    await keeping.forget()
    // An acceptance sent is an agreement to note: the sheet asks the salary and the first day.
    if (used === 'acceptance' && step.value?.rule === 'decide')
      record({ application, kind: 'hire', given: { note: text } })
    back({ name: 'today' })
  }

  return {
    asking,
    goOn,
    stay: () => {
      asking.value = null
    },
    busy,
    saving,
    warnings,
    openMail: unlessMissing(openMail),
    copyBody: unlessMissing(copyBody),
    openLinkedin: unlessMissing(openLinkedin),
    saveDraft: unlessMissing(saveDraft),
    print: unlessMissing(print),
    markSent: unlessMissing(markSent),
  }
}
