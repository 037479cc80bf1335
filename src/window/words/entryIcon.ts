import type { Entry } from '#domain/entry/entry.ts'
import type { By, Channel, FollowUpOutcome, InterviewMode } from '#domain/vocabulary.ts'
import type { IconName } from '#ui/icons.ts'

const OF_MODE: By<InterviewMode, IconName> = { 'on-site': 'pin', video: 'video', phone: 'phone' }

const OF_CHANNEL: By<Channel, IconName> = {
  email: 'mail',
  phone: 'phone',
  linkedin: 'profile',
  letter: 'letter',
  switchboard: 'switchboard',
  'in-person': 'chat',
}

const OF_OUTCOME: Partial<By<FollowUpOutcome, IconName>> = {
  'no-answer': 'callMissed',
  'wrong-number': 'callMissed',
  voicemail: 'voicemail',
  'message-left': 'voicemail',
}

/** The drawing of a channel beside what came or went by it. */
export const channelIcon = (channel: Channel): IconName => OF_CHANNEL[channel]

/** The drawing beside an entry, on the margin line and in the journal. */
export const entryIcon = (entry: Entry): IconName => {
  switch (entry.kind) {
    case 'interview':
      return entry.mode === undefined ? 'people' : OF_MODE[entry.mode]
    case 'thanks':
      return OF_CHANNEL[entry.channel]
    case 'follow-up':
      return OF_OUTCOME[entry.outcome] ?? OF_CHANNEL[entry.channel]
    case 'linkedin-invitation':
    case 'linkedin-acceptance':
      return 'profile'
    case 'answer':
    case 'feedback':
      return 'reply'
    case 'offer':
      return 'contract'
    case 'refusal':
      return 'foldedPage'
    case 'hire':
      return 'key'
    case 'let-go':
      return 'drawer'
    case 'reopened':
      return 'unfold'
    case 'note':
      return 'note'
  }
}
