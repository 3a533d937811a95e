/** Who is on a list, by identity: from one time to the next it tells who came and who went. */
export class Roll<T extends object> {
  private readonly members = new Set<T>();

  /** Takes the list as it is now; `came` in its order. */
  update(now: readonly T[]): { readonly came: readonly T[]; readonly gone: readonly T[] } {
    const came = now.filter((member) => !this.members.has(member));
    const gone = this.members.size + came.length === now.length ? [] : this.without(now);
    for (const member of gone) this.members.delete(member);
    for (const member of came) this.members.add(member);
    return { came, gone };
  }

  private without(now: readonly T[]): T[] {
    const staying = new Set(now);
    return [...this.members].filter((member) => !staying.has(member));
  }
}
