import { isZone } from '#domain/calendar/zone.ts'
import { checkDebrief, type Debrief, type DebriefGround } from './checkDebrief.ts'
import type { DebriefDraft } from './debriefDraft.ts'
import { lengthOf } from './debriefDraft.ts'
import { isBlank, personOfDraft } from './personDraft.ts'
import { emptyPromise } from './promiseDraft.ts'

/**
 * The debrief that can be understood so far: answers still incomplete are left out, so that the
 * plan shows while one writes. Nothing while the moment of the interview is unknown.
 */
export const lenientDebrief = (draft: DebriefDraft, ground: DebriefGround): Debrief | undefined => {
  const readable: DebriefDraft = {
    ...draft,
    post: {
      ...draft.post,
      company: draft.post.company.trim().slice(0, 200) || '…',
      post: draft.post.post.trim().slice(0, 200) || '…',
      place: '',
      agency: '',
      offerUrl: '',
      source: '',
      cv: '',
      postSaid: '',
      zone: isZone(draft.post.zone) ? draft.post.zone : '',
    },
    until: lengthOf(draft) > 0 ? draft.until : '',
    place: '',
    people: draft.people.map((slip) => ({
      ...slip,
      person: readablePerson(slip.person),
      points: '',
    })),
    points: '',
    assets: '',
    addition: '',
    documents: '',
    note: '',
  }
  const all = checkDebrief(readable, ground)
  if ('debrief' in all) return all.debrief
  const undated = checkDebrief({ ...readable, promise: emptyPromise() }, ground)
  return 'debrief' in undated ? undated.debrief : undefined
}

const readablePerson = (person: DebriefDraft['people'][number]['person']): typeof person => {
  if (isBlank(person)) return person
  const named = { ...person, name: person.name.trim().slice(0, 200) || '…' }
  const checked = personOfDraft(named)
  if ('value' in checked) return named
  const unclear = Object.keys(checked.errors)
  return { ...named, ...Object.fromEntries(unclear.map((field) => [field, ''])) }
}
