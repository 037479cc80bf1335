import { describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const fr = translator('fr')
const en = translator('en')

describe('the words that readers stumbled over', () => {
  it('name a stage by what it is, never by what was done to somebody', () => {
    const stages = ['interviewed', 'thanked', 'relanced', 'refused', 'hired', 'let-go'] as const
    expect(stages.map((stage) => fr(`vocabulary.stages.${stage}`))).toEqual([
      'Entretien',
      'Merci envoyé',
      'Relance',
      'Refus',
      'Embauche',
      'Sans suite',
    ])
    expect(stages.map((stage) => en(`vocabulary.stages.${stage}`))).toEqual([
      'Interview',
      'Thanks sent',
      'Follow-up',
      'Unsuccessful',
      'Hired',
      'Closed',
    ])
  })

  it('say of a card what it waits for', () => {
    expect(fr('board.awaits.hired')).toBe('La bonne nouvelle')
    expect(fr('board.awaits.interviewed')).toBe('À venir, ou à remercier')
  })

  it('give two dialogs two titles, and each person their own no', () => {
    expect(fr('entries.refusal.record')).toBe('Noter un refus')
    expect(fr('sent.answer')).not.toBe(fr('sent.refusal'))
    expect(fr('steps.declined')).toBe('Je décline')
    expect(fr('steps.decide')).toBe('J’accepte')
  })

  it('say of a date that it was not understood, with two that are', () => {
    expect(plain(fr('reasons.date-impossible'))).toBe(
      'Relance n’a pas compris cette date. Écrivez par exemple mardi 10 h, ou 24/11/2026 à 14 h 30.',
    )
    expect(plain(en('reasons.date-impossible'))).toMatch(/^Relance did not understand this date\./u)
  })

  it('ask the first name without a word that would have to be elided before it', () => {
    expect(plain(fr('today.first.of'))).toBe('Prénom :')
  })

  it('call the occasion of an interview otherwise than an executive', () => {
    expect(fr('interview.setting')).toBe('Occasion')
    expect(fr('vocabulary.trials.executive')).toBe('Cadre')
  })

  it('ask to start the program again, without words of its makers', () => {
    for (const t of [fr, en])
      for (const text of [t('session.lost'), t('session.elsewhere'), t('native.noKeyText')])
        expect(text).not.toMatch(/relancez|npm|#token|localhost/iu)
    expect(fr('session.lost')).toMatch(/redémarrez Relance/u)
    expect(fr('native.noKeyText')).toMatch(/Démarrez Relance/u)
  })

  it('ask what is wanted, in the words of who answers', () => {
    expect(plain(fr('interview.questions.points'))).toBe(
      'De quoi avez-vous parlé, à citer dans votre message ?',
    )
    expect(fr('interview.save')).toBe('Enregistrer et préparer la suite')
    expect(fr('interview.directContact')).toBe('Un poste où le contact compte (vente, accueil)')
    expect(plain(fr('interview.lead'))).toBe('Qui menait l’entretien ?')
  })

  it('say what has happened to a line of the logbook, and where one is', () => {
    expect(fr('session.damaged')).toMatch(/abîmée, ou modifiée sans Relance/u)
    expect(fr('palette.title')).toBe('Rechercher ou agir')
    expect(fr('palette.actions')).toBe('Actions')
    expect(fr('journal.kind')).toBe('Type')
    expect(fr('exports.columns.channel')).toBe('Moyen')
    expect(fr('exports.columns.outcome')).toBe('Résultat')
    expect(fr('settings.theme')).toBe('Thème')
  })

  it('say a stretch of months in words', () => {
    for (const t of [fr, en]) expect(t('rules.reasons.re-approach')).not.toMatch(/\d[.,]\d/u)
    expect(fr('rules.reasons.re-approach')).toMatch(/deux mois et demi après/u)
    expect(en('rules.reasons.re-approach')).toMatch(/two and a half months/u)
  })

  it('greet by the first name', () => {
    expect(fr('settings.personNameHint')).toMatch(/salue par votre prénom/u)
    expect(en('settings.personNameHint')).toMatch(/greets you by your first name/u)
  })

  it('show what to type where it is put into a message', () => {
    const fields = ['points', 'assets', 'addition', 'documents'] as const
    for (const field of fields) {
      expect(plain(fr(`interview.${field}Hint`))).toMatch(/Par exemple : \p{Ll}/u)
      expect(en(`interview.${field}Hint`)).toMatch(/For example: \p{L}/u)
    }
  })

  it('say of a subject that only thanks what is missing, and nothing it would not tell', () => {
    expect(fr('coach.advice.subject-only-thanks')).toMatch(/de quoi il s’agit/u)
    expect(en('coach.advice.subject-only-thanks')).toMatch(/what it is about/u)
  })
})
