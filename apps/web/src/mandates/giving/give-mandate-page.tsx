import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { decidingBodies } from '../decision-fields.tsx'
import type { Register } from '../register-view.ts'
import { useWalk, type WalkStart } from './use-walk.ts'
import { WalkFormPart } from './walk-form.tsx'

type Props = { place: Place; register: Register; start: WalkStart }

function GiveMandate({ place, register, start }: Props) {
  const { walk, act } = useWalk(place, register, start)
  return <WalkFormPart walk={walk} act={act} />
}

/** Giving a mandate, from what was decided to the mail that asks the others: five questions, one decision. */
export function GiveMandatePage({ place, start }: Omit<Props, 'register'>) {
  const t = useTranslations('interface.give')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={query}>
      {register =>
        decidingBodies(register).length === 0 ? (
          <NotFoundPage />
        ) : (
          <Page title={t('title')} sentence={t('sentence')}>
            <GiveMandate place={place} register={register} start={start} />
          </Page>
        )
      }
    </Loaded>
  )
}
