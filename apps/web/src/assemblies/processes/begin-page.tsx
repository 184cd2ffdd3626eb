import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import type { Place } from '../../person.ts'
import { processHref } from './process-href.ts'

const ways = [
  { way: 'consent', page: 'proposer' },
  { way: 'election', page: 'elire' },
  { way: 'advice', page: 'avis' },
] as const

/** The ways in which something is decided between two assemblies, each with what it means for whoever begins. */
export function BeginPage({ place }: { place: Place }) {
  const t = useTranslations('interface.begin')
  useDocumentTitle(t('title'), place.name)
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <ul className="flex flex-col gap-6">
        {ways.map(({ way, page }) => (
          <li key={way} className="flex flex-col items-start gap-3 border-hair border-t pt-4">
            <p>{t(`${way}Why`)}</p>
            <LinkButton href={processHref(place, page)}>{t(way)}</LinkButton>
          </li>
        ))}
      </ul>
    </Page>
  )
}
