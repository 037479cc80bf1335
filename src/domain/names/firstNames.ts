import { fold } from '#domain/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Common first names that hardly anybody has for a surname. */
const FIRST_ALONE =
  set(`adele agathe agnes alexandra alice aline amandine amelie aminata anais andrea
  angela anita anna anne annie ann arthur astrid audrey aurelie beatrice benedicte brigitte camille
  carine carla carole caroline catherine cecile celia celine chantal charlotte chloe christelle
  christine christophe claire clara clemence clementine corinne daniela deborah delphine diana
  dominique edith eleonore elisa elisabeth elise elodie emilie emily emma estelle eva evelyne fabienne
  fabrice fanny fatima fatou fiona florence francoise frederic frederique genevieve geraldine giulia
  guillaume hannah helen helene hugo ines ingrid irene isabelle jacqueline jane jean-paul jean-pierre
  jennifer jeremy jerome jessica joanna johanna josephine julia julie juliette karen karim karine kate
  katia laetitia laura laure lea leila lena leo lise lisa loic louise lucie lucy ludivine ludovic
  magali manon marc-antoine margaux margot maria marianne marie marie-claude marina marine marion
  marjorie martine maryse mathieu mathilde maud melanie melissa michele mireille mohamed monica monique
  muriel myriam nadege nadia nadine natacha natalie nathalie nicole noemie oceane odile olga ophelie
  patricia pauline peggy quentin rachel rebecca regine romane sabine sabrina samira sandra sandrine
  sara sarah severine simone sofia solange sonia sophia sophie stephane stephanie susan suzanne sylvie
  tatiana theo thierry ursula valentine valerie vanessa veronique victoria virginie viviane xavier
  yasmine yves yvette yvonne zoe`)
/** First names that many have for a surname: « M. Laurent », « Anne Martin ». */
const EITHER = set(`adam alain albert alexandre alexander ali andre antoine anthony arnaud aubert
  bastien benoit bernard bertrand brice bruno charles claude clement colin cyril damien daniel david
  denis didier edouard emmanuel eric etienne fabien felix florent franck francois gabriel gautier
  george georges gerard gilbert gilles gregoire gregory guy henri henry herve jacques james jean jerome
  john jordan joseph jules julien kevin lambert laurent leon leonard lionel louis luc lucas marc marcel
  mario martin mathis maurice max maxime michael michel morgan nathan nicolas noel olivier omar oscar
  pascal patrice patrick paul peter philippe pierre raphael raymond regis remi remy renaud rene richard
  robert robin roger roland romain samuel scott sebastien serge simon stuart sylvain thibault thomas
  tristan valentin victor vincent william yann yvan`)

/** Whether a word is a common first name, whoever may have it for a surname too. */
export const isFirstName = (word: string): boolean =>
  FIRST_ALONE.has(fold(word)) || EITHER.has(fold(word))

/** Whether a word is a first name and hardly ever a surname. */
export const isOnlyFirstName = (word: string): boolean => FIRST_ALONE.has(fold(word))
