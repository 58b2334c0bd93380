/**
 * `<alliance-atlas>` for pages that embed the atlas: it stands around the ordinary iframe, which works without it, and adds what a frame
 * alone cannot do: the height that the embed asks for, attributes that drive it, links and scroll positions in the article, an
 * event when the reader changes the view. Loaded as a plain script, so everything stays inside one function.
 */
(() => {
  const SHOW = 'alliance-atlas:show';
  const CHANGED = 'alliance-atlas:changed';
  const READY = 'alliance-atlas:ready';
  /** Attributes that drive the embed, and parts of a wish in a link. */
  const DRIVEN = ['lens', 'year', 'state', 'item'] as const;
  type Wish = Partial<Record<(typeof DRIVEN)[number], string | number | null>>;

  /** A height (CSS pixels) that a frame may take. */
  const isHeight = (value: unknown): value is number =>
    typeof value === 'number' && value >= 100 && value <= 2000;

  /** Reads `year=2012&state=UZB`; `none` leaves a state or an item. The embed itself checks every value once more. */
  function readWish(text: string): Wish {
    const query = new URLSearchParams(text);
    const wish: Wish = {};
    for (const name of DRIVEN) {
      const value = query.get(name);
      if (value === null) continue;
      wish[name] = name === 'year' ? Number(value) : value === 'none' ? null : value;
    }
    return wish;
  }

  class AllianceAtlas extends HTMLElement {
    static readonly observedAttributes: readonly string[] = DRIVEN;
    private undo = new AbortController();
    /** What was wished last, for an embed that is loaded later. */
    private wanted: Wish = {};

    connectedCallback(): void {
      this.undo = new AbortController();
      const { signal } = this.undo;
      addEventListener('message', (event: MessageEvent<unknown>) => this.hear(event), { signal });
      document.addEventListener('click', (event) => this.followLink(event), { signal });
      this.followScroll(signal);
    }

    disconnectedCallback(): void {
      this.undo.abort();
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      if (value !== null) this.show(readWish(`${name}=${encodeURIComponent(value)}`));
    }

    /** Shows a lens, year, state or item without a reload. */
    show(wish: Wish): void {
      this.wanted = { ...this.wanted, ...wish };
      this.tell(wish);
    }

    private tell(wish: Wish): void {
      this.frame?.contentWindow?.postMessage({ type: SHOW, ...wish }, '*');
    }

    private get frame(): HTMLIFrameElement | null {
      return this.querySelector('iframe');
    }

    private hear({ source, data }: MessageEvent<unknown>): void {
      const { frame } = this;
      if (!frame || source !== frame.contentWindow || data === null || typeof data !== 'object') return;
      const { type, height, ...rest } = data as Record<string, unknown>;
      if (type === 'iframe-resized' && isHeight(height)) {
        frame.style.aspectRatio = 'auto';
        frame.style.maxHeight = 'none';
        frame.style.minHeight = '0';
        frame.style.height = `${height}px`;
      }
      if (type === READY && Object.keys(this.wanted).length > 0) this.tell(this.wanted);
      if (type === CHANGED)
        this.dispatchEvent(new CustomEvent('atlas-change', { detail: rest, bubbles: true }));
    }

    /** True for elements of the article that mean this atlas: by its id, or without one every atlas. */
    private isMeant(element: HTMLElement): boolean {
      const { atlasFor } = element.dataset;
      return !atlasFor || atlasFor === this.id;
    }

    private followLink(event: MouseEvent): void {
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-atlas-show]') : null;
      if (!target || !this.isMeant(target)) return;
      event.preventDefault();
      this.show(readWish(target.dataset['atlasShow'] ?? ''));
    }

    /** Paragraphs with `data-atlas-scroll` show their view when they come to the middle of the window. */
    private followScroll(signal: AbortSignal): void {
      const steps = [...document.querySelectorAll<HTMLElement>('[data-atlas-scroll]')].filter((step) =>
        this.isMeant(step),
      );
      if (steps.length === 0) return;
      const observer = new IntersectionObserver(
        (entries) => {
          const step = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
          if (step instanceof HTMLElement) this.show(readWish(step.dataset['atlasScroll'] ?? ''));
        },
        { rootMargin: '-50% 0px' },
      );
      for (const step of steps) observer.observe(step);
      signal.addEventListener('abort', () => observer.disconnect());
    }
  }

  if (!customElements.get('alliance-atlas')) customElements.define('alliance-atlas', AllianceAtlas);
})();
