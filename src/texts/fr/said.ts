import type { SaidKey, Turned } from '#domain/decide/said.ts'
import type { EntryKind } from '#domain/entry/entry.ts'
import type { By } from '#domain/vocabulary.ts'

export const said = {
  opened: 'Candidature ajoutée, {company}.',
  'details-changed': 'Candidature modifiée, {company}.',
  'person-noted': 'Fiche de {person} enregistrée.',
  'person-removed': 'Fiche de {person} retirée.',
  'person-erased': 'Les données de cette personne sont effacées.',
  'people-joined': 'Fiches de {person} reliées : c’est la même personne.',
  'people-unlike': '{person} : noté, c’est quelqu’un d’autre.',
  'people-split': 'Fiche de {person} séparée des autres.',
  'person-moved': '{person} a changé d’entreprise : {company}.',
  'person-left': 'Départ de {person} noté.',
  'entry-corrected': 'Ligne corrigée, {company}.',
  'entry-withdrawn': 'Ligne retirée, {company}. | {n} lignes retirées.',
  'entry-reinstated': 'Ligne rétablie, {company}.',
  'step-snoozed': 'Geste reporté, {company}.',
  'step-done': 'Geste fait, {company}.',
  'step-dismissed': 'Geste laissé de côté, {company}. La candidature reste au tableau.',
  'step-reopened': 'Geste de nouveau proposé, {company}.',
  'application-removed': 'Candidature retirée, {company}.',
  'application-restored': 'Candidature remise au tableau, {company}.',
  'application-merged': 'Les deux cartes n’en font plus qu’une, {company}.',
  'application-erased': 'La candidature est effacée pour de bon.',
  'person-erased-not-yet':
    'Les données de cette personne sont effacées du carnet, pas encore de toutes ses copies : le disque est plein, ou une copie est abîmée ou ouverte ailleurs. Relance continue dès que possible.',
  'application-erased-not-yet':
    'La candidature est effacée du carnet, pas encore de toutes ses copies : le disque est plein, ou une copie est abîmée ou ouverte ailleurs. Relance continue dès que possible.',
  'settings-changed': 'Réglages enregistrés.',
  'absence-noted': 'Absence notée.',
  'absence-ended': 'Retour noté.',
  'absence-removed': 'Absence retirée.',
  'illness-noted': 'C’est noté. Prenez soin de vous.',
  'illness-ended': 'C’est noté : vous êtes de nouveau là.',
  'illness-removed': 'Maladie retirée.',
  'template-written': 'Modèle enregistré.',
  'template-reset': 'Modèle d’origine rétabli.',
  'table-imported':
    'Aucune ligne importée. | Une ligne de la feuille importée. | {n} lignes de la feuille importées.',
  'import-taken-back':
    'Import retiré. | Import retiré, avec une carte. | Import retiré, avec {n} cartes.',
  'logbook-added':
    'Tout y était déjà. | Carnet ajouté, une carte nouvelle ou complétée. | Carnet ajouté, {n} cartes nouvelles ou complétées.',
  'sent-let-go': 'Candidature laissée de côté, {company}. | {n} candidatures laissées de côté.',
  several: 'Rien à changer. | Un changement enregistré. | {n} changements enregistrés.',
  /** As it is said once undone or made again, where the sentence above tells more than the deed. */
  turned: {
    'step-dismissed': 'Geste laissé de côté, {company}.',
    'settings-changed': 'Changement de réglages.',
    'template-written': 'Changement de modèle.',
  },
  undone: 'Annulé · {what}',
  redone: 'Rétabli · {what}',
} as const satisfies By<Exclude<SaidKey, EntryKind> | 'undone' | 'redone', string> & {
  readonly turned: By<Turned, string>
}
