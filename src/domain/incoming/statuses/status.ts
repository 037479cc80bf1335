/**
 * Where a row says an application stands. `interview` was held, `interview-planned` lies ahead or
 * was only agreed; `followed-up` is a follow-up of what was sent; `silence`, `withdrawn`, `expired`
 * and `offer-declined` put the application away; `none` says nothing.
 */
export const STATUSES = [
  'wished',
  'sent',
  'followed-up',
  'answered',
  'interview-planned',
  'interview',
  'offer',
  'offer-declined',
  'hired',
  'refused',
  'withdrawn',
  'expired',
  'silence',
  'none',
] as const
export type Status = (typeof STATUSES)[number]
