import { keptForm } from '#window/host/begunForms.ts'
import { personDraftOf, type PersonDraft } from '#domain/forms/personDraft.ts'
import { takeUp } from '#domain/forms/takeUp.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { KeptPlace } from '#ui/keptDraft.ts'

type Field = 'email' | 'phone' | 'assistantPhone'

/**
 * Where one field about a person is kept until it is noted: in the form of that person, beside what
 * was begun there, so that it is gone on with where the whole person is written.
 */
export const keptPersonField = (application: string, person: Person, field: Field): KeptPlace => {
  const place = keptForm('person', {
    ids: [application, person.id],
    application,
    people: [person.id],
  })
  const blank = personDraftOf(person)
  const left = (): PersonDraft => takeUp(blank, place.left())
  const keep = (words: string): void => {
    const draft = { ...left(), [field]: words }
    if (JSON.stringify(draft) === JSON.stringify(blank)) place.forget()
    else place.keep(draft)
  }
  return {
    takeUp: (begun) => takeUp(begun, { [field]: left()[field] }),
    keep: (draft) => {
      keep((draft as Readonly<Record<Field, string>>)[field])
    },
    forget: () => {
      keep(blank[field])
    },
  }
}
