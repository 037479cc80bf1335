import { fold } from '#domain/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Common first names that hardly anybody has for a surname. */
const FIRST_ALONE =
  set(`abigail adama adele adrien agathe agnes agnieszka aicha alban albane aleksandr aleksandra alexandra
  alexia alexis alice aline alison alix amanda amandine ambre amel amelie amina aminata ana anais
  anastasia andrea andreas andrew angela anissa anita ann anna anne annie antonin antonio apolline
  armelle arnold arthur asma assia astrid aude audrey aurele aurelie awa axel axelle babette bakary
  baptiste barbara basile beatrice beatrix benedicte benjamin berengere bernadette binta birgit
  blandine boris brahim brian brigitte bruna camille capucine carine carla carlo carlos carmen
  carole caroline cassandre catherine cecile cecilia cedric celestin celia celine chantal charlene
  charlotte chiara chloe christelle christian christiane christine christoph christophe christopher
  claire clara clarisse claudia claudine clemence clementine clotilde coline constance coralie
  corinne coumba cyprien damian daniela danielle danny davide deborah delphine deniz diana diane
  diego dimitri djamel djeneba dmitri dominique donna dounia dylan eddy edith ekaterina elena
  eleonore eliane eliott elisa elisabeth elise elizabeth elliot elodie eloise elvira emile emilie
  emilien emily emma enora enzo erica erika ernest erwan estelle esther eszter ethan eugenie eva
  evan evelyne ewa fabienne fabiola fabrice fanny farah farida fatiha fatima fatou faycal federica
  felicie ferenc fernand fernando fiona flavie flora florence floriane fouad francesca francesco
  francoise frank fred frederic frederique friedrich gabriele gaelle gaetan genevieve geoffrey
  georgette geraldine germaine ghislaine gianluca gina giorgio giovanni giselle giulia giuseppe
  gladys guillaume gwenaelle gwendoline gyorgy hakim hamza hanna hannah hasna heather heike helen
  helene heloise henriette honorine houda hugo ian ibrahima igor ildiko ilona imane imen ines ingrid
  irene irina isaac isabelle istvan ivan jack jacqueline jade jake jamila jane janine jason javier
  jeanne jeannine jennifer jenny jeremy jerome jessica jimmy joanna joao joe joel joelle johan
  johann johanna jonas jonathan jorge joris jose josefa josephine josiane jozsef juan judith julia
  juliane julie juliette jurgen justine kadiatou kadija kamel karen karim karine katalin katarina
  katarzyna kate katherine katia katrin kelly ken khadija khalid killian kimberly klaus krzysztof
  laetitia laila lamia latifa laura laure lauren laurence laurene laurine lea leila lena leo leonie
  leontine lila liliane lina linda line lionnel lisa lise loic lorena loris lorraine louane louisa
  louise luca lucette lucia luciano lucie lucien lucienne lucile lucy ludivine ludovic luis luna
  lydia lydie maelle maelys maeva magali magalie malek malgorzata malika malo mamadou manon manuel
  manuela marcelle marco margaux margot maria mariam mariama marianne marie marie-eve marielle
  marina marine mario marion marius marjorie marta martha martine mary maryse mateo mathieu mathilde
  matteo matthew maud maxence maya megan mehdi melanie melina melissa meryem mia michele micheline
  mickael miguel mike milena mina mireille mohamed monica monique morgane mounir mourad moussa
  muriel mustapha myriam nabil nadege nadia nadine naima najat nancy nassim natacha natalie nathalie
  nathanael nawel nelly nicholas nick nicole nina ninon noa noah noe noel noelle noemi noemie nora
  noura oceane octave octavie odile olga ombeline ophelia ophelie oriane oumar ousmane pablo paloma
  paola paolo patricia patrizia paula paulette pauline pedro peggie peggy perrine petra pierrette
  pilar piotr prune quentin rachel rachid rachida rafael rebeca rebecca redouane regine reine remy
  rim rita roberta roberto rodolphe rolande romane romeo rosa rosalie rose roselyne roxane sabine
  sabrina safia said salima salma salome samantha sami samira sandie sandra sandrine sandy sara
  sarah sasha savannah sean sebastian selena selma sergio servane severine sharon sidonie siham
  sihem simona simone sixtine sofia sofiane solange solene sonia sophia sophie soraya souad stacy
  stefan stella stephane stephanie stephen steve steven sue susan susanne suzanne suzie svetlana
  sybille sylvain sylviane sylvie tania tara tatiana teddy teresa tess theo theodore theophile
  thierry tiffany tim timothe timothy titouan tom tony tracy ugo ursula uwe valentina valentine
  valeria valerie vanessa vera veronique victoria vincenzo viola violette virginia virginie viviane
  wafa wendy werner wilfried wolfgang xavier yacine yael yasmina yasmine yassine yoann yohan yolande
  younes youssef yuri yvan yves yvette yvonne zelie zineb zoe zoey zoltan zsofia zsolt zsuzsanna`)
/** First names that many have for a surname: « M. Laurent », « Anne Martin ». */
const EITHER =
  set(`adam alain albert alexander alexandre ali andre anthony antoine arnaud aubert bastien benoit bernard
  bertrand brice bruno charles claude clement colin cyril damien daniel david denis didier edouard
  emmanuel eric etienne fabien felix florent franck francois gabriel gautier george georges gerard
  gilbert gilles gregoire gregory guy henri henry herve jacques james jean john jordan joseph jules
  julien kevin lambert laurent leon leonard lionel louis luc lucas marc marcel martin mathis maurice
  max maxime michael michel morgan nathan nicolas olivier omar oscar pascal patrice patrick paul
  peter philippe pierre raphael raymond regis remi renaud rene richard robert robin roger roland
  romain samuel scott sebastien serge simon stuart thibault thomas tristan valentin victor vincent
  william yann`)

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
