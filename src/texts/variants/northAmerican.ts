import type { OtherWords } from '#domain/messages/variants/variant.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import type { SomeTexts } from './layer.ts'

/** What English says alike in the United States and in Canada. */
export const NORTH_AMERICAN: OtherWords = [
  ['e-mail', 'email'],
  ['e-mails', 'emails'],
  ['job fair', 'career fair'],
  ['probation period', 'probationary period'],
  ['advert', 'job ad'],
  ['job advert', 'job ad'],
  ['surname', 'last name'],
  ['ill', 'sick'],
  ['24 December to 1 January', 'December 24 to January 1'],
  ['switchboard', 'main line'],
  ['recognise', 'recognize'],
  ['recognised', 'recognized'],
  ['organise', 'organize'],
  ['organisation', 'organization'],
  ['apologises', 'apologizes'],
  ['synchronised', 'synchronized'],
  ['synchronisation', 'synchronization'],
  ['minimise', 'minimize'],
  ['minimised', 'minimized'],
  ['judgement', 'judgment'],
  ['without a tick', 'without a check mark'],
  ['results to tick', 'results to check off'],
  ['tick', 'check'],
  ['ticked', 'checked'],
  ['ticking', 'checking'],
  ['9am', '9 a.m.'],
  ['9 am', '9 a.m.'],
  ['10am', '10 a.m.'],
  ['3pm', '3 p.m.'],
  ['6 pm', '6 p.m.'],
  ['2:30pm', '2:30 p.m.'],
  ['10:00', '10 a.m.'],
  ['14:30', '2:30 p.m.'],
  // 12/3 is asked about there.
  ['3/12', 'December 3'],
  ['30 November', 'November 30'],
  ['2 January', 'January 2'],
  ['5 January', 'January 5'],
  ['020 7946 0123', '212 555 0134'],
  ['+44 7700 900123', '+1 212 555 0134'],
  ['telephone of', 'phone of'],
  ['30 November 14:30', 'November 30, 2:30 p.m.'],
]

/** Whole texts that are another there. */
export const NORTH_AMERICAN_TEXTS: SomeTexts<Catalogue> = {
  vocabulary: {
    civilities: { madame: 'Ms.', monsieur: 'Mr.' },
    civilitiesShort: { madame: 'Ms.', monsieur: 'Mr.' },
  },
  sent: { cv: 'Résumé: {cv}', form: { cv: 'Which résumé?' } },
  palette: { also: { sent: 'apply application send résumé CV job ad' } },
  incomingTable: { uses: { cv: 'Résumé sent' }, facts: { cv: 'résumé {value}' } },
}
