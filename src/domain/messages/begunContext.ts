import { interviewOf } from './about.ts'
import type { MessageContext } from './context.ts'
import type { MessageChoices } from './messageChoices.ts'

/** What is known when a message is begun, beside what the person chose for it. */
export type KnownContext = Pick<
  MessageContext,
  'application' | 'gone' | 'now' | 'settings' | 'step' | 'written'
>

/**
 * What the message of a step is drawn from once the person has chosen: it goes to whom they named,
 * else to the step's person, else to whom they met.
 */
export const begunContext = (known: KnownContext, choices: MessageChoices): MessageContext => {
  const { assets, addition, documents } = choices
  const context: MessageContext = {
    ...known,
    blocks: choices.blocks,
    filled: choices.filled,
    material: {
      ...(assets === undefined ? {} : { assets }),
      ...(addition === undefined ? {} : { addition }),
      ...(documents === undefined ? {} : { documents }),
    },
  }
  // Nobody in particular is a choice too: the step's own person must not come back in.
  if (choices.to === '' && context.step !== undefined)
    return { ...context, step: { ...context.step, to: '' } }
  const met = interviewOf(context)
  const to = choices.to ?? context.step?.to ?? met?.lead ?? met?.met[0]
  return { ...context, person: context.application.people.find(({ id }) => id === to) }
}
