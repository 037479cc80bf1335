/** Written by `npm run docs` from the texts in `test/fixtures/coach/`. */
export const FRENCH_WEIGHTS = `
-44:notre entretien
-43:comptable|de comptable|novembre|poste de
-42:0 novembre
-41:pour notre
-40:du 0|remercie|vous remercie
-39:entretien du
-36:encore pour
-35:du poste
-34:au sujet|sujet|sujet du
-32:notre|reste|suite
-31:echange|merci encore|pour votre|remercie encore
-30:a notre|proposition
-29:notre echange
-28:dont|heureuse|m interesse|suite a|votre proposition
-27:de la|par|remercie de
-26:accueil|comptable je|interesse toujours|je reste|plaisir|serais heureuse
-25:accepte|interessee|interet|nos|nous nous|rejoindre|un poste
-24:date|de rejoindre|disponible|echange de|echanges|heureuse de|nos echanges|ont|votre equipe
-23:0|avons|comment|et pour|je reviens|pensez|remercie pour|reviens|trouverez|votre accueil|vous ai|vous trouverez
-22:apprecie|avez dit|decision sera|en tete|est il|fin|interessee par|janvier|nous avons|novembre je|novembre le|pensez vous|plait|pour un|printemps m|quand la|reviens vers|sage|sera|sera prise|tete
-20:0 janvier|a l|au poste|auriez vous|calendrier|comptable m|contrat|dont vous|encore de|entretien savez|et de|faut il|j accepte|la suite|m ont|maison|me plait|mon interet|novembre savez|part de|poste m|poste me|pour la|pourriez|pourriez vous|ravie|repense|un autre|vous pu
-18:ai apprecie|ai je|aime|aimerais|aussi|autre poste|avancer|cloture|combien|combien de|confirme|d en|de jours|de nos|de vos|depuis notre|dont nous|et votre|etions|garde|j aimerais|je garde|jour|le contrat|le recrutement|me permets|novembre vous|permets|printemps dont|printemps et|pu avancer|que nous|reflexion|rencontres|retire|si un|t elle|toujours savez|tres interessee|votre maison|vous au|vous une
-17:le poste|savez vous
-16:a laquelle|a sage|accepte votre|ai accepte|ai beaucoup|ai ete|avons parle|ces|compris|comptable et|comptable savez|cv|dans votre|de mon|demande|disponibilite|disponible pour|disposition|echanges et|ecrit|employeur|entretien et|entretien vous|equipes|et a|explications|facon|fait part|franchise|heureuse d|idee|impression|interet pour|j y|je comprends|je retire|la cloture|la date|laquelle|le 0|ma motivation|me dire|moment|mon cv|mon employeur|mon envie|motivation|note|nous etions|novembre au|pas encore|passage|passage a|passe|personne que|plu|poste et|printemps j|printemps me|que le|quel|rejoindre votre|reste tres|s est|signer|temps que|trouverez mon|une idee|volontiers|vos explications|votre disposition|votre franchise|votre poste
-15:bonjour|entretien|m avez|madame
-14:0 je|a bientot|a jour|a mon|a vos|accepte un|accepter|accorde|accueil de|actuel|ai aime|ai bien|ai choisi|ai ecrit|ai fait|ai termine|aimerais savoir|ans|appareil|apprecie nos|apprecie notre|apres reflexion|attentes|attention|avancer dans|avant de|avec plaisir|avez parle|aviez annonce|avions|avoir pris|beaucoup plu|belle fin|benali anne|bientot|bonjour madame|bonne impression|candidature au|ce que|celui|change|choisir|ci|comme nous|compris que|comptable avez|comptable ma|conseil|conversation|correspond|dans mon|de teletravail|derniere au|disposition pour|dit des|dois repondre|donne envie|donner suite|du calendrier|du temps|dubois a|ecrire|ecris|ensemble|entretien les|et disponible|et vos|explications sur|facon dont|fin de|fixee|formation|grand|hier|ici la|idee de|il que|il toujours|informe|informe que|interessee et|janvier comme|je repense|je serais|je tenais|joindre|jours de|l accueil|l appareil|l attention|la facon|la fin|laquelle je|le choix|le passage|logiciel|lors|lors de|lyon|merci a|mes references|monsieur|motivation est|motivee|nous avions|novembre et|novembre j|novembre pour|organisation|par le|parle|parle le|pense|plait beaucoup|point|portee|pour tout|pour vos|pourrait|premier|proche|proche de|proposition a|quelle date|quels|rappelle|ravie d|recroiser|redire|references|remercier|remercier pour|reste a|reste interessee|retire ma|rigueur|sage dont|savez|savoir ou|selon|serais|serais ravie|service|si j|signer le|sincerement|suite du|sur l|teletravail|tenais|tenais a|termine|une semaine|voici|vos attentes|votre choix|votre disponibilite|vous confirme|vous ecris|vous informe|vous que|vous redire|vous remercier|vous un|vus|y ai
-13:depuis|equipe|interesse|vous quand
-12:benali|choix|l equipe|poste|toujours
-11:a vous|du|pour le|vous m
-10:0 0|0 decembre|0 madame|a ce|a change|a confirme|a quelle|accepte avec|accorde mardi|accueil chaleureux|accueil les|ai compris|ai repense|aime la|annee a|annexe|annexe savez|appareil au|arrivee|attendez|attention portee|au moment|au plaisir|au printemps|audit|aurais plaisir|autant|autre offre|autre proposition|aux conditions|avais parle|avant le|avec interet|avec joie|avez accorde|avez consacre|aviez recue|avions parle|avoir consacre|ayant|beaucoup|beaucoup apprecie|beaucoup interessee|benali je|bienveillante|bonjour monsieur|bonne personne|bureaux|candidature j|cas|cela vous|celle|chaleureux|chances|chargee|chargee pour|cherche|cherchez|cherchez quelqu|chez moi|chez mon|choisi de|choix est|choix et|choix s|clarte|cloture de|clotures|collegue|comme convenu|comme promis|comme vous|comment se|comprends votre|comptabilite|comptable aux|comptable car|comptable depuis|comptable est|comptable j|contact|contrat pour|convaincue|convenu|convenus|convenus merci|convient|correspond a|criteres|cv a|d accepter|d annee|dans ce|date de|de ces|de chez|de lundi|de mardi|de ne|de nouveau|de rester|de semaine|de trouver|decembre|decision pour|demandent|depuis j|deroule|deroule la|dire quand|dire si|disiez|dit de|domicile|donc de|donc ma|dont je|du mois|echange et|elle fixee|employeur actuel|en annexe|en novembre|en parler|en piece|en reparler|entier|entre|entretien je|equipe aussi|equipe je|equipe m|est avec|est chargee|est exactement|est intacte|est le|est reste|est un|et bienveillante|et combien|et la|et me|et pourquoi|et reste|et ses|et si|etapes|ete sensible|etions rencontres|evoque|evoque les|exactement|fais|fait bonne|fait tres|fait une|ferez|ferez votre|fin d|fonctions|formation sage|franchise sur|garde un|grand merci|heure mardi|il prevoir|il y|imagine|imagine que|impression et|indiquer|intacte|intacte avez|interessent beaucoup|j imagine|je cherche|je fais|je l|je pense|je prefere|je repete|je souhaite|je voulais|jeudi matin|joie|jointe|jour en|l ai|l organisation|la bonne|la comptabilite|la decision|la formation|la meme|la periode|la qualite|laisse un|le calendrier|le salaire|le travail|les candidats|les etapes|lieu|longuement|lyon le|m est|m indiquer|m interessent|madame benali|maison reste|matin vous|me donne|me restent|meme si|merci pour|mois de|moment des|mon domicile|mon premier|monsieur benali|mot|mots|note sur|notre conversation|nous|nous en|nous signer|nouvel|novembre 0|novembre ai|novembre la|novembre pourriez|novembre pouvez|novembre si|offre j|ont renforce|ouvert|par vos|parle et|parle m|parler|pas y|pensiez|periode est|permets de|permets donc|peut etre|piece|piece jointe|plaisir a|plaisir de|plus proche|point m|porte sur|portee a|poste correspond|poste semblable|pourrai|pourrez|pourrons|pourrons nous|poursuivre|precisement|preciser|prefere vous|premier choix|presente|prevoir|prevu|printemps ont|pris le|prochaine|prochaines|promis vous|proposition apres|proposition avec|proposition le|proposition m|proposition pour|proposition qui|pu|pu prendre|pu se|qualite|qualite de|quand pourrons|que ce|que les|quelques|qui tienne|rappele|rappelez|rappelez moi|ravie de|recherche|recu une|references sur|reflechi|reflexion j|reflexion je|remercie d|remercie sincerement|rencontrees|renforce|renforce mon|reparler|repense a|repete|repete 0|reponse et|reponse vers|reste en|reste entier|reste mon|restent en|rester|retire donc|reussite|revoir|roy|se deroule|second|selon vous|semaine prochaine|semaine que|semblable|sensible|sensible a|ses|ses equipes|si la|si le|si votre|simplement|sincerement de|sommes rencontres|sommes vus|sont les|souhaite de|souhaitiez|souvenir|souvenir de|suis disponible|suis ravie|sur notre|temps et|termine la|tete ce|tete les|tienne|tienne les|toujours disponible|toujours ouvert|tout a|tout ce|travaille|tres heureuse|tres plaisir|trouver la|trouverez mes|un conseil|un grand|un moment|un nouvel|un point|un qui|un second|une date|une proposition|vers le|visite|volontiers a|vos equipes|vos nouvelles|votre offre|voulais|vous allez|vous attendez|vous avais|vous cherchez|vous dire|vous disiez|vous ecrire|vous ferez|vous joindre|vous l|vous pensiez|vous pourrez|vous pouvez|vous pouvoir|vous rappeler|vous rappelle|vous recroiser|vous revoir|xxx|y donner
-9:autre|de l|et j|semaine|sur les|une autre
-8:avec|de notre|des delais|dit|encore|ete|je vous|jours|mardi les|merci|pour|vers vous|vos
-7:au|dans|entretien de|la semaine|pouvez|puis|temps
-6:ai|auriez|dire|donne|en|en est|j ai|l|le|le temps|prise|puis je|que je|sur
-5:comme|des|la|printemps|recrutement|y
-4:a ma|a t|annee|avec vous|avoir fait|belle|benali merci|confiance|de vous|delais|delais du|du printemps|envie|la personne|m a|mardi j|message|personne|pouvez vous|quand|quand vous|t|travail|votre confiance
-3:a fait|bonne|de m|envie de|les delais|mardi|pour l|savoir
-2:a beaucoup|consacre|d avoir|d une|de|deja|donc|donner|et|ici|m|matin|mon|nouveau|offre|prendre|semaine derniere|t il|tres|un|une decision|vers|vous et
-1:de votre|il|je|se|si|souhaite|vous
1:ai recu|allez|annonce|appel|appeler|aurais|avance|avoir|car j|d ici|dans la|dernier|et je|et le|et que|heure|j aurais|je me|jeudi|les|m aviez|mais je|mardi et|notre rencontre|periode|pouvoir|que la|que vous|rappeler|rencontre|restent|savoir si|suis toujours|travailler|une equipe
2:avant|candidature|choisi|decider|espere que|fait|je dois|ma candidature|meme|merci de|mois|ne pas|pris|que j|sommes|vous souhaite
3:bien|d|tout|une
4:avez|candidats|ce|comprends|decision j|dois|elle|espere|est ce|j espere|ma|nous sommes|qui me|recu
5:a ete|ai laisse|annonce une|aviez|candidatures|cette semaine|choisie|conditions|consacre une|davantage|de travailler|delai|donnerai|esperais|est pas|et mon|etes vous|interessent|j esperais|jusqu|mardi je|mardi vous|me|message de|n est|parmi|pas a|peut|peux|prend|pris votre|quatre|qui|qui m|recue mardi|rendre|repondre avant|salaire|semaine avez|si cela|souhaite une|temps de|trouver|un message|un peu|une belle|une heure|votre appel|votre temps|vous je|vous me
6:faut|l entretien|ou|recue
7:avais|bon|ce qui|difference|dois je|est|experience|fait la|la difference|porte|pour ce|prefere|qu est|semaines|vous decider
8:avoir recue|cette|deux|je suis|nouvelles|part|pour vous|si vous|vous avez
9:est elle|n|votre decision|votre reponse
10:a me|a un|a une|accordez|ai pas|ailleurs|allez vous|apres|aujourd|aujourd hui|avant vendredi|besoin|bonne continuation|candidature n|car|ce poste|ce travail|cela|cette annee|charge|chose|commence|comprendre|continuation|d autre|d experience|dans les|de prendre|de quelqu|de recrutement|de revenir|de trois|decision est|demain|deranger|desolee de|dix|dix jours|dossier|en etes|entiere|entretien avez|esperais un|espoir|et vous|etiez|explique|fait pour|fait trois|financiere|hate|hui|il encore|il faut|informer|issue|je peux|je prends|je viens|journee|jours que|jusqu a|la peine|le soir|long|lundi|lundi j|m appeler|m en|m organiser|ma derniere|ma part|mais j|me donner|me fait|meme a|merci d|mes|methodes|mettre|moi de|moi et|mois et|mon dossier|mon experience|n a|occasion|organiser|oui|parle des|part avant|part me|pas pour|passee|peine|peine de|pendant|perdre|personne choisie|petit|peu|place|pour savoir|presque|printemps ce|printemps je|priorite|pris une|promis|qu un|que l|quelles|quelqu|quelqu un|qui a|qui se|recevez|recue j|relance|relance car|relances|rencontre de|repondu|reponse me|restes|retour de|revenir|s il|serait|simple|solliciter|solliciter encore|sont restes|suis|suis desolee|super|sur la|sur une|un simple|une bonne|va|venir|viens|vos methodes|vous a|vous d|vous deranger|vous faire|vous le|vous n|vous prie|vous relance|vous solliciter|y a
11:avez vous|reponse
12:elle prise|est votre|etre|pas|qu|quelle|une reponse
13:aux|je n|plus|repondre
14:mais|ne m|pourquoi|retour|trouve|vous pris
15:c est
16:a tres|ait|cela fait|chez vous|d etre|de ce|de ma|des nouvelles|desolee|entreprise|j avais|maintenant|me le|moi je|ne vous|pas la|poste a|poste est|pour mardi|prends|soir|tient|tres vite|une chance|une fois|votre entretien
17:attends|autres|c|chance|j attends|laisse|n ai|ne|vendredi|vous en
18:me repondre
19:etes|fois|moi|trois
20:candidate|car je|de me|encore une|et ce|je sais|ma situation|manque|mieux|prie|situation|vous aviez|vous ne
22:pour moi
23:je ne
24:etait|sais|vite|votre part
26:d autres|trop
28:faire
30:sans
31:a faire|a tout|absolument|ai du|as|assistante|assure|assure que|au moins|aucune|aurai|aurai je|aux candidats|avez prefere|aviez pourtant|besoin de|car d|cette decision|chaud|choix vous|competences demandees|comprends pas|comptez|comptez vous|contente|contente de|cote|coucou nadia|croire|croire que|decide|demandees|demandees et|difficile|donnez|donnez moi|doute que|du mal|en prie|encore un|entretien c|erreur|est la|etais|etais la|fois et|franchement|gens|il me|injuste|j etais|je compte|je trouve|le faire|le faut|les competences|lettre|lettre morte|mail|mal|mal a|malgre mon|me voulez|moi vous|morte|nadia j|ne comprends|ne suis|niveau|niveau mais|on se|pardon|partante|partante a|prete|prete a|printemps c|qu une|quand aurai|quand comptez|quand tu|que ma|que moi|que tu|quoi|rapide|reponse de|reponse vous|sais que|salut|salut nadia|se tient|serieux|seule|silence|suis au|suis prete|tant|tenez|tient au|top|toujours partante|tout pour|tres difficile|trois entretiens|trois fois|trois semaines|trop contente|tu vas|un de|un retour|vas|vas bien|vient|votre assistante|votre refus|voulez
34:attends votre|au jus|c etait|ca|competences|devient|dites|entretiens|est ma|est mon|je m|jus|malgre|moi une|pas peur|pas votre|peur|pourtant|sans doute|toutes|toutes les|vendredi je|vous etes
37:alors|compte|coucou|heures|messages|moins|nadia|refus|tu|vraiment
39:doute
41:on
42:quelle est
46:vous decide
`
