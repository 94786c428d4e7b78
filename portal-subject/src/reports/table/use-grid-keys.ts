import { extendsBlock, isNoFigure, startsTyping } from '../grid/grid-movement';
import type { GridKey } from '../grid/grid-movement';
import type { GridCursor } from './use-grid-cursor';

export interface GridWriting {
  /** Keeps what has been typed into the open cell. */
  commit(): void;
  /** Forgets it. */
  cancel(): void;
  /** Keeps it in every cell of the block that was chosen when the cell was opened. */
  fill(): void;
  blank(): void;
  undo(): void;
  redo(): void;
  /** Begins a remark on the cell, where it may be remarked on. */
  remark(): void;
  /** Says that a cell takes figures only. */
  sayNumbersOnly(): void;
}

/** Keys of the grid: those of a spreadsheet, with Tab free to leave whenever nothing was being typed. */
export function useGridKeys(cursor: GridCursor, writing: GridWriting) {
  function keyOf(event: KeyboardEvent): GridKey {
    return { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
  }

  function whileTyping(key: GridKey): boolean {
    if (key.key === 'Escape') {
      writing.cancel();
      void cursor.go(cursor.position.value);
      return true;
    }
    if (key.key === 'Tab') {
      const next = cursor.nextByTab(key.shift);
      writing.commit();
      if (!next) return false;
      void cursor.tabTo(next).then(() => cursor.begin());
      return true;
    }
    if (key.key === 'Enter' && key.control) {
      writing.fill();
      void cursor.close();
      return true;
    }
    if (key.key === 'Enter' || key.key === 'ArrowUp' || key.key === 'ArrowDown') {
      const next = key.key === 'Enter' ? cursor.nextByEnter(key) : cursor.moved(key);
      writing.commit();
      if (next) void cursor.go(next);
      return true;
    }
    return false;
  }

  /** A letter was pressed and not taken: the Tab after it means to keep it, and is not the way out of the grid. */
  let untaken = false;

  function whileMoving(key: GridKey): boolean {
    if (key.key === 'Shift') return false;
    const kept = untaken;
    untaken = isNoFigure(key) && cursor.mayEdit(cursor.position.value);
    if (key.key === 'Tab') {
      if (kept) writing.sayNumbersOnly();
      return kept;
    }
    const letter = key.control ? key.key.toLowerCase() : '';
    if (letter === 'y' || (letter === 'z' && key.shift)) writing.redo();
    else if (letter === 'z') writing.undo();
    else if (letter === 'a') void cursor.selectAll();
    else if (key.key === 'Delete' || key.key === 'Backspace') writing.blank();
    else if ((key.key === 'F2' || key.key === 'Enter') && cursor.mayEdit(cursor.position.value))
      cursor.begin();
    else if (key.key === 'F2') writing.remark();
    else if (startsTyping(key)) cursor.begin(key.key);
    else if (untaken) writing.sayNumbersOnly();
    else {
      const next = cursor.moved(key);
      if (!next) return false;
      void cursor.go(next, extendsBlock(key));
    }
    return true;
  }

  return function onKey(event: KeyboardEvent): void {
    const inCell = event.target instanceof HTMLElement && event.target.closest('[role=gridcell]');
    if (!inCell || event.altKey || event.isComposing) return;
    const key = keyOf(event);
    const taken = cursor.editing.value ? whileTyping(key) : whileMoving(key);
    if (taken) event.preventDefault();
  };
}
