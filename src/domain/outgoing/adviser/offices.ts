import type { ApplicationField } from './applicationColumns.ts'
import type { FormLanguage } from './formWords.ts'
import { efforts, type Headed, type Office, type OfficeForm, type OfficeId } from './office.ts'
import { SWISS_FORMS } from './swissForms.ts'

/** Belgium, French: the steps that an evaluation of the search for work looks at, one line each. */
const BELGIAN_FRENCH: readonly Headed<ApplicationField>[] = [
  ['effort', 'Date'],
  ['company', 'Employeur'],
  ['place', 'Lieu'],
  ['post', 'Fonction'],
  ['how', 'Mode de contact'],
  ['people', 'Personne contactée'],
  ['contact', 'Coordonnées'],
  ['standing', 'Résultat'],
]
const BELGIAN_DUTCH: readonly Headed<ApplicationField>[] = [
  ['effort', 'Datum'],
  ['company', 'Werkgever'],
  ['place', 'Plaats'],
  ['post', 'Functie'],
  ['how', 'Wijze van solliciteren'],
  ['people', 'Contactpersoon'],
  ['contact', 'Contactgegevens'],
  ['standing', 'Resultaat'],
]

const FRANCE_TRAVAIL: OfficeForm = {
  language: 'fr',
  title: 'Démarches de recherche d’emploi',
  table: 'journal',
  columns: [
    ['date', 'Date'],
    ['what', 'Démarche'],
    ['company', 'Entreprise'],
    ['post', 'Poste'],
    ['channel', 'Moyen'],
    ['person', 'Interlocuteur'],
    ['outcome', 'Résultat'],
  ],
}

/** Every office, in the order of the list it is chosen from. */
export const OFFICES: readonly Office[] = [
  { id: 'france-travail', name: 'France Travail', forms: [FRANCE_TRAVAIL] },
  {
    id: 'forem',
    name: 'Le Forem',
    forms: [efforts('fr', 'Preuves de recherche d’emploi', BELGIAN_FRENCH)],
  },
  {
    id: 'actiris',
    name: 'Actiris',
    forms: [
      efforts('fr', 'Preuves de recherche d’emploi', BELGIAN_FRENCH),
      efforts('nl', 'Bewijzen van het zoeken naar werk', BELGIAN_DUTCH),
    ],
  },
  { id: 'vdab', name: 'VDAB', forms: [efforts('nl', 'Sollicitatiebewijzen', BELGIAN_DUTCH)] },
  {
    id: 'adem',
    name: 'ADEM',
    forms: [
      efforts('fr', 'Recherches d’emploi personnelles', [
        ['effort', 'Date'],
        ['company', 'Employeur'],
        ['post', 'Poste'],
        ['how', 'Mode de candidature'],
        ['people', 'Personne de contact'],
        ['contact', 'Coordonnées'],
        ['standing', 'Résultat'],
      ]),
      efforts('de', 'Eigenbemühungen bei der Arbeitssuche', [
        ['effort', 'Datum'],
        ['company', 'Arbeitgeber'],
        ['post', 'Stelle'],
        ['how', 'Art der Bewerbung'],
        ['people', 'Kontaktperson'],
        ['contact', 'Kontaktdaten'],
        ['standing', 'Ergebnis'],
      ]),
    ],
  },
  { id: 'job-room', name: 'Job-Room (ORP, RAV, URC)', forms: SWISS_FORMS },
  {
    id: 'quebec',
    name: 'Services Québec',
    forms: [
      efforts('fr', 'Démarches de recherche d’emploi', [
        ['effort', 'Date'],
        ['company', 'Employeur'],
        ['place', 'Lieu'],
        ['post', 'Poste ou emploi postulé'],
        ['how', 'Moyen utilisé'],
        ['people', 'Personne contactée'],
        ['contact', 'Coordonnées'],
        ['standing', 'Résultat de la démarche'],
      ]),
      efforts('en', 'Job search activities', [
        ['effort', 'Date'],
        ['company', 'Employer'],
        ['place', 'Place'],
        ['post', 'Position applied for'],
        ['how', 'Method used'],
        ['people', 'Person contacted'],
        ['contact', 'Contact details'],
        ['standing', 'Result'],
      ]),
    ],
  },
]

/** The form of an office in a language, or in its usual one where it has none of that language. */
export const formOf = (office: OfficeId, language?: FormLanguage): OfficeForm => {
  const found = OFFICES.find(({ id }) => id === office)
  if (found === undefined) throw new Error(`No row for an office: ${office}`)
  return found.forms.find((form) => form.language === language) ?? found.forms[0]
}
