"use client";
import type { ReactNode } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface MenuProps {
  label: string;
  icon?: IconName;
  /** Words in the button, beside or instead of the icon. */
  text?: ReactNode;
  /** Whether Tab stops at its button; in a list only that of the row that has the keyboard need be. */
  isReachedByTab?: boolean;
  children: ReactNode;
}

export function Menu({ label, icon = "more", text, isReachedByTab = true, children }: MenuProps) {
  return (
    <MenuTrigger>
      <Button look="quiet" size={text ? "small" : "icon"} aria-label={label} excludeFromTabOrder={!isReachedByTab}>
        <Icon name={icon} />
        {text}
      </Button>
      <Popover
        placement="bottom end"
        className="z-40 min-w-48 rounded-lg border border-hairline bg-surface p-1 shadow-lg outline-none"
      >
        <AriaMenu className="max-h-[70vh] overflow-y-auto outline-none">{children}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export function MenuItem({ danger, ...props }: Omit<MenuItemProps, "className"> & { danger?: boolean }) {
  return (
    <AriaMenuItem
      {...props}
      className={`flex min-h-9 pointer-coarse:min-h-11 cursor-pointer items-center gap-2 rounded-md px-2.5 text-sm outline-none data-disabled:opacity-45 data-focused:bg-surface-3 ${danger ? "text-danger" : ""}`}
    />
  );
}

export const MenuLine = () => <Separator className="my-1 border-t border-hairline" />;
