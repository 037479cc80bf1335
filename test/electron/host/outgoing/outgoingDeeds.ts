import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '#domain/outcome.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import type { Host } from '#electron/host/host.ts'
import { PIECE_BYTES } from '#contract/intake.ts'

/** Where everything of one test lies. */
export const placesIn = (root: string) => ({
  data: join(root, 'data'),
  /** A folder of the person, on any disk. */
  theirs: join(root, 'theirs'),
  /** The file of another logbook, which comes in. */
  comingIn: join(root, 'other.relance'),
})

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

/** A card with an interview ahead. */
export const aCard = async ({ handlers }: Host, application: string, company: string) =>
  valueOf(
    await handlers.act([
      {
        ...{ do: 'open-application', application, people: [] },
        details: { ...DEFAULT_DETAILS, company, post: 'Comptable' },
        entries: [
          {
            ...{ kind: 'interview', id: `i-${application}`, at: '2026-12-03T14:00', met: [] },
            ...{ zone: 'Europe/Paris', durationMinutes: 45 },
          },
        ],
      },
    ]),
  )

export const pick = async ({ handlers }: Host): Promise<string> => {
  const picked = valueOf(await handlers.pickFolder(undefined))
  if (picked === null || picked === 'none') throw new Error('no folder')
  return picked.folder
}

const takeFile = async ({ handlers }: Host, root: string, way: 'add' | 'replace') => {
  const bytes = readFileSync(placesIn(root).comingIn)
  for (let offset = 0; offset < bytes.length; offset += PIECE_BYTES)
    valueOf(
      await handlers.handOver({
        ...{ file: 'f1', name: 'other.relance', size: bytes.length, offset },
        base64: bytes.subarray(offset, offset + PIECE_BYTES).toString('base64'),
      }),
    )
  valueOf(await handlers.openFile({ file: 'f1' }))
  valueOf(await handlers.lookIntoLogbookFile({ file: 'f1' }))
  return handlers.takeLogbookFile({ file: 'f1', way })
}

const table = ({ handlers }: Host, format: 'csv' | 'xlsx') =>
  handlers.exportTable({
    ...{ job: 'j', format },
    choice: { table: 'applications', parts: [], language: 'fr' },
  })

type Doing = (host: Host, root: string) => Promise<Outcome<unknown>> | Outcome<unknown>

/** Everything that writes a file which is kept, as a window asks for it. */
export const OUTGOING_DEEDS = {
  'keep-calendar': async (host) => {
    const done = await host.handlers.act([
      { do: 'withdraw-entry', application: 'one', entry: 'i-one' },
    ])
    await host.tick()
    return done
  },
  'save-logbook': ({ handlers }) => handlers.exportLogbook({ job: 'j' }),
  'save-csv': (host) => table(host, 'csv'),
  'save-xlsx': (host) => table(host, 'xlsx'),
  replace: (host, root) => takeFile(host, root, 'replace'),
  add: (host, root) => takeFile(host, root, 'add'),
  'back-up': ({ handlers }) => handlers.backUp(undefined),
} as const satisfies Record<string, Doing>
export type OutgoingDeed = keyof typeof OUTGOING_DEEDS

/** What a deed saves into the folder of the person. */
export const SAVES: Readonly<Partial<Record<OutgoingDeed, string>>> = {
  'save-logbook': 'saved.relance',
  'save-csv': 'saved.csv',
  'save-xlsx': 'saved.xlsx',
}
