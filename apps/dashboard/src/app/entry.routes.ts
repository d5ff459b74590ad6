import type { Routes } from '@angular/router';

/**
 * What is needed before anyone is signed in. Everything else, Apollo included, comes with `app.routes.ts`, so that the
 * sign-in page stays light.
 */
export const entryRoutes: Routes = [
  {
    path: 'sign-in',
    title: 'shell.signIn.title',
    loadComponent: () => import('./session/sign-in.ts').then((m) => m.SignIn),
  },
  {
    path: 'unreachable',
    title: 'shell.unreachable.title',
    loadComponent: () => import('./session/unreachable.ts').then((m) => m.Unreachable),
  },
  { path: '', loadChildren: () => import('./app.routes.ts').then((m) => m.routes) },
];
