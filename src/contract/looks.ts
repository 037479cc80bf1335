import * as v from 'valibot'
import { absenceSchema } from '#domain/away/absence.ts'
import { id, localDate } from '#domain/fields/fields.ts'
import type { Leaving } from '#domain/views/leaving.ts'
import type { Silence } from '#domain/views/silence/silence.ts'
import type { WeekBack } from '#domain/views/week/weekBack.ts'
import { call } from './call.ts'

/** What is looked at before leaving, while waiting, and at the end of a week. */
export const looks = {
  /** What an absence would mean; `absence` is the one it takes the place of. */
  leaving: call(v.object({ absence: id, days: absenceSchema })).returning<Leaving>(),
  /** When answers come, and where those stand that wait. */
  silence: call(v.undefined()).returning<Silence>(),
  /** The week of a day. */
  weekBack: call(v.object({ date: localDate })).returning<WeekBack>(),
} as const
