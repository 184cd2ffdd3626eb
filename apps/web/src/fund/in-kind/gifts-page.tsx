import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { GiftFigure } from './gift-figure.tsx'
import { GiftTable } from './gift-table.tsx'
import type { Gifts } from './gifts.ts'
import { GiftsToSign } from './gifts-to-sign.tsx'
import { WithdrawGift } from './withdraw-gift.tsx'
import { YearChoice } from './year-choice.tsx'

type Props = { gifts: Gifts; place: Place }

/** What one's own organisation gave, with where each stands. */
function Mine({ mine, year, place }: { mine: Gifts['mine'][number]; year: number; place: Place }) {
  const t = useTranslations('interface.inKind')
  const title = t('mine', { organisation: mine.displayName })
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{title}</h2>
      {mine.gifts.length === 0 ? (
        <p>{t('mineNone', { year: String(year) })}</p>
      ) : (
        <GiftTable
          caption={title}
          gifts={mine.gifts}
          act={gift => (mine.canDeclare ? <WithdrawGift gift={gift} place={place} /> : null)}
        />
      )}
    </section>
  )
}

/** What all gave: each with its value where the rule shows that; how many there are otherwise, and why. */
function Everybody({ gifts }: { gifts: Gifts }) {
  const t = useTranslations('interface.inKind')
  const counts = t('counts', { count: gifts.count, year: String(gifts.year) })
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('all')}</h2>
      {gifts.told ? <GiftFigure totals={gifts.told.totals} /> : null}
      <p>{counts}</p>
      {gifts.told ? (
        gifts.told.gifts.length > 0 && <GiftTable named caption={t('register')} gifts={gifts.told.gifts} />
      ) : (
        <p className="max-w-line text-ink-soft">{t('hidden')}</p>
      )}
    </section>
  )
}

function Content({ gifts, place, onYear }: Props & { onYear: (year: number) => void }) {
  const t = useTranslations('interface.inKind')
  const title = t('title', { year: String(gifts.year) })
  useDocumentTitle(title, place.name)
  const may = gifts.can.represents.length > 0 && place.closedAt === null
  const isEmpty =
    gifts.count === 0 && gifts.toSign.length === 0 && gifts.mine.every(one => one.gifts.length === 0)
  const declare = may && (
    <LinkButton kind="main" href={fundHref(place, 'en-nature-nouveau')}>
      {t('declare')}
    </LinkButton>
  )
  return (
    <Page wide title={title} sentence={t('sentence')} act={isEmpty ? undefined : declare}>
      <GiftsToSign gifts={gifts} place={place} />
      <YearChoice read={gifts} onYear={onYear} />
      {isEmpty && !gifts.told && <EmptyState title={t('none')} why={t('noneWhy')} act={declare} />}
      {!(isEmpty && !gifts.told) && (
        <>
          {gifts.mine.map(mine => (
            <Mine key={mine.organisationId} mine={mine} year={gifts.year} place={place} />
          ))}
          {gifts.signed.length > 0 && (
            <section className="flex flex-col gap-3">
              <h2 className="text-25">{t('signedByMine')}</h2>
              <GiftTable named caption={t('signedByMine')} gifts={gifts.signed} />
            </section>
          )}
          <Everybody gifts={gifts} />
        </>
      )}
      {gifts.can.readTreasury && (
        <p>
          <LinkButton href={fundHref(place, 'en-nature-registre')}>{t('openRegister')}</LinkButton>
        </p>
      )}
    </Page>
  )
}

/** What organisations give to the coalition without money: what waits for a signature, one's own, and that of all. */
export function GiftsPage({ place }: { place: Place }) {
  const [year, setYear] = useState<number | null>(null)
  const query = useQuery(queries.fund.inKind.get.queryOptions({ spaceId: place.spaceId, year }))
  return <Loaded query={query}>{gifts => <Content gifts={gifts} place={place} onYear={setYear} />}</Loaded>
}
