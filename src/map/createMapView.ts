/** The WebGL renderer: the only caller of MapLibre. */
import { RECTANGLE } from '../domain/plane.ts';
import { LngLat, Map as MapLibre, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Geography } from '../data/decode.ts';
import type { StateId } from '../domain/model.ts';
import { prefersReducedMotion } from '../scene/animate.ts';
import { type Camera, fit, openingFrame, type Size } from '../scene/camera.ts';
import type { MapEvents, MapView, Scene } from '../scene/scene.ts';
import { createDetail } from './detail.ts';
import { createPainter } from './paintScene.ts';
import { addPatternImages } from './patternImages.ts';
import './map.css';
import { makeStyle } from './style.ts';
import { allowWorker, fetchWorker, watchWorker } from './workerPolicy.ts';

allowWorker(workerUrl);
setWorkerUrl(workerUrl);

/** The identity projection draws 180 plane units on 512 pixels at zoom 0. */
const PIXELS_PER_UNIT = 512 / 180;
const zoomOf = ({ scale }: Camera): number => Math.log2(scale / PIXELS_PER_UNIT);
const CAMERA_MS = 900;
const ZOOMS = { min: 0.2, max: 8.2 } as const;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

interface Options {
  container: HTMLElement;
  /** The overview, for the opening view. */
  geography: Geography;
  /** Loads the fine level when a close view asks for it. */
  loadFine: () => Promise<Geography>;
  scene: Scene;
  events: MapEvents;
  /** Called each time the map has painted a scene for the first time: at the start and after a restored context. */
  onReady: () => void;
  /** In somebody else's page: the wheel and one finger scroll that page, two fingers move the map. */
  guest: boolean;
}

/** Fetches what the map needs beside this script. Rejects where it cannot be had. */
export const prepareMap = (): Promise<void> => fetchWorker(workerUrl);

/** Draws the scene with MapLibre. Throws where WebGL 2 is missing. */
export function createMapView({
  container,
  geography,
  loadFine,
  scene: first,
  events,
  onReady,
  guest,
}: Options): MapView {
  let scene = first;
  let styled = false;
  let moved = false;
  const size = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  const home = (): Camera => fit(scene.frame ?? openingFrame(size()), size());
  const lookAt = (camera: Camera) => ({
    center: [camera.centre[0], camera.centre[1]] as [number, number],
    zoom: zoomOf(camera),
    bearing: camera.bearing,
  });

  const unwatch = watchWorker(workerUrl, () => events.onFail('worker'));
  const map = new MapLibre({
    container,
    style: makeStyle(geography, scene.theme),
    ...lookAt(home()),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    scrollZoom: !guest,
    cooperativeGestures: guest,
    keyboard: false,
    maxPitch: 0,
    renderWorldCopies: false,
    transformConstrain: ({ lng, lat }, zoom) => ({
      center: new LngLat(
        clamp(lng, RECTANGLE.west, RECTANGLE.east),
        clamp(lat, RECTANGLE.south, RECTANGLE.north),
      ),
      zoom: clamp(zoom, ZOOMS.min, ZOOMS.max),
    }),
    locale: { 'Map.Title': '' },
  });
  const canvas = map.getCanvas();
  // The list of states is the keyboard's way to the map; the canvas itself says nothing.
  canvas.tabIndex = -1;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('role');
  const scaleNow = (): number => PIXELS_PER_UNIT * 2 ** map.getZoom();
  const detail = createDetail({ map, overview: geography, loadFine });
  const painter = createPainter(
    map,
    geography.regions.features.map(({ id }) => String(id)),
  );

  map.on('style.load', () => {
    styled = true;
    detail.settle();
    void detail.refine(scaleNow());
    addPatternImages(map, scene.theme);
    painter.forget();
    painter.paint(scene);
    map.once('idle', onReady);
  });
  map.on('webglcontextlost', () => {
    styled = false;
    detail.unsettle();
    painter.forget();
    events.onFail('context');
  });
  map.on('move', events.onMove);
  map.on('move', () => void detail.refine(scaleNow()));
  map.on('resize', () => {
    if (!moved) map.jumpTo(lookAt(home()));
  });
  map.on('dragstart', () => (moved = true));
  map.on('wheel', () => (moved = true));
  const stateAt = ({ point }: MapMouseEvent): StateId | null => {
    if (!styled) return null;
    const [hit] = map.queryRenderedFeatures(point, { layers: ['states'] });
    return (hit?.properties['id'] as StateId | undefined) ?? null;
  };
  map.on('mousemove', (event) => {
    if (!map.isMoving()) events.onHover(stateAt(event), event.point.x, event.point.y);
  });
  map.on('mouseout', () => events.onHover(null, 0, 0));
  map.on('click', (event) => events.onSelect(stateAt(event)));

  return {
    update(next) {
      const before = scene;
      scene = next;
      if (before.theme !== next.theme) {
        styled = false;
        painter.forget();
        detail.restyle(next.theme);
      }
      if (styled) painter.paint(next);
      if (before.frame === next.frame) return;
      moved = false;
      if (prefersReducedMotion()) map.jumpTo(lookAt(home()));
      else map.easeTo({ ...lookAt(home()), duration: CAMERA_MS });
    },
    position() {
      if (!moved) return null;
      const { lng, lat } = map.getCenter();
      return { centre: [lng, lat], scale: scaleNow(), bearing: map.getBearing() };
    },
    place(camera) {
      moved = camera !== null;
      map.jumpTo(lookAt(camera ?? home()));
    },
    project(point) {
      const { x, y } = map.project([point[0], point[1]]);
      return [x, y];
    },
    zoom(factor) {
      moved = factor !== null;
      const duration = prefersReducedMotion() ? 0 : 300;
      if (factor === null) map.easeTo({ ...lookAt(home()), duration });
      else map.easeTo({ zoom: map.getZoom() + Math.log2(factor), duration });
    },
    destroy() {
      unwatch();
      painter.stop();
      map.remove();
    },
  };
}
