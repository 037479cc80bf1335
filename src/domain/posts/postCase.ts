import { fold } from '#domain/fold.ts'

/** Stay in capitals among words that do not. */
const LETTERS = new Set(
  `rh drh rrh it si qa bi ia ai crm seo sea ux ui erp sap rse qse qhse hse btp cvc tp pl spl vl vrp adv amo moa
  moe dsi daf raf php sql aws api hr ceo cto cfo coo pme eti tpe b2b b2c sav spa plc cao dao bts ide asv cip atsem
  aesh asvp iade ibode cpe avs tisf cesf eje
  rd r&d pmo po vp gms chr tgbt ssi ssiap caces epc net ios saas ehpad mas ssr ash aes ade`.split(
    /\s+/u,
  ),
)
/** Capitals leave the accent open, and with it who says it. */
const OPEN: Readonly<Record<string, readonly [string, string]>> = {
  charge: ['chargée', 'chargé'],
  employe: ['employée', 'employé'],
  delegue: ['déléguée', 'délégué'],
  attache: ['attachée', 'attaché'],
  diplome: ['diplômée', 'diplômé'],
}
/** Words whose accents capitals lose. */
const ACCENTED: Readonly<Record<string, string>> = {
  ingenieur: 'ingénieur',
  ingenieure: 'ingénieure',
  secretaire: 'secrétaire',
  operateur: 'opérateur',
  operatrice: 'opératrice',
  preparateur: 'préparateur',
  preparatrice: 'préparatrice',
  educateur: 'éducateur',
  educatrice: 'éducatrice',
  infirmiere: 'infirmière',
  caissiere: 'caissière',
  developpeur: 'développeur',
  developpeuse: 'développeuse',
  mecanicien: 'mécanicien',
  mecanicienne: 'mécanicienne',
  electricien: 'électricien',
  electricienne: 'électricienne',
  specialise: 'spécialisé',
  medical: 'médical',
  medicale: 'médicale',
  generale: 'générale',
  general: 'général',
  equipe: 'équipe',
  qualite: 'qualité',
  securite: 'sécurité',
  etudes: 'études',
  clientele: 'clientèle',
  controle: 'contrôle',
  controleur: 'contrôleur',
  controleuse: 'contrôleuse',
  conseillere: 'conseillère',
  hotesse: 'hôtesse',
  hote: 'hôte',
}

const isShouted = (text: string): boolean =>
  /\p{Lu}{4}/u.test(text) && text === text.toUpperCase() && /\p{L}{4}/u.test(text)

const wordInCase = (word: string): string => {
  const folded = fold(word)
  return LETTERS.has(folded) ? word : (ACCENTED[folded] ?? word.toLowerCase())
}

/**
 * A post shouted in capitals, in the letters one writes: « CHARGE DE RECRUTEMENT », with both
 * readings where its accent was lost. Any other stays.
 */
export const postInCase = (
  post: string,
): { readonly text: string; readonly asked?: readonly [string, string] } => {
  if (!isShouted(post)) return { text: post }
  const text = post.replace(/[\p{L}\p{N}&]+/gu, wordInCase)
  const [first = '', ...rest] = text.split(' ')
  const open = OPEN[first]
  if (open !== undefined) {
    const [woman, man] = open.map((word) => [word, ...rest].join(' '))
    return { text: man ?? text, asked: [woman ?? text, man ?? text] }
  }
  return { text: text.slice(0, 1).toUpperCase() + text.slice(1) }
}
