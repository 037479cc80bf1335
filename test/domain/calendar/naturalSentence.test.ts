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

describe('a sentence with words that are not known', () => {
  it('offers the one day it names, and is never sure', () => {
    const read = readSentence('je pense que ce sera plié vendredi', FRENCH)
    expect(read).toMatchObject({ isDaySure: false, said: [{ reach: 'on', day: FRIDAY }] })
    expect(readSentence('we hope to have this wrapped up by Friday', BRITISH)).toMatchObject({
      isDaySure: false,
      said: [{ reach: 'by', day: FRIDAY }],
    })
  })

  it.each([
    'le bureau est fermé vendredi',
    'rappelez-moi vendredi si pas de nouvelles',
    'la commission se réunit vendredi et décide lundi',
    'avant le pont de vendredi',
    'une quantité de réunions',
  ])('offers nothing where a word might turn it round or it says another day: %s', (text) => {
    expect(readSentence(text, FRENCH)).toBeNull()
  })

  it.each(['the office is closed Friday', 'we never decide on Friday', 'more than two weeks'])(
    'offers nothing in English either: %s',
    (text) => {
      expect(readSentence(text, BRITISH)).toBeNull()
    },
  )

  const FRENCH_TURNS =
    'pas ne non ni sans jamais aucun aucune rien sauf sinon si mais et ou puis quand lorsque hors excepté fermé fermée fermés fermeture congé congés vacances report reportée reportons annulé annulons annul décalé décalons décal repoussé repoussée repouss absent absente absents absentes chaque tous toutes hier avais avait avions était étions moins avant après depuis pont entre dici sous semaine semaines mois jour jours année années heure heures personne peu refus refuse refusé férié fériés occupé occupée occupés occupées injoignable injoignables fin début mi trimestre trimestres semestre semestres prochain prochaine prochains prochaines dernier dernière derniers dernières'
  it.each(FRENCH_TURNS.split(' '))('offers nothing beside « %s »', (word) => {
    expect(readSentence(`la commission ${word} statuera vendredi`, FRENCH)).toBeNull()
  })

  const ENGLISH_TURNS =
    'not no nor never none nothing without except unless if but and or then when once while until till cancel cancelled cancelling postpone postponed postpon closed holiday holidays away off every each yesterday had least than before after since ago break between by within week weeks month months day days year years hour hours nobody hardly unlikely doubt doubtful doubts refuse refused refus busy end start early late next last quarter quarters'
  it.each(ENGLISH_TURNS.split(' '))('offers nothing beside "%s"', (word) => {
    expect(readSentence(`the panel ${word} decides Friday`, BRITISH)).toBeNull()
  })

  it('offers the day beside words that turn nothing', () => {
    for (const word of ['zut', 'lunaire', 'janette', 'anodin', 'an', 'a'])
      expect(readSentence(`the panel ${word} decides Friday`, BRITISH)).not.toBeNull()
    for (const word of ['zut', 'finement', 'une', 'un', 'milieux'])
      expect(readSentence(`la commission ${word} statuera vendredi`, FRENCH)).not.toBeNull()
  })

  it('reads past whose clock it is', () => {
    for (const clock of ['(heure de Paris)', '(heure de l’Est)', '(heure d’hiver)'])
      expect(readSentence(`le chef appelle vendredi à 10 h ${clock}`, FRENCH)).toMatchObject({
        said: [{ day: FRIDAY, minutes: 600 }],
      })
  })
})
