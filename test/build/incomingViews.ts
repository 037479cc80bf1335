import { GROUND } from './incomingCases.ts'
import type { Application } from '#domain/logbook/application.ts'
import { incomingView } from '#domain/incoming/invitation/incomingView.ts'
import type { InvitationView, MailView } from '#domain/incoming/invitation/view.ts'
import type { ReadingGround } from '#domain/incoming/mail/reading.ts'
import { readIncomingMail } from '#electron/host/incoming/mail/readIncomingMail.ts'

/** What is told of a file beside these applications. */
export const viewOf = async (
  file: { readonly text: string; readonly name?: string },
  applications: Iterable<Application> = [],
  ground: ReadingGround = GROUND,
): Promise<InvitationView | MailView> => {
  const { text, name = 'invite.ics' } = file
  const bytes = new TextEncoder().encode(text)
  const read = await readIncomingMail({ bytes, name, pasted: name === '' }, ground)
  if (read === null) throw new Error('Nothing was read.')
  const view = incomingView(read, applications, ground)
  if (view.sort === 'people') throw new Error('These are people.')
  return view
}
