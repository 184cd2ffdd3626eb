import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { arrangeable } from './arranging.ts'
import { AwaitingMe } from './awaiting-me.tsx'
import { CreateBodyForm } from './create-body-form.tsx'
import { AllMandates, DecisionRegister, DissolvedBodies } from './decision-register.tsx'
import { DefineRoleForm } from './define-role-form.tsx'
import { DissolveBodyForm } from './dissolve-body-form.tsx'
import { GiveMandateForm } from './give-mandate-form.tsx'
import { MoveBodyForm } from './move-body-form.tsx'
import { MyMandates } from './my-mandates.tsx'
import { RecallMandateForm } from './recall-mandate-form.tsx'
import { RecordDecisionForm } from './record-decision-form.tsx'
import type { Register } from './register-view.ts'

/** One act, folded until it is wanted. */
function Fold({ title, why, children }: { title: string; why?: string; children: ReactNode }) {
  return (
    <details className="border-hair border-t py-4">
      <summary className="target cursor-pointer font-bold">{title}</summary>
      <div className="flex flex-col gap-4 pt-4">
        {why !== undefined && <p className="text-ink-soft">{why}</p>}
        {children}
      </div>
    </details>
  )
}

/** The acts that this person's mandates open here; any member of a body may carry out its recall (R111). */
function Acts({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const may = (act: 'record' | 'give' | 'edit' | 'define') => register.bodies.some(body => body.can[act])
  const isMember = register.bodies.some(body => body.memberIds.includes(register.personId))
  const props = { place, register }
  return (
    <div>
      {(may('record') || isMember) && (
        <Fold title={t('record')} why={t('recordWhy')}>
          <RecordDecisionForm {...props} />
        </Fold>
      )}
      {may('give') && (
        <Fold title={t('give')} why={t('giveWhy')}>
          <GiveMandateForm {...props} />
        </Fold>
      )}
      {(may('give') || isMember) && (
        <Fold title={t('recall')} why={t('recallWhy')}>
          <RecallMandateForm {...props} />
        </Fold>
      )}
      {may('edit') && (
        <>
          <Fold title={t('createBody')}>
            <CreateBodyForm {...props} />
          </Fold>
          {arrangeable(register).length > 0 && (
            <>
              <Fold title={t('moveBody')} why={t('moveWhy')}>
                <MoveBodyForm {...props} />
              </Fold>
              <Fold title={t('dissolve')} why={t('dissolveWhy')}>
                <DissolveBodyForm {...props} />
              </Fold>
            </>
          )}
        </>
      )}
      {may('define') && (
        <Fold title={t('defineRole')} why={t('defineWhy')}>
          <DefineRoleForm {...props} />
        </Fold>
      )}
    </div>
  )
}

/** A body for which nobody holds a mandate any more: what its members can do, so that nobody waits for nobody. */
function Vacant({ register }: { register: Register }) {
  const t = useTranslations('interface.register')
  const body = register.bodies.find(one => one.vacant && one.memberIds.includes(register.personId))
  if (body === undefined) return null
  return (
    <Notice kind="info" title={t('vacant', { body: body.name })}>
      {t(body.memberIds.length === 1 ? 'vacantAlone' : 'vacantWhy')}
    </Notice>
  )
}

/** What waits for one's signature, the register, the mandates, and the acts that make them. */
export function MandatesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.register')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t('title')} sentence={t('sentence')}>
          <div className="flex flex-col gap-10">
            {place.closedAt === null && (
              <>
                <Vacant register={register} />
                <AwaitingMe place={place} register={register} />
                <MyMandates place={place} register={register} />
                <Acts place={place} register={register} />
              </>
            )}
            <DecisionRegister place={place} register={register} />
            <AllMandates register={register} />
            <DissolvedBodies register={register} />
          </div>
        </Page>
      )}
    </Loaded>
  )
}
