export const recovery = {
  title: 'Votre carnet a besoin de vous',
  busyTitle: 'Relance est déjà ouvert',
  busy: 'Ce carnet est ouvert dans une autre fenêtre ou un autre programme. Ici, rien n’a été lu ni écrit. Fermez l’autre, puis réessayez.',
  problems: {
    'not-a-logbook':
      'Le fichier trouvé dans le dossier n’est pas un carnet de Relance. Il n’a pas été modifié.',
    damaged: 'Le carnet est abîmé et ne peut pas être ouvert tel quel. Il n’a pas été modifié.',
    emptied:
      'Le fichier du carnet est vide, alors que des lignes y étaient notées. Rien n’a été écrit par-dessus.',
    missing:
      'Le carnet n’est plus dans son dossier, alors qu’il y en avait un. Le disque est peut-être débranché. Rien n’a été créé à sa place.',
    newer:
      'Ce carnet a été écrit par une version plus récente de Relance. Rien n’a été modifié : installez la version la plus récente pour l’ouvrir.',
  },
  backups: 'Copies de secours',
  backupsText:
    'Restaurer une copie met le carnet actuel de côté ; il reste dans le dossier, sous un autre nom.',
  noBackups: 'Aucune copie de secours n’a été trouvée.',
  backup: '{when} · {n}\u00A0ligne | {when} · {n}\u00A0lignes',
  remains:
    'Ce qui se laisse sauver du carnet abîmé, jusqu’au {when} · {n}\u00A0ligne | Ce qui se laisse sauver du carnet abîmé, jusqu’au {when} · {n}\u00A0lignes',
  setAside:
    'Le carnet mis de côté le {when} · {n}\u00A0ligne | Le carnet mis de côté le {when} · {n}\u00A0lignes',
  damagedCopy: '{copy} · abîmée, elle ne peut pas être restaurée',
  missing: '{copy} · il y manque {n}\u00A0ligne | {copy} · il y manque {n}\u00A0lignes',
  restore: 'Restaurer cette copie',
  startNew: 'Commencer un nouveau carnet',
  startNewText: 'L’ancien fichier est mis de côté, jamais effacé.',
  retry: 'Réessayer',
  unchanged: 'Regardé de nouveau : rien n’a changé pour l’instant.',
  folder: 'Dossier des données',
  showFolder: 'Ouvrir le dossier',
} as const
