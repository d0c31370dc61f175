declare module "opencc-js/dict/STCharacters" {
  /** Rows of `simplified traditional …`, separated by `|`. */
  const rows: string;
  export default rows;
}
declare module "opencc-js/dict/TSCharacters" {
  /** Rows of `traditional simplified …`, separated by `|`. */
  const rows: string;
  export default rows;
}
