import type { Plugin } from 'vite';

export const guard = (): Plugin => ({ name: 'tollgate-guard', enforce: 'pre' });
