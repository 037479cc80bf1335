import type { StepView } from './stepView.ts'

/** Whether a step can be done today: its moment has come, or comes before tomorrow. */
export const isForToday = ({ when }: Pick<StepView, 'when'>): boolean =>
  when === 'now' || when === 'today'

/** Steps before a day (`YYYY-MM-DD`), and from that day on; all before where no day is known. */
export const aroundDay = <Step extends Pick<StepView, 'moment'>>(
  steps: readonly Step[],
  day: string | undefined,
): { readonly before: readonly Step[]; readonly after: readonly Step[] } => {
  const isBefore = ({ moment }: Step): boolean => day === undefined || moment.slice(0, 10) < day
  return { before: steps.filter(isBefore), after: steps.filter((step) => !isBefore(step)) }
}
