'use client'

import { useCallback, useEffect, useReducer } from 'react'

import { type Exchange, onExchange } from '@/admin/session/exchanges'

import type { Values } from './values'

/** Why the last save did not happen; status 0: nobody answered. */
export type SaveFailure = { status: number; reason: string }

type Storage = {
  /** Saves that are on their way. */
  underWay: number
  failure: SaveFailure | null
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

const dayOf = (values: Values | undefined, otherwise = ''): string => {
  const day = values?.['updatedAt']
  return typeof day === 'string' ? day : otherwise
}

const reasonIn = (body: Values): string => {
  const { errors, message } = body as { errors?: { message?: string }[]; message?: string }
  return errors?.[0]?.message ?? message ?? ''
}

/** Failures that pass by themselves. */
export const passes = ({ status }: SaveFailure) => status === 0 || status === 429 || status >= 500

function answered(state: Storage, { answer, sent }: Exchange): Storage {
  if (!answer) return { ...state, underWay: state.underWay + 1 }
  const underWay = Math.max(0, state.underWay - 1)
  const { body, status } = answer
  if (status < 200 || status >= 400) {
    const failure = { status, reason: reasonIn(body) }
    return { ...state, underWay, failure, tries: passes(failure) ? state.tries + 1 : 0 }
  }
  const doc = (body['doc'] ?? body['result'] ?? body) as Values
  const base = dayOf(doc, state.base)
  const acknowledged = [sent ?? doc, doc]
  return { underWay, failure: null, tries: 0, savedAt: Date.now(), acknowledged, base }
}

function next(state: Storage, step: Step): Storage {
  if (step.step === 'exchange') return answered(state, step.exchange)
  if (step.step === 'retry') return { ...state, failure: null }
  const base = dayOf(step.values, state.base)
  return { ...state, failure: null, tries: 0, acknowledged: [step.values], base }
}

/** What is stored of a document, by the answers to the requests that write it. */
export function useStorage(path: string, first: Values[]) {
  const [state, dispatch] = useReducer(next, first, (acknowledged) => ({
    underWay: 0,
    failure: null,
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
  return { ...state, acknowledge, retry }
}
