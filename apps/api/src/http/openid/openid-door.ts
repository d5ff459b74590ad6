import type { OpenIdSettings } from '../../identity/openid/openid-settings.ts';
import { OpenIdProvider, type Patience } from '../../identity/openid/provider.ts';
import { type Site, siteAt } from '../site.ts';

/** The door of an installation where people sign in with their identity provider. */
export class OpenIdDoor {
  readonly settings: OpenIdSettings;
  readonly provider: OpenIdProvider;
  readonly site: Site;

  constructor(settings: OpenIdSettings, patience?: Patience) {
    this.settings = settings;
    this.provider = new OpenIdProvider(settings, patience);
    this.site = siteAt(settings.publicUrl, settings.trustProxy);
  }
}
