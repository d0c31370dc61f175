"use client";
import { useMemo, useState } from "react";
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from "react-aria-components";

export interface Found {
  id: string;
  name: string;
  /** Beside the name: keys, or what it belongs to. */
  aside?: string;
  run(): void;
}

interface FinderProps {
  title: string;
  placeholder: string;
  /** What is said where nothing fits. */
  nothing: string;
  /** What fits what was typed, the best first. */
  find(typed: string): readonly Found[];
  onClose(): void;
}

// As many as a screen shows without scrolling.
const most = 12;

/** A dialog in which one thing of many is found by typing some of its name, and done. */
export function Finder({ title, placeholder, nothing, find, onClose }: FinderProps) {
  const [typed, setTyped] = useState("");
  const shown = useMemo(() => find(typed).slice(0, most), [find, typed]);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-50 flex items-start justify-center bg-scrim p-2 pt-[8vh]"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-xl border border-hairline bg-surface shadow-lg">
        <Dialog aria-label={title} className="outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={title} autoFocus className="border-b border-hairline">
              <Input placeholder={placeholder} className="w-full bg-transparent px-4 py-3 text-base outline-none" />
            </SearchField>
            <Menu
              aria-label={title}
              className="max-h-[72vh] overflow-y-auto p-1.5 outline-none"
              renderEmptyState={() => <p className="p-3 text-sm text-ink-2">{nothing}</p>}
            >
              {shown.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.name}
                  onAction={() => {
                    onClose();
                    // The dialog gives the focus back a frame after it has closed.
                    requestAnimationFrame(() => requestAnimationFrame(() => entry.run()));
                  }}
                  className="flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-3 text-sm outline-none data-focused:bg-surface-3 pointer-coarse:min-h-11"
                >
                  <span className="min-w-0 grow truncate">{entry.name}</span>
                  {entry.aside && <span className="text-xs whitespace-nowrap text-ink-2">{entry.aside}</span>}
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
