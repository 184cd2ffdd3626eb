/**
 * A project of the demo: its lead and partners by their place in the list of organisations, with what each asks, and who
 * receives for those that have no account.
 */
export type DemoProject = {
  title: string
  summary: string
  shares: readonly (readonly [place: number, euros: number, host?: number])[]
  budget: readonly (readonly [label: string, euros: number])[]
  minimum: number
  /** What the committee gives to each partner, in their order, and why. */
  given: readonly number[]
  verdict: string
  /** What the first of the committee objects, and what lifted it; empty where it stands. */
  objection?: { reason: string; liftedBy: string }
}

export const projects: readonly DemoProject[] = [
  {
    title: 'Cantines de quartier croisées',
    summary:
      'Deux repas ouverts par semaine, dans deux quartiers qui se connaissent peu. Chaque équipe cuisine chez l’autre un mois sur deux.',
    shares: [
      [5, 6500],
      [7, 2500, 5],
    ],
    budget: [
      ['Denrées', 5000],
      ['Matériel de cuisine', 2500],
      ['Transport', 1500],
    ],
    minimum: 6000,
    given: [6500, 2500],
    verdict: 'Deux quartiers qui cuisinent ensemble chaque semaine : tout est demandé au plus juste.',
  },
  {
    title: 'Garage à vélos itinérant',
    summary: 'Une remorque-atelier passe dans six communes, le samedi, avec des pièces de récupération.',
    shares: [
      [2, 4500],
      [8, 2000],
    ],
    budget: [
      ['Remorque et outils', 4500],
      ['Pièces', 2000],
    ],
    minimum: 4500,
    given: [4500, 2000],
    verdict: 'Six communes touchées pour le prix d’une remorque.',
  },
  {
    title: 'Radio des assemblées',
    summary: 'Une émission par assemblée, montée avec celles et ceux qui y étaient, et diffusée partout.',
    shares: [
      [3, 4000],
      [4, 1500, 11],
      [0, 1700],
    ],
    budget: [
      ['Matériel d’enregistrement', 4200],
      ['Montage', 3000],
    ],
    minimum: 4000,
    given: [3500, 1500, 0],
    verdict:
      'Le montage se partage avec les assemblées : un peu moins suffit. Rien pour La Garance, que la loi exclut (loi du 11 mars 1988, article 11-4).',
  },
  {
    title: 'École de facilitation',
    summary: 'Quatre week-ends pour apprendre à animer une assemblée, à trois régions, avec garde d’enfants.',
    shares: [
      [11, 7000],
      [4, 2000, 11],
      [8, 3000],
    ],
    budget: [
      ['Intervenantes et intervenants', 6000],
      ['Lieux et repas', 4500],
      ['Garde d’enfants', 1500],
    ],
    minimum: 8000,
    given: [6000, 1500, 2500],
    objection: {
      reason: 'Quatre week-ends de suite écartent celles et ceux qui travaillent le samedi.',
      liftedBy: 'Deux week-ends et quatre soirées : le calendrier a changé.',
    },
    verdict: 'Oui pour l’école, avec deux week-ends de moins.',
  },
  {
    title: 'Audit précarité énergétique',
    summary: 'Cent logements visités et un dossier par immeuble, pour demander des travaux.',
    shares: [
      [6, 10_000],
      [1, 4000],
    ],
    budget: [
      ['Visites', 9000],
      ['Analyses', 5000],
    ],
    minimum: 12_000,
    given: [0, 0],
    objection: {
      reason: 'Ces visites sont déjà payées par la métropole dans deux territoires sur trois.',
      liftedBy: '',
    },
    verdict: 'Utile, mais déjà financé ailleurs en grande partie : revenir avec ce qui reste à payer.',
  },
  {
    title: 'Bus des territoires',
    summary: 'Un bus relie les trois rives à chaque plénière, avec des places pour fauteuils roulants.',
    shares: [
      [10, 6000],
      [9, 3500],
    ],
    budget: [
      ['Location adaptée', 7500],
      ['Carburant et péages', 2000],
    ],
    minimum: 7000,
    given: [6000, 3500],
    verdict: 'Sans ce bus, une plénière sur deux se tient sans les vallées.',
  },
]
