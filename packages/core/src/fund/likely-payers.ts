import { compareNames, foldText } from '../shared/fold-text.ts'

export type Payer = { readonly organisationId: string; readonly displayName: string }

/** Words of four letters and more that banks and associations write everywhere: they tell nobody from another. */
const commonWords: ReadonlySet<string> = new Set(
  (
    'association associations assoc collectif collective coalition federation confederation union comite commission ' +
    'groupe groupement reseau network cooperative societe society club cercle centre center maison fondation ' +
    'foundation trust fonds amis amies friends pour avec dans sans chez entre notre votre leur leurs cette ' +
    'from with their france francais francaise national nationale commun commune communs common caisse fund ' +
    'virement virements versement versements paiement payment transfer instantane recu emis sepa cotisation ' +
    'cotisations contribution contributions promesse promise part parts adhesion facture reference annee year'
  ).split(' '),
)

/** The words by which a name or a label may be known, folded. */
const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    foldText(text)
      .split(' ')
      .filter(word => /^\p{L}{4,}$/u.test(word) && !commonWords.has(word)),
  )

/**
 * The organisations whose name shares a telling word with what a bank writes of a payment: a help for the eyes of whoever
 * sorts it, never a match. Those that share more words come first, then by name.
 * @param written the label and the name of the payer, as the statement has them.
 */
export const likelyPayers = <One extends Payer>(
  written: readonly string[],
  organisations: readonly One[],
): One[] => {
  const words = tellingWords(written.join(' '))
  return organisations
    .map(one => ({ one, shared: [...tellingWords(one.displayName)].filter(word => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || compareNames(a.one.displayName, b.one.displayName))
    .map(({ one }) => one)
}
