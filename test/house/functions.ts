import { parseAst } from 'rolldown/parseAst';

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  id?: { name?: string } | null;
  [key: string]: unknown;
}

const isNode = (x: unknown): x is SyntaxNode => typeof x === 'object' && x !== null && typeof (x as SyntaxNode).type === 'string';
const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Every function of a TypeScript file with the lines it spans. Functions within one line count as one line. */
export function functionLengths(file: string, code: string): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const visit = (node: SyntaxNode, name: string) => {
    if (functionTypes.has(node.type))
      found.push({ name: node.id?.name ?? name, lines: code.slice(node.start, node.end).split('\n').length });
    const inner = node.type === 'VariableDeclarator' && isNode(node.id) ? String(node.id.name ?? name) : name;
    for (const value of Object.values(node)) {
      if (isNode(value)) visit(value, inner);
      else if (Array.isArray(value)) for (const item of value) if (isNode(item)) visit(item, inner);
    }
  };
  visit(parseAst(code, { lang: 'ts' }, file) as unknown as SyntaxNode, 'anonymous');
  return found;
}
