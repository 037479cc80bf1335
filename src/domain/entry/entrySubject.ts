import type { Entry } from './entry.ts'

/** Ids of everybody an entry names, each once. */
export const peopleNamedIn = (entry: Entry): readonly string[] => {
  switch (entry.kind) {
    case 'interview':
      return [
        ...new Set([
          ...entry.met,
          ...(entry.lead === undefined ? [] : [entry.lead]),
          ...(entry.points ?? []).flatMap(({ person }) => (person === undefined ? [] : [person])),
        ]),
      ]
    case 'thanks':
    case 'linkedin-invitation':
    case 'follow-up':
      return entry.to === undefined ? [] : [entry.to]
    case 'linkedin-acceptance':
    case 'answer':
    case 'feedback':
      return entry.from === undefined ? [] : [entry.from]
    case 'offer':
    case 'refusal':
    case 'hire':
    case 'let-go':
    case 'reopened':
    case 'note':
      return []
  }
}

/** The one person an entry is about: whoever is erased takes it along. Absent for none or several. */
export const subjectOf = (entry: Entry): { readonly subject?: string } => {
  const [only, ...others] = peopleNamedIn(entry)
  return only === undefined || others.length > 0 ? {} : { subject: only }
}
