"use client";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface DialogProps {
  title: string;
  onClose(): void;
  children: ReactNode;
  size?: "normal" | "wide";
}

/** A dialog over the page, open while it is rendered. Escape and a click beside it close it; on a phone it is a sheet. */
export function Dialog({ title, onClose, children, size = "normal" }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fixed inset-0 z-50 flex items-end justify-center bg-scrim sm:items-center sm:p-6"
    >
      <Modal
        className={`max-h-[92dvh] w-full overflow-y-auto rounded-t-xl border border-hairline bg-surface shadow-lg sm:rounded-xl ${size === "wide" ? "sm:max-w-3xl" : "sm:max-w-md"}`}
      >
        <AriaDialog className="flex flex-col gap-4 p-5 outline-none">
          <Heading slot="title" className="font-serif text-xl font-semibold">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-2 pt-1">{children}</div>;
}
