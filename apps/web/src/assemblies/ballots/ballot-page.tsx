import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { assemblyHref } from '../assembly-href.ts'
import { BallotCard } from './ballot-card.tsx'
import { useBallot } from './use-ballot.ts'

/** One ballot by itself: where a mail and the record of decisions lead to. */
export function BallotPage({ place, ballotId }: { place: Place; ballotId: string }) {
  const t = useTranslations('interface.ballot')
  const query = useBallot(place, ballotId)
  const title = query.data?.itemTitle ?? query.data?.assemblyTitle ?? t('part')
  useDocumentTitle(title, place.name)
  return (
    <Loaded query={query}>
      {ballot => (
        <Page title={title}>
          <BallotCard place={place} ballot={ballot} isPart={false} />
          <p className="flex flex-wrap gap-x-6 print:hidden">
            <Link href={assemblyHref(place, ballot.assemblyId)} className="target inline-flex items-center">
              {t('back')}
            </Link>
            {ballot.state === 'proclaimed' && (
              <Link
                href={assemblyHref(place, `${ballot.assemblyId}/compte-rendu`)}
                className="target inline-flex items-center"
              >
                {t('toMinutes')}
              </Link>
            )}
          </p>
        </Page>
      )}
    </Loaded>
  )
}
