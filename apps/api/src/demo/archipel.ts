import type { LegalForm, Sector } from '@reliance/core/organisations/found-organisation.ts'

/** The demo coalition: everything here is invented, on real geography. */
export const demoCoalition = {
  name: 'Archipel des Trois Rives',
  slug: 'archipel-des-trois-rives',
  purpose:
    'Douze organisations de Montpellier, de Lille et de la vallée de la Drôme agissent ensemble quand elles le veulent, et gardent chacune leur identité.',
}

type DemoOrganisation = {
  slug: string
  name: string
  legalForm: LegalForm
  sector: Sector
  communeCode: string | null
  purpose: string
  /** Who speaks for it in the demo: name, function, local part of the address. */
  person: { name: string; role: string; address: string }
}

const organisation = (
  name: string,
  slug: string,
  [legalForm, sector, communeCode]: [LegalForm, Sector, string | null],
  purpose: string,
  [person, role, address]: [string, string, string],
): DemoOrganisation => ({
  name,
  slug,
  legalForm,
  sector,
  communeCode,
  purpose,
  person: { name: person, role, address: `${address}@trois-rives.test` },
})

/** In the order of the position matrix below. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  organisation(
    'La Garance commune',
    'la-garance-commune',
    ['association_1901', 'rights_and_democracy', '34172'],
    'Que les habitantes et les habitants décident de leur ville.',
    ['Malika Trouvé', 'Coordination', 'malika'],
  ),
  organisation(
    'Clé de Voûte solidaire',
    'cle-de-voute-solidaire',
    ['association_1901', 'housing', '34172'],
    'Un toit digne pour chaque personne.',
    ['Estelle Figuerol', 'Liaison Montpellier', 'estelle'],
  ),
  organisation(
    'Atelier du Vélo têtu',
    'atelier-du-velo-tetu',
    ['association_1901', 'mobility', '34057'],
    'Réparer ensemble, rouler toute l’année.',
    ['Marc Oudinelle', 'Trésorerie', 'marc'],
  ),
  organisation(
    'Radio Micocoulier',
    'radio-micocoulier',
    ['association_1901', 'culture_and_media', '34123'],
    'Donner l’antenne aux quartiers.',
    ['Rosa Delmotte', 'Antenne', 'rosa'],
  ),
  organisation(
    'L’Étincelle communaliste',
    'l-etincelle-communaliste',
    ['de_facto_association', 'rights_and_democracy', '59350'],
    'Des assemblées où chacune et chacun décide.',
    ['Karim Dutheil', 'Secrétariat Communication', 'karim'],
  ),
  organisation(
    'Fédération des Jardins Levain',
    'jardins-levain',
    ['union_of_associations', 'food_and_farming', '59512'],
    'Vingt-trois jardins partagés qui se prêtent des outils et des mains.',
    ['Yannick Delcourt-Sow', 'Liaison Métropole de Lille', 'yannick'],
  ),
  organisation(
    'Coopérative Énergie des Terrils',
    'energie-des-terrils',
    ['scic', 'energy_and_climate', '59360'],
    'Produire l’énergie là où l’on a extrait le charbon.',
    ['Julien Steenwerk', 'Représentation', 'julien'],
  ),
  organisation(
    'Collectif Brique et Accueil',
    'brique-et-accueil',
    ['informal_collective', 'solidarity', '59599'],
    'Accueillir, sans condition, sur le pas de la porte.',
    ['Awa Ndoumbé', 'Représentation', 'awa'],
  ),
  organisation(
    'Le Moulin des Passages',
    'le-moulin-des-passages',
    ['scic', 'support_to_organisations', '26108'],
    'Un lieu pour se réunir, travailler et fêter dans la vallée.',
    ['Samira Belkhiria', 'Liaison Vallée de la Drôme', 'samira'],
  ),
  organisation(
    'Réseau Semences d’Amont',
    'semences-d-amont',
    ['association_1901', 'food_and_farming', '26113'],
    'Garder et échanger les semences paysannes.',
    ['Odile Perrachon', 'Comité de mission', 'odile'],
  ),
  organisation(
    'Réseau Passerelles',
    'reseau-passerelles',
    ['association_1901', 'solidarity', null],
    'Quarante et un groupes qui relient celles et ceux qu’on sépare.',
    ['Françoise Abelard', 'Représentation', 'francoise'],
  ),
  organisation(
    'Institut des Communs vivants',
    'institut-des-communs',
    ['association_1901', 'education', null],
    'Apprendre à tenir ensemble ce qui n’appartient à personne.',
    ['Inès Talbi-Ferrand', 'Coordination', 'ines'],
  ),
]

/**
 * Statements with the positions of the twelve organisations in their order: + agree, 0 with nuances,
 * − disagree, · not yet debated; and the sentence of those with nuances.
 */
