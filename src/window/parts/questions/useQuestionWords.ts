import { isolated } from '#domain/bidi.ts'
import type { MessageKey } from '#texts/catalogue.ts'
import { shortMoment } from '#texts/dates.ts'
import type { FieldQuestion, QuestionSide } from '#domain/views/devices.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { chosenKey } from '#window/parts/questions/chosenWords.ts'

/** What fields are called on their forms. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  company: 'interview.company',
  post: 'interview.post',
  place: 'interview.postPlace',
  offerUrl: 'interview.offerUrl',
  source: 'sent.form.source',
  cv: 'sent.form.cv',
  pace: 'interview.pace',
  deciders: 'interview.deciders',
  smallFirm: 'interview.smallFirm',
  directContact: 'interview.directContact',
  trial: 'interview.trial',
  zone: 'interview.theirZone',
  region: 'interview.theirRegion',
  notes: 'devices.fields.notes',
  note: 'devices.fields.note',
  at: 'devices.fields.at',
  points: 'devices.fields.points',
  name: 'people.name',
  civility: 'people.civility',
  role: 'people.role',
  email: 'people.email',
  phone: 'people.phone',
  assistantPhone: 'people.assistantPhone',
  linkedin: 'people.linkedin',
  linkedinConnected: 'people.linkedinConnected',
  postalAddress: 'people.postalAddress',
  isHr: 'people.isHr',
  left: 'people.left',
  gaveNoDetails: 'people.gaveNoDetails',
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** Words for a question: its field, what each side says, by whom and when. */
export const useQuestionWords = () => {
  const t = useT()
  const language = useLanguage()
  const valueOf = ({ kind, field }: FieldQuestion, { value }: QuestionSide): string => {
    if (kind === 'removal')
      return t(value === undefined ? 'devices.questions.removed' : 'devices.questions.kept')
    const chosen = chosenKey(field, value)
    if (chosen !== undefined) return t(chosen)
    if (field === 'trial' && typeof value === 'number')
      return t('vocabulary.trialMonths', { n: value })
    if (typeof value === 'boolean')
      return t(value ? 'devices.questions.yes' : 'devices.questions.no')
    if (
      typeof value === 'object' &&
      value !== null &&
      'at' in value &&
      typeof value.at === 'string'
    )
      return shortMoment(value.at, language())
    return textsIn(value).map(isolated).join(', ') || t('devices.questions.empty')
  }
  const fieldOf = ({ field, person }: FieldQuestion): string => {
    if (field === 'agency') return t(person === undefined ? 'interview.agency' : 'people.agency')
    return t(NAMES[field.split('.')[0] ?? ''] ?? 'devices.fields.other')
  }
  return {
    valueOf,
    markOf: (question: FieldQuestion): string => {
      if (question.kind === 'removal') return t('devices.questions.removal')
      if (question.kind === 'joined') return t('devices.questions.joined')
      return t('devices.questions.mark', { field: fieldOf(question) })
    },
    byOf: ({ name, at }: QuestionSide): string =>
      t('devices.questions.by', { name, when: shortMoment(at, language()) }),
  }
}
