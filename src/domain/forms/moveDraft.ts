import * as v from 'valibot'
import { requiredLine } from '#domain/fields/fields.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { PersonRef } from '#domain/logbook/recordKey.ts'
import { errorsOf, type FieldErrors } from './fieldErrors.ts'
import { emptyPersonDraft, personOfDraft } from './personDraft.ts'

/** The choice of a card that is yet to be opened. */
export const NEW_CARD = 'new'

/** Where a person went, while it is written down. */
export interface MoveDraft {
  /** Empty where nobody knows. */
  company: string
  /** Id of the card of that company, or `NEW_CARD`. */
  card: string
  role: string
  email: string
  phone: string
}

export const emptyMove = (): MoveDraft => ({
  company: '',
  card: NEW_CARD,
  role: '',
  email: '',
  phone: '',
})

/** Who moves, as they were known last, and where ids come from. */
interface MoveGround {
  readonly of: PersonRef
  readonly known: Person
  readonly newId: () => string
  /** Their id on a card they had left and come back to. */
  readonly idOn: (card: string) => string | undefined
}

const companySchema = v.object({ company: requiredLine('company-missing') })

/** The command that a move amounts to, or what to complete. Their profile is theirs wherever they go. */
export const checkMove = (
  { company: typed, card, role, email, phone }: MoveDraft,
  { of, known, newId, idOn }: MoveGround,
): { readonly value: CommandOf<'move-person'> } | { readonly errors: FieldErrors } => {
  const move = { do: 'move-person', ...of, identity: newId() } as const
  if (typed.trim() === '') return { value: move }
  const { name, civility, linkedin } = known
  const person = personOfDraft({
    ...emptyPersonDraft(idOn(card) ?? newId()),
    name,
    civility: civility ?? null,
    linkedin: linkedin ?? '',
    role,
    email,
    phone,
  })
  if ('errors' in person) return person
  const company = v.safeParse(companySchema, { company: typed })
  if (!company.success) return { errors: errorsOf(company.issues) }
  const to =
    card === NEW_CARD
      ? {
          application: newId(),
          details: { ...DEFAULT_DETAILS, ...company.output, post: '', postUnknown: true },
          person: person.value,
        }
      : { application: card, person: person.value }
  return { value: { ...move, to } }
}
