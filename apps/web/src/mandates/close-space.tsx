import { undoDays } from '@reliance/core/mandates/close-space.ts'
import { foldText } from '@reliance/core/shared/fold-text.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { dayAt } from './choice.ts'
import { ProposeDecision } from './propose-decision.tsx'

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

/** Closing: what happens, what stays, what one takes along, then the decision, proposed under the name of the space. */
export function CloseSpace({ place, take }: { place: Place; take: ReactNode }) {
  const t = useTranslations('interface.closing')
  const { name } = place
  useDocumentTitle(t('title', { name }))
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title', { name })} sentence={t(`sentence_${place.kind}`)}>
          <Consequences place={place} />
          {take}
          <section className="flex flex-col gap-4 border-hair border-t pt-6">
            <h2 className="text-25">{t('act')}</h2>
            <ProposeDecision
              place={place}
              register={register}
              empty={() => ({ spaceName: '' })}
              effects={() => [{ kind: 'close_space', payload: {} }]}
              waiting={({ spaceName }) =>
                foldText(spaceName) === foldText(name) ? undefined : t('typedNameHint', { name })
              }
              fields={({ text }) => (
                <TextField
                  {...text('spaceName')}
                  label={t('typedName')}
                  hint={t('typedNameHint', { name })}
                  autoComplete="off"
                />
              )}
            />
          </section>
        </Page>
      )}
    </Loaded>
  )
}
