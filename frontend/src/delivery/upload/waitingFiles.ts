import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

const KEY = ['files-dropped-elsewhere'];

/** Takes files that were dropped on another page along to the form. */
export function useDropElsewhere(): (files: File[]) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (files) => {
    queries.setQueryData(KEY, files);
    void navigate('/deliveries/new');
  };
}

/** Gives the form the files that were dropped before it was there, once: also one from the start page. */
export function useWaitingFiles(take: (files: File[]) => void): void {
  const queries = useQueryClient();
  const handed = fileOf(useLocation().state);
  const taken = useRef(take);
  const given = useRef(false);
  useEffect(() => {
    if (given.current) return;
    given.current = true;
    const dropped = queries.getQueryData<File[]>(KEY) ?? [];
    queries.removeQueries({ queryKey: KEY });
    const files = handed === null ? dropped : [handed, ...dropped];
    if (files.length > 0) taken.current(files);
  }, [queries, handed]);
}

function fileOf(state: unknown): File | null {
  if (typeof state !== 'object' || state === null || !('file' in state)) return null;
  return state.file instanceof File ? state.file : null;
}
