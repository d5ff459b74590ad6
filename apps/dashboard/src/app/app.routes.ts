import type { Routes } from '@angular/router';

import { blockerWords } from './blockers/blocker-words.ts';
import { changeWords } from './change/change-words.ts';
import { Outbox } from './drafts/outbox.ts';
import { Frame } from './frame/frame.ts';
import { Places } from './frame/places.ts';
import { Pressing } from './frame/pressing.ts';
import { provideGraphql } from './graphql/provide-graphql.ts';
import { PlanChanges } from './live/plan-changes.ts';
import { ofNow } from './moment/of-now.ts';
import { NotFound } from './not-found/not-found.ts';
import { FirstPlan } from './plan/first-plan.ts';
import { CurrentPlan } from './plan/current-plan.ts';
import { PlanArea } from './plan/plan-area.ts';
import { PlansArea, plansAt } from './plan/plans-area.ts';
import { Session } from './session/session.ts';
import { signedIn } from './session/signed-in.ts';

/** The only place where features meet: one line each. */
const planRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'overview' },
  {
    path: 'overview',
    canActivate: [...blockerWords],
    loadChildren: () => import('./overview/overview.routes.ts').then((m) => m.routes),
  },
  {
    path: 'my-work/round',
    canActivate: [ofNow],
    loadChildren: () => import('./report/round/round.routes.ts').then((m) => m.routes),
  },
  {
    path: 'my-work',
    canActivate: [ofNow, ...blockerWords],
    loadChildren: () => import('./my-work/my-work.routes.ts').then((m) => m.routes),
  },
  {
    path: 'actions/:number/report',
    canActivate: [ofNow],
    loadChildren: () => import('./report/report.routes.ts').then((m) => m.routes),
  },
  { path: 'schedule', loadChildren: () => import('./schedule/schedule.routes.ts').then((m) => m.routes) },
  {
    path: 'actions/:number',
    canActivate: [...blockerWords],
    loadChildren: () => import('./action/action.routes.ts').then((m) => m.routes),
  },
  { path: 'actions', loadChildren: () => import('./actions/actions.routes.ts').then((m) => m.routes) },
  {
    path: 'recommendations',
    loadChildren: () => import('./recommendations/recommendations.routes.ts').then((m) => m.routes),
  },
  {
    path: 'changes',
    loadChildren: () => import('./compare/compare.routes.ts').then((m) => m.routes),
  },
  {
    path: 'campaigns',
    loadChildren: () => import('./campaigns/campaigns.routes.ts').then((m) => m.routes),
  },
  {
    path: 'snapshots',
    loadChildren: () => import('./snapshots/snapshots.routes.ts').then((m) => m.routes),
  },
  {
    path: 'audit',
    canActivate: [...changeWords],
    loadChildren: () => import('./audit/audit.routes.ts').then((m) => m.routes),
  },
  { path: '**', component: NotFound, title: 'shell.notFound.title' },
];

export const routes: Routes = [
  {
    path: '',
    component: Frame,
    providers: [provideGraphql(), Session, CurrentPlan, Places, PlanChanges, Pressing, Outbox],
    canActivate: [signedIn],
    children: [
      { path: '', pathMatch: 'full', component: FirstPlan, title: 'shell.nav.overview' },
      {
        matcher: plansAt,
        component: PlansArea,
        loadChildren: () => import('./plans/plans.routes.ts').then((m) => m.routes),
      },
      { path: 'plans/:planCode', component: PlanArea, children: planRoutes },
      { path: 'account/accounts', loadChildren: () => import('./accounts/accounts.routes.ts').then((m) => m.routes) },
      { path: 'account/deputies', loadChildren: () => import('./deputies/deputies.routes.ts').then((m) => m.routes) },
      { path: 'account/mails', loadChildren: () => import('./mails/mails.routes.ts').then((m) => m.routes) },
      { path: 'account/sent-mails', loadChildren: () => import('./mails/mails.routes.ts').then((m) => m.sentRoutes) },
      { path: 'account/reads', loadChildren: () => import('./reads/reads.routes.ts').then((m) => m.routes) },
      { path: 'account/sessions', loadChildren: () => import('./sessions/sessions.routes.ts').then((m) => m.routes) },
      { path: 'account/tokens', loadChildren: () => import('./tokens/tokens.routes.ts').then((m) => m.routes) },
      { path: '**', component: NotFound, title: 'shell.notFound.title' },
    ],
  },
];
