import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { everyItem } from '@reliance/core/positions/read-page.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import type { Member } from '../member.ts'
import { AgreementAnswers, type NextAct } from './agreement-answers.tsx'
import { AgreementBanks } from './agreement-banks.tsx'
import type { ItemActs } from './agreement-item.tsx'
import { ClassLegend, SignLegend } from './agreement-legend.tsx'
import { ByOrganisation } from './by-organisation.tsx'

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

/** What unites on one bank, what separates on the other, what is open in the strait: one screen, or one sheet of paper. */
export function UnitesSeparates(props: UnitesSeparatesProps) {
  const { coalition, page, members, round, next, actsOn } = props
  const t = useTranslations('interface.banks')
  const shell = useTranslations('interface.shell')
  const date = useDate()
  const [byOrganisation, setByOrganisation] = useState(false)
  const [isUnfolded, unfold] = useState(false)
  // On a phone the first thing that unites stands on the first screen: what is around it, behind one press.
  const around = isUnfolded ? 'flex' : 'hidden md:flex print:flex'
  useDocumentTitle(t('title'), coalition.name)
  return (
    <Page wide title={t('title')}>
      <div className="-mt-6 flex flex-col gap-2 md:gap-3">
        <p className="text-15 md:text-17">
          {t('sentence', { organisations: members.length, statements: everyItem(page).length })}{' '}
          <span>{t(round.state, { date: date(round.on, 'weekday') })}</span>
        </p>
        {props.above}
        <div className="md:hidden print:hidden">
          <Button aria-expanded={isUnfolded} onClick={() => unfold(!isUnfolded)}>
            {t('around')}
          </Button>
        </div>
        <div className={`flex-col ${around}`}>
          <AgreementAnswers page={page} next={next} act={props.act} />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
          <SignLegend />
          <div className={`flex-wrap items-center gap-x-6 ${around} print:hidden`}>
            <Checkbox label={t('byOrganisation')} checked={byOrganisation} onChange={setByOrganisation} />
            <Button onClick={() => window.print()}>{shell('print')}</Button>
          </div>
        </div>
        {byOrganisation && <ByOrganisation page={page} members={members} />}
        <div className={byOrganisation ? 'hidden print:block' : ''}>
          <AgreementBanks page={page} members={members} actsOn={actsOn} />
        </div>
        <ClassLegend />
      </div>
    </Page>
  )
}
