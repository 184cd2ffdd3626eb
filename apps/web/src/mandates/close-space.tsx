import { isSovereign } from '@reliance/core/mandates/body-tree.ts'
import { undoDays } from '@reliance/core/mandates/close-space.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { dayAt } from './choice.ts'
import { DecisionSelect } from './decision-select.tsx'
import { factsOf, type Register } from './register-view.ts'

export type ClosingInput = { spaceId: string; requestId: string; decisionId: string; typedName: string }
export type CloseSpaceProps = {
  place: Place
  close: (input: ClosingInput) => Promise<unknown>
  /** What is offered to take along before. */
  take: ReactNode
}

/** Decisions of the sovereign body that may close the space. */
const closingDecisions = (register: Register) => {
  const sovereign = factsOf(register).bodies.filter(isSovereign)
  return register.decisions.filter(
    one =>
      one.effective &&
      one.proof !== 'founding' &&
      one.subjectPersonId === null &&
      sovereign.some(body => body.bodyId === one.bodyId),
  )
}

function Consequences({ place }: { place: Place }) {
  const t = useTranslations('interface.closing')
  const date = useDate()
  const lastDay = addDays(dayAt(place.now) as CivilDate, undoDays)
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-25">{t('what')}</h2>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          <li>{t('now')}</li>
          <li>{t(`told_${place.kind}`)}</li>
          {place.kind === 'organisation' && <li>{t('beyond')}</li>}
          <li>{t('undo', { day: date(lastDay) })}</li>
        </ul>
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-25">{t('kept')}</h2>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          <li>{t('keptRead')}</li>
          <li>{t('keptOwn')}</li>
        </ul>
      </section>
    </>
  )
}

function ClosingForm({ place, close, register }: CloseSpaceProps & { register: Register }) {
  const t = useTranslations('interface.closing')
  const { name } = place
  const { draft, act, text } = useDraft(
    () => ({ decisionId: '', typedName: '' }),
    (input, requestId) => close({ ...input, spaceId: place.spaceId, requestId }),
    () => t('done', { name }),
  )
  const decisions = closingDecisions(register)
  const stay = <LinkButton href={hrefOf(place)}>{t('stay')}</LinkButton>
  if (decisions.length === 0)
    return (
      <Notice
        kind="info"
        title={t('needed')}
        act={
          <span className="flex flex-wrap gap-3">
            <LinkButton href={`${hrefOf(place)}/mandats`} kind="main">
              {t('record')}
            </LinkButton>
            {stay}
          </span>
        }
      >
        {t(`neededWhy_${place.kind}`)}
      </Notice>
    )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('submit', { name })} beside={stay}>
      <DecisionSelect {...text('decisionId')} decisions={decisions} />
      <TextField
        {...text('typedName')}
        label={t('typedName')}
        hint={t('typedNameHint', { name })}
        autoComplete="off"
      />
    </ActForm>
  )
}

/** Closing: what happens, what stays, what one takes along, then the decision and the name, on one page. */
export function CloseSpace(props: CloseSpaceProps) {
  const { place, take } = props
  const t = useTranslations('interface.closing')
  useDocumentTitle(t('title', { name: place.name }))
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title', { name: place.name })} sentence={t(`sentence_${place.kind}`)}>
          <Consequences place={place} />
          {take}
          <section className="flex flex-col gap-4 border-hair border-t pt-6">
            <h2 className="text-25">{t('act')}</h2>
            <ClosingForm {...props} register={register} />
          </section>
        </Page>
      )}
    </Loaded>
  )
}
