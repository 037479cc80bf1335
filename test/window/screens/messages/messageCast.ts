import type { Command } from '#domain/logbook/commands.ts'
import { ZONE } from '#test/window/logbookHost.ts'

const dated = (id: string, at: string) => ({ id, at, zone: ZONE })

/** An interview two days ago with two people met; nobody is thanked yet. Names are hostile. */
export const OPENED: Command = {
  do: 'open-application',
  application: 'a1',
  details: {
    company: 'Brumelle <b>Logistique</b>',
    post: 'Responsable d’exploitation',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [
    {
      id: 'p1',
      name: 'Hélène Laurent',
      civility: 'madame',
      email: 'h.laurent@brumelle.example',
      phone: '01 99 00 12 34',
      assistantPhone: '01 99 00 12 00',
    },
    { id: 'p2', name: 'Karim Daoud', civility: 'monsieur' },
  ],
  entries: [
    {
      kind: 'interview',
      ...dated('i1', '2026-11-21T09:30'),
      durationMinutes: 60,
      met: ['p1', 'p2'],
      lead: 'p1',
      points: [{ text: 'le quai de nuit', person: 'p1' }],
      assets: ['dix ans d’équipe de nuit'],
      documents: ['plan.pdf'],
    },
  ],
}
