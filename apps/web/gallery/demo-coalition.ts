import { type AgreementPage, agreementPage } from '@reliance/core/positions/agreement-page.ts'
import { unanswered } from '@reliance/core/positions/position.ts'
import type { Stance } from '@reliance/core/positions/stance.ts'

/** The invented coalition of the demo: twelve organisations, fourteen statements. */
export const coalition = { seed: 'archipel', name: 'Archipel des Trois Rives' }
export const demoToday = '2026-11-19'

const names = [
  'La Garance commune',
  'Clé de Voûte solidaire',
  'Atelier du Vélo têtu',
  'Radio Micocoulier',
  'L’Étincelle communaliste',
  'Fédération des Jardins Levain',
  'Coopérative Énergie des Terrils',
  'Collectif Brique et Accueil',
  'Le Moulin des Passages',
  'Réseau Semences d’Amont',
  'Réseau Passerelles',
  'Institut des Communs vivants',
]

export const organisations = names.map((displayName, at) => ({
  organisationId: `o${String(at + 1).padStart(2, '0')}`,
  displayName,
}))
export const members = organisations.toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'fr'))

/** One sign for each organisation, in the order above. */
const positions: readonly [text: string, signs: string][] = [
  ['La coalition soutient publiquement des listes aux élections municipales.', '+-0-+--.---0'],
  ['Le plaidoyer auprès des élues et élus est plus utile que l’action directe.', '-+00-++-+-+0'],
  ['Nos organisations doivent pouvoir agir sans apparaître publiquement.', '0++0-+++++++'],
  ['Une partie des places de délégation doit être tirée au sort.', '++++++0+++0+'],
  ['La caisse commune finance d’abord les plus petites structures.', '++++++-+++-0'],
  ['Une organisation = une voix, quelle que soit sa taille.', '++++++0+++-+'],
  ['Nous devons adopter une stratégie nationale unique.', '-0----+---+0'],
  ['La question sociale des quartiers populaires passe avant le calendrier climatique.', '++0++0-+--00'],
  ['Nous acceptons des subventions publiques pour la caisse commune.', '-+0+-++.+0++'],
  ['Chaque organisation reste libre de ne pas participer à une action.', '++++++++++++'],
  ['Les réunions de la coalition ne dépassent pas deux heures.', '++++++++++++'],
  ['La désobéissance civile fait partie de nos moyens.', '+-0++0-+0+-0'],
  ['Il faut salarier la coordination plutôt que compter sur le bénévolat.', '-+-0-0+-+0++'],
  ['La priorité de parole va aux personnes qui ont le moins parlé et aux femmes.', '++++++++++0+'],
]

const stances: Record<string, Stance> = { '+': 'agree', '0': 'nuance', '-': 'disagree' }

export const statements = positions.map(([text], at) => ({
  statementId: `s${String(at + 1).padStart(2, '0')}`,
  number: at + 1,
  text,
  lang: 'fr',
}))

export const demoPage: AgreementPage = agreementPage({
  statements,
  memberCount: organisations.length,
  positions: positions.flatMap(([, signs], row) =>
    organisations.flatMap((organisation, column) => {
      const stance = stances[signs[column] ?? '']
      const statement = statements[row]
      if (stance === undefined || statement === undefined) return []
      return {
        ...organisation,
        statementId: statement.statementId,
        ...unanswered,
        stance,
        toConfirm: false,
      }
    }),
  ),
})

const sheetOf = (drafted: string) =>
  statements.map((statement, at) => {
    const stance = stances[drafted[at] ?? ''] ?? null
    return {
      ...statement,
      ...unanswered,
      stance,
      nuance: stance === 'nuance' ? 'Oui quand une loi se discute, non quand elle est votée.' : '',
      reason: at === 0 ? 'Nos statuts nous l’interdisent.' : '',
      important: at === 3 || at === 5,
      revision: 1,
    }
  })

/** The sheet of La Garance commune after nine answers, and after the last one. */
export const sheetRows = sheetOf('-0++++-+-.....')
export const answeredRows = sheetOf('-0++++-+-++0-+')
