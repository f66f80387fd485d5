'use client'

import { useCallback, useEffect, useReducer } from 'react'

import { type Exchange, onExchange } from '@/admin/session/exchanges'

import type { Values } from './values'

/** Why the last save did not happen; status 0: nobody answered. */
export type SaveFailure = { status: number; reason: string }

/** What the server finds wrong with a field. */
export type FieldFault = { path: string; message: string }

/** What was sent and refused for what it says: nothing of it was stored or, as `isPublish` tells, published. */
export type SaveRefusal = {
  isPublish: boolean
  reason: string
  faults: FieldFault[]
  sent: Values
}

type Storage = {
  /** Saves that are on their way. */
  underWay: number
  failure: SaveFailure | null
  refusal: SaveRefusal | null
  /** When something was published here last, and what. */
  published: Values | null
  /** How often in a row nobody answered, or the server could not. */
  tries: number
  savedAt: number | null
  /** What is stored for certain: as it was sent, and as the server answered. */
  acknowledged: Values[]
  /** When the state was stored that the form is based on. */
  base: string
}

type Step =
  | { step: 'exchange'; exchange: Exchange }
  | { step: 'acknowledge'; values: Values }
  | { step: 'retry' }
  | { step: 'forget' }

const dayOf = (values: Values | undefined, otherwise = ''): string => {
  const day = values?.['updatedAt']
  return typeof day === 'string' ? day : otherwise
}

const reasonIn = (body: Values): string => {
  const { errors, message } = body as { errors?: { message?: string }[]; message?: string }
  return errors?.[0]?.message ?? message ?? ''
}

const faultsIn = (body: Values): FieldFault[] => {
  const { errors = [] } = body as { errors?: { data?: { errors?: Partial<FieldFault>[] } }[] }
  return errors
    .flatMap(({ data }) => data?.errors ?? [])
    .flatMap(({ message, path }) => (message && path ? [{ message, path }] : []))
}

/** Answers that say what is wrong with what was sent. */
const refuses = (status: number) => [400, 413, 415, 422].includes(status)

/** Failures that pass by themselves. */
export const passes = ({ status }: SaveFailure) => status === 0 || status === 429 || status >= 500

function answered(state: Storage, { answer, sent }: Exchange): Storage {
  const isPublish = sent?.['_status'] === 'published'
  if (!answer) {
    const underWay = state.underWay + 1
    // A new attempt to publish, or to save a form that is not saved by itself.
    const isAttempt = isPublish || sent?.['_status'] !== 'draft'
    return isAttempt
      ? { ...state, underWay, refusal: null, published: null }
      : { ...state, underWay }
  }
  const underWay = Math.max(0, state.underWay - 1)
  const { body, status } = answer
  if (status < 200 || status >= 400) {
    const failure = { status, reason: reasonIn(body) }
    if (refuses(status)) {
      const refusal = {
        isPublish,
        reason: failure.reason,
        faults: faultsIn(body),
        sent: sent ?? {},
      }
      // What cannot be published can be kept as a draft all the same.
      return { ...state, underWay, refusal, failure: isPublish ? state.failure : failure, tries: 0 }
    }
    return { ...state, underWay, failure, tries: passes(failure) ? state.tries + 1 : 0 }
  }
  const doc = (body['doc'] ?? body['result'] ?? body) as Values
  const base = dayOf(doc, state.base)
  const acknowledged = [sent ?? doc, doc]
  const published = isPublish ? doc : state.published
  return {
    ...state,
    underWay,
    failure: null,
    published,
    tries: 0,
    savedAt: Date.now(),
    acknowledged,
    base,
  }
}

function next(state: Storage, step: Step): Storage {
  if (step.step === 'exchange') return answered(state, step.exchange)
  if (step.step === 'retry') return { ...state, failure: null }
  if (step.step === 'forget') return { ...state, refusal: null, published: null }
  const base = dayOf(step.values, state.base)
  return { ...state, failure: null, tries: 0, acknowledged: [step.values], base }
}

/** What is stored of a document, by the answers to the requests that write it. */
export function useStorage(path: string, first: Values[]) {
  const [state, dispatch] = useReducer(next, first, (acknowledged) => ({
    underWay: 0,
    failure: null,
    refusal: null,
    published: null,
    tries: 0,
    savedAt: null,
    acknowledged,
    base: dayOf(acknowledged.at(-1)),
  }))
  useEffect(
    () =>
      onExchange((exchange) => {
        if (exchange.path === path) dispatch({ step: 'exchange', exchange })
      }),
    [path],
  )
  /** These values are what is stored now. */
  const acknowledge = useCallback((values: Values) => {
    dispatch({ step: 'acknowledge', values })
  }, [])
  /** Whatever stood in the way is gone. */
  const retry = useCallback(() => {
    dispatch({ step: 'retry' })
  }, [])
  /** What was said of the last attempt has been read. */
  const forget = useCallback(() => {
    dispatch({ step: 'forget' })
  }, [])
  return { ...state, acknowledge, forget, retry }
}
