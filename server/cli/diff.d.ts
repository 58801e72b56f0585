// The part of the package diff that is used; version 7 brings no types of its own.
declare module 'diff' {
  export function createTwoFilesPatch(
    oldName: string,
    newName: string,
    oldText: string,
    newText: string,
    oldHeader?: string,
    newHeader?: string,
    options?: { readonly context?: number; readonly stripTrailingCr?: boolean },
  ): string;
}
