import { handle } from 'hono/aws-lambda';
import { bindDependencies } from '../aws/dependencies.ts';
import { reviewApp } from './app.ts';

/** All routes of the HTTP API (payload format 2.0): the pages behind the links in the agents' mails. */
export const handler = handle(reviewApp(bindDependencies()));
