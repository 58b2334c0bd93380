// The article hears what its reader does with the map.
document.querySelector('#map').addEventListener('atlas-change', ({ detail }) => {
  document.querySelector('#said').textContent = `${detail.year}: ${detail.sentence}`;
});
