"use client";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

const looks = {
  primary: "bg-accent text-accent-ink hover:brightness-110 border border-transparent",
  plain: "border border-line bg-surface hover:bg-surface-2",
  quiet: "border border-transparent hover:bg-surface-3",
  danger: "border border-danger text-danger bg-surface hover:bg-danger-surface",
} as const;
const sizes = {
  normal: "min-h-9 px-3 text-sm pointer-coarse:min-h-11",
  small: "min-h-7 px-2 text-[0.8125rem] pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:px-3",
  icon: "size-8 justify-center pointer-coarse:size-11",
} as const;
const shape =
  "inline-flex items-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none disabled:opacity-45 aria-disabled:opacity-45";

export interface ButtonLook {
  look?: keyof typeof looks | undefined;
  size?: keyof typeof sizes | undefined;
  className?: string | undefined;
}
type ButtonProps = Omit<AriaButtonProps, "className" | "children"> & ButtonLook & { children: ReactNode };

export function Button({ look, size, className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={lookOf({ look, size, className })} />;
}

/** The classes of what looks like a button. */
export const lookOf = ({ look = "plain", size = "normal", className = "" }: ButtonLook) =>
  `${shape} ${looks[look]} ${sizes[size]} ${className}`;
