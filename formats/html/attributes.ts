import type { Element } from "hast";

export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The classes of an element, in small letters. */
export function classesOf(element: Element): string[] {
  const { className } = element.properties;
  return Array.isArray(className) ? className.map((name) => String(name).toLowerCase()) : [];
}

/** A declaration of the style attribute, in small letters. */
export function styleOf(element: Element, property: string): string {
  const style = attribute(element, "style").toLowerCase();
  if (!style.includes(property)) return "";
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (declaration.slice(0, colon).trim() === property) return declaration.slice(colon + 1).trim();
  }
  return "";
}
