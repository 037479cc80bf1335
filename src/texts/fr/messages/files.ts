export const files = {
  list: 'Fichiers choisis',
  choose: 'Joindre des fichiers…',
  remove: 'Retirer {file}',
  added: 'Fichier ajouté.|{n} fichiers ajoutés.',
  drop: 'Posez vos fichiers : le message enregistré (.eml) les emportera.',
  note: 'Les fichiers ne sont pas copiés dans le carnet : seul leur nom est gardé. Après une fermeture, choisissez-les de nouveau.',
  tooMuch:
    'Pas ajouté : {files}. Ensemble, les fichiers dépasseraient 20 Mo, ce que la plupart des messageries refusent. Les autres sont gardés ; envoyez plutôt un lien.',
  unreadable:
    '{file} ne peut plus être lu : il a été déplacé, modifié ou supprimé. Rien n’a été enregistré ; choisissez-le de nouveau.',
  inDraft: 'Dans le fichier .eml',
  inDraftHint:
    'Le message enregistré les emporte. « Ouvrir dans la messagerie » ne le peut pas : là, joignez-les vous-même.',
  weighed: '{file}, {weight}',
} as const

export const draft = {
  keptAt: 'Brouillon gardé à {time}',
  keptOn: 'Brouillon gardé {when}',
  notKept: 'Brouillon gardé dans cette fenêtre seulement',
  anew: 'Repartir de zéro',
  gone: 'Le message repart de la proposition.',
  back: 'Reprendre le brouillon',
} as const
