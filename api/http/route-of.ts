/** The name of a request's route in metrics: few values, whatever addresses are asked for. */
const ROUTES = ['/graphql', '/v1', '/live', '/ready', '/progress', '/metrics', '/admin'] as const;

/** @example routeOf('/v1/events.csv') // '/v1' */
export const routeOf = (path: string): string =>
  path === '/' ? '/' : (ROUTES.find((route) => path === route || path.startsWith(`${route}/`)) ?? 'other');
