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
  yasmine yves yvette yvonne zoe
  aicha amel amina anissa assia asma brahim dounia farida farah faycal fouad hakim hamza hasna houda imane
  imen jamila kamel khadija khalid laila lamia latifa malika mariam mehdi mounir mourad mustapha
  nabil naima najat nassim nawel nora noura rachid rachida redouane rim sabrina safia said salima
  salma sami selma sihem siham soraya sofiane souad wafa yacine yasmina yassine younes youssef zineb
  adama awa bakary binta coumba djeneba fatou ibrahima kadiatou mamadou mariama moussa ousmane oumar
  aleksandra agnieszka ewa katarzyna krzysztof malgorzata piotr anastasia dmitri ekaterina svetlana
  ana antonio carmen carlos diego esther fernando javier joao jorge jose josefa juan luis lucia manuel
  maria-jose miguel monica pablo paloma paula pedro pilar rafael rosa sergio teresa
  chiara elena federica francesca francesco gianluca giorgio giovanni giuseppe luca marco matteo paolo
  andreas birgit christoph claudia friedrich gabriele heike jurgen katrin klaus petra sabine stefan
  ursula uwe wolfgang amanda andrew christopher elizabeth heather jason kimberly linda lauren mary
  abigail adrien alban albane aleksandr alexia alexis alison alix ambre anne-laure antonin apolline
  armelle arnold arthur aude aurele axel axelle babette baptiste barbara basile beatrix benjamin
  berengere bernadette blandine boris brian bruna capucine carlo cassandre cecilia cedric celestin
  charlene christian christiane clarisse claudine clotilde coline constance coralie cyprien damian
  danielle danny davide deniz diane dimitri djamel donna dylan eddy eliane eliott elliot eloise elvira
  emile emilien enora enzo erica erika ernest erwan ethan eugenie evan fabiola fatiha felicie fernand flavie
  flora floriane frank fred gaelle gaetan geoffrey georgette germaine ghislaine gina giselle gladys
  gwenaelle gwendoline hanna heloise henriette honorine ian igor ilona irina isaac ivan jack jade jake janine
  jean-marc jeanne jeannine jenny jimmy joe joel joelle johan johann jonas jonathan joris josiane judith
  juliane justine kadija katarina katherine kelly ken killian laurence laurene laurine leonie leontine
  lila liliane lina linda line lionnel lorena lorraine louane loris louisa lucette luciano lucile lucien
  lucienne luna lydia lydie maelle maelys maeva magalie malo malek manuela marcelle marie-eve marielle
  mario marius marta martha mateo maxence maya melina meryem mia micheline mickael mike milena mina
  morgane nathanael nelly nicholas nick nina ninon noa noah noe noel noelle noemi octave octavie ombeline
  ophelia oriane pablo paola patrizia paulette peggie perrine pierrette prune rebeca reine remy rita
  roberta roberto rodolphe rolande romeo rosalie rose roselyne roxane salome sandie sandy sarah-jane sasha
  savannah sean sebastian selena servane sidonie simona sixtine solene stacy stella steve sue susanne
  suzie sybille sylvain sylviane tania tara teddy tess theodore theophile tiffany tim timothe titouan tom
  tony tracy ugo valentina valeria vera vincenzo viola violette virginia wendy werner wilfried yael yoann
  yohan yolande yuri yvan zelie zoey
  aniko csaba emese eniko eszter ferenc gyorgy ildiko istvan jozsef katalin orsolya reka szilvia timea
  tibor zoltan zsofia zsolt zsuzsanna
  matthew megan nancy rebecca samantha sharon stephen steven timothy`)
/** First names that many have for a surname: « M. Laurent », « Anne Martin ». */
const EITHER =
  set(`gabor janos laszlo tamas adam alain albert alexandre alexander ali andre antoine anthony arnaud aubert
  bastien benoit bernard bertrand brice bruno charles claude clement colin cyril damien daniel david
  denis didier edouard emmanuel eric etienne fabien felix florent franck francois gabriel gautier
  george georges gerard gilbert gilles gregoire gregory guy henri henry herve jacques james jean jerome
  john jordan joseph jules julien kevin lambert laurent leon leonard lionel louis luc lucas marc marcel
  mario martin mathis maurice max maxime michael michel morgan nathan nicolas noel olivier omar oscar
  pascal patrice patrick paul peter philippe pierre raphael raymond regis remi remy renaud rene richard
  robert robin roger roland romain samuel scott sebastien serge simon stuart sylvain thibault thomas
  tristan valentin victor vincent william yann yvan`)

/** Jean-Christophe, Anne-Sophie: two first names joined are hardly ever a surname. */
const partsOf = (word: string): readonly string[] => fold(word).split('-')
const isKnown = (part: string): boolean => FIRST_ALONE.has(part) || EITHER.has(part)

/** Whether a word is a common first name, whoever may have it for a surname too. */
export const isFirstName = (word: string): boolean => partsOf(word).every(isKnown)

/** Whether a word is a first name and hardly ever a surname. */
export const isOnlyFirstName = (word: string): boolean => {
  const parts = partsOf(word)
  return FIRST_ALONE.has(fold(word)) || (parts.length > 1 && parts.every(isKnown))
}

/** Jean Luc, Marie Claire, Anne Sophie: one first name, written as two words. */
export const isCompound = (first: string, second: string): boolean =>
  /^(?:jean|marie|anne|maria|jose|juan)$/u.test(fold(first)) && isFirstName(second)
