/** The slider of the peers that bring none: the browser's own. */
export function connectSlider(showYear: (year: number) => void): void {
  const slider = document.querySelector<HTMLInputElement>('#year');
  const shown = document.querySelector('#shown');
  slider?.addEventListener('input', () => {
    showYear(slider.valueAsNumber);
    if (shown) shown.textContent = slider.value;
  });
}
