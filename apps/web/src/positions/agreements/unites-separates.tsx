import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import type { Member } from '../member.ts'
import { AgreementBanks, OpenWater } from './agreement-banks.tsx'
import type { ItemActs } from './agreement-item.tsx'
import { AgreementSummary, everyItem, type NextAct } from './agreement-summary.tsx'
import { AgreementTable } from './agreement-table.tsx'

export type UnitesSeparatesProps = {
  coalition: { name: string }
  page: AgreementPage
  /** In alphabetical order. */
  members: readonly Member[]
  round: { state: 'open' | 'closed'; on: string }
  next: readonly NextAct[]
  actsOn: (item: AgreementItem) => ItemActs
  act?: ReactNode
  /** Another round, where there are several; what could not be read. */
  above?: ReactNode
}

/** What unites on one bank, what separates on the other, what is open in the strait; the table below. */
export function UnitesSeparates(props: UnitesSeparatesProps) {
  const { coalition, page, members, round, next, actsOn } = props
  const t = useTranslations('interface.banks')
  const shell = useTranslations('interface.shell')
  const date = useDate()
  useDocumentTitle(t('title'), coalition.name)
  return (
    <Page
      wide
      title={t('title')}
      sentence={t('sentence', { organisations: members.length, statements: everyItem(page).length })}
      act={props.act}
    >
      {props.above}
      <AgreementSummary page={page} members={members} next={next} />
      <AgreementBanks page={page} members={members} actsOn={actsOn} />
      <OpenWater items={page.open} actsOn={actsOn} />
      <AgreementTable page={page} members={members} />
      <section className="flex max-w-line flex-col items-start gap-3">
        <h2 className="text-20">{t('readingTitle')}</h2>
        <p>{t('reading')}</p>
        <p>{t(round.state, { date: date(round.on, 'weekday') })}</p>
        <Button onClick={() => window.print()}>{shell('print')}</Button>
      </section>
    </Page>
  )
}
