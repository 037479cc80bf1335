import type { Spoken } from '#domain/spoken.ts'
import type { Today } from '#domain/views/today.ts'
import { TODAY_GROUPS } from '#domain/views/todayGroups.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { shortDay, shortMoment } from '#texts/dates.ts'
import { translator } from '#texts/translator.ts'
import { titleOf } from '#electron/host/reminders/noticeOf.ts'

/** A step as programs are told of it. */
const stepOf = (step: StepView, group: string, spoken: Spoken) => ({
  id: step.id,
  group,
  rule: step.rule,
  application: step.application,
  company: step.company,
  post: step.post,
  person: step.person?.name ?? null,
  channel: step.channels[0]?.channel ?? null,
  /** When it is asked for, on the person's clock. */
  at: step.moment,
  late: step.late,
  title: titleOf(step, translator(spoken), spoken),
})

/** What is to be done, as one value for programs; its shape stands in `docs/COMMAND_LINE.md`. */
export const todayJson = (today: Today, spoken: Spoken) => ({
  format: 'relance-today',
  version: 1,
  now: today.now,
  offers: today.offers.map(({ application, company, post, deadline }) => ({
    application,
    company,
    post,
    deadline: deadline ?? null,
  })),
  interviews: today.week.flatMap(({ interviews }) => interviews),
  counts: Object.fromEntries(TODAY_GROUPS.map((group) => [group, today.groups[group].total])),
  steps: TODAY_GROUPS.flatMap((group) =>
    today.groups[group].steps.map((step) => stepOf(step, group, spoken)),
  ),
})

/** What is to be done, in words: offers first, then what is for now and for today. */
export const todayText = (today: Today, spoken: Spoken): string => {
  const t = translator(spoken)
  const lines: string[] = []
  for (const { company, deadline } of today.offers)
    lines.push(
      deadline === undefined
        ? t('commandLine.offer', { company })
        : t('commandLine.offerUntil', { company, day: shortDay(deadline, spoken) }),
    )
  for (const group of ['now', 'welcome', 'today'] as const) {
    const { steps, total } = today.groups[group]
    if (total === 0) continue
    lines.push('', t(`commandLine.groups.${group}`))
    for (const step of steps)
      lines.push(
        `  ${group === 'today' ? `${shortMoment(step.moment, spoken)}  ` : ''}${titleOf(step, t, spoken)} (${step.company})`,
      )
    if (total > steps.length) lines.push(`  ${t('commandLine.more', { n: total - steps.length })}`)
  }
  const later = today.groups['this-week'].total + today.groups.later.total
  if (lines.length === 0) lines.push(t('commandLine.nothingNow'))
  if (later > 0) lines.push('', t('commandLine.later', { n: later }))
  return lines.join('\n').replace(/^\n/u, '')
}
