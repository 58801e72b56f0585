// What the client's parts share: the running client, its texts, and typed access to planlint's own messages.
import type { Event, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, StatusParams } from '../server/protocol.js';
import type { ActivePlan } from './activePlan.js';
import type { Texts } from './texts.js';

export interface ClientContext {
  readonly client: BaseLanguageClient;
  readonly extension: ExtensionContext;
  /** The plan that the views show. */
  readonly plan: ActivePlan;
  /** A document was checked, or is no longer checked. */
  readonly onDidCheck: Event<StatusParams>;
  /** Asked for anew each time, because the language may be changed in the settings. */
  texts(): Texts;
  /** The last status that the server told of a document. */
  findStatus(uri: string): StatusParams | undefined;
  /** Documents that the server died of are sent to it again once it is started anew. */
  forgiveCrashes(): void;
}

/** A request of our own; rejects as the client's requests do. */
export const sendRequest = <M extends keyof ClientRequests>(
  client: BaseLanguageClient,
  method: M,
  params: ClientRequests[M]['params'],
): Promise<ClientRequests[M]['result']> => client.sendRequest<ClientRequests[M]['result']>(method, params);
