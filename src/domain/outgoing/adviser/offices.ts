import type { ApplicationField } from './applicationColumns.ts'
import type { CountsBy } from './applicationRow.ts'
import type { FormLanguage } from './formWords.ts'
import type { JournalField } from './journalColumns.ts'

/** A column of a form, headed as the office heads it. */
export type Headed<Field extends string> = readonly [field: Field, header: string]

/** The form of an office in one of its languages: its title, and its columns in order. */
export type OfficeForm = {
  readonly language: FormLanguage
  readonly title: string
} & (
  | {
      /** One line an application. */
      readonly table: 'applications'
      readonly by: CountsBy
      readonly columns: readonly Headed<ApplicationField>[]
    }
  | {
      /** One line a deed, for offices that look at each of them. */
      readonly table: 'journal'
      readonly columns: readonly Headed<JournalField>[]
    }
)

/** An office that asks for a proof of what was done to find work. */
export interface Office {
  readonly id: OfficeId
  /** What it is called; the same in every language. */
  readonly name: string
  /** Its languages, the usual one first. */
  readonly forms: readonly [OfficeForm, ...OfficeForm[]]
}

export const OFFICE_IDS = [
  'france-travail',
  'forem',
  'actiris',
  'vdab',
  'adem',
  'job-room',
  'quebec',
] as const
export type OfficeId = (typeof OFFICE_IDS)[number]

const efforts = (
  language: FormLanguage,
  title: string,
  columns: readonly Headed<ApplicationField>[],
): OfficeForm => ({ language, title, table: 'applications', by: 'effort', columns })

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

/**
 * The columns of the Swiss form 716.007, which asks for four results to cross, whether the office
 * assigned the post, and full or part time: the last two are left to fill in by hand.
 */
const swiss = (headers: readonly string[]): readonly Headed<ApplicationField>[] =>
  (
    [
      'effort',
      'company',
      'place',
      'people',
      'contact',
      'post',
      'assigned',
      'workload',
      'how',
      'standingOpen',
      'standingInterview',
      'standingHired',
      'standingRefused',
      'reason',
    ] as const
  ).map((field, at) => [field, headers[at] ?? ''])

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
  {
    id: 'job-room',
    name: 'Job-Room (ORP, RAV, URC)',
    forms: [
      efforts(
        'de',
        'Nachweis der persönlichen Arbeitsbemühungen',
        swiss([
          'Datum der Bewerbung',
          'Firma',
          'Adresse',
          'Kontaktperson',
          'E-Mail, Telefon',
          'Bezeichnung der Stelle',
          'Zuweisung RAV',
          'Vollzeit / Teilzeit (%)',
          'Art der Bewerbung',
          'Noch offen',
          'Vorstellungsgespräch',
          'Anstellung',
          'Absage',
          'Grund der Absage',
        ]),
      ),
      efforts(
        'fr',
        'Preuves des recherches personnelles effectuées en vue de trouver un emploi',
        swiss([
          'Date de l’offre de service',
          'Entreprise',
          'Adresse',
          'Personne contactée',
          'E-mail, téléphone',
          'Description du poste',
          'Assignation ORP',
          'Plein temps / temps partiel (%)',
          'Mode de postulation',
          'En suspens',
          'Entretien d’embauche',
          'Engagement',
          'Réponse négative',
          'Motif du refus',
        ]),
      ),
      efforts(
        'it',
        'Prova degli sforzi personali intrapresi per trovare lavoro',
        swiss([
          'Data della candidatura',
          'Azienda',
          'Indirizzo',
          'Persona di contatto',
          'E-mail, telefono',
          'Descrizione del posto',
          'Assegnazione URC',
          'Tempo pieno / parziale (%)',
          'Modo di candidatura',
          'In sospeso',
          'Colloquio',
          'Assunzione',
          'Risposta negativa',
          'Motivo del rifiuto',
        ]),
      ),
    ],
  },
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
