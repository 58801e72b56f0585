// The board's page as the extension hands it over: no text in it, no style, no script but the bundle, and no way out.

export interface Shell {
  readonly script: string;
  readonly style: string;
  /** Where styles may come from, as VS Code names it. */
  readonly styleSource: string;
  readonly nonce: string;
}

export const createShell = ({ script, style, styleSource, nonce }: Shell): string => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styleSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** 32 random characters; 64 of them divide 256, so that each is as likely. */
export const createNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => CHARACTERS[byte % 64]).join('');
