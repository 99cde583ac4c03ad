/** /metrics for Prometheus and /admin/queues for people, both behind the admin key. */
import { Router, type RequestHandler } from 'express';
import type { Database } from '../../schema/database.js';
import { requireAdmin } from '../key/require-admin.js';
import type { ApiMetrics } from '../metrics/api-metrics.js';
import type { Upkeep } from './upkeep.js';

export interface AdminOptions {
  /** On the writing role's pool. */
  readonly writing: Database;
  readonly metrics: ApiMetrics;
  readonly upkeep: Upkeep | undefined;
}

export function createAdminRouter({ writing, metrics, upkeep }: AdminOptions): Router {
  const router = Router();
  router.use(['/metrics', '/admin'], requireAdmin(writing));
  router.get('/metrics', async (_request, response) => {
    // Prometheus gets what this process knows even while queue or database are away.
    const others = await upkeep?.metrics().catch((error: Error) => `# ${error.message.replaceAll('\n', ' ')}\n`);
    response.type(metrics.registry.contentType).send(`${await metrics.registry.metrics()}\n${others ?? ''}`);
  });
  if (upkeep) router.use('/admin/queues', pagePolicy, upkeep.board);
  return router;
}

/** Its scripts and styles come from here, some styles inline; it would like a font from elsewhere and does without. */
const pagePolicy: RequestHandler = (_request, response, next) => {
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
  );
  next();
};
