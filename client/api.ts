// What other extensions get from planlint: `extensions.getExtension('planlint.planlint').exports`.
import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TargetsResult } from '../server/protocol.js';
import { sendRequest } from './context.js';

export interface PlanlintApi {
  /**
   * The target figures of an open plan; null where it is not open or not checked.
   * Rejects when the document changes while the answer is made.
   */
  getTargets(uri: Uri): Promise<TargetsResult | null>;
}

export const createApi = (client: BaseLanguageClient): PlanlintApi => ({
  getTargets: (uri) => sendRequest(client, 'planlint/targets', { uri: client.code2ProtocolConverter.asUri(uri) }),
});
