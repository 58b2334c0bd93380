/** Which parts of MapLibre the atlas does without. Paths are those of the package's `src/`. */

/** The lists hold for this version; another one fails the build until they are read again. */
export const MAPLIBRE_VERSION = '6.17.0';

/** Modules of which only the names stay: nothing of the atlas's style reaches them. */
export const LEFT_OUT: readonly string[] = [
  // Sources and tiles that are not GeoJSON.
  'source/vector_tile_mlt.ts',
  'source/raster_dem_tile_source.ts',
  'source/raster_dem_tile_worker_source.ts',
  'source/raster_tile_source.ts',
  'source/vector_tile_source.ts',
  'source/video_source.ts',
  'source/image_source.ts',
  'source/canvas_source.ts',
  // Layers that are neither background nor fill nor line.
  'style/style_layer/circle_style_layer.ts',
  'style/style_layer/color_relief_style_layer.ts',
  'style/style_layer/fill_extrusion_style_layer.ts',
  'style/style_layer/heatmap_style_layer.ts',
  'style/style_layer/hillshade_style_layer.ts',
  'style/style_layer/raster_style_layer.ts',
  'style/style_layer/symbol_style_layer.ts',
  'data/bucket/circle_bucket.ts',
  'data/bucket/fill_extrusion_bucket.ts',
  'data/bucket/heatmap_bucket.ts',
  'data/bucket/symbol_bucket.ts',
  'webgl/draw/draw_circle.ts',
  'webgl/draw/draw_collision_debug.ts',
  'webgl/draw/draw_color_relief.ts',
  'webgl/draw/draw_custom.ts',
  'webgl/draw/draw_debug.ts',
  'webgl/draw/draw_fill_extrusion.ts',
  'webgl/draw/draw_heatmap.ts',
  'webgl/draw/draw_hillshade.ts',
  'webgl/draw/draw_raster.ts',
  'webgl/draw/draw_symbol.ts',
  'webgl/program/circle_program.ts',
  'webgl/program/color_relief_program.ts',
  'webgl/program/debug_program.ts',
  'webgl/program/fill_extrusion_program.ts',
  'webgl/program/heatmap_program.ts',
  'webgl/program/hillshade_program.ts',
  'webgl/program/raster_program.ts',
  'webgl/program/symbol_program.ts',
  // Text on the map: names are HTML over it.
  'symbol/symbol_layout.ts',
  'symbol/shaping.ts',
  // Terrain, sky and globe.
  'render/terrain.ts',
  'webgl/render_to_texture.ts',
  'webgl/draw/draw_terrain.ts',
  'webgl/program/atmosphere_program.ts',
  'webgl/program/sky_program.ts',
  'geo/projection/globe_projection.ts',
  'geo/projection/globe_transform.ts',
  'geo/projection/globe_camera_helper.ts',
  'geo/projection/vertical_perspective_projection.ts',
  'geo/projection/vertical_perspective_transform.ts',
  'geo/projection/vertical_perspective_camera_helper.ts',
  // Controls that are switched off.
  'ui/control/attribution_control.ts',
  'ui/control/logo_control.ts',
  'ui/hash.ts',
];

const both = (name: string): string[] => [`${name}.vertex`, `${name}.fragment`];

/** Shaders of those layers: never compiled. */
export const BLANK_SHADERS: readonly string[] = [
  'atmosphere',
  'circle',
  'collision_box',
  'collision_circle',
  'color_relief',
  'debug',
  'fill_extrusion',
  'fill_extrusion_pattern',
  'heatmap',
  'heatmap_texture',
  'hillshade',
  'hillshade_prepare',
  'line_gradient',
  'line_gradient_sdf',
  'raster',
  'sky',
  'symbol_icon',
  'symbol_sdf',
  'symbol_text_and_icon',
  'terrain',
  'terrain_depth',
  'terrain_height',
  '_projection_globe',
].flatMap(both);

/** Modules of which the atlas needs less: in words of its own. */
export const SHORTENED: Readonly<Record<string, string>> = {
  // No text, no glyphs.
  'render/glyph_manager.ts': `
    export class GlyphManager {
      setURL() {}
      setFontFaces() {}
      destroy() {}
    }`,
  // No symbols that could be in each other's way: their placing is done at once and for good.
  'symbol/cross_tile_symbol_index.ts': `
    export class CrossTileSymbolIndex {
      pruneUnusedLayers() {}
    }`,
  'style/pauseable_placement.ts': `
    export class PauseablePlacement {
      constructor(transform, terrain, order, full, boxes, fade, crossSourceCollisions) {
        this._showCollisionBoxes = boxes;
        this.done = false;
        this.placement = {
          transform,
          collisionGroups: { crossSourceCollisions },
          collisionIndex: { queryRenderedSymbols: () => ({}) },
          retainedQueryData: {},
          stale: false,
          setStale() {},
          stillRecent: () => true,
          symbolFadeChange: () => 1,
          hasTransitions: () => false,
        };
      }
      isDone() { return this.done; }
      continuePlacement() { this.done = true; }
      commit() { return this.placement; }
    }`,
  // Seen from above there is no sky.
  'webgl/draw/draw_sky.ts': `
    export function drawSky() {}
    export function drawAtmosphere() {}`,
  // The style is proven by its unit test.
  'style/validate_style.ts': `
    export const validateStyle = {};
    export const SPEC_SOURCE_TYPES = new Set();
    export const validateStyleAndEmit = () => false;
    export const emitValidationErrors = () => false;
    export const validateAndEmit = () => false;`,
  // The worker shares a file with the page: in a frame without an origin, whose workers are `data:`, it is imported by its full address.
  'util/web_worker.ts': `
    import { config } from './config.ts';
    export async function workerFactory() {
      const { href } = new URL(config.WORKER_URL, location.href);
      const imported = 'data:text/javascript,' + encodeURIComponent('import ' + JSON.stringify(href));
      return new Worker(globalThis.origin === 'null' ? imported : href, { type: 'module' });
    }`,
};