export const demoStatements: readonly { text: string; positions: string; nuance: string }[] = [
  {
    text: 'La coalition soutient publiquement des listes aux élections municipales.',
    positions: '+−0−+−−·−−−0',
    nuance: 'Soutenir des idées, oui ; des listes, seulement si nos statuts le permettent.',
  },
  {
    text: 'Le plaidoyer auprès des élues et élus est plus utile que l’action directe.',
    positions: '−+00−++−+−+0',
    nuance: 'Cela dépend du moment : l’un ouvre souvent la voie à l’autre.',
  },
  {
    text: 'Nos organisations doivent pouvoir agir sans apparaître publiquement.',
    positions: '0++0−+++++++',
    nuance: 'D’accord, tant que la coalition elle-même sait qui agit.',
  },
  {
    text: 'Une partie des places de délégation doit être tirée au sort.',
    positions: '++++++0+++0+',
    nuance: 'Pour une partie des places, et avec une formation.',
  },
  {
    text: 'La caisse commune finance d’abord les plus petites structures.',
    positions: '++++++−+++−0',
    nuance: 'À projet égal seulement.',
  },
  {
    text: 'Une organisation = une voix, quelle que soit sa taille.',
    positions: '++++++0+++−+',
    nuance: 'Pour les orientations, oui ; pour les salaires, discutons-en.',
  },
  {
    text: 'Nous devons adopter une stratégie nationale unique.',
    positions: '−0−−−−+−−−+0',
    nuance: 'Un cap commun, des chemins différents.',
  },
  {
    text: 'La question sociale des quartiers populaires passe avant le calendrier climatique.',
    positions: '++0++0−+−−00',
    nuance: 'Nous refusons de choisir : ce sont les mêmes personnes qui en souffrent.',
  },
  {
    text: 'Nous acceptons des subventions publiques pour la caisse commune.',
    positions: '−+0+−++·+0++',
    nuance: 'Jamais plus d’un tiers, et jamais pour la coordination.',
  },
  {
    text: 'Chaque organisation reste libre de ne pas participer à une action.',
    positions: '++++++++++++',
    nuance: '',
  },
  {
    text: 'Les réunions de la coalition ne dépassent pas deux heures.',
    positions: '++++++++++++',
    nuance: '',
  },
  {
    text: 'La désobéissance civile fait partie de nos moyens.',
    positions: '+−0++0−+0+−0',
    nuance: 'Sans violence, et décidée par celles et ceux qui en prennent le risque.',
  },
  {
    text: 'Il faut salarier la coordination plutôt que compter sur le bénévolat.',
    positions: '−+−0−0+−+0++',
    nuance: 'Un mi-temps d’abord, puis on regarde.',
  },
  {
    text: 'La priorité de parole va aux personnes qui ont le moins parlé et aux femmes.',
    positions: '++++++++++0+',
    nuance: 'La double liste, oui ; que chaque assemblée choisisse comment la tenir.',
  },
]

export const demoCharter = `1. Ce que nous sommes
Nous sommes des associations, des coopératives, des collectifs et des mouvements. Nous voulons agir ensemble sans nous confondre.

2. Ce qui reste à chacune
Chaque organisation garde son identité, ses personnes, ses décisions et ses données. Rien de ce qui se passe chez elle n’est publié sans un acte de sa part.

3. Ce que nous partageons
Une organisation, une voix. Nos accords et nos désaccords ont la même place. Aucune organisation n’est tenue de participer à une action.

4. Comment nous décidons
Une décision a un texte, une date, une méthode et des personnes qui la portent. Un mandat a une mission, une fin, et peut être révoqué à tout moment.

5. Comment on part
Une organisation quitte la coalition seule, en une fois, et emporte ce qui est à elle.`

/** People of L’Étincelle communaliste, who meet every second Thursday. */
export const demoNeighbours = [
  { name: 'Théo Vanderlinck', address: 'theo@trois-rives.test' },
  { name: 'Josiane Carpentras', address: 'josiane@trois-rives.test' },
  { name: 'Chloé Amsaguine', address: 'chloe@trois-rives.test' },
  { name: 'Emma Rastoul', address: 'emma@trois-rives.test' },
  { name: 'Farid Houssin', address: 'farid@trois-rives.test' },
  { name: 'Bruno Lescaille', address: 'bruno@trois-rives.test' },
] as const
