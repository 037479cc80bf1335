import type { Command } from '#domain/logbook/commands.ts'
import type { Caller } from './callShell.ts'
import { SAMPLE_APPLICATION } from './screens.ts'
import { SAMPLE_ZONE } from './sampleLogbook.ts'

/** What two companies of the sample offer; some of it is the same. */
const OFFERS: readonly Command[] = [
  {
    do: 'record-entry',
    application: SAMPLE_APPLICATION,
    entry: {
      kind: 'offer',
      id: 'sample-offer-1',
      at: '2026-11-23T15:00',
      zone: SAMPLE_ZONE,
      deadline: '2026-12-02',
      salary: '34 500 €',
      contract: 'CDI',
      remoteDays: '1',
    },
  },
  {
    do: 'record-entry',
    application: 'demo-18',
    entry: {
      kind: 'offer',
      id: 'sample-offer-2',
      at: '2026-11-23T17:30',
      zone: SAMPLE_ZONE,
      deadline: '2026-12-04',
      salary: '36 000 €',
      contract: 'CDI',
      startsOn: '2027-01-04',
    },
  },
]

/** Two offers that wait for a decision, in the sample logbook. */
export const writeOffers = async (call: Caller): Promise<void> => {
  const outcome = await call('act', [...OFFERS])
  if (!outcome.ok) throw new Error(`The offers are refused: ${outcome.reason}.`)
}
