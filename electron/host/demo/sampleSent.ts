import type { Command } from '#domain/logbook/commands.ts'
import type { Details } from '#domain/logbook/details.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { ViewTime } from '#domain/views/stepView.ts'
import { sampleDays, type SampleDays } from './sampleDays.ts'

type Opening = Extract<Command, { do: 'open-application' }>

/** An application without an interview; one without a day is still to be sent. */
interface SampleSending {
  readonly details: Pick<Details, 'company' | 'post' | 'place' | 'source' | 'cv'>
  readonly on?: (days: SampleDays) => LocalDateTime
}

const SENDINGS: readonly SampleSending[] = [
  {
    details: {
      company: 'Ateliers Vaucelle',
      post: 'Responsable logistique',
      place: 'Caen',
      source: 'Apec',
      cv: 'CV logistique',
    },
    on: ({ before }) => before(2, '17:20'),
  },
  {
    details: {
      company: 'Nordane Transports',
      post: 'Affréteur',
      place: 'Lille',
      source: 'LinkedIn',
      cv: 'CV court',
    },
    on: ({ before }) => before(50, '09:40'),
  },
  {
    details: {
      company: 'Halles de Brécourt',
      post: 'Adjointe de direction',
      place: 'Rouen',
      source: 'Une ancienne collègue',
    },
  },
]

/** The few applications of the sample that were only sent, or are still to be. */
export const sentOpenings = ({ now, zone }: ViewTime): readonly Opening[] => {
  const days = sampleDays(now)
  return SENDINGS.map(({ details, on }, index) => {
    const application = `demo-sent-${String(index + 1)}`
    return {
      do: 'open-application',
      application,
      details: {
        ...DEFAULT_DETAILS,
        ...details,
        ...(on === undefined ? { sentUndated: false } : {}),
      },
      people: [],
      entries:
        on === undefined
          ? []
          : [{ kind: 'applied', id: `${application}-e1`, at: on(days), zone, channel: 'email' }],
    }
  })
}
