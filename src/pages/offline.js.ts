import worker from '../sharing/offline-worker.js?raw';

/** At the base of the site, so that it may look after the calm page in any language. */
export const GET = () => new Response(worker, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
