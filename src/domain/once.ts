/** Works something out of a value that never changes, once: it is asked for at every step. */
export function once<Of extends object, T>(workOut: (value: Of) => T): (value: Of) => T {
  const known = new WeakMap<Of, { found: T }>();
  return (value) => {
    const before = known.get(value);
    if (before) return before.found;
    const found = workOut(value);
    known.set(value, { found });
    return found;
  };
}
