import { mailtoUrl } from '#domain/messages/sending/mailtoUrl.ts'
import { webMailUrl } from '#domain/messages/sending/webMail.ts'
import { openLink } from '#window/host/openWithSystem.ts'
import { usePreferences } from '#window/host/usePreferences.ts'
import { useT } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useLists } from '#window/words/useLists.ts'
import { copyText } from '#window/screens/messages/message/copyText.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'

const LINKEDIN = 'https://www.linkedin.com/'

/** The ways a message leaves by another program: the mail program, LinkedIn, the clipboard. */
export const useOpening = ({ subject, body, person, sentFiles, named }: Message) => {
  const t = useT()
  const { say, sayProblem } = useSaid()
  const { enumerated } = useLists()
  const { preferences } = usePreferences()

  const copy = async (text: string): Promise<boolean> => {
    const copied = await copyText(text)
    if (!copied) sayProblem(t('messages.notCopied'))
    return copied
  }

  /** Where a program took it; says that none did. */
  const open = async (url: string, notOpened: string): Promise<boolean> => {
    const outcome = await openLink(url, () => sayProblem(notOpened))
    if (!outcome.ok) sayProblem(notOpened)
    return outcome.ok && outcome.value.opened
  }

  return {
    openMail: async (): Promise<void> => {
      const written = {
        to: person.value?.email ?? '',
        subject: subject.value ?? '',
        body: body.value,
      }
      const { mailWay } = preferences.value
      const isWeb = mailWay !== 'program'
      const { url, bodyToCopy } = isWeb ? webMailUrl(mailWay, written) : mailtoUrl(written)
      const copied = bodyToCopy === undefined || (await copy(bodyToCopy))
      const notOpened = t(isWeb ? 'messages.mailWays.notOpened' : 'messages.mailNotOpened')
      if (!(await open(url, notOpened))) return
      const toAttach = [...sentFiles.value.map(({ name }) => name), ...named.value]
      const told = [
        bodyToCopy !== undefined && copied
          ? t(isWeb ? 'messages.mailWays.tooLong' : 'messages.openMailTooLong')
          : '',
        toAttach.length > 0
          ? t(isWeb ? 'messages.mailWays.attachNow' : 'messages.attachNow', {
              files: enumerated(toAttach),
              n: toAttach.length,
            })
          : '',
      ].filter(Boolean)
      if (told.length > 0) say(told.join(' '))
    },
    copyBody: async (): Promise<void> => {
      if (await copy(body.value)) say(t('messages.copied'))
    },
    openLinkedin: async (): Promise<void> => {
      if (!(await copy(body.value))) return
      const profile = person.value?.linkedin
      const url = profile === undefined || profile === '' ? LINKEDIN : profile
      if (await open(url, t('messages.linkNotOpened'))) say(t('messages.copiedAndOpened'))
    },
  }
}
