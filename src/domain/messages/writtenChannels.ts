import { channelsWithTemplates } from './templatesFor.ts'
import type { ChannelReason, Step } from '#domain/rules/step.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** A channel a text is written for, with the reason the rules give for it, if they rank it. */
export interface WrittenChannel {
  readonly channel: Channel
  readonly reason?: ChannelReason
}

const WRITTEN: readonly Channel[] = ['email', 'linkedin', 'letter']

/** The channels to write by: as the rules rank them for the step, then the others there are texts for. */
export const writtenChannels = ({
  rule,
  channels,
}: Pick<Step, 'rule' | 'channels'>): readonly WrittenChannel[] => {
  const ranked = channels.filter(({ channel }) => WRITTEN.includes(channel))
  const others = channelsWithTemplates(rule).filter(
    (channel) =>
      WRITTEN.includes(channel) && !ranked.some((already) => already.channel === channel),
  )
  return [...ranked, ...others.map((channel) => ({ channel }))]
}
