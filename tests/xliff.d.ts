declare module 'xliff' {
  export function xliff2js(text: string): Promise<object>
  export function js2xliff(file: object, options: { indent: string }): Promise<string>
  export function xliff12ToJs(text: string): Promise<object>
  export function jsToXliff12(file: object, options: { indent: string }): Promise<string>
}
