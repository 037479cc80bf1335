import { mailtoUrl } from '#domain/messages/sending/mailtoUrl.ts'
import { bridge } from '#window/host/bridge.ts'
import { useT } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useLists } from '#window/words/useLists.ts'
import { copyText } from '#window/screens/messages/message/copyText.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'

const LINKEDIN = 'https://www.linkedin.com/'

const open = async (url: string): Promise<boolean> => {
  const outcome = await bridge.calls.openLink({ url })
  return outcome.ok && outcome.value.opened
}

/** The ways a message leaves by another program: the mail program, LinkedIn, the clipboard. */
export const useOpening = ({ subject, body, person, sentFiles, named }: Message) => {
  const t = useT()
  const { say, sayProblem } = useSaid()
  const { enumerated } = useLists()

  const copy = async (text: string): Promise<boolean> => {
    const copied = await copyText(text)
    if (!copied) sayProblem(t('messages.notCopied'))
    return copied
  }

  return {
    openMail: async (): Promise<void> => {
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
        say(t('messages.attachNow', { files: enumerated(toAttach), n: toAttach.length }))
    },
    copyBody: async (): Promise<void> => {
      if (await copy(body.value)) say(t('messages.copied'))
    },
    openLinkedin: async (): Promise<void> => {
      if (!(await copy(body.value))) return
      const profile = person.value?.linkedin
      const opened = await open(profile === undefined || profile === '' ? LINKEDIN : profile)
      if (opened) say(t('messages.copiedAndOpened'))
      else sayProblem(t('messages.linkNotOpened'))
    },
  }
}
