import type { Visitor } from './visitor.ts'

/** Fills the answers, with the name of whoever has said none yet; the commune is chosen among what is proposed as one types. */
export const foundOrganisation = async (
  visitor: Visitor,
  { name, person }: { name: string; person: string },
  commune: { typed: string; chosen: string },
): Promise<void> => {
  const { page } = visitor
  await visitor.go('/creer/organisation')
  await visitor.title('Créer une organisation')
  await visitor.fill('Votre nom', person)
  await visitor.fill('Nom de l’organisation', name)
  await page.getByLabel('Forme juridique').selectOption('association_1901')
  await page.getByLabel('Domaine principal').selectOption('mobility')
  await page.getByRole('combobox', { name: 'Commune' }).pressSequentially(commune.typed)
  await page.getByRole('option').filter({ hasText: commune.chosen }).first().click()
  await visitor.press('Créer cet espace')
  await visitor.title(name)
}

export const foundCoalition = async (visitor: Visitor, name: string): Promise<void> => {
  await visitor.go('/creer/coalition')
  await visitor.title('Fonder une coalition')
  await visitor.fill('Nom de la coalition', name)
  await visitor.press('Fonder cette coalition')
  await visitor.title(name)
}

/** Opens the public page of the coalition, by the form that presents it. */
export const openPublicPage = async (visitor: Visitor, path: string, title: string): Promise<void> => {
  await visitor.go(`${path}/modifier`)
  await visitor.title('Modifier la présentation')
  await visitor.page.getByLabel('Ouvrir une page publique').check()
  await visitor.press('Enregistrer')
  await visitor.title(title)
}
