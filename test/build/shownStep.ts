import type { Application } from '#domain/logbook/application.ts'
import type { Step } from '#domain/rules/step.ts'

/** A step as worked cases write it: names instead of ids, channels without their reasons. */
export const shownStep = ({ people }: Application) => {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return ({ to, alternative, channels, ...step }: Step) => ({
    ...step,
    to: to === undefined ? undefined : nameOf.get(to),
    alternative: alternative === undefined ? undefined : nameOf.get(alternative),
    channels: channels.map(({ channel }) => channel),
  })
}
