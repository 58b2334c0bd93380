/** Generated JSON is typed where it is loaded (dataset.ts): its shape is proven when it is written. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
