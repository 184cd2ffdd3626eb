import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useTranslations } from 'use-intl'

export const rootIdentityParts = ['purpose', 'history', 'culture', 'methods'] as const
export type RootIdentity = Record<(typeof rootIdentityParts)[number], string>

export const isUnwritten = (identity: RootIdentity): boolean =>
  rootIdentityParts.every(part => identity[part] === '')

/** What an organisation says of itself, in its own words (R55); what it did not write is not shown. */
export function RootIdentityText({ identity, under: Title }: { identity: RootIdentity; under: 'h2' | 'h3' }) {
  const t = useTranslations('interface.organisation')
  return (
    <div className="flex flex-col gap-6">
      {rootIdentityParts
        .filter(part => identity[part] !== '')
        .map(part => (
          <section key={part} className="flex flex-col gap-2">
            <Title className="text-20">{t(part)}</Title>
            <Paragraphs text={identity[part]} />
          </section>
        ))}
    </div>
  )
}
