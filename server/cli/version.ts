// The version, from the manifest: the bundler puts it into the bundle, so it cannot differ.
export { version } from '../../package.json';
