/** The slider of the peers that bring none: the browser's own, on the page as soon as it can answer. */
export function connectSlider(showYear: (year: number) => void): void {
  const slider = document.createElement('input');
  Object.assign(slider, { id: 'year', type: 'range', min: '1992', max: '2025', value: '2025' });
  const shown = document.createElement('output');
  shown.textContent = slider.value;
  slider.addEventListener('input', () => {
    showYear(slider.valueAsNumber);
    shown.textContent = slider.value;
  });
  const label = document.createElement('label');
  label.append('Year ', slider, ' ', shown);
  document.body.append(label);
}
