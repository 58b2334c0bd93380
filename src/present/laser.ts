/** The laser dot: it follows the pointer while it is on. */
const CLASS = 'has-laser';

export const isLaserOn = (): boolean => document.documentElement.classList.contains(CLASS);

export function toggleLaser(): void {
  document.documentElement.classList.toggle(CLASS);
}

export function endLaser(): void {
  document.documentElement.classList.remove(CLASS);
}
