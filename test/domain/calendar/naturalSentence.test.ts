import { describe, expect, it } from 'vitest'
import { readSentence } from '#domain/calendar/naturalSentence.ts'
import type { PhraseContext } from '#domain/calendar/naturalSayings.ts'

/** A Wednesday. */
const FRENCH: PhraseContext = {
  now: '2026-11-25T10:00',
  language: 'fr',
  region: 'FR',
  leaning: 'future',
}
const BRITISH: PhraseContext = { ...FRENCH, language: 'en', region: 'GB-EAW' }
const FRIDAY = Date.UTC(2026, 10, 27) / 86_400_000

const told = (text: string, context: PhraseContext): readonly string[] =>
  readSentence(text, context).map(({ words }) => words)

describe('a sentence with words that are not known', () => {
  it('offers the day it names with the words it was said in, and is never sure', () => {
    const read = readSentence('je pense que ce sera plié vendredi', FRENCH)
    expect(read).toEqual([
      {
        words: 'vendredi',
        sayings: expect.objectContaining({
          isDaySure: false,
          said: [expect.objectContaining({ reach: 'on', day: FRIDAY })],
        }),
      },
    ])
    expect(readSentence('we hope to have this wrapped up by Friday', BRITISH)).toMatchObject([
      { words: 'by Friday', sayings: { isDaySure: false, said: [{ reach: 'by', day: FRIDAY }] } },
    ])
  })

  it.each([
    ['la commission se réunit vendredi et décide lundi', ['vendredi', 'lundi']],
    ['Absente jusqu’à lundi, elle vous appellera mardi matin', ['mardi matin']],
    ['rappelez-moi vendredi si pas de nouvelles', ['vendredi']],
    ['sans nouvelles sous 15 jours, passez votre chemin', ['sous 15 jours']],
    ['on se voit le mardi 8 à 10h30 pour le deuxième tour', ['mardi 8 à 10h30']],
    ['une réponse vous parviendra dans les meilleurs délais', ['dans les meilleurs délais']],
    [
      'notre équipe (au complet) tranchera entre le 8 et le 10 décembre',
      ['entre le 8 et le 10 décembre'],
    ],
  ])('tells of each clause by itself: %s', (text, words) => {
    expect(told(text, FRENCH)).toEqual(words)
  })

  it('takes what is told after another thing from that day on', () => {
    const [read] = readSentence('on tranchera après l’entretien de vendredi', FRENCH)
    expect(read?.sayings).toMatchObject({ isVague: true, said: [{ reach: 'from', day: FRIDAY }] })
  })

  it('reads a day inside a week named before it', () => {
    const [, read] = readSentence(
      'le jury siège la semaine prochaine, sûr et certain jeudi',
      FRENCH,
    )
    expect(read).toMatchObject({ words: 'jeudi', sayings: { said: [{ day: FRIDAY + 6 }] } })
  })

  it.each([
    'le bureau est fermé vendredi',
    'avant le pont de vendredi',
    'une quantité de réunions',
    'si la direction valide vendredi',
    'mardi 31 novembre',
    'une semaine avant Noël',
    'le mardi de la semaine 50',
    'le premier entretien',
    'à mon avis',
  ])('offers nothing where a word might turn it round or belongs to it unread: %s', (text) => {
    expect(told(text, FRENCH)).toEqual([])
  })

  it.each([
    'the office is closed Friday',
    'we never decide on Friday',
    'more than two weeks',
    'she is out Friday',
    'we may decide',
  ])('offers nothing in English either: %s', (text) => {
    expect(told(text, BRITISH)).toEqual([])
  })

  it('reads no page', () => {
    expect(told('zut '.repeat(50) + 'vendredi', FRENCH)).toEqual([])
  })

  const FRENCH_TURNS =
    'pas ne non ni sans jamais aucun aucune rien sauf si quand lorsque hors excepté fermé fermée fermés fermeture congé congés vacances report reportée reportons annulé annulons annul décalé décalons décal repoussé repoussée repouss absent absente absents absentes chaque tous toutes avais avait avions était étions moins avant depuis pont entre dici sous semaine semaines mois jour jours année années heure heures personne peu refus refuse refusé fériés occupé occupée occupés occupées injoignable injoignables fin début mi trimestre trimestres semestre semestres prochain prochaine prochains prochaines dernier dernière derniers dernières'
  it.each(FRENCH_TURNS.split(' '))('offers nothing beside « %s »', (word) => {
    expect(told(`la commission ${word} statuera vendredi`, FRENCH)).toEqual([])
  })

  const ENGLISH_TURNS =
    'not no nor never none nothing without except unless if when until till cancel cancelled cancelling postpone postponed postpon closed holiday holidays away off every each had least than before since ago break between by within week weeks month months day days year years hour hours nobody hardly unlikely doubt doubtful doubts refuse refused refus busy end start early late next last quarter quarters'
  it.each(ENGLISH_TURNS.split(' '))('offers nothing beside "%s"', (word) => {
    expect(told(`the panel ${word} decides Friday`, BRITISH)).toEqual([])
  })

  it('offers the day beside words that turn nothing', () => {
    for (const word of ['zut', 'lunaire', 'janette', 'anodin', 'an', 'a'])
      expect(told(`the panel ${word} decides Friday`, BRITISH)).toEqual(['Friday'])
    for (const word of ['zut', 'finement', 'une', 'un', 'milieux'])
      expect(told(`la commission ${word} statuera vendredi`, FRENCH)).toEqual(['vendredi'])
  })

  it('reads past whose clock it is', () => {
    for (const clock of ['(heure de Paris)', '(heure de l’Est)', '(heure d’hiver)'])
      expect(readSentence(`le chef appelle vendredi à 10 h ${clock}`, FRENCH)).toMatchObject([
        { sayings: { said: [{ day: FRIDAY, minutes: 600 }] } },
      ])
  })
})
