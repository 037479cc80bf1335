export const session = {
  next: 'Ensuite : {step}, {when}.',
  /** Where the step says its own day. */
  nextAlone: 'Ensuite : {step}.',
  rightNow: 'dès maintenant',
  undo: 'Annuler',
  undoWaits:
    'Rien n’est annulé : il n’y a rien à reprendre dans ce champ, et le carnet attend que ce que vous écrivez soit enregistré ou fermé.',
  redo: 'Rétablir',
  /** Before a change of another window or an earlier day is turned. */
  offer: {
    undo: 'Rien n’est encore annulé. Le dernier changement date du {when} : {what}',
    redo: 'Rien n’est encore rétabli. Ce changement a été fait le {when}, puis annulé : {what}',
  },
  /** What was to be taken back was changed on another computer since. */
  changedElsewhere:
    'Rien n’a été annulé : cette carte a été modifiée sur « {name} » le {when}. Regardez-la d’abord.',
  changedSomewhere:
    'Rien n’a été annulé : cette carte a été modifiée sur un autre ordinateur le {when}. Regardez-la d’abord.',
  readOnly:
    'Le dossier du carnet refuse l’écriture : tout se lit et s’exporte, rien ne peut être noté. Autorisez l’écriture ou libérez de la place, puis rouvrez Relance.',
  demo: 'Carnet d’exemple, dans un dossier provisoire : tout y est inventé et s’efface à la fermeture.',
  lost: 'Relance ne répond plus. Rien de ce qui était noté n’est perdu. Gardez cette page ouverte et redémarrez Relance : elle se rétablira d’elle-même, avec ce que vous écriviez. S’il s’ouvre dans une autre page, copiez-y ce texte.',
  elsewhere:
    'Relance n’est plus à cette adresse : cette page ne peut plus rien y noter. Copiez ce que vous écriviez, puis redémarrez Relance, qui s’ouvrira dans une autre page. Rien de ce qui était noté n’est perdu.',
  updated:
    'Relance a été mis à jour, et cette page est encore l’ancienne. Rechargez-la quand vous voulez : ce que vous écrivez est gardé.',
  reload: 'Recharger la page',
  writtenElsewhere:
    'La même chose s’écrit maintenant dans une autre fenêtre, qui garde ses mots. Les vôtres restent ici, sous vos yeux, mais ne sont plus gardés.',
  nameGone:
    'Vos mots sont là. La personne qui y était nommée n’est plus sur cette carte : son nom a été retiré.',
  writeHere: 'Écrire ici plutôt',
  notLoaded:
    'Cet écran n’a pas pu être chargé : Relance a été mis à jour, ou ne répond plus. Rien de ce qui était noté n’est perdu ; rechargez la page.',
  wrongClock:
    'L’horloge de cet ordinateur indique {date} : toutes les dates proposées seront fausses. Mettez-la à l’heure ; ce qui est noté reste intact.',
  damaged:
    'Une ligne du carnet a été abîmée, ou modifiée sans Relance. Tout le reste se lit et se note comme d’habitude.',
  trouble: {
    reminders:
      'Les rappels ne s’affichent pas en ce moment : Relance réessaie toutes les vingt secondes. La page Aujourd’hui les montre tous, et rien n’est perdu.',
    upkeep:
      'La copie de secours n’a pas pu être faite, ou le carnet relu : Relance réessaie dans dix minutes. Ce que vous notez est enregistré comme d’habitude.',
    copies:
      'La copie de secours n’arrive pas dans le dossier que vous avez choisi ; les copies d’ici continuent. Voyez Réglages, Données et copies.',
    calendar:
      'Le calendrier tenu à jour n’a pas pu être écrit dans son dossier : Relance réessaie. Voyez Ce que d’autres demandent.',
    'calendar-lost':
      'Le réglage du calendrier tenu à jour était abîmé : le fichier n’est plus mis à jour. Réglez-le de nouveau dans Ce que d’autres demandent.',
    'folder-lost':
      'Le réglage du second dossier des copies était abîmé ; les copies d’ici continuent. Choisissez-le de nouveau : Réglages, Données et copies.',
    'sharing-lost':
      'Le réglage du partage était abîmé : plus rien ne part vers vos autres ordinateurs ni n’en vient. Rejoignez de nouveau le carnet : Réglages, Mes ordinateurs.',
  },
  seeCopies: 'Voir les copies de secours',
  backupLine: 'Copie de secours : {when}',
  noBackupLine: 'Aucun compte, aucun suivi',
  demoLine: 'Carnet d’exemple',
} as const
