// What stands at the top of every generated page.

export const GENERATED = '<!-- Sinh từ khai báo trong src/: npm run generate -->\n\n'
