import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { leave } from './door.ts';

const viewerQuery = graphql(`
  query Viewer($language: Language!) {
    viewer {
      id
      displayName
      post
      version
      grants(first: 20) {
        nodes {
          role
          ministry {
            id
            code
            name
          }
        }
      }
      viewerCanReadLedger {
        allowed
        reason(language: $language)
      }
      viewerCanManageTokens {
        allowed
        reason(language: $language)
      }
      viewerCanReadAccessLog {
        allowed
      }
      viewerCanFollowCampaigns {
        allowed
      }
      viewerCanAppointDeputies {
        allowed
      }
      viewerCanDecide {
        allowed
      }
      viewerCanReadAccounts {
        allowed
      }
      viewerCanReadAllMails {
        allowed
      }
    }
  }
`);

/** What is known of the person's session, beside what the server says of the person. */
interface State {
  /** Whether the server was asked, and knows somebody. */
  readonly isKnown: boolean;
}

/** Who is signed in. The person itself stays in Apollo's cache; this only reads it. */
export const Session = signalStore(
  withState<State>({ isKnown: false }),
  withProps((store) => {
    const words = inject(Words);
    const answer = liveQuery(
      viewerQuery,
      () => (store.isKnown() ? { language: words.apiLanguage() } : null),
      'cache-first',
    );
    return { apollo: inject(Apollo), words, answer };
  }),
  withComputed(({ answer }) => ({
    /** The person, null until known. */
    viewer: computed(() => answer.value()?.viewer ?? null),
  })),
  withMethods((store) => ({
    /** Asks the server who this is. Returns whether somebody is signed in; throws when the server does not answer. */
    async check(): Promise<boolean> {
      const variables = { language: store.words.apiLanguage() };
      const asked = store.apollo.query({ query: viewerQuery, variables, fetchPolicy: 'network-only' });
      const { data } = await firstValueFrom(asked);
      const isKnown = data?.viewer != null;
      patchState(store, { isKnown });
      return isKnown;
    },
    /** Signs out and starts afresh: nothing that was read stays in memory. */
    async signOut(): Promise<void> {
      const viewer = store.viewer();
      if (viewer) await (await import('../drafts/kept-here.ts')).forgetWhatIsSaved(viewer.id);
      location.assign(await leave());
    },
  })),
);
