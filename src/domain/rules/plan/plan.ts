import type { Application } from '#domain/logbook/application.ts'
import { minuteOf } from '#domain/calendar/wallClock.ts'
import { makeContactSlots, type ContactSlots } from '#domain/rules/contactSlots.ts'
import type { Facts, PlanTime } from '#domain/rules/facts.ts'
import type { RelatedCard } from '#domain/rules/others.ts'
import { wallOf } from '#domain/rules/wall.ts'
import type { Now } from '#domain/rules/now.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Step } from '#domain/rules/step.ts'
import { suggestedApart, type SharingCard } from './agenda.ts'
import { announcedIn, type Announced } from './announcedIn.ts'
import { makeDrafter, type Drafted, type Drafter } from './drafts.ts'
import { heldOn } from './holding.ts'
import { hiddenSteps, type HiddenStep } from './hidden.ts'
import { makeStep } from './makeStep.ts'
import { markedSteps, type PlannedStep } from './marked.ts'
import { outlookOf, type Outlook } from './outlook.ts'

/** The open steps of an application, and the day announced for an answer. */
export interface PlanAhead extends Announced {
  readonly steps: readonly PlannedStep[]
  /** The moment of the plan on the person's own clock: it keeps until when all of this holds. */
  readonly now: Now
}

/** The rules under one person's settings. It holds nothing of any application. */
export interface Planner extends ContactSlots {
  /** The steps the rules propose, before the person's marks; a function of its arguments alone. */
  plan(application: Application, at: PlanTime): readonly Step[]
  /** The same with the person's marks: settled ones gone, snoozed ones at their new moment. */
  planned(application: Application, at: PlanTime): readonly PlannedStep[]
  /** The same with the day they announced, which stands whatever is asked for meanwhile. */
  ahead(application: Application, at: PlanTime): PlanAhead
  /** What is not asked for now, each with why: marked, lapsed, or waiting for something else. */
  hidden(application: Application, at: PlanTime): readonly HiddenStep[]
  /** What lies beyond those steps, if nothing new is heard. */
  outlook(application: Application, at: PlanTime): Outlook
}

/** Reads a card once for a moment, however many others share a person with it. */
const remembered = (drafter: Drafter): Drafter => {
  const known = new WeakMap<Application, { readonly at: PlanTime; readonly drafted: Drafted }>()
  return (application, at) => {
    const before = known.get(application)
    const isSame = before?.at.now === at.now && before.at.others.revision === at.others.revision
    if (before !== undefined && isSame) return before.drafted
    const drafted = drafter(application, at)
    known.set(application, { at, drafted })
    return drafted
  }
}

/** Prepares the rules for these settings; the result may be used for any number of applications. */
export const makePlanner = (settings: Settings): Planner => {
  const mine = wallOf(settings.zone)
  const drafter = makeDrafter(settings)
  const draftedOnce = remembered(drafter)
  const sharingWith =
    (at: PlanTime) =>
    ({ application, others }: RelatedCard): SharingCard => {
      const { people } = at.others
      const shared = new Map(
        people
          .recordsIn(application.id)
          .map(({ here, there }) => [there, people.oneOf(here)] as const),
      )
      return {
        drafted: draftedOnce(application, { now: at.now, others }),
        sharedAs: (person) => shared.get(person),
        place: others.place,
      }
    }
  const stepsOf = (
    drafted: Drafted,
    at: PlanTime,
    sharing: readonly SharingCard[] = at.others.related().map(sharingWith(at)),
  ): readonly Step[] =>
    suggestedApart(drafted, at.others.place, sharing, mine).map((step) => makeStep(step, mine))
  const plan = (application: Application, at: PlanTime): readonly Step[] =>
    stepsOf(drafter(application, at), at)
  const ahead = (application: Application, at: PlanTime): PlanAhead => {
    const drafted = drafter(application, at)
    const sharing = at.others.related().map(sharingWith(at))
    const { now } = drafted.both.mine
    const steps = markedSteps(stepsOf(drafted, at, sharing), application.marks, now, settings)
    const plan = { steps, now, ...announcedIn(drafted.both.mine) }
    const minute = minuteOf(at.now)
    for (const { both } of [drafted, ...sharing.map((card) => card.drafted)])
      for (const { wall, now: said } of [both.theirs, both.mine])
        if (said !== now) now.holdUntil(heldOn(mine, minute, wall, said), said.follows())
    return plan
  }
  const planned = (application: Application, at: PlanTime): readonly PlannedStep[] =>
    ahead(application, at).steps
  const facts = (application: Application, at: PlanTime): Facts =>
    drafter(application, at).both.mine
  return {
    plan,
    planned,
    ahead,
    hidden: (application, at) => hiddenSteps(application, drafter(application, at), mine),
    outlook: (application, at) =>
      outlookOf(application, at, { zone: settings.zone, facts, planned }),
    ...makeContactSlots(settings),
  }
}
