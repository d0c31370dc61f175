"use client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { plainText } from "../../domain/content/plain-text.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Menu, MenuItem } from "../ui/menu.tsx";
import { useActs } from "../workbench/workbench-acts.tsx";
import type { Address, SegmentData } from "./article-data.ts";
import { LengthNote } from "./length-note.tsx";
import { useArticle, useSegment } from "./use-segment-store.tsx";

interface SegmentActionsProps {
  address: Address;
  segment: SegmentData;
  isEditing: boolean;
  marks: ReactNode;
}

/** What can be done to the open segment, as far as it may be. */
export function SegmentActions({ address, segment, isEditing, marks }: SegmentActionsProps) {
  const t = useTranslations("segments");
  const units = useTranslations("units");
  const locale = useLocale();
  const acts = useActs();
  const { source, people } = useArticle();
  const { may, state, approval } = segment;
  const basis = useSegment({ unit: address.unit, language: segment.basis?.language ?? source });
  const language = languageName(locale, address.language);
  const written = acts.saving.textOf(address);
  const withdrawn = approval && state !== "approved";
  return (
    <div className="no-print flex flex-wrap items-center gap-1.5 font-sans">
      {/* Typing makes a draft of anything: what can be confirmed is known once it is saved. */}
      {(may.confirm || (isEditing && may.edit && state !== "confirmed")) && (
        <Button size="small" look="primary" onPress={() => void acts.advance(address)}>
          <Icon name="check" />
          {t("confirm")}
        </Button>
      )}
      {may.approve && (
        <Button size="small" look="primary" onPress={() => void acts.advance(address)}>
          <Icon name="check" />
          {t("approve")}
        </Button>
      )}
      {may.return && (
        <Button size="small" onPress={() => acts.look({ asking: { ...address, what: "return" } })}>
          <Icon name="return" />
          {t("return")}
        </Button>
      )}
      {!isEditing && may.edit && !segment.omission && (
        <Button size="small" onPress={() => acts.edit(address)}>
          <Icon name="edit" />
          {state === "approved" ? t("editApproved") : t("edit")}
        </Button>
      )}
      {may["as-approved"] && withdrawn && (
        <Button size="small" onPress={() => void acts.step(address, "as-approved")}>
          {t("asApproved")}
        </Button>
      )}
      {may.include && (
        <Button size="small" onPress={() => void acts.step(address, "include")}>
          {units("include", { language })}
        </Button>
      )}
      <span className="ms-auto flex flex-wrap items-center justify-end gap-x-2.5 gap-y-1">
        {marks}
        {state === "approved" && approval && (
          <span className="text-xs text-ink-2">{t("approvedBy", { name: people[approval.by] ?? "–" })}</span>
        )}
        {state === "confirmed" && segment.writer && (
          <span className="text-xs text-ink-2">{t("writtenBy", { name: people[segment.writer] ?? "–" })}</span>
        )}
        <LengthNote
          text={written ? plainText(written) : segment.text}
          language={address.language}
          source={address.language === source ? undefined : basis?.text}
        />
        {(may.omit || isEditing) && address.language !== source && (
          <Menu label={language}>
            {isEditing && <MenuItem onAction={() => acts.copySource(address)}>{t("copySource")}</MenuItem>}
            {may.omit && (
              <MenuItem onAction={() => acts.look({ asking: { ...address, what: "omit" } })}>
                {t("omissions.left-out")}…
              </MenuItem>
            )}
          </Menu>
        )}
      </span>
    </div>
  );
}
