import { z } from 'zod';

export const placeholder = z.string();
