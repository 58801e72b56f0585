// The style sheet is a file of the bundle, not a module with a content.
declare module '*.css';
