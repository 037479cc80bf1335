import type { CalendarScope } from '#contract/outgoingCalendar.ts'
import type { PersonRef } from '#domain/logbook/recordKey.ts'
import { askedFromAnywhere } from '#ui/askedFromAnywhere.ts'

/** What a scan code is for. */
export type ScanFor = 'number' | 'person' | 'text'

/** What is asked to go out: shown on a sheet before it does. */
export type Outgoing =
  | { readonly out: 'calendar'; readonly scope: CalendarScope }
  | { readonly out: 'contact' | 'held'; readonly of: PersonRef; readonly name: string }
  | {
      readonly out: 'scan'
      readonly for: ScanFor
      /** What the code holds. */
      readonly text: string
      /** The same for eyes: the number as it is written, the name. */
      readonly what: string
    }

const { asked, ask, close } = askedFromAnywhere<Outgoing>()

/** The sheets on which something goes out, from wherever the person stands. */
export const useOutgoing = () => ({ outgoing: asked, letOut: ask, close })
