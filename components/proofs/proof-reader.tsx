"use client";
import { createContext, type ReactNode, use } from "react";

const LinkContext = createContext("");

/** Gives the paragraphs of a proof the token of the link, once for all of them. */
export function ProofReader({ token, children }: { token: string; children: ReactNode }) {
  return <LinkContext value={token}>{children}</LinkContext>;
}

export const useProofToken = () => use(LinkContext);
