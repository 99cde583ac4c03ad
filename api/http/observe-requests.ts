/** Measures every request, and writes one line about it at level "info": never its query string, which may hold a key. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiLog } from '../api-log.js';
import type { ApiMetrics } from '../metrics/api-metrics.js';
import { visitOf } from '../visitor/visit.js';
import { requestIdOf } from './request-id.js';
import { routeOf } from './route-of.js';

export const observeRequests =
  (log: ApiLog, metrics: ApiMetrics) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const begun = process.hrtime.bigint();
    const { method = 'GET' } = request;
    const path = pathOf(request);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
      const { statusCode: status, writableFinished: isWhole } = response;
      metrics.requests.observe({ method, route: routeOf(path), status }, seconds);
      if (status === 429) metrics.refused.inc();
      if (log.info === undefined) return;
      const visit = visitOf(response);
      const asked = visit && { visitor: visit.visitor.id, operation: visit.operationName, points: visit.points };
      const requestId = requestIdOf(response);
      const ms = Math.round(seconds * 1e6) / 1e3;
      log.info({ requestId, method, path, status, ms, ...(!isWhole && { isBrokenOff: true }), ...asked }, 'request');
    });
  };

/** Without the query string. */
export const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0]!;
