import { ChangeDetectionStrategy, Component } from '@angular/core';

/** All drawings, once in the page; gf-icon points at them. */
@Component({
  selector: 'gf-icon-sprite',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="sprite" aria-hidden="true" focusable="false">
    <symbol id="i-late" viewBox="0 0 20 20">
      <path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7z" />
      <path d="M10 6.2v4.6M10 13.7v.1" />
    </symbol>
    <symbol id="i-risk" viewBox="0 0 20 20">
      <path d="M10 2.8 18 17H2z" />
      <path d="M10 8v4M10 14.3v.1" />
    </symbol>
    <symbol id="i-await" viewBox="0 0 20 20">
      <path
        d="M4.5 2.5h11M4.5 17.5h11M6 2.5c0 4.2 2.9 5.2 4 7.5 1.1-2.3 4-3.3 4-7.5M6 17.5c0-4.2 2.9-5.2 4-7.5 1.1 2.3 4 3.3 4 7.5"
      />
    </symbol>
    <symbol id="i-unknown" viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="7.5" stroke-dasharray="2.6 2.6" />
      <path d="M7.9 8.1a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M10 14v.1" />
    </symbol>
    <symbol id="i-ok" viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="7.5" />
      <path d="M6.3 10h7.2M10.6 7l3 3-3 3" />
    </symbol>
    <symbol id="i-done" viewBox="0 0 20 20"><path d="M3 10.8 7.8 15.5 17 5" /></symbol>
    <symbol id="i-approved" viewBox="0 0 20 20">
      <circle class="full" cx="10" cy="10" r="8" />
      <path class="cut" d="M6 10.3 9 13.2 14.2 7.2" />
    </symbol>
    <symbol id="i-dropped" viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="7.5" />
      <path d="M4.8 15.2 15.2 4.8" />
    </symbol>
    <symbol id="i-brand" viewBox="0 0 20 20">
      <path d="M10 1.8 18.2 10 10 18.2 1.8 10z" />
      <path d="m6.6 10.2 2.5 2.4 4.4-5" />
    </symbol>
    <symbol id="i-menu" viewBox="0 0 20 20"><path d="M3 5.5h14M3 10h14M3 14.5h14" /></symbol>
    <symbol id="i-close" viewBox="0 0 20 20"><path d="m4.5 4.5 11 11M15.5 4.5l-11 11" /></symbol>
    <symbol id="i-link" viewBox="0 0 20 20">
      <path
        d="M8.2 11.8a3.3 3.3 0 0 0 4.7 0l3-3a3.3 3.3 0 0 0-4.7-4.7l-1 1M11.8 8.2a3.3 3.3 0 0 0-4.7 0l-3 3a3.3 3.3 0 0 0 4.7 4.7l1-1"
      />
    </symbol>
    <symbol id="i-copy" viewBox="0 0 20 20">
      <path d="M7 6.5h9.5V17H7z" />
      <path d="M13 6.5V3H3.5v10.5H7" />
    </symbol>
    <symbol id="i-print" viewBox="0 0 20 20"><path d="M5.5 8V3h9v5M5.5 15H3V8h14v7h-2.5M5.5 12h9v5h-9z" /></symbol>
    <symbol id="i-plus" viewBox="0 0 20 20"><path d="M10 4v12M4 10h12" /></symbol>
    <symbol id="i-edit" viewBox="0 0 20 20">
      <path d="m4 16 .8-3.6L13.6 3.6l2.8 2.8-8.8 8.8zM11.8 5.4l2.8 2.8" />
    </symbol>
    <symbol id="i-up" viewBox="0 0 20 20"><path d="M10 16V4.5M5 9.5l5-5 5 5" /></symbol>
    <symbol id="i-down" viewBox="0 0 20 20"><path d="M10 4v11.5M5 10.5l5 5 5-5" /></symbol>
    <symbol id="i-right" viewBox="0 0 20 20"><path d="M4 10h11.5M10.5 5l5 5-5 5" /></symbol>
    <symbol id="i-search" viewBox="0 0 20 20">
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="m12.8 12.8 4 4" />
    </symbol>
    <symbol id="i-undo" viewBox="0 0 20 20"><path d="M7.5 4 3.5 8l4 4M3.5 8h8.2a4.3 4.3 0 0 1 0 8.6H8" /></symbol>
    <symbol id="i-file" viewBox="0 0 20 20">
      <path d="M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4M7.8 10.5h5M7.8 13.5h5" />
    </symbol>
  </svg>`,
})
export class IconSprite {}
