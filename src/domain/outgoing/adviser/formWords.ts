import { LANGUAGES } from '#domain/language.ts'
import type { By, Channel } from '#domain/vocabulary.ts'
import type { Standing } from './standing.ts'

/** Languages that sheets and the forms of offices are written in, as BCP 47 has them: each of the interface first. */
export const FORM_LANGUAGES = [...LANGUAGES, 'nl', 'de', 'it'] as const
export type FormLanguage = (typeof FORM_LANGUAGES)[number]

/** What a form says beside its columns, in the language of its office. */
export interface FormWords {
  /** The language, as it calls itself. */
  readonly ownName: string
  /** The locale of its dates. */
  readonly locale: string
  readonly csvSeparator: ',' | ';'
  /** Ends a cell that is longer than a spreadsheet takes. */
  readonly cut: string
  readonly name: string
  readonly period: string
  readonly count: string
  readonly channels: By<Channel, string>
  readonly standings: By<Standing, string>
}

/** One row for each language; the two of the interface say the same as its own texts do. */
export const FORM_WORDS: By<FormLanguage, FormWords> = {
  fr: {
    ownName: 'Français',
    locale: 'fr-FR',
    csvSeparator: ';',
    cut: '… [coupé : une case s’arrête à 32 767 signes]',
    name: 'Nom',
    period: 'Période',
    count: 'Nombre',
    channels: {
      email: 'E-mail',
      phone: 'Téléphone',
      linkedin: 'LinkedIn',
      letter: 'Courrier',
      switchboard: 'Téléphone (standard)',
      'in-person': 'En personne',
    },
    standings: {
      open: 'En attente de réponse',
      interview: 'Entretien',
      offer: 'Offre reçue',
      hired: 'Embauche',
      refused: 'Réponse négative',
      'no-answer': 'Sans réponse',
      withdrawn: 'Candidature retirée',
    },
  },
  en: {
    ownName: 'English',
    locale: 'en-GB',
    csvSeparator: ',',
    cut: '… [cut: a cell ends at 32,767 characters]',
    name: 'Name',
    period: 'Period',
    count: 'Number',
    channels: {
      email: 'E-mail',
      phone: 'Telephone',
      linkedin: 'LinkedIn',
      letter: 'Letter',
      switchboard: 'Telephone (switchboard)',
      'in-person': 'In person',
    },
    standings: {
      open: 'Awaiting an answer',
      interview: 'Interview',
      offer: 'Offer received',
      hired: 'Hired',
      refused: 'Turned down',
      'no-answer': 'No answer',
      withdrawn: 'Withdrawn',
    },
  },
  nl: {
    ownName: 'Nederlands',
    locale: 'nl-BE',
    csvSeparator: ';',
    cut: '… [ingekort: een cel houdt op bij 32.767 tekens]',
    name: 'Naam',
    period: 'Periode',
    count: 'Aantal',
    channels: {
      email: 'E-mail',
      phone: 'Telefoon',
      linkedin: 'LinkedIn',
      letter: 'Brief',
      switchboard: 'Telefoon (centrale)',
      'in-person': 'Persoonlijk',
    },
    standings: {
      open: 'In afwachting van antwoord',
      interview: 'Sollicitatiegesprek',
      offer: 'Aanbod ontvangen',
      hired: 'Aangeworven',
      refused: 'Negatief antwoord',
      'no-answer': 'Geen antwoord',
      withdrawn: 'Ingetrokken',
    },
  },
  de: {
    ownName: 'Deutsch',
    locale: 'de-CH',
    csvSeparator: ';',
    cut: '… [gekürzt: eine Zelle endet bei 32.767 Zeichen]',
    name: 'Name',
    period: 'Zeitraum',
    count: 'Anzahl',
    channels: {
      email: 'elektronisch',
      phone: 'telefonisch',
      linkedin: 'elektronisch (LinkedIn)',
      letter: 'brieflich',
      switchboard: 'telefonisch (Zentrale)',
      'in-person': 'persönlich',
    },
    standings: {
      open: 'noch offen',
      interview: 'Vorstellungsgespräch',
      offer: 'Angebot erhalten',
      hired: 'Anstellung',
      refused: 'Absage',
      'no-answer': 'keine Antwort',
      withdrawn: 'zurückgezogen',
    },
  },
  it: {
    ownName: 'Italiano',
    locale: 'it-CH',
    csvSeparator: ';',
    cut: '… [troncato: una cella si ferma a 32.767 caratteri]',
    name: 'Nome',
    period: 'Periodo',
    count: 'Numero',
    channels: {
      email: 'elettronica',
      phone: 'telefonica',
      linkedin: 'elettronica (LinkedIn)',
      letter: 'scritta',
      switchboard: 'telefonica (centralino)',
      'in-person': 'personale',
    },
    standings: {
      open: 'in sospeso',
      interview: 'colloquio',
      offer: 'offerta ricevuta',
      hired: 'assunzione',
      refused: 'risposta negativa',
      'no-answer': 'nessuna risposta',
      withdrawn: 'ritirata',
    },
  },
}
