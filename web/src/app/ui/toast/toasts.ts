import { Injectable, signal } from '@angular/core';

export interface Toast {
  id: number;
  message: string;
  undo: (() => void) | null;
}

/** Short news about what just happened. Nothing is told here only: it also stands in the page or in the history. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly shown = signal<readonly Toast[]>([]);
  private serial = 0;
  readonly all = this.shown.asReadonly();

  /** Shows `message`, with "Ångra" when `undo` is given. */
  show(message: string, undo: (() => void) | null = null): void {
    this.serial += 1;
    const toast = { id: this.serial, message, undo };
    this.shown.update((toasts) => [...toasts.slice(-2), toast]);
  }

  close(id: number): void {
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
