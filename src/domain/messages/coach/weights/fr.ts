/** Written by `npm run docs` from the texts in `test/fixtures/coach/`. */
export const FRENCH_WEIGHTS = `
-43:notre entretien
-42:comptable|de comptable|novembre|poste de
-41:0 novembre|pour notre
-40:remercie|vous remercie
-39:du 0|entretien du
-35:encore pour
-33:du poste
-32:au sujet|notre|reste|sujet|sujet du
-31:echange|remercie encore|suite
-30:merci encore|proposition
-29:a notre|notre echange|pour votre
-28:dont|m interesse
-27:par|votre proposition
-26:de la|heureuse|interesse toujours|plaisir|remercie de
-25:accueil|interet|je reste|serais heureuse|suite a|un poste
-24:accepte|comptable je|date|nos|nous nous|votre equipe
-23:avons|comment|de rejoindre|disponible|echange de|echanges|et pour|interessee|je reviens|jours|nos echanges|ont|pensez|rejoindre|remercie pour|reviens
-22:0|apprecie|avez dit|est il|heureuse de|interessee par|mardi les|nous avons|pensez vous|quand la|reviens vers|sage|sera|trouverez|votre accueil|vous trouverez
-21:decision sera|sera prise
-20:comptable m|contrat|dont vous|en tete|entretien savez|et de|faut il|fin|la suite|mon interet|novembre je|novembre le|novembre savez|part de|plait|pour la|pour un|pourriez|pourriez vous|printemps m|ravie|repense|tete|un autre|vous ai
-19:0 janvier|a l|ai apprecie|ai je|aimerais|au poste|auriez vous|autre poste|calendrier|cloture|combien|combien de|confirme|d en|de jours|de vos|depuis notre|dont nous|encore de|j accepte|j aimerais|janvier|le contrat|le recrutement|m ont|maison|me plait|poste m|poste me|printemps dont|que nous|rencontres|t elle|toujours savez|vous au|vous pu
-17:a laquelle|a sage|ai accepte|ai beaucoup|ai ete|aime|aussi|avancer|avons parle|compris|comptable savez|de mon|de nos|demande|disposition|employeur|entretien et|entretien vous|equipes|etions|explications|fait part|franchise|garde|heureuse d|interet pour|j y|je comprends|je garde|jour|la cloture|la date|laquelle|me permets|moment|mon employeur|nous etions|novembre vous|pas encore|passage|passage a|passe|permets|personne que|plu|poste et|printemps et|printemps j|printemps me|pu avancer|que le|quel|reflexion|rejoindre votre|retire|s est|savez vous|si un|signer|temps que|tres interessee|vos explications|votre disposition|votre franchise|votre maison|votre poste|vous une
-16:le poste
-15:bonjour|m avez|madame
-14:0 je|a bientot|a mon|accepte un|accepte votre|accepter|accorde|actuel|ai bien|ai choisi|ai termine|aimerais savoir|ans|appareil|apprecie nos|apprecie notre|apres reflexion|attentes|attention|avant de|avec plaisir|avez parle|aviez annonce|avions|avoir pris|beaucoup plu|benali anne|bientot|ce que|celui|ces|change|choisir|compris que|comptable avez|comptable et|conseil|conversation|correspond|cv|dans mon|dans votre|de teletravail|disponibilite|disponible pour|disposition pour|dit des|dois repondre|donne envie|donner suite|du temps|dubois a|echanges et|ecrire|ecris|ecrit|ensemble|entretien|entretien les|et a|et vos|et votre|explications sur|facon|facon dont|fin de|fixee|formation|grand|hier|ici la|idee|idee de|il que|il toujours|impression|je repense|je retire|je tenais|joindre|jours de|l accueil|l appareil|l attention|la facon|la fin|laquelle je|le 0|le choix|le passage|logiciel|lors|lors de|lyon|ma motivation|me dire|merci a|mes references|mon cv|mon envie|monsieur|motivation|motivee|note|nous avions|novembre et|novembre j|novembre pour|organisation|par le|pense|plait beaucoup|point|portee|pour tout|pour vos|pourrait|premier|proche|proche de|proposition a|quelle date|quels|rappelle|ravie d|recroiser|redire|references|remercier|remercier pour|reste a|reste interessee|reste tres|rigueur|sage dont|selon|serais ravie|service|signer le|suite du|sur l|teletravail|tenais|tenais a|termine|trouverez mon|une idee|une semaine|voici|volontiers|vos attentes|vous confirme|vous ecris|vous m|vous que|vous redire|vous remercier|vous un|y ai
-13:bonjour madame|equipe|interesse|je serais|parle|savez|serais|votre choix|vous quand
-12:benali|choix|depuis|poste|toujours
-11:a vous|du|l equipe|pour le
-10:0 0|0 decembre|0 madame|a ce|a change|a confirme|a jour|a quelle|a vos|accepte avec|accorde mardi|accueil chaleureux|accueil de|accueil les|ai aime|ai compris|ai ecrit|ai fait|ai repense|appareil au|arrivee|attendez|attention portee|au moment|au plaisir|au printemps|aurais plaisir|autant|autre|autre offre|autre proposition|aux conditions|avais parle|avancer dans|avant le|avec interet|avec joie|avez accorde|avez consacre|avions parle|beaucoup|beaucoup apprecie|belle fin|benali je|bonjour monsieur|bonne impression|bonne personne|bureaux|candidature au|candidature j|cela vous|celle|chaleureux|chargee|chargee pour|cherche|cherchez|cherchez quelqu|chez moi|chez mon|choisi de|choix est|choix et|choix s|ci|clarte|cloture de|clotures|comme convenu|comme nous|comme promis|comme vous|comment se|comprends votre|comptabilite|comptable aux|comptable car|comptable depuis|comptable ma|contact|contrat pour|convaincue|convenu|convient|correspond a|criteres|d accepter|dans ce|date de|de chez|de l|de lundi|de ne|de nouveau|de rester|de semaine|de trouver|decembre|decision pour|demandent|depuis j|derniere au|deroule|deroule la|dire quand|dit de|domicile|donc de|donc ma|dont je|du calendrier|du mois|echange et|elle fixee|employeur actuel|en novembre|en parler|en piece|en reparler|entier|entre|entretien je|equipe je|equipe m|est avec|est chargee|est exactement|est le|est reste|est un|et combien|et disponible|et la|et pourquoi|et reste|et ses|etapes|ete sensible|etions rencontres|evoque|evoque les|exactement|fais|fait tres|fait une|ferez|ferez votre|fonctions|formation sage|franchise sur|garde un|grand merci|il prevoir|il y|imagine|imagine que|indiquer|informe|informe que|interessent beaucoup|j imagine|janvier comme|je cherche|je fais|je l|je pense|je prefere|je repete|je voulais|jeudi matin|joie|jointe|l ai|l organisation|la bonne|la comptabilite|la formation|la meme|la periode|la qualite|laisse un|le calendrier|le salaire|le travail|les candidats|les etapes|lieu|longuement|lyon le|m est|m indiquer|m interessent|madame benali|maison reste|matin vous|me donne|me restent|meme si|moment des|mon domicile|mon premier|monsieur benali|mot|motivation est|mots|note sur|notre conversation|nous|nous signer|novembre 0|novembre ai|novembre au|novembre la|novembre pourriez|novembre si|offre j|ont renforce|ouvert|par vos|parle et|parle le|parle m|parler|pas y|pensiez|periode est|permets donc|peut etre|piece|piece jointe|plaisir a|plaisir de|plus proche|point m|porte sur|portee a|poste correspond|poste semblable|pourrez|pourrons|pourrons nous|poursuivre|precisement|preciser|prefere vous|premier choix|prevoir|prevu|printemps ont|pris le|prochaines|promis vous|proposition apres|proposition avec|proposition m|proposition pour|proposition qui|pu|pu prendre|pu se|qualite|qualite de|quand pourrons|que ce|que les|quelques|qui tienne|rappele|ravie de|recu une|references sur|reflechi|reflexion j|remercie d|remercie sincerement|rencontrees|renforce|renforce mon|reparler|repense a|repete|repete 0|reponse et|reponse vers|reste en|reste entier|reste mon|restent en|rester|retire donc|retire ma|reussite|roy|savoir ou|se deroule|second|selon vous|semaine que|semblable|sensible|sensible a|ses|ses equipes|si j|si le|si votre|simplement|sincerement|sommes rencontres|sont les|souhaite de|souhaitiez|souvenir|souvenir de|suis disponible|suis ravie|sur les|t|temps et|termine la|tete ce|tete les|tienne|tienne les|toujours disponible|toujours ouvert|tout a|tout ce|travaille|tres plaisir|trouver la|trouverez mes|un conseil|un grand|un moment|un point|un qui|un second|une autre|une date|une proposition|vers le|visite|volontiers a|vos equipes|vos nouvelles|votre disponibilite|voulais|vous allez|vous attendez|vous avais|vous cherchez|vous dire|vous ecrire|vous ferez|vous informe|vous joindre|vous l|vous pensiez|vous pourrez|vous pouvez|vous pouvoir|vous rappeler|vous rappelle|vous recroiser|vus|y donner
-9:de mardi|dit|et j|je vous|la decision|merci pour|vers vous
-8:avec|merci|pour|semaine|temps|vos
-7:au|dans|de notre|des delais|encore|ete|j ai
-6:ai|entretien de|l|le|le temps|pouvez|printemps|puis|sur
-5:de m|delais du|du printemps|en|la|prise|quand|que je|recrutement|y
-4:a ma|a t|auriez|avec vous|avoir fait|benali merci|comme|delais|dire|donne|en est|la personne|la semaine|les delais|mardi|message|personne|puis je|quand vous|se|travail
-3:a fait|de vous|des|envie|m|m a|pour l
-2:a beaucoup|belle|bonne|comprends|d avoir|d une|de|decision j|deja|donc|donner|envie de|et|m aviez|matin|nouveau|pouvez vous|prendre|t il|un|vers
-1:avoir|il|j|m avoir|mon|que j|s|tres|vous
1:a|a votre|ai recu|allez|annee|annonce|appel|aurais|avais|avance|car j|confiance|consacre|d ici|dans la|dernier|et je|et le|et que|fait|ici|j aurais|je me|jeudi|mais je|mardi et|mardi j|merci de|notre rencontre|offre|periode|pouvoir|prefere|que la|que vous|rappeler|rencontre|restent|semaine derniere|suis toujours|tout|une decision|une equipe|votre confiance|vous et
2:a la|avant|candidature|choisi|decider|derniere|espere que|je dois|ma candidature|ne pas|ou en|pris|vous souhaite
3:avez|bien|dois|elle|vous me
4:ai laisse|annonce une|appeler|aviez|candidats|candidatures|ce|cette semaine|choisie|conditions|d|davantage|delai|esperais|espere|est pas|et mon|heure|interessent|j esperais|j espere|jusqu|ma|mardi je|mardi vous|meme|message de|n est|parmi|pas a|peut|peux|prend|pris votre|quatre|qui me|recu|recue mardi|rendre|repondre avant|salaire|savoir si|semaine avez|si cela|sommes|souhaite une|temps de|travailler|trouver|un message|un peu|une|une belle|votre appel|votre temps|vous je
5:avoir recue|me|mois|nous sommes|recue
6:bon|ce qui|difference|dois je|est ce|et vous|fait la|faut|l entretien|la difference|porte|pour ce|qu est|qui|vous avez|vous decider
7:est|nouvelles|ou|part|pour vous|si vous
8:cela|cette|je suis|votre decision|votre reponse
9:ce poste|est elle|n
10:a ete|a me|a une|accordez|ai pas|allez vous|aujourd|aujourd hui|avant vendredi|besoin|bonne continuation|candidature n|car|ce travail|cela fait|cette annee|charge|chose|commence|comprendre|consacre une|continuation|d autre|dans les|de ce|de prendre|de recrutement|de travailler|de trois|decision est|deranger|desolee de|deux|dossier|en etes|entiere|entretien avez|esperais un|espoir|etes vous|etiez|experience|explique|fait pour|fait trois|hate|hui|il encore|il faut|informer|issue|j avais|je peux|je prends|je viens|journee|jusqu a|la peine|lundi|lundi j|m appeler|m en|m organiser|ma derniere|ma part|maintenant|mais j|me donner|me fait|merci d|mes|methodes|mettre|moi et|mois et|mon dossier|mon experience|n a|occasion|organiser|oui|parle des|part avant|part me|pas pour|passee|peine|peine de|pendant|perdre|personne choisie|petit|peu|place|presque|printemps ce|printemps je|priorite|pris une|promis|qu un|que l|quelles|quelqu|quelqu un|qui a|qui m|qui se|recevez|relance|relance car|relances|rencontre de|repondu|reponse|reponse me|restes|retour de|s il|semaines|simple|sont restes|suis|suis desolee|super|sur la|sur une|tient|un simple|une bonne|une heure|une reponse|venir|viens|vos methodes|vous a|vous d|vous deranger|vous faire|vous le|vous n|vous prie|vous relance|y a
11:avez vous|elle prise|pas|quelle|repondre
12:apres|c est|etre|plus|qu
13:aux|je n
14:attends|est votre|j attends|mais|ne m|pourquoi|retour|serait|vous en|vous pris
15:c
16:a tres|ait|autres|chance|chez vous|d etre|de ma|de revenir|demain|des nouvelles|desolee|entreprise|laisse|ma situation|me le|me repondre|moi je|n ai|ne vous|pas la|poste a|poste est|pour mardi|prends|prie|revenir|situation|tres vite|une chance|vendredi|votre entretien
17:ne
19:candidate|car je|et ce|je sais|manque|mieux|trois|trouve|vous aviez|vous ne
20:de me
22:vite
24:etait|etes|fois|moi|sais|votre part
25:je ne
26:d autres|faire
30:a faire|a tout|ai du|as|assistante|attends votre|au jus|au moins|aucune|aurai|aurai je|aux candidats|ca|car d|cette decision|choix vous|competences|cote|coucou nadia|croire|croire que|devient|difficile|doute que|du mal|encore un|entretien c|erreur|est la|etais|etais la|fois et|franchement|gens|il me|j etais|je compte|je trouve|jus|le faut|lettre|lettre morte|long|mail|mal|mal a|malgre mon|me voulez|moi une|moi vous|morte|nadia j|ne suis|niveau|niveau mais|pardon|partante|partante a|pas votre|pourtant|prete|prete a|qu une|quand aurai|quand tu|que ma|que moi|que tu|quoi|rapide|reponse de|sais que|sans|serieux|seule|silence|soir|suis au|suis prete|tant|tenez|top|toujours partante|tout pour|toutes|toutes les|tres difficile|trois entretiens|trois fois|trois semaines|tu vas|un retour|une fois|vas|vas bien|vient|votre assistante|votre refus|voulez
31:decide
34:c etait|dites|encore une|entretiens|est ma|est mon|je m|malgre|moins|nadia|pas peur|peur|sans doute|vendredi je|vous etes|vraiment
37:alors|compte|coucou|heures|messages|pour moi|refus|tu
39:doute|on|trop
42:quelle est
45:vous decide
`
