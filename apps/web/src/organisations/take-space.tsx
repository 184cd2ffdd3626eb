import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { RequiredWord } from '@reliance/ui/field.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'

/**
 * The whole space as one file (L16): the browser's own form, so that it goes to the disk as it comes. Its people are
 * in it only when somebody says what for (R123).
 */
export function TakeSpace({ place }: { place: Place }) {
  const t = useTranslations('interface.takeSpace')
  const form = useTranslations('interface.form')
  const [people, setPeople] = useState(false)
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-20">{t('title')}</h2>
      <p>{t('why')}</p>
      <form method="post" action="/archive" className="flex flex-col items-start gap-4">
        <input type="hidden" name="spaceId" value={place.spaceId} />
        <Checkbox name="people" value="yes" label={t('people')} checked={people} onChange={setPeople} />
        {people && (
          <div className="w-full">
            <RequiredWord value={form('required')}>
              <TextField name="purpose" label={t('purpose')} hint={t('purposeHint')} />
            </RequiredWord>
          </div>
        )}
        <Button type="submit">{t('take')}</Button>
      </form>
    </section>
  )
}
