import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { HeldLine } from './held-line.tsx'
import { ProposeDecision } from './propose-decision.tsx'
import type { Register } from './register-view.ts'
import { UnderRecall } from './under-recall.tsx'

/** What follows from it, said before it is sent: nobody has to see to it. */
function Happens({ holder }: { holder: string }) {
  const t = useTranslations('interface.recall')
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('happens')}</h2>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        <li>{t('told', { holder })}</li>
        <li>{t('suspended')}</li>
        <li>{t('ends')}</li>
        <li>{t('back')}</li>
      </ul>
    </section>
  )
}

const pending = ['given', 'accepted', 'active', 'suspended']

function Content({ place, register, mandateId }: { place: Place; register: Register; mandateId: string }) {
  const t = useTranslations('interface.recall')
  const lines = useTranslations('interface.register')
  const mandate = register.mandates.find(one => one.mandateId === mandateId)
  const role = register.roles.find(one => one.roleId === mandate?.roleId)?.name ?? ''
  const holder = mandate?.displayName || lines('erased')
  const title = t('title', { role, holder })
  useDocumentTitle(title, place.name)
  if (!mandate || place.closedAt !== null) return <NotFoundPage />
  if (!pending.includes(mandate.state)) return <Page title={title} sentence={t('gone')} />
  const { startsOn, endsOn } = mandate
  if (mandate.recall !== null)
    return (
      <Page title={title}>
        <HeldLine holder={holder} startsOn={startsOn} endsOn={endsOn} />
        <UnderRecall place={place} mandate={mandate} />
      </Page>
    )
  return (
    <Page title={title} sentence={t('sentence')}>
      <HeldLine holder={holder} startsOn={startsOn} endsOn={endsOn} />
      <Happens holder={holder} />
      <ProposeDecision
        place={place}
        register={register}
        empty={() => ({})}
        effects={() => [{ kind: 'end_mandate', payload: { mandateId } }]}
        fields={() => null}
      />
    </Page>
  )
}

/** Recalling one mandate: what was decided, what follows by itself, who may sign (R111). */
export function RecallPage({ place, mandateId }: { place: Place; mandateId: string }) {
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => <Content place={place} register={register} mandateId={mandateId} />}
    </Loaded>
  )
}
