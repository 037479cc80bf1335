import type { Zone } from '#domain/calendar/zone.ts'
import type { LocalDate } from '#domain/calendar/wallClock.ts'
import type { PlannedApplication } from '#domain/views/plannedApplication.ts'
import { bySoonest, type StepView } from '#domain/views/stepView.ts'
import type { AheadCard } from './aheadDay.ts'
import { dayContentOf, type CardInterview, type DayContent } from './dayContent.ts'
import { isContactStep } from '#domain/views/isContactStep.ts'
import { makeDatedLists } from './datedLists.ts'

/** What lies on each day, over all applications, kept as they change one by one. */
export interface AheadIndex {
  readonly add: (planned: PlannedApplication) => void
  readonly remove: (planned: PlannedApplication) => void
  readonly interviewsOn: (date: LocalDate) => readonly CardInterview[]
  /** Steps of days to come, those among them that slipped. */
  readonly stepsOn: (date: LocalDate) => readonly StepView[]
  /** How many of them ask to reach somebody. */
  readonly contactsOn: (date: LocalDate) => number
  readonly announcedOn: (date: LocalDate) => readonly AheadCard[]
  readonly deadlinesOn: (date: LocalDate) => readonly AheadCard[]
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byTime = (a: CardInterview, b: CardInterview): number =>
  order(a.shown.at, b.shown.at) || order(a.interview.id, b.interview.id)

const byCard = (a: AheadCard, b: AheadCard): number => order(a.application, b.application)

/** Sorts what there is into its days, on the clock of `zone`. */
export const makeAheadIndex = (first: readonly PlannedApplication[], zone: Zone): AheadIndex => {
  const contents = new Map<string, DayContent>()
  const interviews = makeDatedLists(byTime)
  const steps = makeDatedLists(bySoonest)
  const contacts = new Map<LocalDate, number>()
  const announced = makeDatedLists(byCard)
  const deadlines = makeDatedLists(byCard)

  const change = (content: DayContent, how: 'add' | 'remove'): void => {
    content.interviews.forEach(interviews[how])
    const by = how === 'add' ? 1 : -1
    for (const one of content.steps) {
      steps[how](one)
      if (isContactStep(one.value)) contacts.set(one.date, (contacts.get(one.date) ?? 0) + by)
    }
    content.announced.forEach(announced[how])
    content.deadlines.forEach(deadlines[how])
  }
  const add = (planned: PlannedApplication): void => {
    const content = dayContentOf(planned, zone)
    contents.set(planned.application.id, content)
    change(content, 'add')
  }
  first.forEach(add)
  return {
    add,
    remove: ({ application: { id } }) => {
      const content = contents.get(id)
      if (content !== undefined) change(content, 'remove')
      contents.delete(id)
    },
    interviewsOn: interviews.on,
    stepsOn: steps.on,
    contactsOn: (date) => contacts.get(date) ?? 0,
    announcedOn: announced.on,
    deadlinesOn: deadlines.on,
  }
}
