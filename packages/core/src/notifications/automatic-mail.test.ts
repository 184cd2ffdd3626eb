import { expect, test } from 'vitest'
import { isAutomaticMail } from './automatic-mail.ts'

const way = 'camille@exemple.test'
const header = (key: string, value: string) => [{ key, value }]

test.each([
  ['Auto-Submitted', 'auto-replied'],
  ['auto-submitted', 'auto-generated; x=y'],
  ['Precedence', 'bulk'],
  ['precedence', 'junk'],
  ['Precedence', 'list'],
  ['List-Id', '<rives.exemple.org>'],
  ['X-Autoreply', 'yes'],
  ['X-Autorespond', 'Absence'],
  ['X-Failed-Recipients', 'a@exemple.org'],
  ['Content-Type', 'multipart/report; report-type=delivery-status; boundary=x'],
  ['Return-Path', '<>'],
])('%s: %s says that no person wrote it', (key, value) => {
  expect(isAutomaticMail(header(key, value), way)).toBe(true)
})

test('neither does what comes back to nobody', () => {
  expect(isAutomaticMail([], '')).toBe(true)
})

test('a person wrote what says none of this, or says no', () => {
  expect(isAutomaticMail([], way)).toBe(false)
  expect(isAutomaticMail(header('auto-submitted', 'No'), way)).toBe(false)
  expect(isAutomaticMail(header('precedence', 'normal'), way)).toBe(false)
  expect(isAutomaticMail(header('content-type', 'multipart/alternative; boundary=report'), way)).toBe(false)
  expect(isAutomaticMail(header('subject', 'Auto-Submitted: auto-replied'), way)).toBe(false)
})
