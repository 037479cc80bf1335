import type { ApplicationField } from './applicationColumns.ts'
import { efforts, type Headed, type OfficeForm } from './office.ts'

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

/** The Swiss proof of personal efforts, in the three languages it is handed in. */
export const SWISS_FORMS: readonly [OfficeForm, ...OfficeForm[]] = [
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
]
