/** Exit statuses of every command. */
export const EXIT = { clean: 0, galat: 1, unreadable: 2 } as const;
