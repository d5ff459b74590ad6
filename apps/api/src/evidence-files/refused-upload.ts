import { type RefusalCode, type RefusalParam } from '#domain';

/** A file is not taken, for a reason that its giver can do something about. */
export class RefusedUpload extends Error {
  readonly status: number;
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, RefusalParam>> | undefined;

  constructor(status: number, code: RefusalCode, params?: Readonly<Record<string, RefusalParam>>) {
    super(code);
    this.name = 'RefusedUpload';
    this.status = status;
    this.code = code;
    this.params = params;
  }
}
