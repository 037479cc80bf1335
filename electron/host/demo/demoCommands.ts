import type { Command } from '#domain/logbook/commands.ts'
import { one } from '#domain/rules/rule.ts'
import { stepIdOf } from '#domain/rules/step.ts'
import { isDecisionKind } from '#domain/stage.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import { SAMPLE_APPLICATIONS } from './sampleApplications.ts'
import { samplePeople } from './samplePeople.ts'
import { sampleDays } from './sampleDays.ts'
import { entryOf } from './sampleEntries.ts'
import { sentOpenings } from './sampleSent.ts'
import { SAMPLE_STORIES } from './sampleStories.ts'

/**
 * The sample logbook as the commands that write it, one batch an application: invented companies
 * and people, dated around `now`, always the same.
 */
export const demoCommands = (time: ViewTime): readonly (readonly Command[])[] => {
  const opened = openings(time)
  return [
    ...[...opened, ...sentOpenings(time)].map((command) => [command]),
    newsTold(opened, time.now),
  ]
}

type Opening = Extract<Command, { do: 'open-application' }>

const openings = ({ now, zone }: ViewTime): readonly Opening[] => {
  const days = sampleDays(now)
  const turns = SAMPLE_STORIES.flatMap(([story, times]) =>
    Array.from({ length: times }, (_, turn) => ({ story, turn })),
  )
  return turns.flatMap(({ story, turn }, index): Opening[] => {
    const sample = SAMPLE_APPLICATIONS[index]
    if (sample === undefined) return []
    const number = index + 1
    const application = `demo-${String(number)}`
    const people = samplePeople(sample, number)
    const entries = story({ days, people, turn })
    const { company, post, place, pace, trial } = sample
    return [
      {
        do: 'open-application',
        application,
        details: { company, post, place, pace, trial, directContact: number % 7 === 0 },
        people: [...people],
        entries: entries.map((each, place) =>
          entryOf(each, `${application}-e${String(place + 1)}`, zone),
        ),
      },
    ]
  })
}

/** Those who still hear of the offer: enough to show it, where one for every card would hide the rest. */
const STILL_TO_HEAR = 2

/** The others know of the hires; most know of the offer too, or their own steps would wait for it. */
const newsTold = (opened: readonly Opening[], now: string): readonly Command[] => {
  const settled = (application: string, step: string): Command => ({
    do: 'settle-step',
    application,
    step,
    as: 'done',
  })
  const offer = opened.flatMap(({ entries }) => entries).find(({ kind }) => kind === 'offer')
  const hires = opened.flatMap(({ application, entries }) =>
    entries.flatMap((entry) => {
      const [subject] = one(entry)
      return entry.kind === 'hire' && subject !== undefined
        ? [settled(application, stepIdOf('tell-others', subject))]
        : []
    }),
  )
  const [told] = offer?.kind === 'offer' ? one(offer, offer.deadline) : []
  if (told === undefined) return hires
  const hearing = opened.filter(({ entries }) => hearsOfOffer(entries, now)).slice(STILL_TO_HEAR)
  return [
    ...hires,
    ...hearing.map(({ application }) => {
      // One step on each card, named after both.
      const subject = { ...told, key: `${told.key}:${application}` }
      return settled(application, stepIdOf('tell-offer', subject))
    }),
  ]
}

/** Seen, not decided, and no acquaintance: word of an offer elsewhere is for them. */
const hearsOfOffer = (entries: Opening['entries'], now: string): boolean =>
  entries.some((entry) => entry.kind === 'interview' && entry.at < now) &&
  !entries.some(
    (entry) =>
      entry.kind === 'offer' ||
      isDecisionKind(entry.kind) ||
      (entry.kind === 'interview' && entry.setting === 'networking'),
  )
