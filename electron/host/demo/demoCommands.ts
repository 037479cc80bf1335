import type { Command } from '#domain/logbook/commands.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import { SAMPLE_APPLICATIONS } from './sampleApplications.ts'
import { samplePeople } from './samplePeople.ts'
import { sampleDays } from './sampleDays.ts'
import { entryOf } from './sampleEntries.ts'
import { SAMPLE_STORIES } from './sampleStories.ts'

/**
 * The sample logbook as the commands that write it, one batch an application: invented companies
 * and people, dated around `now`, always the same.
 */
export const demoCommands = ({ now, zone }: ViewTime): readonly (readonly Command[])[] => {
  const days = sampleDays(now)
  const turns = SAMPLE_STORIES.flatMap(([story, times]) =>
    Array.from({ length: times }, (_, turn) => ({ story, turn })),
  )
  return turns.flatMap(({ story, turn }, index): Command[][] => {
    const sample = SAMPLE_APPLICATIONS[index]
    if (sample === undefined) return []
    const number = index + 1
    const application = `demo-${String(number)}`
    const people = samplePeople(sample, number)
    const entries = story({ days, people, turn })
    const { company, post, place, pace, trial } = sample
    return [
      [
        {
          do: 'open-application',
          application,
          details: { company, post, place, pace, trial, directContact: number % 7 === 0 },
          people: [...people],
          entries: entries.map((each, place) =>
            entryOf(each, `${application}-e${String(place + 1)}`, zone),
          ),
        },
      ],
    ]
  })
}
