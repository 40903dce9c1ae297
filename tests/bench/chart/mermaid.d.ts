// What is used of Mermaid. Its own types are there only once the benches' packages are, and types are checked without.
declare module 'mermaid' {
  const mermaid: {
    initialize(options: { startOnLoad: boolean; maxTextSize: number; maxEdges: number }): void;
    render(id: string, text: string): Promise<{ readonly svg: string }>;
  };
  export default mermaid;
}
