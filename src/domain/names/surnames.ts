import { fold } from '#domain/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Common surnames that hardly anybody has for a first name: they tell « Durand Paul » from « Paul Durand ». */
const SURNAMES =
  set(`alaoui almeida alonso alvarez amrani aubry ba bailly beaulieu becker belanger belkacem benali berger
  bergeron berrada besson bianchi blanc blanchard bonnet bouchard boucher bourgeois bouzid boyer
  breton brown brunet bruno camara caron carpentier carvalho castro cherif chevalier claes clarke
  cloutier colombo conti costa cote coulibaly davies delgado deschamps desjardins diallo diaz diop
  dominguez dube dubois dufour dumont dupont dupuis dupuy durand esposito evans fall faure fernandes
  fernandez ferrari ferreira fischer fontaine fortin fournier gagne gagnon gaillard gallo garcia
  garnier gauthier gil girard giraud gomez goncalves gonzalez goossens greco green guerin gutierrez
  haddad hamel hernandez herrera hoffmann huber idrissi jacobs janssens jimenez johnson jones keita
  keller khelifi konate kone lachance lacroix lambert langlois lapointe lavoie leblanc leclerc
  lecomte lefebvre lefevre legrand lemaire lemoine leroy levesque lopez lucas maes mansouri marchand
  marino marquez martinez meier menard mendoza mercier mertens meyer molina moreau morel moreno
  morin muller munoz nadeau navarro ndiaye oliveira ortega ortiz ouattara ouellet peeters pelletier
  pereira perez perrin perrot petit picard poirier poulin prevost ramirez ramos renaud ricci roche
  rodrigues rodriguez roger rojas rolland romano romero rossi rousseau roux roy rubio ruiz russo
  saidi sanchez santos schmid schmidt schneider serrano silva smith sousa sow suarez sy taylor tazi
  thompson torres toure traore tremblay vargas vasseur vazquez wagner walker weber white willems
  williams wouters wright`)

/** Beginnings and endings that only surnames have: Vandenbroucke, McKenzie, O’Neill, Kowalewski. */
const SHAPE =
  /^(?:vande[nr]?|mac|mc|o')\p{L}{4,}$|(?:sson|sdottir|opoulos|oglu|enko|escu|owski|ewski|owska|ewska|iewicz|ovic|ashvili)$/u

/** Whether a word is a common surname and hardly ever a first name; of two names joined, either. */
export const isSurname = (word: string): boolean =>
  fold(word)
    .split('-')
    .some((part) => SURNAMES.has(part) || SHAPE.test(part))
