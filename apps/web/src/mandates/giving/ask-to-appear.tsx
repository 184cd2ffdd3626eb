import { newRole } from '@reliance/core/mandates/mandate-walk.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { api } from '../../trpc.ts'
import { choices } from '../choice.ts'
import type { Walk } from './use-walk.ts'

/** Somebody who is not shown yet: their organisation is asked, and what was written stays until they are. */
export function AskToAppear({ walk }: { walk: Walk }) {
  const t = useTranslations('interface.give')
  const propose = useTranslations('interface.propose')
  const form = useTranslations('interface.form')
  const { draft, text, register, place } = walk
  const [asked, setAsked] = useState('')
  const role =
    draft.roleId === newRole
      ? draft.name
      : (register.roles.find(one => one.roleId === draft.roleId)?.name ?? '')
  const act = useAct(
    (_: null, requestId) =>
      api.mandates.askToAppear.mutate({
        spaceId: place.spaceId,
        requestId,
        electorId: draft.organisationId,
        roleName: role,
        message: draft.message,
      }),
    { onDone: ({ asked: organisation }) => setAsked(organisation) },
  )
  return (
    <details open={draft.organisationId !== '' || undefined}>
      <summary className="target cursor-pointer font-bold">{t('hidden')}</summary>
      <div className="flex flex-col gap-4 pt-2">
        <p>{t('hiddenWhy')}</p>
        <Select
          optional
          label={t('organisation')}
          options={choices(propose('choose'), register.organisations, one => [one.electorId, one.name])}
          {...text('organisationId')}
        />
        <TextArea optional label={t('message')} {...text('message')} />
        <div>
          <Button
            pending={act.sending ? form('sending') : undefined}
            refusedBecause={
              role === '' ? t('hiddenRole') : draft.organisationId === '' ? t('organisation') : undefined
            }
            onClick={() => void act.send(null)}
          >
            {t('ask')}
          </Button>
        </div>
        <ActNotice failure={act.failure} />
        {asked !== '' && <Notice kind="info" title={t('asked', { organisation: asked })} />}
      </div>
    </details>
  )
}
