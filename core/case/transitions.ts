export * from './transitions/decisions.ts';
export * from './transitions/news.ts';
export * from './transitions/reply.ts';
export * from './transitions/steps.ts';
export type { Refusal, Transition } from './transitions/transition.ts';
