import { fold } from '#domain/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** Common surnames that hardly anybody has for a first name: they tell « Durand Paul » from « Paul Durand ». */
const SURNAMES =
  set(`dubois durand dupont moreau lefebvre lefevre leroy roux fournier girard bonnet lambert fontaine
  rousseau muller faure chevalier legrand gauthier garnier perrin lemaire dumont marchand dufour blanchard
  gaillard brunet giraud lecomte dupuis morel meyer roche renaud boyer petit lucas guerin leclerc
  lacroix mercier blanc roger picard vasseur bourgeois lemoine rolland menard langlois pelletier besson
  berger leblanc dupuy deschamps poirier aubry breton prevost hamel perrot carpentier menard bailly
  tremblay gagnon roy cote bouchard gauthier morin lavoie fortin gagne ouellet belanger levesque bergeron
  poulin boucher desjardins lapointe cloutier dube poirier nadeau fournier lachance beaulieu caron
  garcia lopez martinez gonzalez rodriguez fernandez perez sanchez gomez ruiz hernandez jimenez diaz
  moreno alvarez munoz romero alonso gutierrez navarro dominguez vazquez ramirez torres ramos gil serrano
  marquez castro ortega rubio molina delgado suarez ortiz vargas rojas mendoza herrera
  silva santos ferreira pereira oliveira costa rodrigues carvalho almeida sousa fernandes goncalves
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti
  smith jones williams brown taylor davies evans johnson walker wright thompson white green clarke
  muller schmidt schneider fischer weber keller huber meier schmid wagner becker hoffmann
  peeters janssens maes jacobs mertens willems claes goossens wouters dubois
  nagy kovacs toth szabo horvath molnar nemeth farkas varga balogh
  diallo traore coulibaly keita sow ndiaye diop fall ba sy camara toure konate ouattara kone
  benali haddad mansouri cherif saidi belkacem bouzid khelifi amrani alaoui idrissi tazi berrada`)

/** Beginnings and endings that only surnames have: Vandenbroucke, McKenzie, O’Neill, Kowalewski. */
const SHAPE =
  /^(?:vande[nr]?|mac|mc|o')\p{L}{4,}$|(?:sson|sdottir|opoulos|oglu|enko|escu|owski|ewski|owska|ewska|iewicz|ovic|ashvili)$/u

/** Whether a word is a common surname and hardly ever a first name; of two names joined, either. */
export const isSurname = (word: string): boolean =>
  fold(word)
    .split('-')
    .some((part) => SURNAMES.has(part) || SHAPE.test(part))
