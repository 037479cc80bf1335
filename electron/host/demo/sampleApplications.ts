import { PACES, TRIAL_CATEGORIES, type Pace, type TrialCategory } from '#domain/vocabulary.ts'

/** An invented application: company, post, place, and who is met there. */
export interface SampleApplication {
  readonly company: string
  readonly post: string
  readonly place: string
  readonly pace: Pace
  readonly trial: TrialCategory
  readonly people: readonly SamplePerson[]
}

export interface SamplePerson {
  readonly name: string
  readonly civility: 'madame' | 'monsieur'
  readonly role: string
}

/**
 * Companies and people that do not exist, in the order the stories take them. Each line: company,
 * post, place, people (`f` or `m`, name, role), pace, trial period.
 */
const TABLE = `
Brumelle Logistique | Responsable d’exploitation | Vierzon | f Hélène Laurent, Directrice de site; m Karim Benali, Responsable RH | senior | executive
Atelier Corvisan | Chargée de communication | Lyon | f Samia Ferradou, Directrice | normal | technician-supervisor
Cœur & Papier | Cheffe de projet édition | Nantes | m Étienne Mauvoisin, Éditeur | normal | technician-supervisor
Verlaine Énergies | Ingénieure maintenance | Dunkerque | f Anne-Lise Kerbrat, Responsable technique; m Paul Dessaigne, DRH | senior | executive
Nordélane | Technicienne réseau | Lille | m Youssef Amrani, Chef d’équipe | normal | technician-supervisor
Clinique des Tilleuls blancs | Secrétaire médicale | Angers | f Brigitte Vauquelin, Cadre de santé | urgent | worker-employee
Maison Opaline | Responsable de boutique | Bordeaux | f Clémence d’Aubrac, Gérante | normal | technician-supervisor
Transports Haliguen | Affréteuse | Lorient | m Yann Le Bozec, Directeur d’agence | urgent | technician-supervisor
Studio Farfadelle | Designer d’interface | Paris | f Maud Ithier, Directrice artistique; m Tom Lenglet, Développeur | normal | technician-supervisor
Coopérative du Val d’Ombre | Contrôleuse de gestion | Valence | m Gérard Poncelin, Directeur financier | senior | executive
Pépinières Saint-Orient | Responsable commerciale | Orléans | f Lucie Marchandeau, Présidente | normal | technician-supervisor
Lumigraphe | Rédactrice technique | Grenoble | m Adrien Colombier, Responsable documentation | normal | technician-supervisor
Assurances Belvedan | Gestionnaire de sinistres | Niort | f Nadège Fournival, Responsable de pôle | normal | worker-employee
Horlogerie Jurantine | Assistante qualité | Besançon | m Laurent Vuillequez, Responsable qualité | normal | technician-supervisor
Mairie de Saint-Amé-le-Vieux | Chargée de mission culture | Saint-Amé-le-Vieux | f Odile Trémeaux, Directrice générale des services | normal | technician-supervisor
Fromagerie Montclairet | Responsable logistique | Aurillac | m Jean-Marc Delpirou, Directeur | normal | technician-supervisor
Axovane | Développeuse | Rennes | f Inès Quillivic, Responsable technique; f Soraya Nemouchi, Recruteuse | normal | executive
Béton Vif | Conductrice de travaux | Toulouse | m Serge Castanié, Directeur travaux | urgent | executive
Hôtel des Deux Phares | Adjointe de direction | La Rochelle | f Pascale Rivalland, Directrice | normal | technician-supervisor
Musée des Machines lentes | Médiatrice | Saint-Étienne | m Olivier Grandjean-Roux, Conservateur | normal | worker-employee
Orfèvre Numérique | Analyste de données | Montpellier | f Farah Belkassem, Responsable données | normal | executive
Laiterie de la Combe noire | Responsable de production | Chambéry | m Michel Baudriot, Directeur industriel | senior | executive
Agence Pastourelle | Attachée de presse | Paris | f Delphine Osmont, Fondatrice | normal | technician-supervisor
Librairie Le Quai perdu | Libraire | Rouen | f Agnès Hautecoeur, Gérante | normal | worker-employee
Serrurerie Bourdelle et Fils | Assistante administrative | Limoges | m Thierry Bourdelas, Gérant | normal | worker-employee
Trame Verdaine | Ingénieure textile | Roubaix | m Quentin Wattrelon, Directeur R&D | normal | executive
Vignobles Castelmaure-Roy | Responsable export | Narbonne | f Isabelle Roquefeuil, Directrice commerciale | senior | executive
Centre de formation Passepas | Formatrice bureautique | Poitiers | m Hamid Zerrouki, Responsable pédagogique | normal | technician-supervisor
Garage Mirabeau-Sud | Réceptionnaire atelier | Nîmes | m Franck Pelissanne, Chef d’atelier | urgent | worker-employee
Imprimerie du Faubourg vert | Responsable de fabrication | Dijon | f Monique Charbonnel, Directrice | normal | technician-supervisor
Pharmalande | Chargée d’affaires réglementaires | Tours | f Émilie Sauvageot, Pharmacienne responsable | normal | executive
Optique Clairvue | Opticienne | Clermont-Ferrand | m Bastien Roudeix, Franchisé | normal | worker-employee
Radio Corniche | Programmatrice | Marseille | f Leïla Santucci, Directrice d’antenne | normal | technician-supervisor
Scierie Haute-Meurthe | Responsable achats | Épinal | m Bernard Claudel-Noir, Directeur | normal | technician-supervisor
Aérodyne Pyrénées | Acheteuse industrielle | Tarbes | m Xavier Laborde-Cazaux, Responsable achats | senior | executive
Crèche Les Petits Cailloux | Directrice adjointe | Le Mans | f Sophie Bellanger-Dru, Directrice | normal | technician-supervisor
Moulin de Trévaleuc | Responsable qualité | Quimper | f Gwenola Le Dantec, Directrice de site | normal | technician-supervisor
Banque Solidaire de l’Isle | Conseillère clientèle | Périgueux | m Philippe Desmarchais, Directeur d’agence | normal | technician-supervisor
Ferrailles & Merveilles | Coordinatrice d’atelier | Mulhouse | f Caroline Zimmerlin, Directrice | normal | technician-supervisor
Tanneries d’Arcambre | Cheffe d’équipe | Annonay | m Denis Chalancon, Responsable de production | normal | technician-supervisor
Nautilia Composites | Dessinatrice projeteuse | Les Sables-d’Olonne | m Erwan Guilloux-Marie, Responsable bureau d’études | normal | technician-supervisor
Théâtre de la Petite Ourse | Administratrice | Avignon | f Françoise Delmastro, Directrice | normal | executive
Sucrerie Saint-Vaast-Neuf | Automaticienne | Arras | m Ludovic Hennebique-Roy, Responsable maintenance | normal | technician-supervisor
Compagnie du Chêne rouvre | Chargée de recrutement | Nancy | f Amandine Thiriet-Blanc, Associée | normal | technician-supervisor
Domovelle | Cheffe de produit | Annecy | m Julien Favrat, Directeur marketing | normal | executive
Archives Mémovive | Documentaliste | Caen | f Geneviève Lemonnier-Hue, Responsable du fonds | normal | technician-supervisor
Escale Fluviale | Responsable d’escale | Chalon-sur-Saône | m Didier Perraudin, Directeur | normal | technician-supervisor
Papeterie Rivesaltine | Assistante commerciale | Perpignan | f Carme Puigdoure, Responsable des ventes | normal | worker-employee
`

const personOf = (text: string): SamplePerson => {
  const [who = '', role = ''] = text.split(', ')
  return { name: who.slice(2), civility: who.startsWith('f') ? 'madame' : 'monsieur', role }
}

const applicationOf = (line: string): SampleApplication => {
  const [company = '', post = '', place = '', people = '', pace, trial] = line.split(' | ')
  return {
    company,
    post,
    place,
    people: people.split('; ').map(personOf),
    pace: PACES.find((each) => each === pace) ?? 'normal',
    trial: TRIAL_CATEGORIES.find((each) => each === trial) ?? 'technician-supervisor',
  }
}

export const SAMPLE_APPLICATIONS: readonly SampleApplication[] = TABLE.trim()
  .split('\n')
  .map(applicationOf)
